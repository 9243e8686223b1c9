//! What `cargo xtask test` tells the tests: where the browser and the built files are.

use std::path::PathBuf;

/// The path in this variable.
pub fn path(variable: &str) -> PathBuf {
    let value = std::env::var_os(variable);
    let value = value.unwrap_or_else(|| panic!("{variable} is not set: run `cargo xtask test`, which sets it"));
    PathBuf::from(value)
}

/// The folder of the build, for what a failing test leaves behind.
pub fn target_folder() -> PathBuf {
    let temporary = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    temporary.parent().unwrap().to_owned()
}
