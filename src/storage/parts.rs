//! Saves what stands whole inside an assessment: the people whose answers were put together, and the rounds. What else it
//! is made of is for the repository to save.

use crate::domain::ids::{AssessmentId, PersonId, RoundId};
use crate::domain::person::Person;
use crate::domain::round::Round;
use crate::formats::{person_json, round_json};

use super::keys::Key;
use super::port::StorageError;
use super::repository::Repository;
use super::stored_text;

impl Repository<'_> {
    /// Saves one of the people, as [`Self::save_answer`] does.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_person(&mut self, id: &AssessmentId, person: &PersonId, said: &Person) -> Result<Person, StorageError> {
        let key = Key::Person(id.clone(), person.clone());
        let joined = match self.stored(&key, |text| stored_text::person(person, text))? {
            Some(stored) => stored.join(said.clone()),
            None => said.clone(),
        };
        self.write(&key, &person_json::write(&joined).compact())?;
        Ok(joined)
    }

    /// Saves a round, as [`Self::save_answer`] does.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_round(&mut self, id: &AssessmentId, round: &RoundId, said: &Round) -> Result<Round, StorageError> {
        let key = Key::Round(id.clone(), round.clone());
        let joined = match self.stored(&key, |text| stored_text::round(round, text))? {
            Some(stored) => stored.join(said.clone()),
            None => said.clone(),
        };
        self.write(&key, &round_json::write(round, &joined).compact())?;
        Ok(joined)
    }
}
