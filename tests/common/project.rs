//! The files of this project, found from its own folder.

use std::path::{Path, PathBuf};

/// A path inside the project.
pub fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}
