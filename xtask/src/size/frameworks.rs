//! What each framework adds to the app, roughly.
//!
//! A framework is compiled into the wasm and cannot be weighed there by itself. Its data alone,
//! without spaces, gives the order of magnitude.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::weight::{self, Weight};

/// What the list of these weights is called.
pub const HEADING: &str = "framework (estimate: its JSON alone, without spaces)";

/// The weights of the frameworks in this folder, in the order of their names.
///
/// # Errors
/// A file cannot be read or is not JSON.
pub fn weights(folder: &Path) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    for name in weight::files_in(folder)? {
        if is_framework(&name) {
            let text = fs::read(folder.join(&name))?;
            let compact = compact(&text).with_context(|| format!("{name} is not JSON"))?;
            weights.push(Weight::of(name, &compact));
        }
    }
    Ok(weights)
}

fn is_framework(name: &str) -> bool {
    name.ends_with(".json") && !name.ends_with(".schema.json")
}

fn compact(text: &[u8]) -> Result<Vec<u8>> {
    let value: Value = serde_json::from_slice(text)?;
    Ok(serde_json::to_vec(&value)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_is_not_a_framework() {
        assert!(is_framework("moray-partnership.json"));
        assert!(!is_framework("framework.schema.json"));
        assert!(!is_framework("README.md"));
    }

    #[test]
    fn spaces_do_not_count() {
        assert_eq!(compact(b"{ \"id\" : [ 1, 2 ] }\n").unwrap(), b"{\"id\":[1,2]}");
        assert!(compact(b"{").is_err());
    }
}
