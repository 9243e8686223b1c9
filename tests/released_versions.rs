//! Holds the promise that whatever an earlier version of the product wrote, files and stores, opens in every later one
//! and says the same. The fixtures were written by those versions and are never changed; what they say is written down
//! by hand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod by_hand;
    pub mod folders;
    pub mod project;
    pub mod recording_store;
    pub mod records;
    pub mod saved_stores;
    pub mod stamps;
    pub mod stores;
    pub mod texts;
    pub mod version_1;
    pub mod version_2;
    pub mod version_3;
    pub mod version_4;
}

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use empowerment_check::domain::answer::{Answer, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, ReplicaId, StatementId};
use empowerment_check::domain::{about, action};
use empowerment_check::formats::assessment_json::{self, AssessmentFile, FORMAT_VERSION};
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::{KeyValue, StorageError};
use empowerment_check::storage::repository::{Loaded, Repository, SCHEMA};

use common::by_hand::{HERE, at};
use common::folders::json_stems;
use common::recording_store::RecordingStore;
use common::records::record;
use common::saved_stores::texts_of_schema;
use common::stamps::stamp;
use common::stores::{contents, load, replica, repository};
use common::texts;
use common::version_1::{begun_with_version_1, version_1};
use common::version_2::{begun_with_version_2, version_2};
use common::version_3::{begun_with_version_3, version_3};
use common::version_4::{begun_with_version_4, version_4};

const META: &str = "empowerment-check/main/meta";

/// Whoever raises a version adds its fixture and what that says.
fn assert_every_version_is_held(folder: &str, name: &str, newest: i64, held: &[i64]) {
    let versions: Vec<i64> = (1..=newest).collect();
    assert_eq!(held, versions, "what the fixtures of {folder} say");
    let expected: BTreeSet<String> = versions.iter().map(|version| format!("{name}-{version}")).collect();
    assert_eq!(json_stems(folder).into_iter().collect::<BTreeSet<String>>(), expected, "the fixtures of {folder}");
}

// ---- files ----

/// What the file of each version says.
const FILES: [(i64, fn() -> AssessmentFile); 4] = [
    (1, || AssessmentFile {
        assessment: version_1(),
        framework_title: "Framework for an ideal empowering authority".to_owned(),
        saved_at: at(14, 4, 8_250),
    }),
    (2, || AssessmentFile {
        assessment: version_2(),
        framework_title: "The Moray Community Planning Partnership framework for community engagement and empowerment"
            .to_owned(),
        saved_at: at(14, 30, 0),
    }),
    (3, || AssessmentFile {
        assessment: version_3(),
        framework_title: "The Moray Community Planning Partnership framework for community engagement and empowerment"
            .to_owned(),
        saved_at: at(14, 40, 0),
    }),
    (4, || AssessmentFile {
        assessment: version_4(),
        framework_title: "The Moray Community Planning Partnership framework for community engagement and empowerment"
            .to_owned(),
        saved_at: at(14, 50, 0),
    }),
];

fn file_of_version(version: i64) -> String {
    texts::text(&format!("tests/fixtures/assessments/version-{version}.json"))
}

#[test]
fn every_version_of_the_file_has_its_fixture() {
    let held = FILES.map(|(version, _)| version);
    assert_every_version_is_held("tests/fixtures/assessments", "version", FORMAT_VERSION, &held);
}

#[test]
fn a_file_of_every_version_opens_and_says_what_it_said() {
    for (version, expected) in FILES {
        assert!(file_of_version(version).replace(": ", ":").contains(&format!("\"format_version\":{version},")));
        assert_eq!(assessment_json::read(file_of_version(version).as_bytes()), Ok(expected()), "version {version}");
    }
}

#[test]
fn a_file_of_every_version_says_the_same_when_it_is_written_again() {
    for (version, expected) in FILES {
        let again = assessment_json::write(&expected());
        assert_eq!(assessment_json::read(again.as_bytes()), Ok(expected()), "version {version}");
    }
}

#[test]
fn the_file_of_the_newest_version_is_written_as_it_stands() {
    let (version, expected) = FILES[FILES.len() - 1];
    let lines = |text: &str| -> Vec<String> {
        // The version of the product moves on.
        text.lines().filter(|line| !line.contains("\"saved_by\"")).map(str::to_owned).collect()
    };
    assert_eq!(lines(&assessment_json::write(&expected())), lines(&file_of_version(version)));
}

// ---- stores ----

/// What a store holds.
struct Held {
    assessments: fn() -> Vec<Assessment>,
    /// The texts of the statements of each framework that was opened there.
    frameworks: &'static [&'static [&'static str]],
    layout: Option<&'static str>,
}

/// What the store of each version holds.
const STORES: [(i64, Held); 4] = [
    (1, Held { assessments: || vec![begun_with_version_1(), version_1()], frameworks: &[], layout: None }),
    (
        2,
        Held {
            assessments: || vec![begun_with_version_2(), version_2()],
            frameworks: &[&["The doors of Tŷ Cymunedol are open.", "We decide on the money together."]],
            layout: Some("one-by-one"),
        },
    ),
    (
        3,
        Held {
            assessments: || vec![begun_with_version_3(), version_3()],
            frameworks: &[&["The doors of Tŷ Cymunedol are open.", "We decide on the money together."]],
            layout: Some("one-by-one"),
        },
    ),
    (
        4,
        Held {
            assessments: || vec![begun_with_version_4(), version_4()],
            frameworks: &[&["The doors of Tŷ Cymunedol are open.", "We decide on the money together."]],
            layout: Some("one-by-one"),
        },
    ),
];

fn store_of_schema(schema: i64) -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    for (key, text) in texts_of_schema(schema) {
        store.set(&key, &text).unwrap();
    }
    store
}

