//! Holds the shipped frameworks to the rules of a framework, to the published schema, and to the counts of the
//! documents that they come from. The counts are written here by hand, from the list of the source documents.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod folders;
    pub mod project;
    pub mod schemas;
    pub mod texts;
}

use std::collections::BTreeSet;

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::DimensionId;
use empowerment_check::domain::lens::SuccessFactor;
use empowerment_check::domain::statement::Statement;
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use empowerment_check::formats::shipped;

use common::{folders, schemas, texts};

const SCHEMA: &str = "framework-data/framework.schema.json";

/// The eight success factors that all frameworks share.
const SUCCESS_FACTORS: [&str; 8] = [
    "clear-leadership",
    "effective-partnership",
    "fully-integrated",
    "service-improvement",
    "strong-communities",
    "strong-relationships",
    "good-information",
    "strong-democracy",
];

/// Framework for an ideal empowering authority: statements per pillar and success factor, in the document's order.
const IDEAL_AUTHORITY: [(&str, &str, usize); 20] = [
    ("mainstreaming", "clear-leadership", 3),
    ("mainstreaming", "effective-partnership", 4),
    ("mainstreaming", "fully-integrated", 8),
    ("working-with-communities", "strong-relationships", 6),
    ("working-with-communities", "strong-communities", 5),
    ("working-with-communities", "good-information", 5),
    ("working-with-communities", "service-improvement", 5),
    ("role-of-members", "clear-leadership", 4),
    ("role-of-members", "strong-democracy", 5),
    ("role-of-members", "strong-relationships", 3),
    ("role-of-members", "fully-integrated", 3),
    ("evidence-and-business-case", "clear-leadership", 2),
    ("evidence-and-business-case", "effective-partnership", 3),
    ("evidence-and-business-case", "fully-integrated", 3),
    ("evidence-and-business-case", "good-information", 2),
    ("cohesion-equalities-rights", "clear-leadership", 1),
    ("cohesion-equalities-rights", "fully-integrated", 1),
    ("cohesion-equalities-rights", "strong-relationships", 3),
    ("cohesion-equalities-rights", "strong-communities", 2),
    ("cohesion-equalities-rights", "good-information", 2),
];

/// The frameworks in the folder: id as named by the file, and text.
fn files() -> Vec<(String, String)> {
    let stems = folders::json_stems("framework-data").into_iter().filter(|stem| stem != "framework.schema");
    stems.map(|stem| (stem.clone(), texts::text(&format!("framework-data/{stem}.json")))).collect()
}

fn ideal_authority() -> Framework {
    let found =
        shipped::frameworks().into_iter().find(|framework| framework.id().as_str() == "ideal-empowering-authority");
    found.unwrap()
}

fn group_of<'a>(statement: &'a Statement, dimension: &str) -> &'a str {
    statement.groups[&DimensionId::parse(dimension).unwrap()].as_str()
}

fn lens(statement: &Statement) -> Vec<&'static str> {
    let name =
        |factor: &SuccessFactor| SUCCESS_FACTORS[SuccessFactor::ALL.iter().position(|one| one == factor).unwrap()];
    statement.lens.iter().map(name).collect()
}

// ---- every framework ----

#[test]
fn every_framework_in_the_folder_is_shipped_as_the_file_has_it() {
    let shipped = shipped::frameworks();
    let read = |(stem, text): (String, String)| {
        let framework = framework_json::read(&Json::parse(&text).unwrap());
        framework.unwrap_or_else(|problems| panic!("{stem}: {problems:#?}"))
    };
    let in_folder: Vec<Framework> = files().into_iter().map(read).collect();
    assert!(!in_folder.is_empty());
    assert_eq!(shipped.len(), in_folder.len());
    assert_eq!(shipped, in_folder);
}

#[test]
fn every_framework_is_valid_against_the_schema_and_named_like_its_file() {
    let validator = schemas::validator(SCHEMA);
    for (stem, text) in files() {
        let document = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new(), "{stem}");
        assert_eq!(document["id"], stem.as_str());
        assert_eq!(document["$schema"], "framework.schema.json", "so that editors find the schema");
    }
}

#[test]
fn every_success_factor_of_a_statement_is_one_of_the_eight_and_named_once() {
    for framework in shipped::frameworks() {
        for statement in framework.statements() {
            let factors = lens(statement);
            let once: BTreeSet<&str> = factors.iter().copied().collect();
            assert!(factors.iter().all(|factor| SUCCESS_FACTORS.contains(factor)), "{:?}: {factors:?}", statement.id);
            assert_eq!(once.len(), factors.len(), "{:?}: {factors:?}", statement.id);
        }
    }
}

