//! Loads and saves assessments. One key per answer; a save reads the stored record, merges field by field, writes,
//! and reads back, so that two tabs that answer different questions both keep their work.

use std::sync::Arc;

use litemap::LiteMap;

use crate::domain::answer::Answer;
use crate::domain::assessment::{Assessment, Header};
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, ReplicaId, StatementId};
use crate::domain::record::Record;
use crate::domain::{about, action};
use crate::formats::json::tree::Json;
use crate::formats::record_json;

use super::keys::{Key, Keys};
use super::port::{KeyValue, StorageError};
use super::stored_text;

/// The version of the records. A store of a newer one is neither read nor written; one of an older one says the newer
/// from the first write on, so that an older release leaves it alone.
pub const SCHEMA: i64 = 2;

/// What a store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// This browser's id; `None` when nothing was ever stored.
    pub replica: Option<ReplicaId>,
    pub assessments: Vec<Assessment>,
    /// Frameworks that were opened here.
    pub frameworks: Vec<Arc<Framework>>,
    /// How statements are shown, when a person has chosen.
    pub layout: Option<String>,
    /// Whose computer it is, when a person has said that it is theirs alone.
    pub computer: Option<String>,
    /// Our keys whose values could not be read. They are left as they are.
    pub unreadable: Vec<String>,
}

/// The records of one assessment, apart from its header.
#[derive(Default)]
struct Body {
    about: Option<Record>,
    answers: LiteMap<StatementId, Answer>,
    actions: LiteMap<ActionId, Record>,
}

/// What a store says of itself.
enum Meta {
    Absent,
    Unreadable(String),
    /// With the version of its records.
    Ours(ReplicaId, i64),
    /// A person wanted everything gone, and the page was closed before all of it was.
    BeingCleared,
}

/// One store of one instance.
pub struct Repository<'a> {
    pub store: &'a mut dyn KeyValue,
    pub keys: &'a Keys,
}

