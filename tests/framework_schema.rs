//! Holds that the published JSON Schema and the product's own reader say the same of a framework: of every small
//! change to documents in order, of each way of judging, and of pairs of changes. What only the reader can say is set
//! apart: the rules between parts but for the kinds of statement, the rising scale, and numbers such as `1.0`, which to
//! a schema are whole.

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

use empowerment_check::domain::framework_rules::Rule;
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

/// A document of each way of judging.
const CHANGED: [&str; 4] =
    ["two-dimensions", "community-garden", "checklist-with-everything", "judgement-with-everything"];

/// No list of these documents is longer.
const EVERY_ITEM: usize = 8;

/// What the reader says of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Accepted,
    /// Every part is in order, but they do not fit together: a schema cannot see that.
    DoesNotFit,
    Refused,
}

fn verdict(document: &Value) -> Verdict {
    let can_be_said = |fault: &Fault| match fault {
        Fault::Rule(rule) => *rule == Rule::KindDoesNotFit,
        fault => *fault != Fault::ScaleNotRising,
    };
    match framework_json::read(&tree(document)) {
        Ok(_) => Verdict::Accepted,
        Err(problems) if problems.iter().any(|problem| can_be_said(&problem.fault)) => Verdict::Refused,
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

/// Whether a place is among so many first items of each list that it is in: the further ones are like them.
fn is_among_the_first(items: usize, place: &str) -> bool {
    place.split('/').all(|part| part.parse::<usize>().map_or(true, |index| index < items))
}

/// Tries every change at every place among so many first items of a document in order, and counts the verdicts.
fn assert_agree_on_every_change(document: &Value, items: usize) {
    let validator = schemas::validator(SCHEMA);
    assert_eq!(assert_agree(&validator, document), Verdict::Accepted);
    let mut counts = [0; 3];
    for place in places(document).iter().filter(|place| is_among_the_first(items, place)) {
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
    assert_agree_on_every_change(&shipped_in_short(), 2);
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_a_small_framework() {
    assert_agree_on_every_change(&json_file(&format!("{VALID}/two-dimensions.json")), 2);
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_a_checklist() {
    assert_agree_on_every_change(&json_file(&format!("{VALID}/checklist-with-everything.json")), EVERY_ITEM);
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_a_judgement() {
    assert_agree_on_every_change(&json_file(&format!("{VALID}/judgement-with-everything.json")), EVERY_ITEM);
}

#[test]
fn reader_and_schema_agree_on_every_small_change_of_groups_that_count_once() {
    assert_agree_on_every_change(&json_file(&format!("{VALID}/community-garden.json")), EVERY_ITEM);
}

#[test]
fn the_documents_that_are_changed_have_every_field_that_may_be_left_out() {
    let has = |stem: &str, places_of_it: &[&str]| {
        let places = places(&json_file(&format!("{VALID}/{stem}.json")));
        for place in places_of_it {
            let is_tried = places.iter().any(|found| found == place && is_among_the_first(EVERY_ITEM, found));
            assert!(is_tried, "{stem} has no {place}");
        }
    };
    let everywhere = ["/adapted_from/version", "/glossary/0/forms/0"];
    has("community-garden", &everywhere);
    has("community-garden", &["/statements/3/same_as", "/statements/4/left_out", "/judging/weighting"]);
    has("checklist-with-everything", &everywhere);
    has("checklist-with-everything", &["/historical/prompt", "/statements/0/same_as/barns", "/statements/2/left_out"]);
    has("judgement-with-everything", &everywhere);
    has("judgement-with-everything", &["/historical/prompt", "/statements/0/same_as", "/statements/2/left_out"]);
    has("judgement-with-everything", &["/judging/grade/text", "/judging/proportions/0/meaning"]);
    for kind in 0..6 {
        has("judgement-with-everything", &[&format!("/statements/{kind}/kind")]);
    }
    has("judgement-with-everything", &["/statements/4/examples", "/statements/5/examples/0"]);
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
    for (count, expected) in [(5_000, Verdict::Accepted), (5_001, Verdict::Refused)] {
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
fn reader_and_schema_agree_on_which_kinds_fit_a_way_of_judging() {
    let validator = schemas::validator(SCHEMA);
    let ways = [
        (json!({ "method": "scale", "weighting": "statements" }), false),
        (json!({ "method": "scale", "weighting": "groups" }), false),
        (json!({ "method": "checklist" }), false),
        (json!({ "method": "judgement", "grade": { "id": "grade", "text": "Which one?" } }), true),
    ];
    let kinds =
        [None, Some("illustration"), Some("question"), Some("strengths"), Some("improvements"), Some("evidence")];
    for (judging, needs_kinds) in ways {
        for kind in kinds {
            let mut document = json_file(&format!("{VALID}/smallest.json"));
            document["judging"] = judging.clone();
            let mut second = document["statements"][0].clone();
            second["id"] = json!("second");
            if needs_kinds {
                document["statements"][0]["kind"] = json!("question");
            }
            if let Some(kind) = kind {
                second["kind"] = json!(kind);
            }
            document["statements"].as_array_mut().unwrap().push(second);
            let expected = if kind.is_some() == needs_kinds { Verdict::Accepted } else { Verdict::Refused };
            assert_eq!(assert_agree(&validator, &document), expected, "{judging} with {kind:?}");
        }
    }
}

#[test]
fn reader_and_schema_agree_on_the_fixtures_but_for_what_a_schema_cannot_say() {
    let validator = schemas::validator(SCHEMA);
    // A field written twice is gone once the document is a value, and to a schema 1.0 is whole.
    let cannot_say = ["fields-written-twice", "optional-fields-written-twice", "numbers-not-plain"];
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
    #![proptest_config(cases(2_500))]
    #[test]
    fn reader_and_schema_agree_on_two_changes_at_once(document: Index, first: [Index; 2], second: [Index; 2]) {
        thread_local! {
            static VALIDATOR: Validator = schemas::validator(SCHEMA);
            static DOCUMENTS: Vec<Value> = CHANGED.map(|stem| json_file(&format!("{VALID}/{stem}.json"))).to_vec();
        }
        let mut document = DOCUMENTS.with(|documents| document.get(documents).clone());
        for [place, change] in [first, second] {
            let (places, changes) = (places(&document), changes());
            let (place, change): (&String, _) = (place.get(&places), *change.get(&changes));
            document = changed(&document, place, change).unwrap_or(document);
        }
        VALIDATOR.with(|validator| assert_agree(validator, &document));
    }
}
