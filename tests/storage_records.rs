//! Holds the repository for what is said about an assessment as a whole and for its actions: one key for each, joined
//! field by field between tabs, set aside when they cannot be read.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod recording_store;
    pub mod records;
    pub mod set_aside;
    pub mod stamps;
    pub mod stores;
}

use std::collections::BTreeMap;

use empowerment_check::domain::about::{self, MISSING, PERSPECTIVE, PLACE};
use empowerment_check::domain::action::{self, DUE, LEAD, REMOVED, WHAT};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::ids::{ActionId, AssessmentId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{KeyValue, StorageError};
use empowerment_check::storage::repository::Repository;
use proptest::prelude::*;

use common::any_record::any_record;
use common::assessments::assessment;
use common::cases::cases;
use common::recording_store::RecordingStore;
use common::records::record;
use common::set_aside::set_aside;
use common::stamps::stamp;
use common::stores::{contents, load, replica, repository};

const ABOUT: &str = "empowerment-check/main/a/a-1/about";
const ACTION: &str = "empowerment-check/main/a/a-1/x/x-1";

/// The two kinds of record: how each is saved and found again, and two of its fields.
#[derive(Clone, Copy)]
struct Kind {
    key: &'static str,
    fields: [&'static Field; 2],
    save: fn(&mut Repository<'_>, &Record) -> Result<Record, StorageError>,
    of: fn(&Assessment) -> Option<&Record>,
}

const KINDS: [Kind; 2] = [
    Kind {
        key: ABOUT,
        fields: [&PLACE, &MISSING],
        save: |repository, record| repository.save_about(&id(), record),
        of: |assessment| Some(&assessment.about),
    },
    Kind {
        key: ACTION,
        fields: [&LEAD, &WHAT],
        save: |repository, record| repository.save_action(&id(), &action_id("x-1"), record),
        of: |assessment| assessment.actions.get(&action_id("x-1")),
    },
];

impl Kind {
    fn save(self, store: &mut dyn KeyValue, record: &Record) -> Record {
        (self.save)(&mut repository(store), record).unwrap()
    }

    /// The record as the next visit finds it.
    fn loaded(self, store: &mut dyn KeyValue) -> Record {
        let assessment = load(store).assessments.remove(0);
        (self.of)(&assessment).unwrap().clone()
    }
}

fn id() -> AssessmentId {
    AssessmentId::parse("a-1").unwrap()
}

fn action_id(text: &str) -> ActionId {
    ActionId::parse(text).unwrap()
}

/// A store with an assessment of which nothing is said.
fn store_with_bare() -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    repository(&mut store).save_whole(&replica(), &assessment("a-1")).unwrap();
    store
}

// ---- what is stored ----

#[test]
fn what_is_said_and_what_is_meant_to_be_done_have_keys_of_their_own() {
    let mut store = store_with_bare();
    let mut expected = contents(&store);
    let about = record(&[(&PLACE, "Tŷ \"Cymunedol\""), (&PERSPECTIVE, "partner")], &stamp(1, "r-1"));
    let action = record(&[(&DUE, "2027-01-31"), (&WHAT, "")], &stamp(2, "r-1"));
    repository(&mut store).save_about(&id(), &about).unwrap();
    repository(&mut store).save_action(&id(), &action_id("x-1"), &action).unwrap();
    let stamp = |counter| format!(r#""counter":{counter},"replica":"r-1","time":"2026-11-22T14:02:00.000Z""#);
    let field = |name: &str, value: &str, counter| format!(r#""{name}":{{"value":{value},{}}}"#, stamp(counter));
    let [perspective, place] = [field("perspective", "\"partner\"", 1), field("place", "\"Tŷ \\\"Cymunedol\\\"\"", 1)];
    let [due, what] = [field("due", "\"2027-01-31\"", 2), field("what", "\"\"", 2)];
    expected.insert(ABOUT.to_owned(), format!("{{{perspective},{place}}}"));
    expected.insert(ACTION.to_owned(), format!("{{{due},{what}}}"));
    assert_eq!(contents(&store), expected);
}

#[test]
fn nothing_is_written_for_an_assessment_of_which_nothing_is_said() {
    let names: Vec<String> = contents(&store_with_bare()).into_keys().collect();
    assert_eq!(names, ["empowerment-check/main/a/a-1/header", "empowerment-check/main/meta"]);
}

#[test]
fn one_record_is_written_and_no_other() {
    for kind in KINDS {
        let mut store = RecordingStore { inner: store_with_bare(), ..RecordingStore::default() };
        kind.save(&mut store, &record(&[(kind.fields[0], "a")], &stamp(1, "r-1")));
        assert_eq!(store.changed, [kind.key]);
    }
}

#[test]
fn an_action_taken_off_the_plan_stays_stored() {
    let mut store = store_with_bare();
    let action = record(&[(&WHAT, "Ask")], &stamp(1, "r-1"));
    KINDS[1].save(&mut store, &action);
    KINDS[1].save(&mut store, &record(&[(&REMOVED, "removed")], &stamp(2, "r-1")));
    let loaded = KINDS[1].loaded(&mut store);
    assert_eq!((loaded.text(&WHAT), loaded.text(&REMOVED)), ("Ask", "removed"));
}

#[test]
fn keys_that_look_like_records_and_are_none_are_let_be() {
    let foreign =
        ["a/a-1/about/x", "a/a-1/about/", "a/A/about", "a/a-1/x/X", "a/a-1/x", "a/a-1/x/x-1/y", "a/a-1/y/x-1"];
    let mut store = RecordingStore { inner: store_with_bare(), ..RecordingStore::default() };
    for name in foreign {
        store.inner.set(&format!("empowerment-check/main/{name}"), "theirs").unwrap();
    }
    assert_eq!(load(&mut store).unreadable, Vec::<String>::new());
    repository(&mut store).delete(&id()).unwrap();
    for name in foreign.map(|name| format!("empowerment-check/main/{name}")) {
        assert!(!store.read.borrow().contains(&name) && !store.changed.contains(&name), "{name} was touched");
        assert_eq!(store.inner.get(&name), Ok(Some("theirs".to_owned())));
    }
}

// ---- two tabs ----

#[test]
fn two_tabs_that_fill_in_different_fields_both_keep_their_work() {
    for kind in KINDS {
        let mut store = store_with_bare();
        // Each tab knows only its own field, with the stamp it gave it.
        let one = record(&[(kind.fields[0], "one")], &stamp(3, "r-1"));
        let other = record(&[(kind.fields[1], "other")], &stamp(3, "r-2"));
        assert_eq!(kind.save(&mut store, &one), one);
        let joined = kind.save(&mut store, &other);
        assert_eq!(kind.fields.map(|field| joined.text(field)), ["one", "other"], "{}", kind.key);
        assert_eq!(kind.loaded(&mut store), joined);
    }
}

#[test]
fn of_two_tabs_that_fill_in_the_same_field_the_later_edit_holds_whoever_saves_last() {
    for kind in KINDS {
        let text = |text, counter, replica| record(&[(kind.fields[0], text)], &stamp(counter, replica));
        let (earlier, later) = (text("earlier", 4, "r-2"), text("later", 5, "r-1"));
        for (first, second) in [(&earlier, &later), (&later, &earlier)] {
            let mut store = store_with_bare();
            kind.save(&mut store, first);
            assert_eq!(kind.save(&mut store, second), later, "{}", kind.key);
            assert_eq!(kind.loaded(&mut store), later);
        }
    }
}

#[test]
fn two_tabs_that_plan_different_actions_both_keep_them() {
    let mut store = store_with_bare();
    for number in 0..10 {
        let (name, tab) = (format!("x-{number}"), if number % 2 == 0 { "r-1" } else { "r-2" });
        let action = record(&[(&WHAT, name.as_str())], &stamp(1, tab));
        repository(&mut store).save_action(&id(), &action_id(&name), &action).unwrap();
    }
    let actions = &load(&mut store).assessments[0].actions;
    let texts: Vec<&str> = actions.values().map(|action| action.text(&WHAT)).collect();
    assert_eq!(texts, (0..10).map(|number| format!("x-{number}")).collect::<Vec<_>>());
}

#[test]
fn a_field_of_a_newer_version_survives_edits_by_this_one() {
    for kind in KINDS {
        let field = Stamped { stamp: stamp(5, "r-9"), value: r#"{"links":["a"]}"#.to_owned() };
        let mut newer = Record::default();
        newer.kept.insert("links".to_owned(), field.clone());
        let mut store = store_with_bare();
        kind.save(&mut store, &newer);
        let joined = kind.save(&mut store, &record(&[(kind.fields[0], "x")], &stamp(6, "r-1")));
        assert_eq!(joined.kept.get("links"), Some(&field), "{}", kind.key);
        assert_eq!(kind.loaded(&mut store), joined);
    }
}

/// What several tabs leave when they save in this order.
fn stored(kind: Kind, records: &[Record]) -> BTreeMap<String, String> {
    let mut store = store_with_bare();
    for record in records {
        kind.save(&mut store, record);
    }
    contents(&store)
}

fn any_order(fields: &'static [&'static Field]) -> impl Strategy<Value = (Vec<Record>, Vec<Record>)> {
    let records = proptest::collection::vec(any_record(fields, &["statement", "action"]), 1..5);
    records.prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle()))
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn however_many_tabs_save_in_whatever_order_the_same_is_said_of_the_whole(
        (records, shuffled) in any_order(&about::FIELDS)
    ) {
        prop_assert_eq!(stored(KINDS[0], &records), stored(KINDS[0], &shuffled));
    }

    #[test]
    fn however_many_tabs_save_in_whatever_order_the_action_is_the_same(
        (records, shuffled) in any_order(&action::FIELDS)
    ) {
        prop_assert_eq!(stored(KINDS[1], &records), stored(KINDS[1], &shuffled));
    }
}

// ---- records that cannot be read ----

/// What cannot be read as a record with this field.
fn unreadable(name: &str) -> Vec<String> {
    let field = |value: &str| {
        format!(r#"{{"{name}":{{"value":{value},"counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z"}}}}"#)
    };
    let whole = field("\"precious\"");
    let mut raw = vec![
        String::new(),
        "broken but precious".to_owned(),
        "null".to_owned(),
        format!(r#"{{"{name}":"unstamped"}}"#),
        field("7"),
        field("\"\\u0000\""),
        whole.replace("\"counter\":1", "\"counter\":0"),
        whole.replace(name, "statement"),
    ];
    raw.extend((1..whole.len()).step_by(7).map(|end| whole[..end].to_owned()));
    raw
}

#[test]
fn a_record_that_cannot_be_read_is_named_and_the_rest_is_loaded() {
    for kind in KINDS {
        for raw in unreadable(kind.fields[0].name) {
            let mut store = store_with_bare();
            store.set(kind.key, &raw).unwrap();
            let loaded = load(&mut store);
            assert_eq!((loaded.assessments, loaded.unreadable), (vec![assessment("a-1")], vec![kind.key.to_owned()]));
            assert_eq!(store.get(kind.key), Ok(Some(raw)));
        }
    }
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_as_it_was_before_its_key_is_written() {
    for kind in KINDS {
        for raw in unreadable(kind.fields[0].name) {
            let mut store = RecordingStore { inner: store_with_bare(), ..RecordingStore::default() };
            store.inner.set(kind.key, &raw).unwrap();
            let new = record(&[(kind.fields[0], "new")], &stamp(9, "r-1"));
            assert_eq!(kind.save(&mut store, &new), new);
            assert_eq!(store.changed, ["empowerment-check/main/set-aside/0", kind.key], "{raw}");
            assert_eq!(set_aside(&store, 0), (kind.key.to_owned(), raw));
            assert_eq!(kind.loaded(&mut store), new);
            assert_eq!(load(&mut store).unreadable, Vec::<String>::new());
        }
    }
}

#[test]
fn records_whose_assessment_has_no_header_are_found_even_when_they_say_nothing() {
    let mut store = store_with_bare();
    store.set(ABOUT, "{}").unwrap();
    store.set(ACTION, "{}").unwrap();
    store.remove("empowerment-check/main/a/a-1/header").unwrap();
    let loaded = load(&mut store);
    assert_eq!((loaded.assessments, loaded.unreadable), (Vec::new(), Vec::new()));
    assert_eq!(loaded.headless.len(), 1);
    assert_eq!((&loaded.headless[0].id, loaded.headless[0].actions.len()), (&id(), 1));
}

// ---- deleting ----

#[test]
fn deleting_takes_the_records_of_one_assessment_away_and_leaves_the_others() {
    let mut store = store_with_bare();
    let mut second = assessment("a-11");
    second.about = record(&[(&PLACE, "The hall")], &stamp(1, "r-1"));
    second.actions.insert(action_id("x-1"), record(&[(&WHAT, "Ask")], &stamp(2, "r-1")));
    repository(&mut store).save_whole(&replica(), &second).unwrap();
    for kind in KINDS {
        kind.save(&mut store, &record(&[(kind.fields[0], "a")], &stamp(1, "r-1")));
    }
    repository(&mut store).delete(&id()).unwrap();
    assert_eq!(load(&mut store).assessments, [second]);
    assert!(!contents(&store).keys().any(|key| key.contains("/a-1/")));
}

#[test]
fn deleting_takes_records_away_that_cannot_be_read() {
    for kind in KINDS {
        let mut store = store_with_bare();
        store.set(kind.key, "broken").unwrap();
        repository(&mut store).delete(&id()).unwrap();
        assert_eq!(contents(&store), BTreeMap::new());
    }
}
