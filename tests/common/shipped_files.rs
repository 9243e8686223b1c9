//! The files of the shipped frameworks as JSON, read without the product.

use serde_json::Value;

use super::{folders, texts};

/// Each file of `framework-data/`, in the order of the names.
pub fn framework_files() -> Vec<Value> {
    let stems = folders::json_stems("framework-data").into_iter().filter(|stem| stem != "framework.schema");
    stems.map(|stem| serde_json::from_str(&texts::text(&format!("framework-data/{stem}.json"))).unwrap()).collect()
}

/// The file of one framework.
pub fn framework_file(id: &str) -> Value {
    framework_files().into_iter().find(|file| file["id"] == id).unwrap()
}

/// The statements of a file.
pub fn statements(file: &Value) -> &[Value] {
    file["statements"].as_array().unwrap()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
