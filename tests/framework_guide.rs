//! The guide to framework files says what the product does: every field, and every limit by its number.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod project;
}

use std::collections::BTreeSet;
use std::fs;

use empowerment_check::domain::framework_rules::{MAX_GROUPS, MAX_STATEMENTS, MAX_WEIGHED_TOGETHER};
use empowerment_check::domain::ids::MAX_ID_LENGTH;
use empowerment_check::formats::json::parser::MAX_DEPTH;
use empowerment_check::formats::json::reader::MAX_FIELDS;
use empowerment_check::formats::opened::MAX_FRAMEWORK_BYTES;
use serde_json::Value;

use common::project;

fn guide() -> String {
    fs::read_to_string(project::path("docs/frameworks.md")).unwrap()
}

/// Every name that stands as a property anywhere in a schema.
fn collect_names(schema: &Value, names: &mut BTreeSet<String>) {
    let Value::Object(fields) = schema else {
        return schema.as_array().into_iter().flatten().for_each(|item| collect_names(item, names));
    };
    if let Some(Value::Object(properties)) = fields.get("properties") {
        names.extend(properties.keys().cloned());
    }
    fields.values().for_each(|value| collect_names(value, names));
}

#[test]
fn every_field_of_the_schema_is_in_the_guide() {
    let schema = fs::read_to_string(project::path("framework-data/framework.schema.json")).unwrap();
    let mut names = BTreeSet::new();
    collect_names(&serde_json::from_str(&schema).unwrap(), &mut names);
    assert!(names.len() > 30, "{names:?}");
    let guide = guide();
    let is_missing = |name: &&String| !guide.contains(&format!("`{name}`")) && *name != "$schema";
    assert_eq!(names.iter().filter(is_missing).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_limit_of_the_product_is_in_the_guide() {
    let limits = [
        ("the file", format!("{} MiB", MAX_FRAMEWORK_BYTES / 1024 / 1024)),
        ("brackets inside brackets", MAX_DEPTH.to_string()),
        ("fields of one object", MAX_FIELDS.to_string()),
        (
            "statements; groups of a dimension",
            format!("{},{:03}; {MAX_GROUPS};", MAX_STATEMENTS / 1000, MAX_STATEMENTS % 1000),
        ),
        ("statements in a section", MAX_WEIGHED_TOGETHER.to_string()),
        ("an id", format!("{MAX_ID_LENGTH} characters")),
    ];
    let guide = guide();
    for (what, limit) in limits {
        let line = guide.lines().find(|line| line.starts_with(&format!("| {what}"))).unwrap();
        assert!(line.contains(&limit), "{limit} is not in {line}");
    }
}

/// The lengths of texts as the schema has them, which is held to the reader by a test of its own.
#[test]
fn every_length_of_the_schema_is_in_the_guide() {
    let schema: Value =
        serde_json::from_str(&fs::read_to_string(project::path("framework-data/framework.schema.json")).unwrap())
            .unwrap();
    let guide = guide();
    for (name, what) in [("sentence", "a sentence"), ("paragraph", "a paragraph"), ("title", "a title")] {
        let most = schema["$defs"][name]["maxLength"].as_u64().unwrap();
        let line = guide.lines().find(|line| line.starts_with(&format!("| {what}"))).unwrap();
        assert!(line.ends_with(&format!("| {most} characters |")), "{line}");
    }
}
