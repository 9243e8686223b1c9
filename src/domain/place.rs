//! Which place assessments are about, as far as they say. For telling places apart, never for showing.

use super::about::PLACE;
use super::assessment::Assessment;

/// The name of a place without what people write in different ways: white space around it, and large or small letters
/// of the English alphabet. Empty when no place is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(String);

/// Whether two assessments are about the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    Same,
    /// At least one of them does not say.
    Perhaps,
    Different,
}

impl Place {
    /// The place of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self::named(assessment.about.text(&PLACE))
    }

    fn named(text: &str) -> Self {
        Self(text.trim().to_ascii_lowercase())
    }

    #[must_use]
    pub fn is_said(&self) -> bool {
        !self.0.is_empty()
    }

    #[must_use]
    pub fn meeting(&self, other: &Self) -> Meeting {
        match (self.is_said() && other.is_said(), self == other) {
            (false, _) => Meeting::Perhaps,
            (true, true) => Meeting::Same,
            (true, false) => Meeting::Different,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(one: &str, other: &str) -> Meeting {
        Place::named(one).meeting(&Place::named(other))
    }

    #[test]
    fn spelling_aside_places_are_the_same_or_different() {
        assert_eq!(meeting(" Forres\n", "FORRES"), Meeting::Same);
        assert_eq!(meeting("Forres", "Forres West"), Meeting::Different);
        assert_eq!(meeting("Tŷ Coch", "TŷCoch"), Meeting::Different);
    }

    #[test]
    fn where_one_does_not_say_they_may_be_the_same() {
        for (one, other) in [("", ""), ("Forres", " "), ("", "Forres")] {
            assert_eq!(meeting(one, other), Meeting::Perhaps, "{one:?} {other:?}");
        }
    }
}
