//! Holds that the published JSON Schema and the product's own reader say the same of an assessment file: of every small
//! change to the example of the documentation. Set apart is what only the reader can say: a statement answered twice,
//! and a moment that never was.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod mutations;
    pub mod project;
    pub mod schemas;
    pub mod texts;
}

use empowerment_check::formats::assessment_json::{CannotOpen, read};
use empowerment_check::formats::problem::Fault;
use serde_json::{Value, json};

use common::mutations::{changed, changes, places};
use common::{schemas, texts};

/// The example of the documentation, with a judgement that was taken back.
fn example() -> Value {
    let page = texts::text("docs/assessment-file.md");
    let (_, rest) = page.split_once("```json\n").unwrap();
    let mut example: Value = serde_json::from_str(rest.split_once("```").unwrap().0).unwrap();
    let answers = example["assessment"]["answers"].as_array_mut().unwrap();
    let mut taken_back = answers[0].clone();
    taken_back["statement"] = json!("taken-back");
    taken_back["judgement"]["value"] = Value::Null;
    answers.push(taken_back);
    example
}

/// What the reader says: whether it opens the file; `None` when a schema could not know.
fn opens(document: &Value) -> Option<bool> {
    let only_reader = |fault: &Fault| matches!(fault, Fault::Rule(_) | Fault::Moment);
    match read(document.to_string().as_bytes()) {
        Ok(_) => Some(true),
        Err(CannotOpen::Faulty(problems)) if problems.iter().all(|problem| only_reader(&problem.fault)) => None,
        Err(_) => Some(false),
    }
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_the_example() {
    let validator = schemas::validator("docs/assessment.schema.json");
    assert_eq!((opens(&example()), validator.is_valid(&example())), (Some(true), true));
    let (mut opened, mut refused) = (0, 0);
    for place in places(&example()) {
        for document in changes().into_iter().filter_map(|change| changed(&example(), &place, change)) {
            let Some(opens) = opens(&document) else {
                continue;
            };
            assert_eq!(opens, validator.is_valid(&document), "at {place}: {document:#}");
            if opens { opened += 1 } else { refused += 1 }
        }
    }
    // Both must have happened often, or the test has held nothing.
    assert!(opened > 200 && refused > 1_000, "{opened}, {refused}");
}

#[test]
fn a_field_of_a_newer_version_is_valid_when_it_is_stamped() {
    let validator = schemas::validator("docs/assessment.schema.json");
    let mut document = example();
    let stamped = document["assessment"]["answers"][0]["judgement"].clone();
    document["assessment"]["answers"][0]["evidence"] = stamped;
    assert_eq!((opens(&document), validator.is_valid(&document)), (Some(true), true));
    document["assessment"]["answers"][0]["evidence"] = json!({ "value": 1 });
    assert_eq!((opens(&document), validator.is_valid(&document)), (Some(false), false));
}
