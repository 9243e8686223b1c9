//! Holds how a store is brought to the newest version, with steps made up for it: backed up first, the version last,
//! wherever it stops, and again from there.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod assessments;
    pub mod faulty_store;
    pub mod notes;
    pub mod project;
    pub mod recording_store;
    pub mod records;
    pub mod saved_stores;
    pub mod stamps;
    pub mod statement_ids;
    pub mod stores;
    pub mod texts;
}

use std::collections::BTreeMap;

use empowerment_check::storage::keys::Key;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::migrations::{SCHEMA, STEPS, Step, migrated};
use empowerment_check::storage::port::{KeyValue, StorageError};

use common::assessments::assessment;
use common::faulty_store::{Fails, FaultyStore};
use common::notes::noted;
use common::recording_store::RecordingStore;
use common::saved_stores::texts_of_schema;
use common::stamps::stamp;
use common::statement_ids::statement_id;
use common::stores::{contents, load, replica, repository};

const META: &str = "empowerment-check/main/meta";
const BACKUP: &str = "empowerment-check/main/backup/1";

/// From version 1 on, "note" is called "notes".
#[expect(clippy::unnecessary_wraps, reason = "it is a step like any other")]
fn rename(_: &Key, text: &str) -> Option<String> {
    Some(text.replace("\"note\":", "\"notes\":"))
}

/// From version 2 on, what is said about the whole is upper case.
#[expect(clippy::unnecessary_wraps, reason = "it is a step like any other")]
fn shout(key: &Key, text: &str) -> Option<String> {
    Some(if matches!(key, Key::About(_)) { text.to_uppercase() } else { text.to_owned() })
}

/// Cannot make sense of one record.
fn choke(_: &Key, text: &str) -> Option<String> {
    (!text.contains("note 1")).then(|| text.replace("\"note\":", "\"notes\":"))
}

/// A store of version 1 with an assessment of three notes, and a key of someone else.
fn old_store() -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    let mut old = assessment("a-1");
    for number in 0..3 {
        old.answers.insert(statement_id(number), noted(&format!("note {number}"), &stamp(1, "r-1")));
    }
    repository(&mut store).save_whole(&replica(), &old).unwrap();
    store.set(META, r#"{"schema":1,"replica":"r-1"}"#).unwrap();
    store.set("theme", "theirs \"note\":").unwrap();
    store
}

fn renamed(mut texts: BTreeMap<String, String>) -> BTreeMap<String, String> {
    for (key, text) in &mut texts {
        if key.starts_with("empowerment-check/main/a/") {
            *text = text.replace("\"note\":", "\"notes\":");
        }
    }
    texts
}

#[test]
fn there_is_a_step_from_every_version_to_the_next_and_a_store_that_it_was_tried_on() {
    assert_eq!(STEPS.len(), usize::try_from(SCHEMA).unwrap() - 1);
    for version in 1..=SCHEMA {
        assert!(!texts_of_schema(version).is_empty(), "tests/fixtures/stores/schema-{version}.json");
    }
}

/// So that a migration that was cut short can be done again.
#[test]
fn every_released_step_leaves_alone_what_is_in_the_new_form() {
    for version in 1..SCHEMA {
        for (name, text) in texts_of_schema(version) {
            let mut store = MemoryKeyValue::default();
            let repository = repository(&mut store);
            let Some(key) = repository.keys.read(&name) else { continue };
            let step = &STEPS[usize::try_from(version).unwrap() - 1..usize::try_from(version).unwrap()];
            let once = migrated(step, 1, &key, &text).unwrap();
            assert_eq!(migrated(step, 1, &key, &once), Some(once.clone()), "{name}");
        }
    }
}

#[test]
fn steps_are_taken_in_order_from_the_version_of_the_store_on() {
    let steps: [Step; 2] = [rename, shout];
    let about = Key::About(assessment("a-1").id);
    assert_eq!(migrated(&steps, 1, &about, "\"note\":").as_deref(), Some("\"NOTES\":"));
    assert_eq!(migrated(&steps, 2, &about, "\"note\":").as_deref(), Some("\"NOTE\":"));
    assert_eq!(migrated(&steps, 3, &about, "\"note\":").as_deref(), Some("\"note\":"));
    assert_eq!(migrated(&[choke], 1, &about, "note 1"), None);
}

