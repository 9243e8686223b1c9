//! The JSON files of a folder of this project.

use super::project;

/// The names of the JSON files of a folder, in order, without their ending.
pub fn json_stems(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(project::path(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut stems: Vec<String> = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
    stems.sort();
    stems
}
