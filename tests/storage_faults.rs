//! Holds the repository over stores that fail: at every single call, with no room left, with writes that are lost or
//! cut. Expected everywhere: the failure is told, and what was stored before is there or was replaced whole.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod assessments;
    pub mod faulty_store;
    pub mod framework_texts;
    pub mod notes;
    pub mod records;
    pub mod stamps;
    pub mod statement_ids;
    pub mod stores;
}

use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::action::WHAT;
use empowerment_check::domain::answer::{Answer, Judgement};
use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::framework::FrameworkRef;
use empowerment_check::domain::ids::{ActionId, FrameworkId};
use empowerment_check::domain::record::Record;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{Keeping, KeyValue, StorageError};
use empowerment_check::storage::repository::Repository;

use common::answers::judged;
use common::assessments::assessment;
use common::faulty_store::{Fails, FaultyStore};
use common::framework_texts::framework_text;
use common::notes::noted;
use common::records::record;
use common::stamps::stamp;
use common::statement_ids::statement_id;
use common::stores::{contents, load, replica, repository};

/// An assessment with a few answers, an action, and something said of the whole.
fn some(id: &str) -> Assessment {
    let mut some = assessment(id);
    some.about = about("The hall", 1);
    some.actions.insert(action_id(), action("Ask", 1));
    for number in 0..4 {
        some.answers.insert(statement_id(number), judged(Some(Judgement::DontKnow), stamp(1, "r-1")));
    }
    some
}

fn about(place: &str, counter: u64) -> Record {
    record(&[(&PLACE, place)], &stamp(counter, "r-1"))
}

fn action(what: &str, counter: u64) -> Record {
    record(&[(&WHAT, what)], &stamp(counter, "r-1"))
}

fn action_id() -> ActionId {
    ActionId::parse("x-1").unwrap()
}

fn framework_id() -> FrameworkId {
    FrameworkId::parse("halls").unwrap()
}

/// A store that holds an assessment, and a key of someone else.
fn store_with(id: &str) -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    repository(&mut store).save_whole(&replica(), &some(id)).unwrap();
    store.set("theme", "theirs").unwrap();
    store
}

/// The same with the framework `halls`.
fn store_with_halls() -> MemoryKeyValue {
    let mut store = store_with("a-1");
    repository(&mut store).save_framework(&replica(), &framework_id(), &framework_text("halls", "1.0.0")).unwrap();
    store
}

/// Every way to change one thing that is in [`store_with_halls`], each with its key.
type Save = fn(&mut Repository<'_>) -> Result<(), StorageError>;
const SAVES: [(&str, Save); 5] = [
    ("empowerment-check/main/a/a-1/s/statement-0", |repository| {
        repository.save_answer(&some("a-1").id, &statement_id(0), &noted("new", &stamp(2, "r-1"))).map(drop)
    }),
    ("empowerment-check/main/a/a-1/about", |repository| {
        repository.save_about(&some("a-1").id, &about("new", 2)).map(drop)
    }),
    ("empowerment-check/main/a/a-1/x/x-1", |repository| {
        repository.save_action(&some("a-1").id, &action_id(), &action("new", 2)).map(drop)
    }),
    ("empowerment-check/main/a/a-1/header", |repository| {
        let Header { framework, .. } = some("a-1").header;
        let framework = FrameworkRef { version: "2.0.0".to_owned(), ..framework };
        repository.save_header(&replica(), &some("a-1").id, &Header { framework, ..some("a-1").header })
    }),
    ("empowerment-check/main/f/halls", |repository| {
        repository.save_framework(&replica(), &framework_id(), &framework_text("halls", "2.0.0"))
    }),
];

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
                assert_eq!((loaded.unreadable, loaded.headless), (Vec::new(), Vec::new()));
            },
        );
    }
}

