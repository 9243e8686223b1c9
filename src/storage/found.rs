//! What stands in the store now, before something is written there. Reading it changes nothing.

use crate::domain::answer::Answer;
use crate::domain::ids::AssessmentId;
use crate::domain::person::Person;
use crate::domain::record::Record;
use crate::domain::round::Round;
use crate::domain::{about, action};

use super::keys::Key;
use super::port::StorageError;
use super::repository::Repository;
use super::stored_text;

/// A stored record, as another tab may have left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// None, none that can be read, or one that has no fields.
    Nothing,
    Answer(Answer),
    Record(Record),
    Person(Box<Person>),
    Round(Box<Round>),
}

impl Repository<'_> {
    /// What stands under a key.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn found(&self, key: &Key) -> Result<Found, StorageError> {
        let Some(text) = self.store.get(&self.keys.name(key))? else { return Ok(Found::Nothing) };
        let found = match key {
            Key::Answer(..) => stored_text::answer(&text).map(Found::Answer),
            Key::About(_) => stored_text::record(&text, &about::FIELDS).map(Found::Record),
            Key::Action(..) => stored_text::record(&text, &action::FIELDS).map(Found::Record),
            Key::Person(_, id) => stored_text::person(id, &text).map(|person| Found::Person(Box::new(person))),
            Key::Round(_, id) => stored_text::round(id, &text).map(|round| Found::Round(Box::new(round))),
            _ => None,
        };
        Ok(found.unwrap_or(Found::Nothing))
    }

    /// Whether an assessment is there at all. One that was deleted in another tab must not come back answer by answer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn keeps(&self, id: &AssessmentId) -> Result<bool, StorageError> {
        Ok(self.store.get(&self.keys.name(&Key::Header(id.clone())))?.is_some())
    }
}
