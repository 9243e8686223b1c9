//! An assessment as a whole: stored and removed so that a power cut leaves all of it or nothing. What is one record is
//! not its business.

use crate::domain::assessment::Assessment;
use crate::domain::ids::{AssessmentId, ReplicaId};
use crate::domain::record::Record;

use super::keys::Key;
use super::port::StorageError;
use super::repository::Repository;

/// What stands in the place of a header while an assessment is stored whole or removed. As long as it is there, there
/// is no such assessment, however much of it is: so a power cut leaves all of it or nothing.
pub const UNFINISHED: &str = "unfinished";

impl Repository<'_> {
    /// Saves an assessment that was not stored before, all of it or nothing.
    ///
    /// # Errors
    /// When not all of it was stored; then what had been written is removed again. What stood under its id before,
    /// from another tab or because it cannot be read, stays.
    pub fn save_whole(&mut self, replica: &ReplicaId, assessment: &Assessment) -> Result<(), StorageError> {
        let before = self.names_of(&assessment.id)?;
        let saved = self.begin_whole(&assessment.id, &before).and_then(|()| self.try_save_whole(replica, assessment));
        if saved.is_err() {
            // The first failure is the one to tell; a removal that fails as well leaves orphans, which load reports.
            let _ = self.remove(&assessment.id, &before);
        }
        saved
    }

    /// Removes an assessment; with the last one, everything else of this instance too.
    ///
    /// # Errors
    /// When something could not be removed.
    pub fn delete(&mut self, id: &AssessmentId) -> Result<(), StorageError> {
        self.meta()?;
        self.remove(id, &[])?;
        self.remove_leavings()?;
        self.remove_rest()
    }

    /// Removes what belongs to no assessment, once there is none left and no framework either.
    pub(super) fn remove_rest(&mut self) -> Result<(), StorageError> {
        let mut ours = self.store.keys()?;
        ours.retain(|name| self.keys.read(name).is_some());
        let stays = |key: Key| key.assessment().is_some() || matches!(key, Key::Framework(_));
        if ours.iter().any(|name| self.keys.read(name).is_some_and(stays)) {
            return Ok(());
        }
        ours.iter().try_for_each(|name| self.store.remove(name))
    }

    /// Removes the records of an assessment, apart from those under these names.
    fn remove(&mut self, id: &AssessmentId, but: &[String]) -> Result<(), StorageError> {
        let mut names = self.names_of(id)?;
        names.retain(|name| !but.contains(name));
        // The header goes last: until then it says that what is left is no assessment any more.
        let header = self.keys.name(&Key::Header(id.clone()));
        if let Some(position) = names.iter().position(|name| *name == header) {
            self.mark_unfinished(&header)?;
            let last = names.len() - 1;
            names.swap(position, last);
        }
        names.iter().try_for_each(|name| self.store.remove(name))
    }

    /// Says that an assessment is no more. A browser without room for that has to let its header go instead.
    fn mark_unfinished(&mut self, header: &str) -> Result<(), StorageError> {
        if self.store.get(header)?.as_deref() == Some(UNFINISHED) {
            return Ok(());
        }
        match self.store.set(header, UNFINISHED) {
            Err(StorageError::Full) => self.store.remove(header),
            marked => marked,
        }
    }

    /// Removes what is left of assessments whose storing or removal was cut short, and what was backed up of this one.
    fn remove_leavings(&mut self) -> Result<(), StorageError> {
        for name in self.store.keys()? {
            if matches!(self.keys.read(&name), Some(Key::BackUp(_))) {
                self.store.remove(&name)?;
            }
            if let Some(Key::Header(id)) = self.keys.read(&name)
                && self.store.get(&name)?.as_deref() == Some(UNFINISHED)
            {
                self.remove(&id, &[])?;
            }
        }
        Ok(())
    }

    /// From here on there is no such assessment until its header is written. What stands under its id already, from
    /// another tab or without a header, stays in sight.
    fn begin_whole(&mut self, id: &AssessmentId, before: &[String]) -> Result<(), StorageError> {
        self.upgrade()?;
        let key = Key::Header(id.clone());
        if self.store.get(&self.keys.name(&key))?.as_deref() == Some(UNFINISHED) {
            self.remove(id, &[])?;
        } else if !before.is_empty() {
            return Ok(());
        }
        self.write(&key, UNFINISHED)
    }

    /// The names of the records of an assessment.
    fn names_of(&self, id: &AssessmentId) -> Result<Vec<String>, StorageError> {
        let mut names = self.store.keys()?;
        names.retain(|name| self.keys.read(name).is_some_and(|key| key.assessment() == Some(id)));
        Ok(names)
    }

    fn try_save_whole(&mut self, replica: &ReplicaId, assessment: &Assessment) -> Result<(), StorageError> {
        for (statement, answer) in &assessment.answers {
            self.save_answer(&assessment.id, statement, answer)?;
        }
        for (action, record) in &assessment.actions {
            self.save_action(&assessment.id, action, record)?;
        }
        for (person, said) in &assessment.people {
            self.save_person(&assessment.id, person, said)?;
        }
        for (id, round) in &assessment.rounds {
            self.save_round(&assessment.id, id, round)?;
        }
        if assessment.about != Record::default() {
            self.save_about(&assessment.id, &assessment.about)?;
        }
        self.save_header(replica, &assessment.id, &assessment.header)
    }
}
