//! Frameworks as the texts that people open, small enough to be read here.

use serde_json::{Value, json};

/// The text of a framework with this id and version. It has one statement.
pub fn framework_text(id: &str, version: &str) -> String {
    serde_json::to_string_pretty(&document(id, version)).unwrap()
}

fn document(id: &str, version: &str) -> Value {
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": id,
        "version": version,
        "title": "Tŷ Cymunedol",
        "about": "A statement about a village hall.",
        "audience": "For people who look after a hall.",
        "source": {"title": "Halls", "publisher": "The hall committee", "published": "1987", "note": "For a test."},
        "editorial_notes": [],
        "judging": {"method": "scale", "weighting": "statements"},
        "scale": {"levels": [
            {"id": "no", "value": 0, "label": "No", "meaning": "Never."},
            {"id": "all", "value": 3, "label": "All", "meaning": "Always."},
        ]},
        "dimensions": [{"id": "area", "title": "Area", "groups": [
            {"id": "doors", "title": "Doors", "about": "Who can come in."},
        ]}],
        "statements": [{
            "id": "doors-1",
            "groups": {"area": "doors"},
            "text": "The doors are open.",
            "examples": ["A list of opening times"],
            "place": "Line 1",
            "lens": [],
        }],
    })
}
