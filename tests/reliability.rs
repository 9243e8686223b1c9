//! Holds `docs/reliability.md`: every fault of the catalogue has a row, and every row names tests that exist, or says why
//! there is none.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod project;
    pub mod texts;
}

use std::collections::BTreeMap;

use common::{project, texts};

/// The catalogue: storage, tabs, life of the page, files in, frameworks, the page around, without a network, locked files,
/// links, files out.
const FAULTS: [(&str, usize); 10] =
    [("S", 20), ("T", 12), ("L", 13), ("I", 25), ("F", 9), ("E", 15), ("O", 11), ("C", 7), ("H", 14), ("X", 11)];

/// Whether this is an id such as `S1`. What was found later stands beside what it is like, as `S1a`.
fn is_fault(id: &str) -> bool {
    id.len() > 1 && id[1..].chars().all(|digit| digit.is_ascii_digit())
}

/// What stands in the columns of a row, by its id.
fn rows(document: &str) -> BTreeMap<String, Vec<String>> {
    let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
    let rows = document.lines().filter(|line| line.starts_with("| ")).map(cells);
    rows.filter(|row: &Vec<String>| is_fault(row[0].trim_end_matches(|one: char| one.is_ascii_lowercase())))
        .map(|mut row| (row.remove(0), row))
        .collect()
}

/// What is wrong with the last column of a row.
fn faults_of(shown_by: &str) -> Vec<String> {
    if ["Not tested: ", "Open: "].iter().any(|why| shown_by.strip_prefix(why).is_some_and(|why| why.len() > 9)) {
        return Vec::new();
    }
    let named: Vec<&str> = shown_by.split(", ").collect();
    named.into_iter().filter(|test| !exists(test.trim_matches('`'))).map(str::to_owned).collect()
}

/// Whether there is such a test: a function of this name, with its attribute, in this file.
fn exists(test: &str) -> bool {
    let Some((file, name)) = test.split_once("::") else { return false };
    let Ok(code) = std::fs::read_to_string(project::path(file)) else { return false };
    let Some((before, _)) = code.split_once(&format!("fn {name}(")) else { return false };
    let lines: Vec<&str> = before.lines().rev().take(4).collect();
    lines.iter().any(|line| line.trim_start().starts_with("#[") && line.contains("test"))
}

#[test]
fn every_fault_has_a_row_with_what_is_expected_and_what_shows_it() {
    let rows = rows(&texts::text("docs/reliability.md"));
    let expected = FAULTS.iter().flat_map(|(letter, count)| (1..=*count).map(move |n| format!("{letter}{n}")));
    let mut ids: Vec<String> = expected.collect();
    ids.sort();
    assert_eq!(rows.keys().filter(|id| is_fault(id)).cloned().collect::<Vec<_>>(), ids);
    for (id, row) in rows {
        assert_eq!(row.len(), 3, "{id}: {row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{id}: {row:?}");
        assert_eq!(faults_of(&row[2]), Vec::<String>::new(), "{id}");
    }
}

#[test]
fn a_row_without_a_test_or_with_one_that_is_not_there_is_seen() {
    let here = "`tests/reliability.rs::a_row_without_a_test_or_with_one_that_is_not_there_is_seen`";
    assert_eq!(faults_of(here), Vec::<String>::new());
    for wrong in
        ["", "soon", "Open: ", "`tests/reliability.rs::rows`", "`tests/nowhere.rs::a`", "`tests/reliability.rs`"]
    {
        assert_ne!(faults_of(wrong), Vec::<String>::new(), "{wrong:?}");
    }
    assert_ne!(faults_of(&format!("{here}, `tests/reliability.rs::gone`")), Vec::<String>::new());
}
