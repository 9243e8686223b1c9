//! Holds the repository where people open frameworks of their own: they are kept as they were opened, replaced only by
//! a version that can be read, and gone when they are deleted.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod assessments;
    pub mod framework_texts;
    pub mod recording_store;
    pub mod set_aside;
    pub mod stores;
}

use std::collections::BTreeMap;

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::{FrameworkId, InstanceId};
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::port::KeyValue;
use empowerment_check::storage::repository::{Loaded, Repository};

use common::assessments::assessment;
use common::framework_texts::framework_text;
use common::recording_store::RecordingStore;
use common::set_aside::set_aside;
use common::stores::{contents, load, replica, repository};

const META: &str = "empowerment-check/main/meta";
const HALLS: &str = "empowerment-check/main/f/halls";

fn id(text: &str) -> FrameworkId {
    FrameworkId::parse(text).unwrap()
}

fn save(store: &mut dyn KeyValue, name: &str, text: &str) {
    repository(store).save_framework(&replica(), &id(name), text).unwrap();
}

fn framework(text: &str) -> Framework {
    framework_json::read(&Json::parse(text).unwrap()).unwrap()
}

/// A store with the framework `halls`, and a key of someone else.
fn store_with_halls() -> MemoryKeyValue {
    let mut store = MemoryKeyValue::default();
    store.set("theme", "theirs").unwrap();
    save(&mut store, "halls", &framework_text("halls", "1.0.0"));
    store
}

/// The frameworks that are loaded, sorted, since their order means nothing.
fn versions(store: &mut dyn KeyValue) -> Vec<String> {
    let frameworks = load(store).frameworks;
    let mut versions: Vec<String> =
        frameworks.iter().map(|framework| format!("{} {}", framework.id().as_str(), framework.version())).collect();
    versions.sort();
    versions
}

// ---- stored and read ----

