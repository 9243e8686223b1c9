//! Loads and saves assessments. One key per answer; a save reads the stored record, merges field by field, writes,
//! and reads back, so that two tabs that answer different questions both keep their work.

use litemap::LiteMap;

use crate::domain::answer::Answer;
use crate::domain::assessment::{Assessment, Header};
use crate::domain::ids::{AssessmentId, ReplicaId, StatementId};
use crate::formats::json::reader::{Fields, Place, Problems};
use crate::formats::json::tree::Json;
use crate::formats::record_json;

use super::keys::{Key, Keys};
use super::port::{KeyValue, StorageError};

/// The version of the records. A store of a newer one is neither read nor written.
pub const SCHEMA: i64 = 1;

/// What a store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// This browser's id; `None` when nothing was ever stored.
    pub replica: Option<ReplicaId>,
    pub assessments: Vec<Assessment>,
    /// Our keys whose values could not be read. They are left as they are.
    pub unreadable: Vec<String>,
}

/// What a store says of itself.
enum Meta {
    Absent,
    Unreadable(String),
    Ours(ReplicaId),
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
            Meta::Ours(replica) => loaded.replica = Some(replica),
            Meta::Unreadable(_) => loaded.unreadable.push(self.keys.name(&Key::Meta)),
            Meta::Absent => {}
        }
        let mut headers = Vec::new();
        let mut answers: LiteMap<AssessmentId, LiteMap<StatementId, Answer>> = LiteMap::new_vec();
        for name in self.store.keys()? {
            let Some(key) = self.keys.read(&name) else { continue };
            let Some(text) = self.store.get(&name)? else { continue };
            let read = match key {
                Key::Meta | Key::SetAside(_) => Some(()),
                Key::Header(id) => read_record(&text, read_header).map(|header| headers.push((id, header))),
                Key::Answer(id, statement) => {
                    read_answer(&text).map(|answer| drop(answers.entry(id).or_default().insert(statement, answer)))
                }
            };
            if read.is_none() {
                loaded.unreadable.push(name);
            }
        }
        for (id, header) in headers {
            let answers = answers.remove(&id).unwrap_or_default();
            loaded.assessments.push(Assessment { id, header, answers });
        }
        loaded.unreadable.extend(self.without_header(answers));
        Ok(loaded)
    }

    /// Saves what an assessment is, apart from its answers.
    ///
    /// # Errors
    /// When it was not stored.
    pub fn save_header(&mut self, replica: &ReplicaId, id: &AssessmentId, header: &Header) -> Result<(), StorageError> {
        self.ensure_meta(replica)?;
        let key = Key::Header(id.clone());
        let stored = self.store.get(&self.keys.name(&key))?;
        if let Some(raw) = stored.filter(|text| read_record(text, read_header).is_none()) {
            self.set_aside(&key, &raw)?;
        }
        self.write(&key, &header_json(header).compact())
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
        self.meta()?;
        let key = Key::Answer(id.clone(), statement.clone());
        let stored = self.store.get(&self.keys.name(&key))?;
        let joined = match stored.as_deref().map(read_answer) {
            Some(Some(stored)) => stored.merge(answer.clone()),
            Some(None) => {
                self.set_aside(&key, stored.as_deref().unwrap_or_default())?;
                answer.clone()
            }
            None => answer.clone(),
        };
        let mut fields = Vec::new();
        record_json::write(&joined, &mut fields);
        self.write(&key, &Json::Object(fields).compact())?;
        Ok(joined)
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
        let mut ours = self.store.keys()?;
        ours.retain(|name| self.keys.read(name).is_some());
        if ours.iter().any(|name| self.keys.read(name).is_some_and(|key| key.assessment().is_some())) {
            return Ok(());
        }
        ours.iter().try_for_each(|name| self.store.remove(name))
    }

    /// Removes the records of an assessment, apart from those under these names.
    fn remove(&mut self, id: &AssessmentId, but: &[String]) -> Result<(), StorageError> {
        // The header goes first: what is left of a removal that was cut short is no assessment any more.
        let mut names = self.names_of(id)?;
        names.insert(0, self.keys.name(&Key::Header(id.clone())));
        names.retain(|name| !but.contains(name));
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
        // Only the version keeps its meaning for ever, so it is looked at before the rest.
        match read_record(&text, read_schema) {
            Some(schema) if schema > SCHEMA => Err(StorageError::Newer),
            _ => Ok(read_record(&text, read_meta).map_or(Meta::Unreadable(text), Meta::Ours)),
        }
    }

    fn ensure_meta(&mut self, replica: &ReplicaId) -> Result<(), StorageError> {
        match self.meta()? {
            Meta::Ours(_) => return Ok(()),
            Meta::Unreadable(raw) => self.set_aside(&Key::Meta, &raw)?,
            Meta::Absent => {}
        }
        let meta = Json::object([("schema", Json::Whole(SCHEMA)), ("replica", Json::text(replica.as_str()))]);
        self.write(&Key::Meta, &meta.compact())
    }

    fn try_save_whole(&mut self, replica: &ReplicaId, assessment: &Assessment) -> Result<(), StorageError> {
        for (statement, answer) in &assessment.answers {
            self.save_answer(&assessment.id, statement, answer)?;
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

    fn without_header(&self, answers: LiteMap<AssessmentId, LiteMap<StatementId, Answer>>) -> Vec<String> {
        let mut names = Vec::new();
        for (id, answers) in answers {
            for (statement, _) in answers {
                names.push(self.keys.name(&Key::Answer(id.clone(), statement)));
            }
        }
        names
    }
}

fn read_record<T>(text: &str, read: impl Fn(&Fields<'_>) -> T) -> Option<T> {
    let tree = Json::parse(text).ok()?;
    let problems = Problems::default();
    let value = read(&Place::root(&tree, &problems).object(&[]));
    problems.finish(value).ok()
}

fn read_answer(text: &str) -> Option<Answer> {
    read_record(text, |fields| record_json::read(fields, &[]))
}

fn read_schema(fields: &Fields<'_>) -> i64 {
    fields.whole("schema", 1, i64::MAX)
}

fn read_meta(fields: &Fields<'_>) -> ReplicaId {
    read_schema(fields);
    fields.id("replica")
}

fn header_json(header: &Header) -> Json {
    let framework = Json::object([
        ("id", Json::text(header.framework.id.as_str())),
        ("version", Json::text(&header.framework.version)),
    ]);
    Json::object([
        ("framework", framework),
        ("created", record_json::moment_json(header.created)),
        ("opened", header.opened.map_or(Json::Null, record_json::moment_json)),
    ])
}

fn read_header(fields: &Fields<'_>) -> Header {
    record_json::read_header(fields, &fields.object("framework", &["id", "version"]))
}
