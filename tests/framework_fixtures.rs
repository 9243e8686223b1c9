//! Holds the framework reader to documents written by hand: each valid one is accepted, and each invalid one gives
//! exactly the faults listed beside it in its `.problems` file, all of them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod folders;
    pub mod framework_problems;
    pub mod project;
    pub mod texts;
}

use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;

use common::framework_problems::problem_lines;
use common::{folders, project, texts};

const VALID: &str = "tests/fixtures/frameworks/valid";
const INVALID: &str = "tests/fixtures/frameworks/invalid";

fn tree(folder: &str, stem: &str) -> Json {
    Json::parse(&texts::text(&format!("{folder}/{stem}.json"))).unwrap()
}

#[test]
fn every_valid_fixture_is_accepted() {
    let stems = folders::json_stems(VALID);
    assert!(stems.len() >= 4, "{stems:?}");
    for stem in stems {
        assert_eq!(problem_lines(&tree(VALID, &stem)), Vec::<String>::new(), "{stem}");
    }
}

#[test]
fn every_invalid_fixture_gives_exactly_its_listed_faults() {
    let stems = folders::json_stems(INVALID);
    assert!(stems.len() >= 25, "{stems:?}");
    for stem in stems {
        let listed = texts::text(&format!("{INVALID}/{stem}.problems"));
        let mut expected: Vec<&str> = listed.lines().collect();
        expected.sort_unstable();
        assert!(!expected.is_empty(), "{stem} lists no fault");
        assert_eq!(problem_lines(&tree(INVALID, &stem)), expected, "{stem}");
    }
}

#[test]
fn a_list_of_faults_never_stands_without_its_document() {
    let entries = std::fs::read_dir(project::path(INVALID)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut lists: Vec<String> = names.filter_map(|name| name.strip_suffix(".problems").map(str::to_owned)).collect();
    lists.sort();
    assert_eq!(lists, folders::json_stems(INVALID));
}

#[test]
fn a_valid_fixture_is_read_as_it_stands() {
    let framework = framework_json::read(&tree(VALID, "two-dimensions")).unwrap();
    assert_eq!((framework.id().as_str(), framework.version()), ("small", "1.0.0"));
    assert_eq!(framework.title(), "A small framework");
    assert_eq!(framework.about(), "Two statements about a village hall.");
    assert_eq!(framework.audience(), "For people who look after a hall.");
    assert_eq!(framework.source().publisher, "The hall committee");
    assert_eq!(framework.editorial_notes(), ["The source has no second statement. It was added."]);
    assert_eq!((framework.scale().lowest(), framework.scale().highest()), (0, 1));
    assert_eq!(framework.scale().levels()[1].meaning, "We do this.");
    assert_eq!(framework.sections().unwrap().groups[1].title, "Money");
    assert_eq!(framework.crossing().unwrap().id.as_str(), "factor");
    let statement = &framework.statements()[1];
    assert_eq!(statement.text, "We decide together how money is spent.");
    assert_eq!((statement.id.as_str(), statement.place.as_str()), ("shared-money", "Line 2"));
    assert_eq!(statement.examples, ["Minutes of a meeting"]);
}

#[test]
fn of_endless_faults_two_hundred_are_reported() {
    let tree = Json::parse(&format!(r#"{{"statements":[{}1]}}"#, "1,".repeat(499))).unwrap();
    assert_eq!(problem_lines(&tree).len(), 200);
}
