//! Holds the table of `docs/privacy.md`: every kind of key that the product can store has a row, and no row names another.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod project;
}

use std::collections::BTreeSet;

use common::project;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, InstanceId, PersonId, RoundId, StatementId};
use empowerment_check::storage::keys::{Key, Keys};

/// One key of every kind, and how the notice writes it. A new kind does not compile until it is here.
fn as_written(key: &Key) -> &'static str {
    match key {
        Key::Meta => "meta",
        Key::Header(_) => "a/…/header",
        Key::About(_) => "a/…/about",
        Key::Answer(..) => "a/…/s/…",
        Key::Action(..) => "a/…/x/…",
        Key::Person(..) => "a/…/p/…",
        Key::Round(..) => "a/…/r/…",
        Key::Copied(_) => "a/…/copied",
        Key::Framework(_) => "f/…",
        Key::Layout => "layout",
        Key::Computer => "computer",
        Key::BackUp(_) => "backup/…",
        Key::SetAside(_) => "set-aside/…",
    }
}

fn one_of_every_kind() -> Vec<Key> {
    let assessment = || AssessmentId::parse("one").unwrap();
    vec![
        Key::Meta,
        Key::Header(assessment()),
        Key::About(assessment()),
        Key::Answer(assessment(), StatementId::parse("one").unwrap()),
        Key::Action(assessment(), ActionId::parse("one").unwrap()),
        Key::Person(assessment(), PersonId::parse("one").unwrap()),
        Key::Round(assessment(), RoundId::parse("one").unwrap()),
        Key::Copied(assessment()),
        Key::Framework(FrameworkId::parse("one").unwrap()),
        Key::Layout,
        Key::Computer,
        Key::BackUp(1),
        Key::SetAside(1),
    ]
}

fn notice() -> String {
    std::fs::read_to_string(project::path("docs/privacy.md")).unwrap()
}

/// The first column of the table.
fn rows() -> BTreeSet<String> {
    let notice = notice();
    let rows = notice.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    rows.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn the_notice_lists_every_kind_of_key_and_no_other() {
    let kinds: BTreeSet<String> = one_of_every_kind().iter().map(|key| as_written(key).to_owned()).collect();
    assert_eq!(rows(), kinds);
}

#[test]
fn the_notice_writes_keys_as_they_are_stored() {
    let keys = Keys::new(&InstanceId::parse("main").unwrap());
    for key in one_of_every_kind() {
        let name = keys.name(&key);
        let stored = name.strip_prefix("empowerment-check/main/").unwrap();
        let parts: Vec<&str> = as_written(&key).split('/').collect();
        let stored: Vec<&str> = stored.split('/').collect();
        assert_eq!(parts.len(), stored.len(), "{name}");
        assert!(parts.iter().zip(&stored).all(|(part, is)| *part == "…" || part == is), "{name}");
    }
}

#[test]
fn every_row_says_what_for_and_how_long() {
    for line in notice().lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{line}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
    }
}