#[test]
fn every_statement_is_one_sentence() {
    for framework in shipped::frameworks() {
        for statement in framework.statements() {
            let text = &statement.text;
            let ends = text.char_indices().filter(|(_, character)| matches!(character, '.' | '!' | '?'));
            let ends: Vec<usize> = ends.map(|(index, _)| index).collect();
            assert_eq!(ends, [text.len() - 1], "one full stop, at the end: {text}");
            assert!(text.starts_with(char::is_uppercase), "{text}");
            assert!(text.split(' ').all(|word| !word.is_empty()), "a space at an end or two in a row: {text}");
        }
    }
}

#[test]
fn no_text_of_a_framework_appears_twice() {
    for framework in shipped::frameworks() {
        let statements = framework.statements().iter().map(|statement| &statement.text);
        let examples = framework.statements().iter().flat_map(|statement| &statement.examples);
        let groups = framework.dimensions().iter().flat_map(|dimension| &dimension.groups).map(|group| &group.about);
        let mut seen = BTreeSet::new();
        for text in statements.chain(examples).chain(groups) {
            assert!(seen.insert(text.to_lowercase()), "{text}");
        }
    }
}

/// 64-bit FNV-1a, as its authors describe it: exclusive or with the byte, then times the prime.
fn fnv_1a(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

#[test]
fn every_statement_carries_the_mark_of_its_wording() {
    let mut marks = BTreeSet::new();
    for statement in shipped::frameworks().iter().flat_map(Framework::statements) {
        assert_eq!(statement.wording.to_string(), fnv_1a(&statement.text), "{:?}", statement.id);
        marks.insert(statement.wording);
    }
    assert!(marks.len() >= 70, "different wordings have different marks");
}

// ---- Framework for an ideal empowering authority ----

#[test]
fn the_ideal_authority_has_its_seventy_statements_in_the_order_of_the_document() {
    let framework = ideal_authority();
    let mut blocks: Vec<(&str, &str, usize)> = Vec::new();
    for statement in framework.statements() {
        let (pillar, factor) = (group_of(statement, "pillar"), group_of(statement, "factor"));
        match blocks.last_mut() {
            Some(last) if (last.0, last.1) == (pillar, factor) => last.2 += 1,
            _ => blocks.push((pillar, factor, 1)),
        }
    }
    assert_eq!(blocks, IDEAL_AUTHORITY);
    assert_eq!(framework.statements().len(), 70);
}

#[test]
fn the_grid_of_the_ideal_authority_has_twenty_cells_and_twenty_gaps() {
    let framework = ideal_authority();
    let (pillars, factors) = (framework.sections().unwrap(), framework.crossing().unwrap());
    assert_eq!((pillars.id.as_str(), pillars.groups.len()), ("pillar", 5));
    assert_eq!(factors.id.as_str(), "factor");
    let named: Vec<&str> = factors.groups.iter().map(|factor| factor.id.as_str()).collect();
    assert_eq!(named, SUCCESS_FACTORS, "in the order in which the document describes them");

    let (mut filled, mut empty) = (0, 0);
    for pillar in &pillars.groups {
        for factor in &factors.groups {
            let here = framework.statements_in(&pillars.id, &pillar.id);
            let count = here.filter(|statement| statement.is_in(&factors.id, &factor.id)).count();
            let cell = (pillar.id.as_str(), factor.id.as_str());
            let expected = IDEAL_AUTHORITY.iter().find(|row| (row.0, row.1) == cell).map_or(0, |row| row.2);
            assert_eq!(count, expected, "{cell:?}");
            if count == 0 { empty += 1 } else { filled += 1 }
        }
    }
    assert_eq!((filled, empty), (20, 20));
}

#[test]
fn the_factors_of_the_ideal_authority_are_the_shared_ones() {
    for statement in ideal_authority().statements() {
        let factors = lens(statement);
        assert_eq!(factors, [group_of(statement, "factor")], "{:?}", statement.id);
    }
}

#[test]
fn the_ideal_authority_is_judged_on_the_four_steps_of_the_design() {
    let framework = ideal_authority();
    let steps: Vec<(&str, u32)> =
        framework.scale().levels().iter().map(|level| (level.label.as_str(), level.value)).collect();
    assert_eq!(steps, [("Not in place", 0), ("Starting", 1), ("Mostly", 2), ("Embedded", 3)]);
}
