//! A framework that is small enough to work everything out by hand: a section of ten statements, `doors-1` to
//! `doors-10`, and one of a single statement, `money-1`. Steps are worth 0 to 3. It has no second dimension.
//! The text of every statement is one whose mark is published: 85944171f73967e8.

use std::sync::Arc;

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use serde_json::{Value, json};

use super::trees::tree;

pub fn small_framework() -> Arc<Framework> {
    Arc::new(framework_json::read(&tree(&document())).unwrap())
}

/// The document it is read from.
pub fn document() -> Value {
    let doors = (1..=10).map(|number| statement("doors", number));
    let statements: Vec<Value> = doors.chain([statement("money", 1)]).collect();
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": "small",
        "version": "1.0.0",
        "title": "A small framework",
        "about": "Statements about a village hall.",
        "audience": "For people who look after a hall.",
        "source": {"title": "Halls", "publisher": "The hall committee", "published": "1987", "note": "For a test."},
        "editorial_notes": ["The second section was added."],
        "judging": {"method": "scale", "weighting": "statements"},
        "scale": {"levels": [
            {"id": "no", "value": 0, "label": "No", "meaning": "Never."},
            {"id": "some", "value": 1, "label": "Some", "meaning": "Now and then."},
            {"id": "most", "value": 2, "label": "Most", "meaning": "Nearly always."},
            {"id": "all", "value": 3, "label": "All", "meaning": "Always."},
        ]},
        "dimensions": [{"id": "area", "title": "Area", "groups": [
            {"id": "doors", "title": "Doors", "about": "Who can come in."},
            {"id": "money", "title": "Money", "about": "Who decides on it."},
        ]}],
        "statements": statements,
    })
}

fn statement(section: &str, number: usize) -> Value {
    json!({
        "id": format!("{section}-{number}"),
        "groups": {"area": section},
        "text": "foobar",
        "examples": ["A list of opening times"],
        "place": format!("Line {number}"),
        "lens": [],
    })
}
