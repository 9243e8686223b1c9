//! Frameworks of any size.

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use serde_json::{Value, json};

/// A framework of one section with so many statements.
pub fn framework_of(count: usize) -> Framework {
    let tree = Json::parse(&document_of(count, "for-a-test").to_string()).unwrap();
    framework_json::read(&tree).unwrap()
}

/// Its file, with this id.
pub fn document_of(count: usize, id: &str) -> Value {
    let statements: Vec<Value> = (0..count).map(statement).collect();
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": id,
        "version": "1.0.0",
        "title": "For a test",
        "about": "One section.",
        "audience": "For nobody.",
        "source": {"title": "None", "publisher": "Nobody", "published": "undated", "note": "Made up."},
        "editorial_notes": [],
        "judging": {"method": "scale", "weighting": "statements"},
        "scale": {"levels": [
            {"id": "no", "value": 0, "label": "No", "meaning": "We do not."},
            {"id": "yes", "value": 1, "label": "Yes", "meaning": "We do."},
        ]},
        "dimensions": [
            {"id": "area", "title": "Area", "groups": [{"id": "all", "title": SECTION, "about": "All there is."}]},
        ],
        "statements": statements,
    })
}

/// The title of the section.
pub const SECTION: &str = "All statements of the test";

fn statement(index: usize) -> Value {
    json!({
        "id": format!("statement-{index}"),
        "groups": {"area": "all"},
        "text": format!("We do the thing with the number {index}."),
        "examples": ["A sign of it"],
        "place": "Nowhere",
        "lens": [],
    })
}
