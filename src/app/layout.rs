//! How statements are shown: one at a time, or a section at a time.

/// What a person chose, or what suits the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    OneByOne,
    WholeSection,
}

impl Layout {
    /// How it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OneByOne => "one-by-one",
            Self::WholeSection => "whole-section",
        }
    }

    /// The layout with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::OneByOne, Self::WholeSection].into_iter().find(|layout| layout.name() == name)
    }
}
