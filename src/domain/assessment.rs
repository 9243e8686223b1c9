//! One assessment of one place: which framework, and the answers by statement.
//! Answers to statements that the framework does not have are kept like any other.

use litemap::LiteMap;

use super::answer::Answer;
use super::ids::{AssessmentId, FrameworkId, StatementId};
use super::timestamp::Timestamp;

/// The framework and version that an assessment was begun with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkRef {
    pub id: FrameworkId,
    pub version: String,
}

/// What an assessment is, apart from its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub framework: FrameworkRef,
    pub created: Timestamp,
    /// When it was opened from a file in this browser; `None` when it was begun here.
    pub opened: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub id: AssessmentId,
    pub header: Header,
    pub answers: LiteMap<StatementId, Answer>,
}

impl Assessment {
    #[must_use]
    pub fn new(id: AssessmentId, header: Header) -> Self {
        Self { id, header, answers: LiteMap::new_vec() }
    }

    #[must_use]
    pub fn answer(&self, statement: &StatementId) -> Option<&Answer> {
        self.answers.get(statement)
    }

    /// The greatest counter in any answer; nought when there is none.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.answers.values().map(Answer::counter).max().unwrap_or(0)
    }

    /// When any answer was last changed, or when the assessment was begun.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        let times = self.answers.values().flat_map(Answer::stamps).map(|stamp| stamp.time);
        times.max().unwrap_or(self.header.created)
    }
}
