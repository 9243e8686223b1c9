//! The texts of the files of this project.

use super::project;

/// The text of a file of the project.
pub fn text(inside: &str) -> String {
    let path = project::path(inside);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
