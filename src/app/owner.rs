//! What the fields that people fill in belong to.

use crate::domain::assessment::Assessment;
use crate::domain::ids::{ActionId, AssessmentId, PersonId, StatementId};
use crate::domain::record::Record;
use crate::storage::keys::Key;

/// A part of an assessment that has fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    About,
    Answer(StatementId),
    Action(ActionId),
    /// What was decided about one of the people.
    Person(PersonId),
    /// What is said of a heap of paper forms as a whole.
    Forms(PersonId),
    /// How many of these forms stand where at a statement.
    Count(PersonId, StatementId),
}

impl Owner {
    /// The record with the fields, if it was ever written.
    #[must_use]
    pub fn record<'a>(&self, assessment: &'a Assessment) -> Option<&'a Record> {
        match self {
            Self::About => Some(&assessment.about),
            Self::Answer(statement) => assessment.answer(statement).map(|answer| &answer.record),
            Self::Action(action) => assessment.actions.get(action),
            Self::Person(person) => assessment.people.get(person).map(|person| &person.record),
            Self::Forms(person) => assessment.people.get(person).map(|person| &person.said.about),
            Self::Count(person, statement) => {
                assessment.people.get(person)?.said.answer(statement).map(|answer| &answer.record)
            }
        }
    }

    /// The record with the fields, to be written; `None` when the person is gone that it belongs to.
    pub fn record_mut<'a>(&self, assessment: &'a mut Assessment) -> Option<&'a mut Record> {
        Some(match self {
            Self::About => &mut assessment.about,
            Self::Answer(statement) => &mut assessment.answers.entry(statement.clone()).or_default().record,
            Self::Action(action) => assessment.actions.entry(action.clone()).or_default(),
            Self::Person(person) => &mut assessment.people.get_mut(person)?.record,
            Self::Forms(person) => &mut assessment.people.get_mut(person)?.said.about,
            Self::Count(person, statement) => {
                let said = &mut assessment.people.get_mut(person)?.said;
                &mut said.answers.entry(statement.clone()).or_default().record
            }
        })
    }

    /// Where the record is stored.
    #[must_use]
    pub fn key(&self, assessment: AssessmentId) -> Key {
        match self {
            Self::About => Key::About(assessment),
            Self::Answer(statement) => Key::Answer(assessment, statement.clone()),
            Self::Action(action) => Key::Action(assessment, action.clone()),
            Self::Person(person) | Self::Forms(person) | Self::Count(person, _) => {
                Key::Person(assessment, person.clone())
            }
        }
    }
}
