//! From the JSON values of another library to the product's own tree.

use empowerment_check::formats::json::tree::Json;
use serde_json::Value;

/// The same value as the product would read it.
pub fn tree(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => number.as_i64().map_or(Json::OtherNumber, Json::Whole),
        Value::String(text) => Json::text(text),
        Value::Array(items) => Json::List(items.iter().map(tree).collect()),
        Value::Object(fields) => Json::Object(fields.iter().map(|(name, value)| (name.clone(), tree(value))).collect()),
    }
}
