//! People's files that were read and wait for a decision, or after it to be brought in. Nothing of them is kept before
//! that.

use super::state::NotOpened;
use crate::domain::assessment::Assessment;
use crate::domain::ids::{AssessmentId, FrameworkId};

#[derive(Clone, Debug, Default)]
pub struct Waiting {
    /// Files dealt with, of so many: read, and after the decision brought in.
    pub done: u32,
    pub of: u32,
    /// Where they are being brought in, after the decision.
    pub into: Option<AssessmentId>,
    pub files: Vec<ReadFile>,
    /// Those that cannot be used, by name.
    pub refused: Vec<(String, Refused)>,
}

#[derive(Clone, Debug)]
pub struct ReadFile {
    pub name: String,
    pub framework_title: String,
    pub said: Assessment,
}

/// Why a file holds nobody's answers.
#[derive(Clone, Debug)]
pub enum Refused {
    NotOpened(NotOpened),
    /// It is a framework.
    NotPeople,
    /// Only who knows the passphrase can read it.
    Locked,
}

impl Waiting {
    /// Whether there are files left to deal with.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.done < self.of
    }

    /// The framework of most files; of several, the first.
    #[must_use]
    pub fn commonest(&self) -> Option<&FrameworkId> {
        let framework = |file: &ReadFile| file.said.header.framework.id.clone();
        let count = |id: &FrameworkId| self.files.iter().filter(|file| framework(file) == *id).count();
        let mut seen: Vec<(&FrameworkId, usize)> = Vec::new();
        for file in &self.files {
            let id = &file.said.header.framework.id;
            if !seen.iter().any(|(other, _)| *other == id) {
                seen.push((id, count(id)));
            }
        }
        let most = seen.iter().map(|(_, count)| *count).max()?;
        seen.into_iter().find(|(_, count)| *count == most).map(|(id, _)| id)
    }
}
