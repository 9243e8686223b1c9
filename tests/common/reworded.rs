//! The small framework after some of its texts were changed.

use std::sync::Arc;

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use serde_json::json;

use super::small_framework::document;
use super::trees::tree;

/// With another text for each of these statements.
pub fn reworded(names: &[&str]) -> Arc<Framework> {
    let mut document = document();
    for statement in document["statements"].as_array_mut().unwrap() {
        let name = statement["id"].as_str().unwrap().to_owned();
        if names.contains(&name.as_str()) {
            statement["text"] = json!(format!("Now {name} reads otherwise."));
        }
    }
    Arc::new(framework_json::read(&tree(&document)).unwrap())
}
