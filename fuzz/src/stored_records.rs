//! The records of a store, as a hostile page or a fault may have left them: lines of key and value in turn. A key that
//! begins with `!` is somebody else's. Nothing of it stops the product, nothing that was there goes without a trace, and
//! nobody else's key is touched.

use std::collections::BTreeMap;

use empowerment_check::domain::answer::{Answer, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{InstanceId, ReplicaId, StatementId};
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::assessment_json::AssessmentFile;
use empowerment_check::storage::keys::{Key, Keys};
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::migrations::{STEPS, migrated};
use empowerment_check::storage::port::{BEING_CLEARED, KeyValue, StorageError};
use empowerment_check::storage::repository::{Loaded, Repository, SCHEMA};
use serde_json::Value;

use super::assessment_file;

/// Every text by its key.
type Texts = BTreeMap<String, String>;

pub fn hold(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let keys = Keys::new(&InstanceId::default());
    let texts = texts(text, &keys);
    for name in texts.keys() {
        assert_eq!(keys.read(name).map(|key| keys.name(&key)), keys.read(name).map(|_| name.clone()));
    }
    let mut store = filled(&texts);
    let mut repository = Repository { store: &mut store, keys: &keys };
    is_had_as_it_is(&repository, &texts);
    match repository.load() {
        Ok(loaded) => {
            is_accounted_for(&loaded, &texts, &keys);
            loaded.assessments.iter().for_each(can_be_taken_along);
            is_migrated_once(&texts, &keys);
            people_are_stored_again(&texts, &keys, &loaded);
            is_answered(&mut repository, &loaded, &texts);
        }
        Err(StorageError::Newer) => is_let_alone(&mut repository, &texts),
        Err(other) => panic!("{other}"),
    }
    is_cleared(&texts, &keys);
}

fn texts(text: &str, keys: &Keys) -> Texts {
    let mut lines = text.split('\n');
    let mut texts = Texts::new();
    while let (Some(key), Some(value)) = (lines.next(), lines.next()) {
        let name = key.strip_prefix('!').map_or_else(|| keys.prefix().to_owned() + key, str::to_owned);
        texts.insert(name, value.to_owned());
    }
    texts
}

fn filled(texts: &Texts) -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    for (name, text) in texts {
        store.set(name, text).expect("memory takes it");
    }
    store
}

fn contents(store: &dyn KeyValue) -> Texts {
    let names = store.keys().expect("memory has keys");
    names.into_iter().filter_map(|name| Some((name.clone(), store.get(&name).ok()??))).collect()
}

fn is_had_as_it_is(repository: &Repository<'_>, texts: &Texts) {
    let raw: Value = serde_json::from_str(&repository.raw().expect("memory can be read")).expect("it is JSON");
    let ours = texts.iter().filter(|(name, _)| repository.keys.is_ours(name));
    let ours = ours.map(|(name, text)| (name.clone(), Value::from(text.as_str()))).collect();
    assert_eq!(raw, Value::Object(ours));
}

/// Every record is in what was loaded, or is counted as one that cannot be read.
fn is_accounted_for(loaded: &Loaded, texts: &Texts, keys: &Keys) {
    if is_being_cleared(texts, keys) {
        return assert_eq!(*loaded, Loaded::default());
    }
    let unfinished = |id| texts.get(&keys.name(&Key::Header(id))).is_some_and(|text| text == "unfinished");
    for name in texts.keys() {
        let Some(key) = keys.read(name) else { continue };
        let (Some(is_loaded), Some(id)) = (is_loaded(loaded, &key), key.assessment().cloned()) else { continue };
        assert!(is_loaded != loaded.unreadable.contains(name) || unfinished(id), "{name}");
    }
}

/// Whether an answer, an action, one of the people or a round was loaded; `None` for other records.
fn is_loaded(loaded: &Loaded, key: &Key) -> Option<bool> {
    let id = key.assessment()?;
    let whole = loaded.assessments.iter().filter(|one| one.id == *id);
    let whole = whole.map(|one| (&one.answers, &one.actions, &one.people, &one.rounds));
    let headless = loaded.headless.iter().filter(|one| one.id == *id);
    let mut all = whole.chain(headless.map(|one| (&one.answers, &one.actions, &one.people, &one.rounds)));
    match key {
        Key::Answer(_, statement) => Some(all.any(|(answers, ..)| answers.contains_key(statement))),
        Key::Action(_, action) => Some(all.any(|(_, actions, ..)| actions.contains_key(action))),
        Key::Person(_, person) => Some(all.any(|(_, _, people, _)| people.contains_key(person))),
        Key::Round(_, round) => Some(all.any(|(.., rounds)| rounds.contains_key(round))),
        _ => None,
    }
}

