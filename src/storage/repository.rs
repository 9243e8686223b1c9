//! Loads and saves assessments. One key per answer; a save reads the stored record, merges field by field, writes,
//! and reads back, so that two tabs that answer different questions both keep their work.

use std::sync::Arc;

use litemap::LiteMap;

use crate::domain::answer::Answer;
use crate::domain::assessment::{Assessment, Header};
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, PersonId, ReplicaId, RoundId, StatementId};
use crate::domain::person::Person;
use crate::domain::record::Record;
use crate::domain::round::Round;
use crate::domain::timestamp::Timestamp;
use crate::domain::{about, action};
use crate::formats::json::tree::Json;
use crate::formats::{moment_text, record_json};

use super::keys::{Key, Keys};
pub use super::migrations::SCHEMA;
use super::migrations::{STEPS, migrated};
use super::port::{KeyValue, StorageError};
use super::stored_text;
use super::whole::UNFINISHED;

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
    /// Records that lack the header of their assessment, because it is missing or cannot be read.
    pub headless: Vec<Headless>,
    /// When a copy of each was last downloaded.
    pub copied: LiteMap<AssessmentId, Timestamp>,
    /// Our keys whose values could not be read. They are left as they are.
    pub unreadable: Vec<String>,
}

/// An assessment without its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headless {
    pub id: AssessmentId,
    pub about: Record,
    pub answers: LiteMap<StatementId, Answer>,
    pub actions: LiteMap<ActionId, Record>,
    pub people: LiteMap<PersonId, Person>,
    pub rounds: LiteMap<RoundId, Round>,
}

/// The records of one assessment, apart from its header.
#[derive(Default)]
struct Body {
    about: Option<Record>,
    answers: LiteMap<StatementId, Answer>,
    actions: LiteMap<ActionId, Record>,
    people: LiteMap<PersonId, Person>,
    rounds: LiteMap<RoundId, Round>,
}

/// What a store says of itself.
pub(super) enum Meta {
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
        let mut schema = SCHEMA;
        match self.meta()? {
            Meta::Ours(replica, written) => {
                loaded.replica = Some(replica);
                schema = written;
            }
            Meta::Unreadable(_) => loaded.unreadable.push(self.keys.name(&Key::Meta)),
            Meta::Absent => {}
            Meta::BeingCleared => return Ok(loaded),
        }
        let (mut headers, mut unfinished) = (Vec::new(), Vec::new());
        let mut bodies: LiteMap<AssessmentId, Body> = LiteMap::new_vec();
        for name in self.store.keys()? {
            let Some(key) = self.keys.read(&name) else { continue };
            let Some(stored) = self.store.get(&name)? else { continue };
            let Some(text) = migrated(&STEPS, schema, &key, &stored) else {
                loaded.unreadable.push(name);
                continue;
            };
            let read = match key {
                Key::Meta | Key::SetAside(_) | Key::BackUp(_) => Some(()),
                Key::Copied(id) => moment_text::read(&text).map(|copied| {
                    loaded.copied.insert(id, copied);
                }),
                Key::Layout => {
                    loaded.layout = Some(text);
                    Some(())
                }
                Key::Computer => {
                    loaded.computer = Some(text);
                    Some(())
                }
                Key::Header(id) if text == UNFINISHED => {
                    unfinished.push(id);
                    Some(())
                }
                Key::Header(id) => {
                    let header = stored_text::header(&text);
                    if header.is_none() {
                        bodies.entry(id.clone()).or_default();
                    }
                    header.map(|header| headers.push((id, header)))
                }
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
                Key::Person(id, person) => stored_text::person(&person, &text).map(|stored| {
                    bodies.entry(id).or_default().people.insert(person, stored);
                }),
                Key::Round(id, round) => stored_text::round(&round, &text).map(|stored| {
                    bodies.entry(id).or_default().rounds.insert(round, stored);
                }),
            };
            if read.is_none() {
                loaded.unreadable.push(name);
            }
        }
        for (id, header) in headers {
            let Body { about, answers, actions, people, rounds } = bodies.remove(&id).unwrap_or_default();
            let about = about.unwrap_or_default();
            loaded.assessments.push(Assessment { id, header, about, answers, actions, people, rounds });
        }
        for id in unfinished {
            bodies.remove(&id);
        }
        for (id, Body { about, answers, actions, people, rounds }) in bodies {
            let about = about.unwrap_or_default();
            loaded.headless.push(Headless { id, about, answers, actions, people, rounds });
        }
        Ok(loaded)
    }

    /// Saves what an assessment is, apart from its answers.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_header(&mut self, replica: &ReplicaId, id: &AssessmentId, header: &Header) -> Result<(), StorageError> {
        self.ensure_meta(replica)?;
        let key = Key::Header(id.clone());
        self.stored(&key, |text| (text == UNFINISHED || stored_text::header(text).is_some()).then_some(()))?;
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
    pub(super) fn stored<T>(&mut self, key: &Key, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StorageError> {
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
            Meta::Ours(replica, schema) => {
                self.raise_schema(&replica, schema)?;
                self.write(&Key::Layout, name)
            }
            Meta::Absent | Meta::Unreadable(_) | Meta::BeingCleared => Ok(()),
        }
    }

    /// Remembers when a copy of an assessment was downloaded.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_copied(&mut self, id: &AssessmentId, time: Timestamp) -> Result<(), StorageError> {
        self.upgrade()?;
        if self.keeps(id)? { self.write(&Key::Copied(id.clone()), &moment_text::write(time)) } else { Ok(()) }
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

    /// # Errors
    /// When the store was written by a newer version.
    pub(super) fn meta(&self) -> Result<Meta, StorageError> {
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
    pub(super) fn upgrade(&mut self) -> Result<(), StorageError> {
        match self.meta()? {
            Meta::Ours(replica, schema) => self.raise_schema(&replica, schema),
            Meta::BeingCleared => self.clear(),
            Meta::Unreadable(_) | Meta::Absent => Ok(()),
        }
    }

    fn raise_schema(&mut self, replica: &ReplicaId, schema: i64) -> Result<(), StorageError> {
        if schema >= SCHEMA {
            return Ok(());
        }
        self.migrate(&STEPS, schema)?;
        self.write_meta(replica)
    }

    fn write_meta(&mut self, replica: &ReplicaId) -> Result<(), StorageError> {
        self.write(&Key::Meta, &stored_text::write_meta(SCHEMA, replica))
    }

    pub(super) fn write(&mut self, key: &Key, text: &str) -> Result<(), StorageError> {
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
}