#[test]
fn a_framework_is_stored_as_it_was_opened_and_loaded_as_it_reads() {
    let text = framework_text("halls", "1.0.0");
    let mut store = store_with_halls();
    let expected = [(HALLS, text.as_str()), (META, r#"{"schema":4,"replica":"r-1"}"#), ("theme", "theirs")];
    assert_eq!(contents(&store), expected.map(|(key, text)| (key.to_owned(), text.to_owned())).into());
    let loaded = Loaded { replica: Some(replica()), frameworks: vec![framework(&text).into()], ..Loaded::default() };
    assert_eq!(load(&mut store), loaded);
}

#[test]
fn several_frameworks_are_kept_beside_each_other_and_beside_assessments() {
    let mut store = store_with_halls();
    save(&mut store, "parks", &framework_text("parks", "2.0.0"));
    repository(&mut store).save_whole(&replica(), &assessment("a-1")).unwrap();
    assert_eq!(versions(&mut store), ["halls 1.0.0", "parks 2.0.0"]);
    assert_eq!(load(&mut store).assessments, [assessment("a-1")]);
}

#[test]
fn another_version_of_a_framework_takes_the_place_of_the_first() {
    let mut store = store_with_halls();
    for version in ["1.1.0", "1.0.0"] {
        save(&mut store, "halls", &framework_text("halls", version));
        assert_eq!(versions(&mut store), [format!("halls {version}")]);
        assert_eq!(contents(&store).len(), 3, "nothing that could be read is set aside");
    }
}

#[test]
fn instances_never_see_each_others_frameworks() {
    let mut store = store_with_halls();
    let keys = Keys::new(&InstanceId::parse("other").unwrap());
    assert_eq!(Repository { store: &mut store, keys: &keys }.load(), Ok(Loaded::default()));
    Repository { store: &mut store, keys: &keys }.delete_framework(&id("halls")).unwrap();
    assert_eq!(versions(&mut store), ["halls 1.0.0"]);
}

#[test]
fn keys_that_look_like_frameworks_and_are_none_are_let_be() {
    let foreign = ["f/Halls", "f/halls/x", "f/", "f", "f/__proto__", "framework/halls", "f//halls"];
    let mut store = RecordingStore { inner: store_with_halls(), ..RecordingStore::default() };
    for name in foreign {
        store.inner.set(&format!("empowerment-check/main/{name}"), "theirs").unwrap();
    }
    assert_eq!(versions(&mut store), ["halls 1.0.0"]);
    repository(&mut store).delete_framework(&id("halls")).unwrap();
    for name in foreign.map(|name| format!("empowerment-check/main/{name}")) {
        assert!(!store.read.borrow().contains(&name) && !store.changed.contains(&name), "{name} was touched");
        assert_eq!(store.inner.get(&name), Ok(Some("theirs".to_owned())));
    }
}

// ---- frameworks that cannot be read ----

/// What cannot be read as the framework `halls`.
fn unreadable() -> Vec<String> {
    let whole = framework_text("halls", "1.0.0");
    vec![
        String::new(),
        "broken but precious".to_owned(),
        "{}".to_owned(),
        whole[..whole.len() / 2].to_owned(),
        whole.replace("\"doors-1\"", "\"Doors 1\""),
        whole.replace("\"format_version\": 1", "\"format_version\": 99"),
        // In order, but another framework than its key says.
        framework_text("parks", "1.0.0"),
    ]
}

#[test]
fn a_framework_that_cannot_be_read_is_named_and_left_and_the_rest_is_loaded() {
    for raw in unreadable() {
        let mut store = RecordingStore { inner: store_with_halls(), ..RecordingStore::default() };
        save(&mut store.inner, "parks", &framework_text("parks", "1.0.0"));
        store.inner.set(HALLS, &raw).unwrap();
        assert_eq!(load(&mut store).unreadable, [HALLS], "{raw}");
        assert_eq!(versions(&mut store), ["parks 1.0.0"], "{raw}");
        assert_eq!(store.inner.get(HALLS), Ok(Some(raw)));
        assert_eq!(store.changed, Vec::<String>::new());
    }
}

#[test]
fn a_framework_that_cannot_be_read_is_set_aside_as_it_was_before_another_takes_its_place() {
    for raw in unreadable() {
        let mut store = store_with_halls();
        store.set(HALLS, &raw).unwrap();
        save(&mut store, "halls", &framework_text("halls", "1.1.0"));
        assert_eq!(set_aside(&store, 0), (HALLS.to_owned(), raw));
        assert_eq!(versions(&mut store), ["halls 1.1.0"]);
        assert_eq!(load(&mut store).unreadable, Vec::<String>::new());
    }
}

// ---- deleting ----

#[test]
fn deleting_a_framework_takes_it_away_and_nothing_else() {
    let mut store = store_with_halls();
    let before = contents(&store);
    // An id that begins like the other one.
    save(&mut store, "halls-2", &framework_text("halls-2", "1.0.0"));
    repository(&mut store).delete_framework(&id("halls-2")).unwrap();
    assert_eq!(contents(&store), before);
    repository(&mut store).delete_framework(&id("halls-3")).unwrap();
    assert_eq!(contents(&store), before, "one that is not there");
}

#[test]
fn the_rest_of_ours_goes_with_the_last_of_assessments_and_frameworks_whichever_that_is() {
    let theirs = BTreeMap::from([("theme".to_owned(), "theirs".to_owned())]);
    for framework_last in [true, false] {
        let mut store = store_with_halls();
        repository(&mut store).save_whole(&replica(), &assessment("a-1")).unwrap();
        store.set("empowerment-check/main/set-aside/0", "precious").unwrap();
        let mut repository = repository(&mut store);
        let [kept, other] = if framework_last {
            repository.delete(&assessment("a-1").id).unwrap();
            [HALLS, "empowerment-check/main/a/a-1/header"]
        } else {
            repository.delete_framework(&id("halls")).unwrap();
            ["empowerment-check/main/a/a-1/header", HALLS]
        };
        let left: Vec<String> = contents(&store).into_keys().collect();
        let mut expected = [kept, META, "empowerment-check/main/set-aside/0", "theme"].map(str::to_owned);
        expected.sort();
        assert_eq!(left, expected, "without {other}");

        let mut repository = common::stores::repository(&mut store);
        if framework_last {
            repository.delete_framework(&id("halls")).unwrap();
        } else {
            repository.delete(&assessment("a-1").id).unwrap();
        }
        assert_eq!(contents(&store), theirs);
    }
}

/// A later version, or a person, may still read it.
#[test]
fn a_framework_that_cannot_be_read_stays_when_the_last_assessment_goes() {
    let mut store = store_with_halls();
    repository(&mut store).save_whole(&replica(), &assessment("a-1")).unwrap();
    store.set(HALLS, "broken but precious").unwrap();
    repository(&mut store).delete(&assessment("a-1").id).unwrap();
    assert_eq!(store.get(HALLS), Ok(Some("broken but precious".to_owned())));
    assert_eq!(load(&mut store).replica, Some(replica()));
}
