//! The published schemas, judged by a validator that is not ours.

use jsonschema::Validator;
use serde_json::Value;

use super::texts;

/// The validator of a schema file, once the schema itself is known to be a schema of its dialect.
pub fn validator(file: &str) -> Validator {
    let schema: Value = serde_json::from_str(&texts::text(file)).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{file} is no schema: {error}"));
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{file}: {error}"))
}
