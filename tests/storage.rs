//! Holds the repository over a store that works: what is stored, that it is loaded as it was saved, that two tabs both
//! keep their work, that only our own keys are touched, and what happens to records that cannot be read.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod any_answer;
    pub mod any_assessment;
    pub mod any_gathered;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod notes;
    pub mod recording_store;
    pub mod records;
    pub mod set_aside;
    pub mod stamps;
    pub mod statement_ids;
    pub mod stores;
}

use std::collections::BTreeMap;

use empowerment_check::domain::about;
use empowerment_check::domain::answer::{Answer, Judgement};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, InstanceId, ReplicaId, StatementId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::assessment_json::{self, AssessmentFile};
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{KeyValue, StorageError};
use empowerment_check::storage::repository::{Headless, Loaded, Repository};
use proptest::prelude::*;

use common::answers::judged;
use common::any_answer::any_answer;
use common::any_assessment::any_assessment;
use common::any_gathered::any_gathered;
use common::assessments::assessment;
use common::cases::cases;
use common::notes::noted;
use common::recording_store::RecordingStore;
use common::records::record;
use common::set_aside::set_aside;
use common::stamps::stamp;
use common::statement_ids::statement_id;
use common::stores::{contents, load, replica, repository};

/// The key of the answer to statement 0 of assessment `a-1`.
const ANSWER_KEY: &str = "empowerment-check/main/a/a-1/s/statement-0";

fn id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

fn action_id(text: &str) -> ActionId {
    ActionId::parse(text).unwrap()
}

fn save_whole(store: &mut dyn KeyValue, assessment: &Assessment) {
    repository(store).save_whole(&replica(), assessment).unwrap();
}

fn save_answer(store: &mut dyn KeyValue, statement: usize, answer: &Answer) -> Answer {
    repository(store).save_answer(&id("a-1"), &statement_id(statement), answer).unwrap()
}

/// An assessment `a-1` with a judgement on statement 0 and a note on statement 1.
fn small() -> Assessment {
    let mut small = assessment("a-1");
    small.answers.insert(statement_id(0), judged(Some(Judgement::DontKnow), stamp(1, "r-1")));
    small.answers.insert(statement_id(1), noted("Tŷ\n\"Cymunedol\"", &stamp(2, "r-1")));
    small
}

fn store_with_small() -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    save_whole(&mut store, &small());
    store
}

// ---- what is stored ----

