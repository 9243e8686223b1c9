//! The common lens: eight success factors by which different frameworks are seen side by side, never added up.

/// One of the eight words that the frameworks share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuccessFactor {
    ClearLeadership,
    EffectivePartnership,
    FullyIntegrated,
    ServiceImprovement,
    StrongCommunities,
    StrongRelationships,
    GoodInformation,
    StrongDemocracy,
}

impl SuccessFactor {
    /// All eight, in the order in which they are always shown.
    pub const ALL: [Self; 8] = [
        Self::ClearLeadership,
        Self::EffectivePartnership,
        Self::FullyIntegrated,
        Self::ServiceImprovement,
        Self::StrongCommunities,
        Self::StrongRelationships,
        Self::GoodInformation,
        Self::StrongDemocracy,
    ];
    /// Their names in framework files, in the same order.
    pub const NAMES: &[&str] = &[
        "clear-leadership",
        "effective-partnership",
        "fully-integrated",
        "service-improvement",
        "strong-communities",
        "strong-relationships",
        "good-information",
        "strong-democracy",
    ];

    /// The factor with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().position(|one| *one == name).and_then(|position| Self::ALL.get(position)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_factors_are_in_one_order() {
        assert_eq!(SuccessFactor::named("clear-leadership"), Some(SuccessFactor::ClearLeadership));
        assert_eq!(SuccessFactor::named("service-improvement"), Some(SuccessFactor::ServiceImprovement));
        assert_eq!(SuccessFactor::named("strong-democracy"), Some(SuccessFactor::StrongDemocracy));
        assert_eq!(SuccessFactor::named("strong"), None);
        assert_eq!(SuccessFactor::NAMES.len(), SuccessFactor::ALL.len());
    }
}
