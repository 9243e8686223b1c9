//! Frameworks about village halls that say the same in places, small enough to work everything out by hand.
//!
//! `hall` is the model. `hut` adapts it: some statements are named as the same, some kept, some only look like it, and
//! its scale has no highest step "all".

use std::sync::Arc;

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use serde_json::{Value, json};

use super::trees::tree;

pub fn hall() -> Arc<Framework> {
    let mut document = framework("hall", "The hall", &["no", "some", "most", "all"]);
    document["statements"] = json!([
        rated("open-doors", "The doors are open.", &["clear-leadership"]),
        rated("warm-rooms", "The rooms are warm.", &["clear-leadership"]),
        rated("clear-signs", "The signs are clear.", &["clear-leadership"]),
        rated("fair-prices", "The prices are fair.", &["effective-partnership"]),
        rated("quiet-hours", "There are quiet hours.", &["fully-integrated"]),
        rated("spare-keys", "There are spare keys.", &["fully-integrated"]),
        rated("safe-doors", "The doors are safe.", &[]),
    ]);
    read(&document)
}

/// The adaptation. What it shares with the model:
///
/// | statement | with | why |
/// | --- | --- | --- |
/// | `open-doors` | `open-doors` | id and wording were kept |
/// | `warm-huts` | `warm-rooms` | named, in other words |
/// | `clear-signs` | nothing | the id was kept, the wording was not |
/// | `fair-prices-here` | `fair-prices` | named |
/// | `quiet-hours` | `spare-keys` | named, although id and wording are those of another |
/// | `front-door`, `back-door` | `safe-doors` | named by both halves; in the other direction nobody can tell |
pub fn hut() -> Arc<Framework> {
    hut_with("The doors are open.")
}

/// The adaptation with other words for `open-doors`.
pub fn hut_with(open_doors: &str) -> Arc<Framework> {
    let mut document = framework("hut", "The hut", &["no", "some", "most"]);
    document["adapted_from"] = json!({"id": "hall", "version": "1.0.0"});
    document["scale"]["levels"][2]["label"] = json!("Nearly always");
    document["statements"] = json!([
        rated("open-doors", open_doors, &["clear-leadership", "strong-communities"]),
        same("warm-huts", "Our huts stay warm.", "warm-rooms"),
        rated("clear-signs", "We have put up signs.", &[]),
        same("fair-prices-here", "The prices are fair.", "fair-prices"),
        same("quiet-hours", "There are quiet hours.", "spare-keys"),
        same("front-door", "The front door is safe.", "safe-doors"),
        same("back-door", "The back door is safe.", "safe-doors"),
    ]);
    read(&document)
}

/// The framework of a document.
pub fn read(document: &Value) -> Arc<Framework> {
    Arc::new(framework_json::read(&tree(document)).unwrap())
}

/// Steps are worth 0, 1 and so on; their labels are their ids.
pub fn framework(id: &str, title: &str, steps: &[&str]) -> Value {
    let level =
        |(value, step): (usize, &&str)| json!({"id": step, "value": value, "label": step, "meaning": "As it says."});
    let levels: Vec<Value> = steps.iter().enumerate().map(level).collect();
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": id,
        "version": "1.0.0",
        "title": title,
        "about": "Statements about a village hall.",
        "audience": "For people who look after a hall.",
        "source": {"title": "Halls", "publisher": "The hall committee", "published": "1987", "note": "For a test."},
        "editorial_notes": [],
        "judging": {"method": "scale", "weighting": "statements"},
        "scale": {"levels": levels},
        "dimensions": [{"id": "area", "title": "Area", "groups": [
            {"id": "everything", "title": "Everything", "about": "All of it."},
        ]}],
    })
}

/// A statement to be rated.
pub fn rated(id: &str, text: &str, lens: &[&str]) -> Value {
    json!({
        "id": id,
        "groups": {"area": "everything"},
        "text": text,
        "examples": ["A list of opening times"],
        "place": "Line 1",
        "lens": lens,
    })
}

fn same(id: &str, text: &str, in_the_hall: &str) -> Value {
    let mut statement = rated(id, text, &[]);
    statement["same_as"] = json!({"hall": in_the_hall});
    statement
}
