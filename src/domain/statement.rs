//! One statement of a framework: what it says, what kind of answer it asks for, and what helps to give it.

use litemap::LiteMap;

use super::fingerprint::Fingerprint;
use super::ids::{DimensionId, FrameworkId, GroupId, StatementId};
use super::lens::SuccessFactor;

/// One thing to judge, to read or to answer in writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub id: StatementId,
    pub kind: StatementKind,
    /// The group it belongs to, for each dimension.
    pub groups: LiteMap<DimensionId, GroupId>,
    pub text: String,
    /// What could show it; empty for closing prompts only.
    pub examples: Vec<String>,
    /// Where it stands in the source.
    pub place: String,
    /// The success factors of the common lens that it belongs to.
    pub lens: Vec<SuccessFactor>,
    /// The statement of another framework that says the same, one for each such framework.
    pub same_as: LiteMap<FrameworkId, StatementId>,
    /// Why a local adaptation does not ask it; `None` when it is asked.
    pub left_out: Option<String>,
    /// The mark of `text`, so that an answer knows which wording it was given to.
    pub wording: Fingerprint,
}

/// What is asked of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// To be placed on the framework's scale, as a step or as a state of a checklist.
    Rated,
    /// An illustration of good practice, to read.
    Illustration,
    /// A challenge question, to be answered in writing.
    Question,
    /// A closing prompt for what is strong in a section.
    Strengths,
    /// A closing prompt for what should become better in a section.
    Improvements,
    /// A closing prompt for what the judgement rests on.
    Evidence,
}

impl Statement {
    #[must_use]
    pub fn is_in(&self, dimension: &DimensionId, group: &GroupId) -> bool {
        self.groups.get(dimension) == Some(group)
    }
}
