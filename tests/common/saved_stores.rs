//! What each version of the records left in a browser's store, kept for ever: `tests/fixtures/stores/schema-1.json` and
//! so on, objects of key and text.

use std::collections::BTreeMap;

use super::texts;

/// The texts by key that records of this version were left as.
pub fn texts_of_schema(schema: i64) -> BTreeMap<String, String> {
    serde_json::from_str(&texts::text(&format!("tests/fixtures/stores/schema-{schema}.json"))).unwrap()
}
