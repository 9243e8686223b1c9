//! A framework of two dimensions that is small enough to work everything out by hand. Its sections count once each.
//!
//! | | people | things | tools | weather |
//! | --- | --- | --- | --- | --- |
//! | hall | `welcome`, `quorum` (left out) | `roof` | | |
//! | garden | `planting`, `watering`, `weeding` | `shed` (left out) | `mower` (left out) | |
//!
//! No statement is about the weather. Steps are worth 0, 2 and 3.

use std::sync::Arc;

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use serde_json::{Value, json};

use super::trees::tree;

pub const CROSSED: &str = "crossed";

pub fn crossed_framework() -> Arc<Framework> {
    Arc::new(framework_json::read(&tree(&document())).unwrap())
}

fn document() -> Value {
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": CROSSED,
        "version": "1.0.0",
        "title": "Hall and garden",
        "about": "Statements about a hall and its garden.",
        "audience": "For people who look after both.",
        "source": {"title": "Hall and garden", "publisher": "The committee", "published": "1987", "note": "For a test."},
        "editorial_notes": [],
        "judging": {"method": "scale", "weighting": "groups"},
        "scale": {"levels": [
            {"id": "no", "value": 0, "label": "No", "meaning": "Never."},
            {"id": "often", "value": 2, "label": "Often", "meaning": "Most days."},
            {"id": "always", "value": 3, "label": "Always", "meaning": "Every day."},
        ]},
        "dimensions": [
            {"id": "area", "title": "Area", "groups": [group("hall", "Hall"), group("garden", "Garden")]},
            {"id": "aspect", "title": "Aspect", "groups": [
                group("people", "People"), group("things", "Things"), group("tools", "Tools"), group("weather", "Weather"),
            ]},
        ],
        "statements": [
            statement("welcome", "hall", "people"),
            left_out("quorum", "hall", "people"),
            statement("roof", "hall", "things"),
            statement("planting", "garden", "people"),
            statement("watering", "garden", "people"),
            statement("weeding", "garden", "people"),
            left_out("shed", "garden", "things"),
            left_out("mower", "garden", "tools"),
        ],
    })
}

fn group(id: &str, title: &str) -> Value {
    json!({"id": id, "title": title, "about": format!("About the {id}.")})
}

fn statement(id: &str, area: &str, aspect: &str) -> Value {
    json!({
        "id": id,
        "groups": {"area": area, "aspect": aspect},
        "text": format!("We see to {id}."),
        "examples": ["A rota"],
        "place": "Page 1",
        "lens": [],
    })
}

fn left_out(id: &str, area: &str, aspect: &str) -> Value {
    let mut statement = statement(id, area, aspect);
    statement["left_out"] = json!(format!("We have no {id}."));
    statement
}