/// The stored texts of [`small`]. `released_versions.rs` holds what earlier versions stored.
fn stored() -> BTreeMap<String, String> {
    let texts = [
        ("empowerment-check/main/meta", r#"{"schema":4,"replica":"r-1"}"#),
        (
            "empowerment-check/main/a/a-1/header",
            r#"{"framework":{"id":"small","version":"1.0.0"},"created":"2026-11-22T14:02:00.000Z","opened":null}"#,
        ),
        (
            ANSWER_KEY,
            r#"{"judgement":{"value":{"kind":"dont-know","wording":"85944171f73967e8"},"counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
        ),
        (
            "empowerment-check/main/a/a-1/s/statement-1",
            r#"{"note":{"value":"Tŷ\n\"Cymunedol\"","counter":2,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
        ),
    ];
    texts.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

#[test]
fn one_key_for_each_answer() {
    assert_eq!(contents(&store_with_small()), stored());
}

#[test]
fn what_is_stored_is_loaded_also_by_the_first_version() {
    for schema in [1, 2] {
        let mut store = MemoryKeyValue::default();
        for (key, text) in stored() {
            store.set(&key, &text.replace("\"schema\":4", &format!("\"schema\":{schema}"))).unwrap();
        }
        let expected = Loaded { replica: Some(replica()), assessments: vec![small()], ..Loaded::default() };
        assert_eq!(load(&mut store), expected);
    }
}

#[test]
fn loading_an_empty_store_finds_nothing_and_writes_nothing() {
    let mut store = RecordingStore::default();
    assert_eq!(load(&mut store), Loaded::default());
    assert_eq!(store.changed, Vec::<String>::new());
}

#[test]
fn loading_writes_nothing_whatever_is_there() {
    let mut store = RecordingStore { inner: store_with_small(), ..RecordingStore::default() };
    store.inner.set(ANSWER_KEY, "broken").unwrap();
    store.inner.set("empowerment-check/main/a/a-2/s/x", "{}").unwrap();
    load(&mut store);
    assert_eq!(store.changed, Vec::<String>::new());
}

#[test]
fn the_first_browser_id_stays() {
    let mut store = store_with_small();
    let other = ReplicaId::parse("r-other").unwrap();
    let second = assessment("a-2");
    repository(&mut store).save_header(&other, &second.id, &second.header).unwrap();
    assert_eq!(load(&mut store).replica, Some(replica()));
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn what_is_saved_whole_is_loaded_the_same(assessments in proptest::collection::vec(any_gathered(), 0..4)) {
        let by_id: BTreeMap<AssessmentId, Assessment> = assessments.into_iter().map(|one| (one.id.clone(), one)).collect();
        let mut store = MemoryKeyValue::default();
        for assessment in by_id.values() {
            save_whole(&mut store, assessment);
        }
        let loaded = load(&mut store);
        prop_assert_eq!(loaded.replica, by_id.values().next().map(|_| replica()));
        prop_assert_eq!(loaded.unreadable, Vec::<String>::new());
        prop_assert_eq!(loaded.assessments, by_id.into_values().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_saved_piece_by_piece_is_loaded_the_same(assessment in any_assessment()) {
        let mut store = MemoryKeyValue::default();
        let mut repository = repository(&mut store);
        repository.save_header(&replica(), &assessment.id, &assessment.header).unwrap();
        prop_assert_eq!(&repository.save_about(&assessment.id, &assessment.about).unwrap(), &assessment.about);
        for (statement, answer) in &assessment.answers {
            prop_assert_eq!(&repository.save_answer(&assessment.id, statement, answer).unwrap(), answer);
        }
        for (action, record) in &assessment.actions {
            prop_assert_eq!(&repository.save_action(&assessment.id, action, record).unwrap(), record);
        }
        prop_assert_eq!(load(&mut store).assessments, vec![assessment]);
    }
}

/// An export must open again, whatever a store held.
#[test]
fn what_was_loaded_can_be_taken_along_in_a_file() {
    let field = r#"{"value":"x","counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}"#;
    let about = "empowerment-check/main/a/a-1/about";
    let action = "empowerment-check/main/a/a-1/x/x-1";
    let names =
        ["of-a-newer-version", "__proto__", "", "statement", "action", "judgement", "evidence", "place", "what"];
    for (key, name) in [ANSWER_KEY, about, action].into_iter().flat_map(|key| names.map(|name| (key, name))) {
        let mut store = store_with_small();
        store.set(key, &format!("{{\"{name}\":{field}}}")).unwrap();
        for assessment in load(&mut store).assessments {
            let file = AssessmentFile { assessment, framework_title: "Small".to_owned(), saved_at: Timestamp(0) };
            assert_eq!(assessment_json::read(assessment_json::write(&file).as_bytes()), Ok(file), "{name} in {key}");
        }
    }
}

#[test]
fn how_statements_are_shown_raises_the_version_as_every_write_does() {
    let mut store = RecordingStore { inner: store_with_small(), ..RecordingStore::default() };
    store.inner.set("empowerment-check/main/meta", r#"{"schema":1,"replica":"r-1"}"#).unwrap();
    repository(&mut store).save_layout("one-by-one").unwrap();
    assert_eq!(store.changed, ["empowerment-check/main/meta", "empowerment-check/main/layout"]);
    assert_eq!(store.inner.get("empowerment-check/main/meta"), Ok(stored().remove("empowerment-check/main/meta")));
}

#[test]
fn how_statements_are_shown_is_kept_once_there_is_anything_to_show() {
    let mut store = RecordingStore::default();
    repository(&mut store).save_layout("one-by-one").unwrap();
    assert_eq!(store.changed, Vec::<String>::new());

    let mut store = store_with_small();
    assert_eq!(load(&mut store).layout, None);
    for layout in ["one-by-one", "whole-section"] {
        repository(&mut store).save_layout(layout).unwrap();
        assert_eq!(load(&mut store).layout.as_deref(), Some(layout));
    }
    let mut expected = stored();
    expected.insert("empowerment-check/main/layout".to_owned(), "whole-section".to_owned());
    assert_eq!(contents(&store), expected);
    repository(&mut store).delete(&id("a-1")).unwrap();
    assert_eq!(contents(&store), BTreeMap::new());
}

// ---- two tabs ----

#[test]
fn two_tabs_that_answer_in_turn_both_keep_every_answer() {
    let mut store = MemoryKeyValue::default();
    save_whole(&mut store, &assessment("a-1"));
    for number in 0..40 {
        let tab = if number % 2 == 0 { "r-1" } else { "r-2" };
        // Both tabs count on their own: neither has seen the other's edits.
        save_answer(&mut store, number, &judged(Some(Judgement::DoesNotApply), stamp(1 + number as u64 / 2, tab)));
    }
    assert_eq!(load(&mut store).assessments[0].answers.len(), 40);
}

#[test]
fn two_tabs_that_write_different_fields_of_one_answer_both_keep_them() {
    let mut store = store_with_small();
    // Each tab knows only its own field, with the stamp it gave it.
    let judgement = judged(Some(Judgement::DoesNotApply), stamp(3, "r-1"));
    let note = noted("From the other tab", &stamp(3, "r-2"));
    save_answer(&mut store, 0, &note);
    let joined = save_answer(&mut store, 0, &judgement);
    assert_eq!((&joined.judged, &joined.record), (&judgement.judged, &note.record));
    assert_eq!(load(&mut store).assessments[0].answers[&statement_id(0)], joined);
}

#[test]
fn a_tab_that_wakes_up_late_does_not_bring_back_an_older_answer() {
    let mut store = store_with_small();
    let newer = judged(Some(Judgement::DoesNotApply), stamp(7, "r-2"));
    save_answer(&mut store, 0, &newer);
    let stale = judged(Some(Judgement::DontKnow), stamp(1, "r-1"));
    assert_eq!(save_answer(&mut store, 0, &stale), newer);
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn however_many_tabs_save_in_whatever_order_the_result_is_the_same(
        (answers, shuffled) in proptest::collection::vec(any_answer(), 1..5)
            .prop_flat_map(|answers| (Just(answers.clone()), Just(answers).prop_shuffle()))
    ) {
        let stored = |answers: &[Answer]| {
            let mut store = MemoryKeyValue::default();
            for answer in answers {
                save_answer(&mut store, 0, answer);
            }
            contents(&store)
        };
        prop_assert_eq!(stored(&answers), stored(&shuffled));
    }
}

// ---- keys of others ----

#[test]
fn keys_of_others_are_never_read_changed_or_removed() {
    let foreign = [
        "theme",
        "empowerment-check",
        "empowerment-checker/main/meta",
        "Empowerment-check/main/meta",
        "empowerment-check/other/meta",
        "empowerment-check/other/a/a-1/header",
        "empowerment-check/main/",
        "empowerment-check/main/settings",
        "empowerment-check/main/a/a-1/header/x",
        "empowerment-check/main/a/a-1/s/A",
        "empowerment-check/main/set-aside/01",
    ];
    let mut store = RecordingStore::default();
    for name in foreign {
        store.inner.set(name, "theirs").unwrap();
    }
    save_whole(&mut store, &small());
    store.inner.set(ANSWER_KEY, "broken").unwrap();
    load(&mut store);
    save_answer(&mut store, 0, &noted("x", &stamp(3, "r-1")));
    repository(&mut store).delete(&id("a-1")).unwrap();

    for name in foreign {
        assert!(!store.read.borrow().iter().any(|key| key == name), "{name} was read");
        assert!(!store.changed.iter().any(|key| key == name), "{name} was changed");
        assert_eq!(store.inner.get(name), Ok(Some("theirs".to_owned())), "{name}");
    }
}

#[test]
fn instances_never_see_each_other() {
    let mut store = store_with_small();
    let other = Keys::new(&InstanceId::parse("other").unwrap());
    assert_eq!(Repository { store: &mut store, keys: &other }.load(), Ok(Loaded::default()));
    Repository { store: &mut store, keys: &other }.save_whole(&replica(), &assessment("a-1")).unwrap();
    Repository { store: &mut store, keys: &other }.delete(&id("a-1")).unwrap();
    assert_eq!(contents(&store), stored());
}

// ---- records that cannot be read ----

const UNREADABLE: &[&str] = &[
    "",
    "broken",
    "null",
    "7",
    "[]",
    "{\"note\"",
    r#"{"note":"unstamped"}"#,
    r#"{"note":{"value":"x"}}"#,
    r#"{"note":{"value":"x","counter":0,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
    r#"{"note":{"value":"x","counter":1.0,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
    r#"{"note":{"value":"x","counter":1,"replica":"r-1","time":"yesterday"}}"#,
    r#"{"judgement":{"value":{"kind":"perhaps","wording":"0123456789abcdef"},"counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
    r#"{"note":{"value":"x","counter":1,"counter":2,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#,
];

#[test]
fn a_record_that_cannot_be_read_is_named_and_the_rest_is_loaded() {
    for raw in UNREADABLE {
        let mut store = store_with_small();
        store.set(ANSWER_KEY, raw).unwrap();
        let loaded = load(&mut store);
        assert_eq!(loaded.unreadable, [ANSWER_KEY], "{raw}");
        let left: Vec<&StatementId> = loaded.assessments[0].answers.iter().map(|(id, _)| id).collect();
        assert_eq!(left, [&statement_id(1)], "{raw}");
    }
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_as_it_was_before_its_key_is_written() {
    let mut store = store_with_small();
    for (number, raw) in UNREADABLE.iter().enumerate() {
        store.set(ANSWER_KEY, raw).unwrap();
        let answer = noted("new", &stamp(9, "r-1"));
        assert_eq!(save_answer(&mut store, 0, &answer), answer);
        for (earlier, raw) in UNREADABLE.iter().enumerate().take(number + 1) {
            assert_eq!(set_aside(&store, earlier), (ANSWER_KEY.to_owned(), (*raw).to_owned()));
        }
        assert_eq!(load(&mut store).unreadable, Vec::<String>::new(), "{raw}");
    }
}

#[test]
fn a_record_cut_at_any_letter_is_named_and_none_of_it_is_lost() {
    let whole = stored()["empowerment-check/main/a/a-1/s/statement-1"].clone();
    for (end, _) in whole.char_indices() {
        let mut store = store_with_small();
        store.set(ANSWER_KEY, &whole[..end]).unwrap();
        assert_eq!(load(&mut store).unreadable, [ANSWER_KEY], "cut after {end} bytes");
        save_answer(&mut store, 0, &noted("new", &stamp(9, "r-1")));
        assert_eq!(set_aside(&store, 0).1, whole[..end]);
    }
}

#[test]
fn a_header_that_cannot_be_read_is_named_beside_its_answers_and_set_aside_before_it_is_written() {
    let header = "empowerment-check/main/a/a-1/header";
    let mut store = store_with_small();
    store.set(header, "{\"framework\":").unwrap();
    let loaded = load(&mut store);
    assert_eq!(loaded.assessments, Vec::<Assessment>::new());
    assert_eq!(loaded.unreadable, [header]);
    let small = small();
    let Assessment { id, about, answers, actions, people, rounds, .. } = small.clone();
    assert_eq!(loaded.headless, [Headless { id, about, answers, actions, people, rounds }]);
    repository(&mut store).save_header(&replica(), &small.id, &small.header).unwrap();
    assert_eq!(load(&mut store).assessments, [small]);
    assert_eq!(set_aside(&store, 0), (header.to_owned(), "{\"framework\":".to_owned()));
}

#[test]
fn a_browser_id_that_cannot_be_read_is_named_and_set_aside_before_it_is_written() {
    let meta = "empowerment-check/main/meta";
    for raw in ["", "broken", r#"{"schema":1}"#, r#"{"schema":0,"replica":"r-1"}"#, r#"{"schema":1,"replica":"R 1"}"#] {
        let mut store = store_with_small();
        store.set(meta, raw).unwrap();
        let loaded = load(&mut store);
        assert_eq!((loaded.replica, loaded.assessments.len()), (None, 1), "{raw}");
        assert_eq!(loaded.unreadable, [meta], "{raw}");

        let second = assessment("a-2");
        repository(&mut store).save_header(&replica(), &second.id, &second.header).unwrap();
        assert_eq!(set_aside(&store, 0), (meta.to_owned(), raw.to_owned()));
        assert_eq!(load(&mut store).replica, Some(replica()));
    }
}

// ---- a store of a newer version ----

#[test]
fn a_store_of_a_newer_version_is_neither_read_nor_written() {
    let newer = [
        r#"{"schema":5,"replica":"r-1"}"#,
        r#"{"schema":5,"replica":"r-1","lamport":[1,2]}"#,
        // Only the version keeps its meaning for ever.
        r#"{"schema":5}"#,
        r#"{"schema":5,"replica":{"id":"r-1"}}"#,
    ];
    for meta in newer {
        let mut store = store_with_small();
        store.set("empowerment-check/main/meta", meta).unwrap();
        let before = contents(&store);
        let small = small();
        let mut repository = repository(&mut store);
        let refused = Err(StorageError::Newer);
        assert_eq!(repository.load(), Err(StorageError::Newer), "load, {meta}");
        assert_eq!(repository.save_header(&replica(), &small.id, &small.header), refused, "save_header, {meta}");
        assert_eq!(repository.save_whole(&replica(), &assessment("a-2")), refused, "save_whole, {meta}");
        let answer = noted("x", &stamp(3, "r-1"));
        let saved = repository.save_answer(&small.id, &statement_id(0), &answer);
        assert_eq!(saved, Err(StorageError::Newer), "save_answer, {meta}");
        let words = record(&[(&about::PLACE, "The hall")], &stamp(3, "r-1"));
        assert_eq!(repository.save_about(&small.id, &words), Err(StorageError::Newer), "save_about, {meta}");
        let saved = repository.save_action(&small.id, &action_id("x-1"), &Record::default());
        assert_eq!(saved, Err(StorageError::Newer), "save_action, {meta}");
        let framework = FrameworkId::parse("small").unwrap();
        assert_eq!(repository.save_framework(&replica(), &framework, "{}"), refused, "save_framework, {meta}");
        assert_eq!(repository.delete_framework(&framework), refused, "delete_framework, {meta}");
        assert_eq!(repository.save_layout("one-by-one"), refused, "save_layout, {meta}");
        assert_eq!(repository.delete(&small.id), refused, "delete, {meta}");
        assert_eq!(contents(&store), before, "{meta}");
    }
}

// ---- deleting ----

#[test]
fn deleting_takes_away_one_assessment_and_leaves_the_others() {
    let mut store = store_with_small();
    let mut second = small();
    // An id that begins like the other one.
    second.id = id("a-11");
    save_whole(&mut store, &second);
    store.set(ANSWER_KEY, "broken").unwrap();
    repository(&mut store).delete(&id("a-1")).unwrap();
    let expected = Loaded { replica: Some(replica()), assessments: vec![second], ..Loaded::default() };
    assert_eq!(load(&mut store), expected);
    assert!(!contents(&store).keys().any(|key| key.contains("/a-1/")));
}

#[test]
fn deleting_the_last_assessment_takes_away_everything_of_ours() {
    let mut store = store_with_small();
    store.set("theme", "theirs").unwrap();
    store.set(ANSWER_KEY, "broken").unwrap();
    save_answer(&mut store, 0, &noted("x", &stamp(3, "r-1")));
    repository(&mut store).delete(&id("a-1")).unwrap();
    assert_eq!(contents(&store), BTreeMap::from([("theme".to_owned(), "theirs".to_owned())]));
}

#[test]
fn deleting_keeps_what_belongs_to_an_assessment_that_cannot_be_read() {
    let mut store = store_with_small();
    let header = "empowerment-check/main/a/a-2/header";
    store.set(header, "broken").unwrap();
    store.set("empowerment-check/main/a/a-3/s/statement-0", "{}").unwrap();
    repository(&mut store).delete(&id("a-1")).unwrap();
    let loaded = load(&mut store);
    assert_eq!(loaded.unreadable, [header]);
    assert_eq!(loaded.headless.into_iter().map(|one| one.id).collect::<Vec<_>>(), [id("a-2"), id("a-3")]);
    assert_eq!(load(&mut store).replica, Some(replica()));
}

#[test]
fn deleting_what_is_not_there_changes_nothing() {
    let mut store = store_with_small();
    repository(&mut store).delete(&id("a-9")).unwrap();
    assert_eq!(contents(&store), stored());
}

/// JSON lets a field be called nothing at all.
#[test]
fn a_field_of_a_newer_version_without_a_name_is_kept_like_any_other() {
    let field = r#"{"":{"value":[1],"counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}"#;
    let expected = Stamped { stamp: stamp(1, "r-1"), value: "[1]".to_owned() };
    let mut store = store_with_small();
    for key in [ANSWER_KEY, "empowerment-check/main/a/a-1/about", "empowerment-check/main/a/a-1/x/x-1"] {
        store.set(key, field).unwrap();
    }
    let small = load(&mut store).assessments.remove(0);
    let answer = &small.answers[&statement_id(0)];
    for record in [&answer.record, &small.about, &small.actions[&action_id("x-1")]] {
        assert_eq!(record.kept.get(""), Some(&expected));
    }
}

#[test]
fn a_field_of_a_newer_version_survives_edits_by_this_one() {
    let mut store = store_with_small();
    let field = Stamped { stamp: stamp(5, "r-9"), value: r#"{"links":["a"]}"#.to_owned() };
    let mut newer = Answer::default();
    newer.record.kept.insert("links".to_owned(), field.clone());
    save_answer(&mut store, 0, &newer);
    let joined = save_answer(&mut store, 0, &noted("x", &stamp(6, "r-1")));
    assert_eq!(joined.record.kept.get("links"), Some(&field));
    assert_eq!(load(&mut store).assessments[0].answers[&statement_id(0)], joined);
}