#[test]
fn what_changes_is_backed_up_before_anything_changes_and_nothing_else_is_touched() {
    let mut store = RecordingStore { inner: old_store(), ..RecordingStore::default() };
    let before = contents(&store);
    repository(&mut store).migrate(&[rename], 1).unwrap();
    assert_eq!((store.changed[0].as_str(), store.changed.len()), (BACKUP, 4));
    let mut after = contents(&store);
    let backup: BTreeMap<String, String> = serde_json::from_str(&after.remove(BACKUP).unwrap()).unwrap();
    assert_eq!(after, renamed(before.clone()));
    assert_eq!(backup.len(), 3);
    assert!(backup.iter().all(|(key, text)| before[key] == *text));
}

#[test]
fn a_step_that_changes_nothing_writes_nothing() {
    let mut store = RecordingStore { inner: old_store(), ..RecordingStore::default() };
    repository(&mut store).migrate(&STEPS, 1).unwrap();
    assert_eq!(store.changed, Vec::<String>::new());
}

#[test]
fn wherever_it_stops_the_old_is_there_or_backed_up_and_it_can_be_done_again() {
    for error in [StorageError::Blocked, StorageError::Full] {
        let mut unharmed = FaultyStore::new(old_store(), Fails::Never, error);
        repository(&mut unharmed).migrate(&[rename], 1).unwrap();
        let calls = unharmed.calls();
        for (call, fails) in (1..=calls).flat_map(|call| [(call, Fails::At(call)), (call, Fails::From(call))]) {
            let mut faulty = FaultyStore::new(old_store(), fails, error);
            assert_eq!(repository(&mut faulty).migrate(&[rename], 1), Err(error));
            let (before, left) = (contents(&old_store()), contents(&faulty.inner));
            assert_eq!(left[META], before[META], "the version is raised by whoever called, when all is done");
            let backup: BTreeMap<String, String> =
                left.get(BACKUP).map(|text| serde_json::from_str(text).unwrap()).unwrap_or_default();
            for (key, text) in &before {
                assert!(left[key] == *text || backup[key] == *text, "{key} at call {call}");
                assert!(left[key] == *text || left[key] == renamed(before.clone())[key], "{key} at call {call}");
            }
            repository(&mut faulty.inner).migrate(&[rename], 1).unwrap();
            assert_eq!(contents(&faulty.inner), contents(&unharmed.inner), "done again after call {call}");
        }
    }
}

#[test]
fn without_room_for_a_back_up_nothing_is_changed() {
    let mut full = FaultyStore::new(old_store(), Fails::From(1), StorageError::Full);
    assert_eq!(repository(&mut full).migrate(&[rename], 1), Err(StorageError::Full));
    assert_eq!(contents(&full.inner), contents(&old_store()));
}

#[test]
fn a_record_that_a_step_cannot_read_is_left_as_it_is_and_the_others_are_migrated() {
    let mut store = old_store();
    repository(&mut store).migrate(&[choke], 1).unwrap();
    let after = contents(&store);
    let note = |number: usize| &after[&format!("empowerment-check/main/a/a-1/s/statement-{number}")];
    assert!(note(1).contains("\"note\":") && note(0).contains("\"notes\":") && note(2).contains("\"notes\":"));
}

#[test]
fn a_back_up_goes_with_the_next_deletion() {
    let mut store = old_store();
    repository(&mut store).save_whole(&replica(), &assessment("a-2")).unwrap();
    store.set(BACKUP, "{}").unwrap();
    repository(&mut store).delete(&assessment("a-1").id).unwrap();
    assert_eq!(store.get(BACKUP), Ok(None));
    assert_eq!(load(&mut store).assessments, [assessment("a-2")]);
}

/// Everything that a person could want to rescue, whatever the version.
#[test]
fn everything_can_be_had_as_it_is_stored() {
    for version in 1..=SCHEMA {
        let mut store = MemoryKeyValue::default();
        for (key, text) in texts_of_schema(version) {
            store.set(&key, &text).unwrap();
        }
        store.set("theme", "theirs").unwrap();
        let raw: BTreeMap<String, String> = serde_json::from_str(&repository(&mut store).raw().unwrap()).unwrap();
        assert_eq!(raw, texts_of_schema(version));
    }
}
