//! Puts the frameworks of `framework-data/` into the product, without the white space and the fields that only
//! editors need. The JSON files stay the source.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const FOLDER: &str = "framework-data";
const SCHEMA: &str = "framework.schema.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let documents = framework_files()?.iter().map(|file| shortened(file)).collect::<Result<Vec<_>, _>>()?;
    let source = format!("const SHIPPED: &[&str] = &{documents:?};\n");
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("shipped.rs"), source)?;
    Ok(())
}

fn framework_files() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        if is_json && !path.ends_with(SCHEMA) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn shortened(file: &Path) -> Result<String, Box<dyn Error>> {
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    if let Some(fields) = document.as_object_mut() {
        fields.remove("$schema");
    }
    Ok(document.to_string())
}
