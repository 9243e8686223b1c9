//! Finding programs on this machine and asking them for their version.
//!
//! It must not install anything.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;

/// What the file of a program may end with.
const ENDINGS: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };

/// The program of this name in this folder, if it is there.
pub fn find_in(folder: &Path, name: &str) -> Option<PathBuf> {
    ENDINGS.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| file.is_file())
}

/// The first program of this name on `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    folders().iter().find_map(|folder| find_in(folder, name))
}

/// The folders of `PATH`, in its order.
pub fn folders() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}

/// A `PATH` on which these folders come before all others.
///
/// # Errors
/// A folder's name holds the character that separates the entries of `PATH`.
pub fn path_starting_with(first: &[PathBuf]) -> Result<OsString> {
    env::join_paths(first.iter().cloned().chain(folders()))
        .context("a folder of a tool cannot be put on PATH because of its name")
}

/// The version that a program reports of itself, or nothing if it reports none.
pub fn version_of(program: &Path) -> Option<String> {
    let mut question = Command::new(program);
    // A command of cargo is told its own name first, as cargo does.
    question.args(program.file_stem().and_then(|name| name.to_str()?.strip_prefix("cargo-")));
    let output = child::output_of(question.arg("--version")).ok()?;
    version_in(&output).map(String::from)
}

/// The first word of a `--version` output that looks like a version: digits, a dot, and more.
fn version_in(output: &str) -> Option<&str> {
    output.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
}

/// The first number of a version: 156 for `156.0.8078.79`.
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_in_what_the_tools_print() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130"), Some("0.2.130"));
        assert_eq!(version_in("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)"), Some("156.0.8078.79"));
        assert_eq!(
            version_in("ChromeDriver 156.0.8078.79 (a21ce95c-refs/branch-heads/8078@{#1704})"),
            Some("156.0.8078.79")
        );
        assert_eq!(version_in("usage: trunk <command>"), None);
    }

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("156.0.8078.79"), Some(156));
        assert_eq!(major("nightly"), None);
    }

    #[test]
    fn a_program_that_is_not_there_has_no_version() {
        assert_eq!(find("no-such-program"), None);
        assert_eq!(version_of(Path::new("no-such-program")), None);
    }
}