impl Repository<'_> {
    /// Reads everything. Writes nothing.
    ///
    /// # Errors
    /// When the store cannot be read, or was written by a newer version.
    pub fn load(&self) -> Result<Loaded, StorageError> {
        let mut loaded = Loaded::default();
        match self.meta()? {
            Meta::Ours(replica, _) => loaded.replica = Some(replica),
            Meta::Unreadable(_) => loaded.unreadable.push(self.keys.name(&Key::Meta)),
            Meta::Absent => {}
            Meta::BeingCleared => return Ok(loaded),
        }
        let mut headers = Vec::new();
        let mut bodies: LiteMap<AssessmentId, Body> = LiteMap::new_vec();
        for name in self.store.keys()? {
            let Some(key) = self.keys.read(&name) else { continue };
            let Some(text) = self.store.get(&name)? else { continue };
            let read = match key {
                Key::Meta | Key::SetAside(_) => Some(()),
                Key::Layout => {
                    loaded.layout = Some(text);
                    Some(())
                }
                Key::Computer => {
                    loaded.computer = Some(text);
                    Some(())
                }
                Key::Header(id) => stored_text::header(&text).map(|header| headers.push((id, header))),
                Key::Framework(id) => {
                    stored_text::framework(&id, &text).map(|framework| loaded.frameworks.push(Arc::new(framework)))
                }
                Key::About(id) => stored_text::record(&text, &about::FIELDS)
                    .map(|about| bodies.entry(id).or_default().about = Some(about)),
                Key::Answer(id, statement) => stored_text::answer(&text).map(|answer| {
                    bodies.entry(id).or_default().answers.insert(statement, answer);
                }),
                Key::Action(id, action) => stored_text::record(&text, &action::FIELDS).map(|record| {
                    bodies.entry(id).or_default().actions.insert(action, record);
                }),
            };
            if read.is_none() {
                loaded.unreadable.push(name);
            }
        }
        for (id, header) in headers {
            let Body { about, answers, actions } = bodies.remove(&id).unwrap_or_default();
            let about = about.unwrap_or_default();
            loaded.assessments.push(Assessment { id, header, about, answers, actions });
        }
        loaded.unreadable.extend(self.names_of_bodies(bodies));
        Ok(loaded)
    }

    /// Saves what an assessment is, apart from its answers.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_header(&mut self, replica: &ReplicaId, id: &AssessmentId, header: &Header) -> Result<(), StorageError> {
        self.ensure_meta(replica)?;
        let key = Key::Header(id.clone());
        self.stored(&key, stored_text::header)?;
        self.write(&key, &stored_text::write_header(header))
    }

    /// Saves an answer, joined with whatever another tab has stored meanwhile, and returns the joined answer.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_answer(
        &mut self,
        id: &AssessmentId,
        statement: &StatementId,
        answer: &Answer,
    ) -> Result<Answer, StorageError> {
        let key = Key::Answer(id.clone(), statement.clone());
        let joined = match self.stored(&key, stored_text::answer)? {
            Some(stored) => stored.merge(answer.clone()),
            None => answer.clone(),
        };
        let mut fields = Vec::new();
        record_json::write_answer(&joined, &mut fields);
        self.write(&key, &Json::Object(fields).compact())?;
        Ok(joined)
    }

    /// Saves what is said about an assessment, as [`Self::save_answer`] does.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_about(&mut self, id: &AssessmentId, about: &Record) -> Result<Record, StorageError> {
        self.save_record(&Key::About(id.clone()), &about::FIELDS, about)
    }

    /// Saves an action, as [`Self::save_answer`] does.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_action(
        &mut self,
        id: &AssessmentId,
        action: &ActionId,
        record: &Record,
    ) -> Result<Record, StorageError> {
        self.save_record(&Key::Action(id.clone(), action.clone()), &action::FIELDS, record)
    }

    fn save_record(&mut self, key: &Key, fields: &[&'static Field], record: &Record) -> Result<Record, StorageError> {
        let joined = match self.stored(key, |text| stored_text::record(text, fields))? {
            Some(stored) => stored.merge(record.clone()),
            None => record.clone(),
        };
        let mut written = Vec::new();
        record_json::write(&joined, &mut written);
        self.write(key, &Json::Object(written).compact())?;
        Ok(joined)
    }

    /// What stands under a key that is about to be written. What cannot be read is set aside first.
    fn stored<T>(&mut self, key: &Key, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StorageError> {
        self.upgrade()?;
        let Some(text) = self.store.get(&self.keys.name(key))? else { return Ok(None) };
        let value = read(&text);
        if value.is_none() {
            self.set_aside(key, &text)?;
        }
        Ok(value)
    }

    /// Remembers how statements are shown, once there is anything to show.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_layout(&mut self, name: &str) -> Result<(), StorageError> {
        match self.meta()? {
            Meta::Ours(..) => self.write(&Key::Layout, name),
            Meta::Absent | Meta::Unreadable(_) | Meta::BeingCleared => Ok(()),
        }
    }

    /// Remembers whose computer it is.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_computer(&mut self, replica: &ReplicaId, name: &str) -> Result<(), StorageError> {
        self.ensure_meta(replica)?;
        self.write(&Key::Computer, name)
    }

    /// Forgets whose computer it is.
    ///
    /// # Errors
    /// When it was not removed.
    pub fn forget_computer(&mut self) -> Result<(), StorageError> {
        self.store.remove(&self.keys.name(&Key::Computer))
    }

    /// Keeps the text of a framework, in place of an earlier version of it.
    ///
    /// # Errors
    /// When it was not stored; then what was there before stays.
    pub fn save_framework(&mut self, replica: &ReplicaId, id: &FrameworkId, text: &str) -> Result<(), StorageError> {
        self.ensure_meta(replica)?;
        let key = Key::Framework(id.clone());
        self.stored(&key, |stored| stored_text::framework(id, stored))?;
        self.write(&key, text)
    }

    /// Removes a framework that was opened here; with the last of everything, what else is of this instance too.
    ///
    /// # Errors
    /// When it could not be removed.
    pub fn delete_framework(&mut self, id: &FrameworkId) -> Result<(), StorageError> {
        self.meta()?;
        self.store.remove(&self.keys.name(&Key::Framework(id.clone())))?;
        // The framework is gone; what else could not be removed goes with the next one.
        let _ = self.remove_rest();
        Ok(())
    }

    /// Saves an assessment that was not stored before, all of it or nothing.
    ///
    /// # Errors
    /// When not all of it was stored; then what had been written is removed again. What stood under its id before,
    /// from another tab or because it cannot be read, stays.
    pub fn save_whole(&mut self, replica: &ReplicaId, assessment: &Assessment) -> Result<(), StorageError> {
        let before = self.names_of(&assessment.id)?;
        let saved = self.try_save_whole(replica, assessment);
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
        self.remove_rest()
    }

    /// Removes what belongs to no assessment, once there is none left and no framework either.
    fn remove_rest(&mut self) -> Result<(), StorageError> {
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
        // The header goes first: what is left of a removal that was cut short is no assessment any more.
        let header = self.keys.name(&Key::Header(id.clone()));
        if let Some(position) = names.iter().position(|name| *name == header) {
            names.swap(0, position);
        }
        names.iter().try_for_each(|name| self.store.remove(name))
    }

    /// The names of the records of an assessment.
    fn names_of(&self, id: &AssessmentId) -> Result<Vec<String>, StorageError> {
        let mut names = self.store.keys()?;
        names.retain(|name| self.keys.read(name).is_some_and(|key| key.assessment() == Some(id)));
        Ok(names)
    }

    /// # Errors
    /// When the store was written by a newer version.
    fn meta(&self) -> Result<Meta, StorageError> {
        let Some(text) = self.store.get(&self.keys.name(&Key::Meta))? else { return Ok(Meta::Absent) };
        if text == stored_text::BEING_CLEARED {
            return Ok(Meta::BeingCleared);
        }
        // Only the version keeps its meaning for ever, so it is looked at before the rest.
        match stored_text::schema(&text) {
            Some(schema) if schema > SCHEMA => Err(StorageError::Newer),
            _ => Ok(match stored_text::meta(&text) {
                Some((schema, replica)) => Meta::Ours(replica, schema),
                None => Meta::Unreadable(text),
            }),
        }
    }

    fn ensure_meta(&mut self, replica: &ReplicaId) -> Result<(), StorageError> {
        match self.meta()? {
            Meta::Ours(replica, schema) => return self.raise_schema(&replica, schema),
            Meta::Unreadable(raw) => self.set_aside(&Key::Meta, &raw)?,
            Meta::Absent => {}
            Meta::BeingCleared => self.clear()?,
        }
        self.write_meta(replica)
    }

    /// Says the newer version before the first record of it is written.
    fn upgrade(&mut self) -> Result<(), StorageError> {
        match self.meta()? {
            Meta::Ours(replica, schema) => self.raise_schema(&replica, schema),
            Meta::BeingCleared => self.clear(),
            Meta::Unreadable(_) | Meta::Absent => Ok(()),
        }
    }

    fn raise_schema(&mut self, replica: &ReplicaId, schema: i64) -> Result<(), StorageError> {
        if schema < SCHEMA { self.write_meta(replica) } else { Ok(()) }
    }

    fn write_meta(&mut self, replica: &ReplicaId) -> Result<(), StorageError> {
        self.write(&Key::Meta, &stored_text::write_meta(SCHEMA, replica))
    }

    fn try_save_whole(&mut self, replica: &ReplicaId, assessment: &Assessment) -> Result<(), StorageError> {
        for (statement, answer) in &assessment.answers {
            self.save_answer(&assessment.id, statement, answer)?;
        }
        for (action, record) in &assessment.actions {
            self.save_action(&assessment.id, action, record)?;
        }
        if assessment.about != Record::default() {
            self.save_about(&assessment.id, &assessment.about)?;
        }
        self.save_header(replica, &assessment.id, &assessment.header)
    }

    fn write(&mut self, key: &Key, text: &str) -> Result<(), StorageError> {
        let name = self.keys.name(key);
        self.store.set(&name, text)?;
        let stored = self.store.get(&name)?;
        if stored.as_deref() == Some(text) { Ok(()) } else { Err(StorageError::NotKept) }
    }

    /// Keeps a copy of a text that could not be read, before its key is written.
    fn set_aside(&mut self, key: &Key, raw: &str) -> Result<(), StorageError> {
        let copy = Json::object([("key", Json::Text(self.keys.name(key))), ("raw", Json::text(raw))]).compact();
        let mut next = 0;
        for name in self.store.keys()? {
            let Some(Key::SetAside(number)) = self.keys.read(&name) else { continue };
            if self.store.get(&name)?.as_ref() == Some(&copy) {
                return Ok(());
            }
            next = next.max(number.saturating_add(1));
        }
        self.write(&Key::SetAside(next), &copy)
    }

    /// The names of records whose assessment has no header.
    fn names_of_bodies(&self, bodies: LiteMap<AssessmentId, Body>) -> Vec<String> {
        let mut names = Vec::new();
        for (id, body) in bodies {
            if body.about.is_some() {
                names.push(self.keys.name(&Key::About(id.clone())));
            }
            for (statement, _) in body.answers {
                names.push(self.keys.name(&Key::Answer(id.clone(), statement)));
            }
            for (action, _) in body.actions {
                names.push(self.keys.name(&Key::Action(id.clone(), action)));
            }
        }
        names
    }
}
