//! Whatever bytes come in, nothing stops and nothing is lost: the bytes that the fuzzer kept (`fuzz/corpus/`), and every
//! fixture, through the same properties that the fuzzer holds (`cargo xtask fuzz`, `docs/fuzzing.md`).

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod project;
}
#[path = "../fuzz/src"]
mod ways_in {
    pub mod assessment_file;
    pub mod faults;
    pub mod framework_file;
    pub mod json;
    pub mod locked_file;
    pub mod share_link;
    pub mod stored_records;
}

use std::fs;
use std::panic::catch_unwind;

use common::project;

/// Holds a property for every file of these folders. The first is the fuzzer's, which is never empty.
fn hold_for_all(hold: fn(&[u8]), folders: &[&str]) {
    for (index, folder) in folders.iter().enumerate() {
        let entries = fs::read_dir(project::path(folder)).unwrap().map(|entry| entry.unwrap().path());
        let files: Vec<_> = entries.filter(|path| path.is_file()).collect();
        assert!(index > 0 || files.len() > 20, "{folder} has {} files", files.len());
        for file in files {
            let held = catch_unwind(|| hold(&fs::read(&file).unwrap()));
            assert!(held.is_ok(), "{}", file.display());
        }
    }
}

#[test]
fn framework_files() {
    let folders = [
        "fuzz/corpus/framework_file",
        "framework-data",
        "tests/fixtures/frameworks/valid",
        "tests/fixtures/frameworks/invalid",
    ];
    hold_for_all(ways_in::framework_file::hold, &folders);
}

#[test]
fn assessment_files() {
    hold_for_all(ways_in::assessment_file::hold, &["fuzz/corpus/assessment_file", "tests/fixtures/assessments"]);
}

#[test]
fn stored_records() {
    hold_for_all(ways_in::stored_records::hold, &["fuzz/corpus/stored_records"]);
}

#[test]
fn locked_files() {
    hold_for_all(ways_in::locked_file::hold, &["fuzz/corpus/locked_file", "tests/fixtures/locked"]);
}

#[test]
fn share_links() {
    hold_for_all(ways_in::share_link::hold, &["fuzz/corpus/share_link"]);
}

#[test]
fn json() {
    hold_for_all(ways_in::json::hold, &["fuzz/corpus/json"]);
}
