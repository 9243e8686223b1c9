//! What an assessment can be taken away as, apart from the file that can be opened again.

/// A file for other programs and for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The answers as a table.
    Answers,
    /// The actions of the plan as a table.
    Actions,
    /// The days by which actions are due, for a calendar.
    Dates,
    /// The full report as text.
    Report,
    /// What people agreed on, without what each of them said: a file that can be opened here.
    Agreed,
}

impl Export {
    /// What a file's name ends with.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Answers => "-answers.csv",
            Self::Actions => "-actions.csv",
            Self::Dates => "-dates.ics",
            Self::Report => "-report.md",
            Self::Agreed => "-agreed.json",
        }
    }
}
