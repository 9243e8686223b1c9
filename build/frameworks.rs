//! Takes in every framework of a folder, so that adding one is adding a file. A test holds that, on a folder of its own.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::folder;

const SCHEMA: &str = "framework.schema.json";

/// The frameworks as JSON texts, in the order of their files, without what only editors need.
pub fn documents(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let files = folder::files(folder, "json")?;
    files.iter().filter(|file| !file.ends_with(SCHEMA)).map(|file| shortened(file)).collect()
}

fn shortened(file: &Path) -> Result<String, Box<dyn Error>> {
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    if let Some(fields) = document.as_object_mut() {
        fields.remove("$schema");
    }
    Ok(document.to_string())
}
