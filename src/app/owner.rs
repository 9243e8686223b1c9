//! What the fields that people fill in belong to.

use crate::domain::assessment::Assessment;
use crate::domain::ids::{ActionId, AssessmentId, StatementId};
use crate::domain::record::Record;
use crate::storage::keys::Key;

/// A part of an assessment that has fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    About,
    Answer(StatementId),
    Action(ActionId),
}

impl Owner {
    /// The record with the fields, if it was ever written.
    #[must_use]
    pub fn record<'a>(&self, assessment: &'a Assessment) -> Option<&'a Record> {
        match self {
            Self::About => Some(&assessment.about),
            Self::Answer(statement) => assessment.answer(statement).map(|answer| &answer.record),
            Self::Action(action) => assessment.actions.get(action),
        }
    }

    /// The record with the fields, to be written.
    pub fn record_mut<'a>(&self, assessment: &'a mut Assessment) -> &'a mut Record {
        match self {
            Self::About => &mut assessment.about,
            Self::Answer(statement) => &mut assessment.answers.entry(statement.clone()).or_default().record,
            Self::Action(action) => assessment.actions.entry(action.clone()).or_default(),
        }
    }

    /// Where the record is stored.
    #[must_use]
    pub fn key(&self, assessment: AssessmentId) -> Key {
        match self {
            Self::About => Key::About(assessment),
            Self::Answer(statement) => Key::Answer(assessment, statement.clone()),
            Self::Action(action) => Key::Action(assessment, action.clone()),
        }
    }
}
