//! Holds that the published JSON Schema and the product's own reader say the same of a framework: of every small
//! change to documents in order, and of pairs of them. What only the reader can say is set apart: the rules between
//! parts, the rising scale, and numbers such as `1.0`, which to a schema are whole.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod cases;
    pub mod folders;
    pub mod mutations;
    pub mod project;
    pub mod schemas;
    pub mod texts;
    pub mod trees;
}

use empowerment_check::formats::framework_json;
use empowerment_check::formats::problem::Fault;
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use common::cases::cases;
use common::mutations::{changed, changes, places};
use common::trees::tree;
use common::{folders, schemas, texts};

const SCHEMA: &str = "framework-data/framework.schema.json";
const VALID: &str = "tests/fixtures/frameworks/valid";
const INVALID: &str = "tests/fixtures/frameworks/invalid";

/// What the reader says of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Accepted,
    /// Every part is in order, but they do not fit together: a schema cannot see that.
    DoesNotFit,
    Refused,
}

fn verdict(document: &Value) -> Verdict {
    let fits = |fault: &Fault| !matches!(fault, Fault::Rule(_) | Fault::ScaleNotRising);
    match framework_json::read(&tree(document)) {
        Ok(_) => Verdict::Accepted,
        Err(problems) if problems.iter().any(|problem| fits(&problem.fault)) => Verdict::Refused,
        Err(_) => Verdict::DoesNotFit,
    }
}

/// Stops the test when reader and schema differ.
fn assert_agree(validator: &Validator, document: &Value) -> Verdict {
    let verdict = verdict(document);
    let valid = validator.is_valid(document);
    let agree = match verdict {
        Verdict::Accepted => valid,
        Verdict::Refused => !valid,
        Verdict::DoesNotFit => true,
    };
    assert!(agree, "the reader says {verdict:?}, the schema {valid}, of {document:#}");
    verdict
}

fn json_file(file: &str) -> Value {
    serde_json::from_str(&texts::text(file)).unwrap()
}

/// The shipped framework, with one statement of each section: few enough to try every change.
fn shipped_in_short() -> Value {
    let mut document = json_file("framework-data/ideal-empowering-authority.json");
    let mut sections = Vec::new();
    document["statements"].as_array_mut().unwrap().retain(|statement| {
        let section = statement["groups"]["pillar"].clone();
        let first = !sections.contains(&section);
        sections.push(section);
        first
    });
    document
}

/// The third and further items of a list are like the first two.
fn is_among_the_first(place: &str) -> bool {
    place.split('/').all(|part| part.parse::<usize>().map_or(true, |index| index < 2))
}

/// Tries every change at every place of a document in order, and counts the verdicts.
fn assert_agree_on_every_change(document: &Value) {
    let validator = schemas::validator(SCHEMA);
    assert_eq!(assert_agree(&validator, document), Verdict::Accepted);
    let mut counts = [0; 3];
    for place in places(document).iter().filter(|place| is_among_the_first(place)) {
        for change in changes() {
            if let Some(document) = changed(document, place, change) {
                counts[assert_agree(&validator, &document) as usize] += 1;
            }
        }
    }
    // Each verdict must have been given, or the test has held nothing.
    let [accepted, do_not_fit, refused] = counts;
    assert!(accepted > 500 && do_not_fit > 50 && refused > 2_000, "{counts:?}");
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_the_shipped_framework() {
    assert_agree_on_every_change(&shipped_in_short());
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_a_small_framework() {
    assert_agree_on_every_change(&json_file(&format!("{VALID}/two-dimensions.json")));
}

#[test]
fn reader_and_schema_accept_the_valid_fixtures() {
    let validator = schemas::validator(SCHEMA);
    for stem in folders::json_stems(VALID) {
        let document = json_file(&format!("{VALID}/{stem}.json"));
        assert_eq!(assert_agree(&validator, &document), Verdict::Accepted, "{stem}");
    }
}

#[test]
fn reader_and_schema_agree_on_the_most_statements() {
    let validator = schemas::validator(SCHEMA);
    let mut document = json_file(&format!("{VALID}/smallest.json"));
    for (count, expected) in [(2_000, Verdict::Accepted), (2_001, Verdict::Refused)] {
        let statement = |number: usize| {
            let mut statement = document["statements"][0].clone();
            statement["id"] = json!(format!("statement-{number}"));
            statement
        };
        document["statements"] = (0..count).map(statement).collect();
        assert_eq!(assert_agree(&validator, &document), expected, "{count}");
    }
}

#[test]
fn reader_and_schema_agree_on_the_most_groups() {
    let validator = schemas::validator(SCHEMA);
    let mut document = json_file(&format!("{VALID}/two-dimensions.json"));
    for (count, expected) in [(40, Verdict::Accepted), (41, Verdict::Refused)] {
        let group = |number: usize| json!({ "id": format!("g-{number}"), "title": "Group", "about": "Some." });
        document["dimensions"][1]["groups"] = (0..count).map(group).collect();
        for statement in document["statements"].as_array_mut().unwrap() {
            statement["groups"]["factor"] = json!("g-0");
        }
        assert_eq!(assert_agree(&validator, &document), expected, "{count}");
    }
}

#[test]
fn reader_and_schema_agree_on_the_fixtures_but_for_what_a_schema_cannot_say() {
    let validator = schemas::validator(SCHEMA);
    // A field written twice is gone once the document is a value, and to a schema 1.0 is whole.
    let cannot_say = ["fields-written-twice", "numbers-not-plain"];
    for stem in folders::json_stems(INVALID) {
        let document = json_file(&format!("{INVALID}/{stem}.json"));
        if cannot_say.contains(&stem.as_str()) {
            assert!(validator.is_valid(&document), "{stem}: if the schema can tell, it belongs with the others");
        } else {
            assert_ne!(assert_agree(&validator, &document), Verdict::Accepted, "{stem}");
        }
    }
}

proptest! {
    #![proptest_config(cases(1_500))]
    #[test]
    fn reader_and_schema_agree_on_two_changes_at_once(first: [Index; 2], second: [Index; 2]) {
        thread_local! {
            static VALIDATOR: Validator = schemas::validator(SCHEMA);
            static DOCUMENT: Value = json_file("tests/fixtures/frameworks/valid/two-dimensions.json");
        }
        let mut document = DOCUMENT.with(Value::clone);
        for [place, change] in [first, second] {
            let (places, changes) = (places(&document), changes());
            let (place, change): (&String, _) = (place.get(&places), *change.get(&changes));
            document = changed(&document, place, change).unwrap_or(document);
        }
        VALIDATOR.with(|validator| assert_agree(validator, &document));
    }
}
