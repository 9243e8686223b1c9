//! The shipped frameworks with a mark around each of their texts, so that they can be told from the product's own.

use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use serde_json::Value;

const IDEAL: &str = include_str!("../../framework-data/ideal-empowering-authority.json");
const ADAPTATION: &str = include_str!("../../framework-data/moray-partnership.json");
const CHECKLIST: &str = include_str!("../../framework-data/empowerment-programme.json");
const JUDGEMENT: &str = include_str!("../../framework-data/empowered-communities.json");

/// Fields that hold no text to read, and the words by which terms are found in texts.
const NO_TEXT: [&str; 13] = [
    "$schema",
    "format",
    "version",
    "id",
    "method",
    "weighting",
    "kind",
    "groups",
    "lens",
    "same_as",
    "forms",
    "adapted_from",
    "value",
];

/// One that is rated, one that adapts it, a checklist and a judgement.
pub fn marked_frameworks() -> Vec<Framework> {
    [IDEAL, ADAPTATION, CHECKLIST, JUDGEMENT].into_iter().map(marked).collect()
}

/// A text with its mark. Sentences of a framework have each their own, since the first page shows only one.
pub fn mark(text: &str) -> String {
    format!("‹{text}›")
}

fn marked(document: &str) -> Framework {
    let mut document: Value = serde_json::from_str(document).unwrap();
    mark_texts(&mut document);
    framework_json::read(&Json::parse(&document.to_string()).unwrap()).unwrap()
}

fn mark_texts(value: &mut Value) {
    match value {
        Value::String(text) => *text = mark(&text.replace(". ", ".› ‹")),
        Value::Array(items) => items.iter_mut().for_each(mark_texts),
        Value::Object(fields) => {
            // The groups of a dimension have texts, those of a statement are ids.
            let is_text =
                |name: &str, value: &Value| !NO_TEXT.contains(&name) || (name == "groups" && value.is_array());
            fields.iter_mut().filter(|(name, value)| is_text(name, value)).for_each(|(_, value)| mark_texts(value));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
