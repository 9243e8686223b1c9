//! Holds the repository over stores that fail: at every single call, with no room left, with writes that are lost or
//! cut. Expected everywhere: the failure is told, and what was stored before is there or was replaced whole.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod assessments;
    pub mod faulty_store;
    pub mod notes;
    pub mod records;
    pub mod stamps;
    pub mod statement_ids;
    pub mod stores;
}

use empowerment_check::domain::answer::{Answer, Judgement};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};
use empowerment_check::storage::repository::Repository;

use common::answers::judged;
use common::assessments::assessment;
use common::faulty_store::{Fails, FaultyStore};
use common::notes::noted;
use common::stamps::stamp;
use common::statement_ids::statement_id;
use common::stores::{contents, load, replica, repository};

/// An assessment with a few answers.
fn some(id: &str) -> Assessment {
    let mut some = assessment(id);
    for number in 0..4 {
        some.answers.insert(statement_id(number), judged(Some(Judgement::DontKnow), stamp(1, "r-1")));
    }
    some
}

/// A store that holds an assessment, and a key of someone else.
fn store_with(id: &str) -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    repository(&mut store).save_whole(&replica(), &some(id)).unwrap();
    store.set("theme", "theirs").unwrap();
    store
}

/// Runs an action with a failure at the first call, then at the second, and so on, until it is done before the failure
/// comes: once for a failure that passes, once for one that stays, for each kind of failure.
fn at_every_call(
    store: &MemoryKeyValue,
    action: impl Fn(&mut Repository<'_>) -> Result<(), StorageError>,
    check: impl Fn(&mut MemoryKeyValue, Result<(), StorageError>, StorageError),
) {
    for error in [StorageError::Blocked, StorageError::Full] {
        let mut unharmed = FaultyStore::new(store.clone(), Fails::Never, error);
        action(&mut repository(&mut unharmed)).unwrap();
        let calls = unharmed.calls();
        assert!(calls > 0 || error == StorageError::Full);
        for call in 1..=calls {
            for fails in [Fails::At(call), Fails::From(call)] {
                let mut faulty = FaultyStore::new(store.clone(), fails, error);
                let result = action(&mut repository(&mut faulty));
                check(&mut faulty.inner, result, error);
                assert_eq!(faulty.inner.get("theme"), store.get("theme"), "{fails:?}");
            }
        }
    }
}

#[test]
fn a_load_that_fails_anywhere_says_so_and_gives_nothing_half() {
    let store = store_with("a-1");
    at_every_call(
        &store,
        |repository| repository.load().map(drop),
        |after, result, error| {
            assert_eq!(result, Err(error));
            assert_eq!(contents(after), contents(&store));
        },
    );
}

#[test]
fn an_assessment_saved_whole_is_there_whole_or_not_at_all_wherever_saving_stops() {
    for store in [MemoryKeyValue::default(), store_with("a-1")] {
        let before = load(&mut store.clone()).assessments;
        let mut after_all = before.clone();
        after_all.push(some("a-2"));
        at_every_call(
            &store,
            |repository| repository.save_whole(&replica(), &some("a-2")),
            |after, result, error| {
                assert_eq!(result, Err(error));
                let loaded = load(after);
                assert!(loaded.assessments == before || loaded.assessments == after_all, "{loaded:#?}");
                let ours = |name: &String| name.contains("/a-2/");
                assert!(loaded.unreadable.iter().all(ours), "{:?}", loaded.unreadable);
            },
        );
    }
}

#[test]
fn an_assessment_that_finds_no_room_leaves_nothing_of_it_behind() {
    // Four answers and the header; on an empty store also the browser's id, which may stay.
    for (store, writes) in [(MemoryKeyValue::default(), 6), (store_with("a-1"), 5)] {
        let before = contents(&store);
        for write in 1..=writes {
            let mut faulty = FaultyStore::new(store.clone(), Fails::From(write), StorageError::Full);
            let saved = repository(&mut faulty).save_whole(&replica(), &some("a-2"));
            assert_eq!(saved, Err(StorageError::Full));
            let mut after = contents(&faulty.inner);
            after.retain(|name, _| before.contains_key(name) || name != "empowerment-check/main/meta");
            assert_eq!(after, before, "no room at write {write}");
        }
    }
}

#[test]
fn an_import_that_fails_does_not_take_away_what_was_set_aside() {
    let mut store = MemoryKeyValue::default();
    let raw = r#"{"key":"empowerment-check/main/a/a-1/s/x","raw":"broken"}"#;
    store.set("empowerment-check/main/set-aside/0", raw).unwrap();
    let mut faulty = FaultyStore::new(store, Fails::From(3), StorageError::Full);
    let saved = repository(&mut faulty).save_whole(&replica(), &some("a-2"));
    assert_eq!(saved, Err(StorageError::Full));
    assert_eq!(faulty.inner.get("empowerment-check/main/set-aside/0"), Ok(Some(raw.to_owned())));
}

#[test]
fn an_answer_is_the_old_or_the_new_one_wherever_saving_stops() {
    let store = store_with("a-1");
    let old = some("a-1").answers[&statement_id(0)].clone();
    let new = judged(Some(Judgement::DoesNotApply), stamp(2, "r-1"));
    at_every_call(
        &store,
        |repository| repository.save_answer(&some("a-1").id, &statement_id(0), &new).map(drop),
        |after, result, error| {
            assert_eq!(result, Err(error));
            let loaded = load(after);
            assert_eq!(loaded.unreadable, Vec::<String>::new());
            let answers = &loaded.assessments[0].answers;
            assert!(answers[&statement_id(0)] == old || answers[&statement_id(0)] == new);
            assert_eq!(answers.len(), 4);
        },
    );
}

#[test]
fn an_unreadable_record_is_never_lost_wherever_saving_stops() {
    let key = "empowerment-check/main/a/a-1/s/statement-0";
    let mut store = store_with("a-1");
    store.set(key, "broken but precious").unwrap();
    at_every_call(
        &store,
        |repository| repository.save_answer(&some("a-1").id, &statement_id(0), &noted("x", stamp(2, "r-1"))).map(drop),
        |after, result, error| {
            assert_eq!(result, Err(error));
            let kept = contents(after).into_values().any(|text| text.contains("broken but precious"));
            assert!(kept, "{:#?}", contents(after));
        },
    );
}

#[test]
fn a_header_is_the_old_or_the_new_one_wherever_saving_stops() {
    let store = store_with("a-1");
    let mut changed = some("a-1");
    changed.header.framework.version = "2.0.0".to_owned();
    at_every_call(
        &store,
        |repository| repository.save_header(&replica(), &changed.id, &changed.header),
        |after, result, error| {
            assert_eq!(result, Err(error));
            let header = load(after).assessments.remove(0).header;
            assert!(header == changed.header || header == some("a-1").header, "{header:?}");
        },
    );
}

#[test]
fn a_removal_that_stops_anywhere_leaves_the_assessment_whole_or_gone_and_can_be_done_again() {
    let mut store = store_with("a-1");
    repository(&mut store).save_whole(&replica(), &some("a-2")).unwrap();
    at_every_call(
        &store,
        |repository| repository.delete(&some("a-2").id),
        |after, result, error| {
            assert_eq!(result, Err(error));
            let assessments = load(after).assessments;
            assert!(assessments == [some("a-1"), some("a-2")] || assessments == [some("a-1")], "{assessments:#?}");
            repository(after).delete(&some("a-2").id).unwrap();
            assert_eq!(contents(after), contents(&store_with("a-1")));
        },
    );
}

// ---- writes that are lost ----

/// A store whose writes seem to succeed, but keep only so many characters; with 0, nothing is written.
#[derive(Default)]
struct ForgetfulStore {
    inner: MemoryKeyValue,
    keeps: usize,
}

impl KeyValue for ForgetfulStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.inner.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        let kept: String = value.chars().take(self.keeps).collect();
        if self.keeps == 0 { Ok(()) } else { self.inner.set(key, &kept) }
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.inner.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.inner.keys()
    }

    fn keeping(&self) -> Keeping {
        self.inner.keeping()
    }
}

