//! DuckDB, which runs the queries of `docs/analysis.md` in the tests.
//!
//! It comes from Python's package index with a Python environment of its own, in the folder of the other tools. It must not
//! touch what a person installed for themselves.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cargo_tools::cargo_home;
use crate::child;
use crate::program;

const PACKAGE: &str = "duckdb-cli";
const VERSION: &str = "1.5.6";
const PYTHONS: &[&str] = &["python3", "python"];

const NO_PYTHON: &str = "Python 3 is missing: the tests get DuckDB through it. Install it with pip and venv (Debian: the package \
    python3-venv; others: https://www.python.org)";

/// Finds DuckDB, or installs it.
///
/// # Errors
/// There is no Python, or pip could not install it.
pub fn ensure() -> Result<PathBuf> {
    let own = cargo_home()?.join("empowerment-check-tools").join(format!("{PACKAGE}-{VERSION}"));
    if let Some(program) = found_in(&own) {
        return Ok(program);
    }
    let python = PYTHONS.iter().find_map(|name| program::find(name)).context(NO_PYTHON)?;
    println!("Installing {PACKAGE} {VERSION} ...");
    child::run_quietly(Command::new(python).args(["-m", "venv", "--clear"]).arg(&own)).context(NO_PYTHON)?;
    let pip = PYTHONS.iter().find_map(|name| program::find_in(&programs(&own), name)).context(NO_PYTHON)?;
    child::run_quietly(&mut install(&pip))?;
    found_in(&own).with_context(|| format!("{PACKAGE} was installed to {} and does not run", own.display()))
}

fn install(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.args(["-m", "pip", "install", "--disable-pip-version-check", "--only-binary", ":all:"]);
    command.arg(format!("{PACKAGE}=={VERSION}"));
    command
}

/// The program, if it is there and runs.
fn found_in(own: &Path) -> Option<PathBuf> {
    let found = program::find_in(&programs(own), "duckdb")?;
    let told = child::output_of(Command::new(&found).arg("--version")).ok()?;
    is_version(&told).then_some(found)
}

/// DuckDB says `v1.5.6 (Variegata) 069cc9f9b5`.
fn is_version(told: &str) -> bool {
    told.split_whitespace().next() == Some(&format!("v{VERSION}"))
}

/// Where Python's environments keep their programs.
fn programs(own: &Path) -> PathBuf {
    own.join(if cfg!(windows) { "Scripts" } else { "bin" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pinned_version_is_taken() {
        assert!(is_version("v1.5.6 (Variegata) 069cc9f9b5\n"));
        assert!(!is_version("v1.5.60 (Variegata) 069cc9f9b5\n"));
        assert!(!is_version(""));
    }

    #[test]
    fn nothing_is_built_from_source() {
        let command = install(Path::new("/own/bin/python3"));
        let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
        assert!(words.ends_with(&["--only-binary".into(), ":all:".into(), "duckdb-cli==1.5.6".into()]), "{words:?}");
    }
}
