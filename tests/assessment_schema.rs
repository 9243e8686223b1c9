//! Holds that the published JSON Schema and the product's own reader say the same of an assessment file: of every small
//! change to the example of the documentation, and to the fixture of every released version. Set apart is what only the
//! reader can say: a statement or action that is there twice, and a moment that never was.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod field_changes;
    pub mod folders;
    pub mod mutations;
    pub mod project;
    pub mod schemas;
    pub mod texts;
}

use std::collections::BTreeSet;

use empowerment_check::domain::field::{Field, FieldKind};
use empowerment_check::domain::{about, action, answer, person, round};
use empowerment_check::formats::assessment_json::read;
use empowerment_check::formats::opened::CannotOpen;
use empowerment_check::formats::problem::Fault;
use serde_json::{Value, json};

use common::field_changes::field_changes;
use common::folders::json_stems;
use common::mutations::{changed, changes, places};
use common::{schemas, texts};

const SCHEMA: &str = "docs/assessment.schema.json";

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

/// A file of each released version.
fn released() -> Vec<Value> {
    let folder = "tests/fixtures/assessments";
    let document = |stem| serde_json::from_str(&texts::text(&format!("{folder}/{stem}.json"))).unwrap();
    json_stems(folder).iter().map(document).collect()
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

/// Holds that both say the same of every small change. How many of the changed documents open, and how many do not.
fn hold_agreement(document: &Value) -> (usize, usize) {
    let validator = schemas::validator(SCHEMA);
    assert_eq!((opens(document), validator.is_valid(document)), (Some(true), true));
    let (mut opened, mut refused) = (0, 0);
    for place in places(document) {
        let of_field = if place.ends_with("/value") { field_changes() } else { Vec::new() };
        let changes = changes().into_iter().chain(of_field);
        for changed in changes.filter_map(|change| changed(document, &place, change)) {
            let Some(opens) = opens(&changed) else {
                continue;
            };
            assert_eq!(opens, validator.is_valid(&changed), "at {place}: {:?}", changed.pointer(&place));
            if opens { opened += 1 } else { refused += 1 }
        }
    }
    (opened, refused)
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_the_example() {
    let (opened, refused) = hold_agreement(&example());
    // Both must have happened often, or the test has held nothing.
    assert!(opened > 200 && refused > 1_000, "{opened}, {refused}");
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_a_file_of_every_version() {
    for document in released() {
        let (opened, refused) = hold_agreement(&document);
        assert!(opened > 200 && refused > 1_000, "{opened}, {refused}");
    }
}

#[test]
fn a_field_of_a_newer_version_is_valid_when_it_is_stamped() {
    let validator = schemas::validator(SCHEMA);
    for owner in ["/assessment/about", "/assessment/answers/0", "/assessment/actions/0"] {
        let mut document = example();
        let stamped = document["assessment"]["answers"][0]["judgement"].clone();
        document.pointer_mut(owner).unwrap()["links"] = stamped;
        assert_eq!((opens(&document), validator.is_valid(&document)), (Some(true), true), "{owner}");
        document.pointer_mut(owner).unwrap()["links"] = json!({ "value": 1 });
        assert_eq!((opens(&document), validator.is_valid(&document)), (Some(false), false), "{owner}");
    }
}

#[test]
fn no_further_field_is_called_as_what_names_the_owner_of_a_record() {
    let validator = schemas::validator(SCHEMA);
    for (owner, name) in [
        ("/assessment/about", "statement"),
        ("/assessment/about", "action"),
        ("/assessment/answers/0", "action"),
        ("/assessment/actions/0", "statement"),
    ] {
        let mut document = example();
        let stamped = document["assessment"]["answers"][0]["judgement"].clone();
        document.pointer_mut(owner).unwrap()[name] = stamped;
        assert_eq!((opens(&document), validator.is_valid(&document)), (Some(false), false), "{name} in {owner}");
    }
}

/// The schema counts all fields together, and so allows some more.
#[test]
fn a_record_has_at_most_fifty_fields_of_newer_versions() {
    let validator = schemas::validator(SCHEMA);
    let stamped = example()["assessment"]["about"]["place"].clone();
    for owner in ["/assessment/about", "/assessment/answers/0", "/assessment/actions/0"] {
        for (count, may_open, is_valid) in [(50, true, true), (51, false, true), (101, false, false)] {
            let mut document = example();
            let record = document.pointer_mut(owner).unwrap().as_object_mut().unwrap();
            for number in 0..count {
                record.insert(format!("further-{number}"), stamped.clone());
            }
            assert_eq!((opens(&document), validator.is_valid(&document)), (Some(may_open), is_valid), "{owner}");
        }
    }
}

// ---- fields ----

/// A kind of record: its name in the schema, what it has besides fields, and its fields.
const RECORDS: [(&str, &[&str], &[&Field]); 5] = [
    ("person", &["assessment", "statement", "action"], &person::FIELDS),
    ("round", &["round", "frozen", "assessment", "statement", "action"], &round::FIELDS),
    ("about", &["statement", "action"], &about::FIELDS),
    ("answer", &["statement", "action", "judgement"], &answer::FIELDS),
    ("action", &["statement", "action"], &action::FIELDS),
];

#[test]
fn the_schema_has_every_field_and_no_other() {
    let schema: Value = serde_json::from_str(&texts::text(SCHEMA)).unwrap();
    for (record, besides, fields) in RECORDS {
        let properties = schema["$defs"][record]["properties"].as_object().unwrap();
        let found: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        let names = fields.iter().map(|field| field.name);
        assert_eq!(found, names.chain(besides.iter().copied()).collect(), "{record}");
        for field in fields {
            let expected = match field.kind {
                FieldKind::Line => "stampedLine",
                FieldKind::Note => "stampedNote",
                FieldKind::Date => "stampedDate",
                FieldKind::Link => "stampedLink",
                FieldKind::Id => "stampedId",
                FieldKind::Number => "stampedNumber",
                FieldKind::Choice(names) => {
                    let choices: Vec<&str> = std::iter::once("").chain(names.iter().copied()).collect();
                    assert_eq!(properties[field.name]["properties"]["value"]["enum"], json!(choices), "{}", field.name);
                    "stamped"
                }
            };
            assert_eq!(properties[field.name]["$ref"], format!("#/$defs/{expected}"), "{}", field.name);
        }
    }
}

#[test]
fn the_documentation_describes_every_field_and_every_choice() {
    let page = texts::text("docs/assessment-file.md");
    for field in RECORDS.iter().flat_map(|(_, _, fields)| fields.iter()) {
        let (kind, choices): (&str, &[&str]) = match field.kind {
            FieldKind::Line => ("line", &[]),
            FieldKind::Note => ("note", &[]),
            FieldKind::Date => ("date", &[]),
            FieldKind::Link => ("link", &[]),
            FieldKind::Id => ("id", &[]),
            FieldKind::Number => ("number", &[]),
            FieldKind::Choice(names) => ("choice", names),
        };
        let line = page.lines().find(|line| line.starts_with(&format!("| `{}` | {kind} |", field.name)));
        let line = line.unwrap_or_else(|| panic!("{} is not described", field.name));
        for choice in choices {
            assert!(line.contains(&format!("`{choice}`")), "{choice} of {}", field.name);
        }
    }
}