#[test]
fn a_write_that_was_lost_or_cut_is_a_failed_write() {
    for keeps in [0, 10] {
        let mut store = ForgetfulStore { inner: store_with("a-1"), keeps };
        let mut repository = repository(&mut store);
        let new: Answer = judged(Some(Judgement::DoesNotApply), stamp(2, "r-1"));
        let not_kept = StorageError::NotKept;
        assert_eq!(repository.save_answer(&some("a-1").id, &statement_id(9), &new), Err(not_kept), "{keeps}");
        let other = assessment("a-2");
        assert_eq!(repository.save_header(&replica(), &other.id, &other.header), Err(not_kept), "{keeps}");
        assert_eq!(repository.save_whole(&replica(), &some("a-3")), Err(not_kept), "{keeps}");
        assert!(!load(&mut store).assessments.contains(&some("a-3")));
    }
}

#[test]
fn a_lost_copy_of_an_unreadable_record_keeps_that_record_from_being_written() {
    let key = "empowerment-check/main/a/a-1/s/statement-0";
    for keeps in [0, 10] {
        let mut store = ForgetfulStore { inner: store_with("a-1"), keeps };
        store.inner.set(key, "broken but precious").unwrap();
        let new = noted("x", stamp(2, "r-1"));
        let saved = repository(&mut store).save_answer(&some("a-1").id, &statement_id(0), &new);
        assert_eq!(saved, Err(StorageError::NotKept));
        assert_eq!(store.inner.get(key), Ok(Some("broken but precious".to_owned())));
    }
}

#[test]
fn memory_keeps_only_for_this_visit_and_says_so() {
    assert_eq!(MemoryKeyValue::default().keeping(), Keeping::ThisVisit);
}
