//! Framework files as a place would write them, for its own use.

use serde_json::{Value, json};

use super::small_framework::document;

/// The framework of someone who has adapted the small one: eleven statements, called `Our own`.
pub fn own(version: &str) -> Value {
    let mut document = document();
    document["id"] = json!("our-own");
    document["version"] = json!(version);
    document["title"] = json!("Our own");
    document["adapted_from"] = json!({"id": "small", "version": "1.0.0"});
    document
}

/// The same as text, as an editor leaves it.
pub fn own_text(version: &str) -> String {
    serde_json::to_string_pretty(&own(version)).unwrap()
}

/// With this value at this place.
pub fn changed(mut document: Value, place: &str, value: Value) -> Value {
    *document.pointer_mut(place).unwrap() = value;
    document
}