fn texts_of(framework: &Framework) -> Vec<&str> {
    framework.statements().iter().map(|statement| statement.text.as_str()).collect()
}

#[test]
fn every_version_of_the_records_has_its_fixture() {
    let held = STORES.map(|(schema, _)| schema);
    assert_every_version_is_held("tests/fixtures/stores", "schema", SCHEMA, &held);
}

#[test]
fn a_store_of_every_version_is_loaded_and_says_what_it_said() {
    for (schema, Held { assessments, frameworks, layout }) in STORES {
        let mut store = RecordingStore { inner: store_of_schema(schema), ..RecordingStore::default() };
        let meta = format!("{{\"schema\":{schema},\"replica\":\"{HERE}\"}}");
        assert_eq!(store.get(META), Ok(Some(meta)));
        let mut loaded = load(&mut store);
        let found = mem::take(&mut loaded.frameworks);
        assert_eq!(
            found.iter().map(|framework| texts_of(framework)).collect::<Vec<_>>(),
            frameworks,
            "schema {schema}"
        );
        let replica = Some(ReplicaId::parse(HERE).unwrap());
        let layout = layout.map(str::to_owned);
        let expected = Loaded { replica, assessments: assessments(), layout, ..Loaded::default() };
        assert_eq!(loaded, expected, "schema {schema}");
        assert_eq!(store.changed, Vec::<String>::new(), "loading writes nothing");
    }
}

/// Every way to write a record, with the key that it is written under.
type Save = fn(&mut Repository<'_>) -> Result<(), StorageError>;
const SAVES: [(&str, Save); 5] = [
    ("empowerment-check/main/a/a-5c1f/s/visible-leadership-and-vision", |repository| {
        let statement = StatementId::parse("visible-leadership-and-vision").unwrap();
        repository.save_answer(&first(), &statement, &later_note()).map(drop)
    }),
    ("empowerment-check/main/a/a-5c1f/about", |repository| {
        let about = record(&[(&about::PLACE, "The hall")], &stamp(9_007_199_254_740_991, HERE));
        repository.save_about(&first(), &about).map(drop)
    }),
    ("empowerment-check/main/a/a-5c1f/x/x-70d2", |repository| {
        let action = record(&[(&action::WHAT, "Ask")], &stamp(9_007_199_254_740_991, HERE));
        repository.save_action(&first(), &ActionId::parse("x-70d2").unwrap(), &action).map(drop)
    }),
    ("empowerment-check/main/a/a-5c1f/header", |repository| {
        repository.save_header(&replica(), &first(), &version_2().header)
    }),
    ("empowerment-check/main/f/small", |repository| {
        let text = &texts_of_schema(2)["empowerment-check/main/f/small"];
        repository.save_framework(&replica(), &FrameworkId::parse("small").unwrap(), &text.replace("1.0.0", "1.1.0"))
    }),
];

fn first() -> AssessmentId {
    AssessmentId::parse("a-5c1f").unwrap()
}

fn later_note() -> Answer {
    let record = record(&[(&NOTE, "A later note")], &stamp(9_007_199_254_740_991, HERE));
    Answer { judged: None, record }
}

#[test]
fn the_first_write_raises_the_version_before_the_record_and_touches_nothing_else() {
    for (schema, (key, save)) in STORES.iter().flat_map(|(schema, _)| SAVES.map(|save| (*schema, save))) {
        let mut store = RecordingStore { inner: store_of_schema(schema), ..RecordingStore::default() };
        save(&mut repository(&mut store)).unwrap();
        let raised = if schema < SCHEMA { vec![META, key] } else { vec![key] };
        assert_eq!(store.changed, raised, "schema {schema}");

        let untouched = |mut texts: BTreeMap<String, String>| {
            texts.remove(key);
            texts.remove(META);
            texts
        };
        assert_eq!(untouched(contents(&store)), untouched(texts_of_schema(schema)), "schema {schema}, {key}");
        let meta = format!("{{\"schema\":{SCHEMA},\"replica\":\"{HERE}\"}}");
        assert_eq!(store.get(META), Ok(Some(meta)));
    }
}

#[test]
fn an_answer_in_a_store_of_every_version_joins_what_is_there_and_loses_nothing() {
    for (schema, Held { assessments, .. }) in STORES {
        let mut store = store_of_schema(schema);
        SAVES[0].1(&mut repository(&mut store)).unwrap();
        let mut expected = assessments();
        let statement = StatementId::parse("visible-leadership-and-vision").unwrap();
        let saved = expected.iter_mut().find(|one| one.id == first()).unwrap();
        let answer = saved.answers.get_mut(&statement).unwrap();
        answer.record = mem::take(&mut answer.record).merge(later_note().record);
        let loaded = load(&mut store);
        assert_eq!((loaded.assessments, loaded.unreadable), (expected, Vec::new()), "schema {schema}");
    }
}
