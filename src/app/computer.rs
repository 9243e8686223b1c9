//! Whose computer it is, and whether anybody seems to be there: what decides how long answers stay and when people are
//! reminded to clear them.

/// What a person said about the computer. Until then answers are kept in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computer {
    /// Only they use it: answers are kept in the browser.
    Own,
    /// Others may use it too: nothing is kept after the visit.
    Shared,
}

impl Computer {
    /// How it is stored. What is said of a shared computer never is: the next person is asked again.
    pub const OWN: &'static str = "own";
}

/// Whether anybody seems to be at a shared computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    #[default]
    Here,
    /// Nothing has happened for long.
    Away,
}