#[test]
fn an_assessment_that_finds_no_room_leaves_nothing_of_it_behind() {
    // The mark that it is unfinished, four answers, an action, what is said of the whole, and the header; on an empty
    // store also the browser's id, which may stay.
    for (store, writes) in [(MemoryKeyValue::default(), 9), (store_with("a-1"), 8)] {
        let before = contents(&store);
        for write in 1..=writes {
            let mut faulty = FaultyStore::new(store.clone(), Fails::From(write), StorageError::Full);
            let saved = repository(&mut faulty).save_whole(&replica(), &some("a-2"));
            assert_eq!(saved, Err(StorageError::Full));
            let mut after = contents(&faulty.inner);
            after.retain(|name, _| before.contains_key(name) || name != "empowerment-check/main/meta");
            assert_eq!(after, before, "no room at write {write}");
        }
        let mut enough = FaultyStore::new(store.clone(), Fails::From(writes + 1), StorageError::Full);
        assert_eq!(repository(&mut enough).save_whole(&replica(), &some("a-2")), Ok(()));
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
fn every_record_is_the_old_or_the_new_one_wherever_saving_stops() {
    let store = store_with_halls();
    for (key, save) in SAVES {
        let mut saved = store.clone();
        save(&mut repository(&mut saved)).unwrap();
        assert_ne!(contents(&saved)[key], contents(&store)[key]);
        at_every_call(&store, save, |after, result, error| {
            assert_eq!(result, Err(error));
            assert!([contents(&store), contents(&saved)].contains(&contents(after)), "{key}: {:#?}", contents(after));
        });
    }
}

#[test]
fn an_unreadable_record_is_never_lost_wherever_saving_stops() {
    for (key, save) in SAVES {
        let mut store = store_with_halls();
        store.set(key, "broken but precious").unwrap();
        at_every_call(&store, save, |after, result, error| {
            assert_eq!(result, Err(error));
            let kept = contents(after).into_values().any(|text| text.contains("broken but precious"));
            assert!(kept, "{key}: {:#?}", contents(after));
        });
    }
}

/// A store that says an older version than its records have would be read and written by that older version.
#[test]
fn a_record_is_never_written_into_a_store_of_an_older_version_wherever_saving_stops() {
    const META: &str = "empowerment-check/main/meta";
    let mut store = store_with_halls();
    store.set(META, r#"{"schema":1,"replica":"r-1"}"#).unwrap();
    for (key, save) in SAVES {
        at_every_call(&store, save, |after, result, error| {
            assert_eq!(result, Err(error));
            let is_written = after.get(key) != store.get(key);
            let is_raised = after.get(META) == Ok(Some(r#"{"schema":4,"replica":"r-1"}"#.to_owned()));
            assert!(is_raised || (!is_written && after.get(META) == store.get(META)), "{key}: {:#?}", contents(after));
            assert_eq!(load(after).unreadable, Vec::<String>::new());
        });
    }
}

#[test]
fn a_framework_that_finds_no_room_leaves_the_one_that_was_there() {
    let mut full = FaultyStore::new(store_with_halls(), Fails::From(1), StorageError::Full);
    assert_eq!(SAVES[4].1(&mut repository(&mut full)), Err(StorageError::Full));
    assert_eq!(contents(&full.inner), contents(&store_with_halls()));
}

#[test]
fn a_removal_of_a_framework_that_stops_anywhere_can_be_done_again() {
    let mut only_halls = store_with_halls();
    repository(&mut only_halls).delete(&some("a-1").id).unwrap();
    for store in [store_with_halls(), only_halls] {
        let mut removed = store.clone();
        repository(&mut removed).delete_framework(&framework_id()).unwrap();
        at_every_call(
            &store,
            |repository| repository.delete_framework(&framework_id()),
            |after, result, error| {
                // The framework is there and that is told, or it is gone, whatever became of the rest.
                let is_gone = !contents(after).contains_key("empowerment-check/main/f/halls");
                assert!(result == Err(error) || (is_gone && result == Ok(())), "{result:?}");
                repository(after).delete_framework(&framework_id()).unwrap();
                assert_eq!(contents(after), contents(&removed));
            },
        );
    }
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
            // Without room the mark is left out, and then nothing keeps the removal from coming to its end.
            assert!(result == Err(error) || (error == StorageError::Full && result == Ok(())));
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
        let id = &some("a-1").id;
        assert_eq!(repository.save_about(id, &about("new", 2)), Err(not_kept), "{keeps}");
        assert_eq!(repository.save_action(id, &action_id(), &action("new", 2)), Err(not_kept), "{keeps}");
        let text = framework_text("halls", "1.0.0");
        assert_eq!(repository.save_framework(&replica(), &framework_id(), &text), Err(not_kept), "{keeps}");
        let other = assessment("a-2");
        assert_eq!(repository.save_header(&replica(), &other.id, &other.header), Err(not_kept), "{keeps}");
        assert_eq!(repository.save_whole(&replica(), &some("a-3")), Err(not_kept), "{keeps}");
        assert!(!load(&mut store).assessments.contains(&some("a-3")));
    }
}

#[test]
fn a_lost_copy_of_an_unreadable_record_keeps_that_record_from_being_written() {
    for (keeps, (key, save)) in [0, 10].into_iter().flat_map(|keeps| SAVES.map(|save| (keeps, save))) {
        let mut store = ForgetfulStore { inner: store_with_halls(), keeps };
        store.inner.set(key, "broken but precious").unwrap();
        assert_eq!(save(&mut repository(&mut store)), Err(StorageError::NotKept), "{key}");
        assert_eq!(store.inner.get(key), Ok(Some("broken but precious".to_owned())));
    }
}

#[test]
fn memory_keeps_only_for_this_visit_and_says_so() {
    assert_eq!(MemoryKeyValue::default().keeping(), Keeping::ThisVisit);
}