fn can_be_taken_along(assessment: &Assessment) {
    let (framework_title, saved_at) = ("Any".to_owned(), Timestamp(0));
    assessment_file::is_written(&AssessmentFile { assessment: assessment.clone(), framework_title, saved_at });
}

/// A record that has come to the newest version stays as it is, so that a migration can be done twice.
fn is_migrated_once(texts: &Texts, keys: &Keys) {
    for (key, text) in texts.iter().filter_map(|(name, text)| Some((keys.read(name)?, text))) {
        for from in 1..=SCHEMA {
            let once = migrated(&STEPS, from, &key, text);
            let twice = once.as_ref().map(|text| migrated(&STEPS, from, &key, text));
            assert_eq!(once, twice.flatten());
        }
    }
}

/// Whoever is stored again as they were loaded is the same person, and nothing has changed.
fn people_are_stored_again(texts: &Texts, keys: &Keys, loaded: &Loaded) {
    let mut store = filled(texts);
    let mut repository = Repository { store: &mut store, keys };
    for one in &loaded.assessments {
        for (id, person) in &one.people {
            assert_eq!(person.id(), *id);
            assert_eq!(repository.save_person(&one.id, id, person).as_ref(), Ok(person));
        }
    }
    assert_eq!(repository.load().expect("memory can be read").assessments, loaded.assessments);
}

/// One more answer changes nothing but itself, and a text in its way is set aside.
fn is_answered(repository: &mut Repository<'_>, loaded: &Loaded, texts: &Texts) {
    let Some(assessment) = loaded.assessments.first() else { return };
    let statement = assessment.answers.keys().next().cloned();
    let statement = statement.unwrap_or_else(|| StatementId::parse("new").expect("an id"));
    let answer = note();
    repository.save_answer(&assessment.id, &statement, &answer).expect("memory takes it");
    let mut expected = loaded.assessments.clone();
    let before = assessment.answers.get(&statement).cloned().unwrap_or_default();
    expected[0].answers.insert(statement.clone(), before.merge(answer));
    let after = repository.load().expect("memory can be read");
    assert_eq!(after.assessments, expected);
    assert_eq!(after.headless, loaded.headless);
    let written = repository.keys.name(&Key::Answer(assessment.id.clone(), statement));
    let now = contents(repository.store);
    let kept: Vec<&String> = now.values().collect();
    for (name, text) in texts.iter().filter(|(name, _)| **name != written) {
        let is_changed = repository.keys.read(name) == Some(Key::Meta);
        assert!(now.get(name) == Some(text) || is_changed || is_backed_up(&kept, name, text), "{name}");
    }
}

/// Whether a text stands inside another one, which is how a back-up keeps it.
fn is_backed_up(kept: &[&String], name: &str, text: &str) -> bool {
    kept.iter().filter_map(|kept| serde_json::from_str::<Value>(kept).ok()).any(|kept| kept[name] == text)
}

fn note() -> Answer {
    let stamp = Stamp { counter: 1 << 41, replica: ReplicaId::parse("r-here").expect("an id"), time: Timestamp(0) };
    let mut answer = Answer::default();
    answer.record.set(&NOTE, Stamped { stamp, value: "A note".to_owned() });
    answer
}

/// A store of a newer version is neither read nor written.
fn is_let_alone(repository: &mut Repository<'_>, texts: &Texts) {
    let keys = texts.keys().filter_map(|name| repository.keys.read(name));
    let ids: Vec<_> = keys.filter_map(|key| key.assessment().cloned()).collect();
    for id in ids {
        let statement = StatementId::parse("new").expect("an id");
        assert_eq!(repository.save_answer(&id, &statement, &note()), Err(StorageError::Newer));
        assert_eq!(repository.delete(&id), Err(StorageError::Newer));
    }
    assert_eq!(contents(repository.store), *texts);
}

/// A person can always clear everything, and nothing of others goes.
fn is_cleared(texts: &Texts, keys: &Keys) {
    let mut store = filled(texts);
    let mut repository = Repository { store: &mut store, keys };
    repository.clear().expect("memory lets go");
    let mut expected = texts.clone();
    expected.retain(|name, _| !keys.is_ours(name));
    assert_eq!(contents(&store), expected);
}

fn is_being_cleared(texts: &Texts, keys: &Keys) -> bool {
    texts.get(&keys.name(&Key::Meta)).is_some_and(|text| text == BEING_CLEARED)
}
