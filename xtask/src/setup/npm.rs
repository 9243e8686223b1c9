//! The npm packages: wasm-opt and esbuild for release builds, axe-core for the tests, and what the benchmark compares
//! the product with.
//!
//! Nothing of them is shipped. The versions are pinned in `xtask/npm` and `tests/peers`, and only there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::child;
use crate::program;
use crate::project::Project;

/// Sees to it that the packages that this folder pins are there.
///
/// # Errors
/// There is no Node.js, or npm fails.
pub fn ensure(folder: &Path) -> Result<()> {
    let pinned = pinned(&read(&folder.join("package.json"))?);
    ensure!(
        program::find("node").is_some(),
        "Node.js is missing: release builds and tests need it. Install it with npm (Debian: the packages nodejs and npm; others: https://nodejs.org)"
    );
    if pinned.iter().all(|pin| is_installed(folder, pin)) {
        return Ok(());
    }
    install(folder, &pinned)
}

/// The folder of the packages' programs, among them `wasm-opt` and `esbuild`.
pub fn programs(project: &Project) -> PathBuf {
    project.npm().join("node_modules").join(".bin")
}

/// The accessibility checker that the end-to-end tests put into the page.
pub fn axe(project: &Project) -> PathBuf {
    let package = project.npm().join("node_modules").join("axe-core");
    package.join("axe.min.js")
}

fn install(folder: &Path, pinned: &BTreeMap<String, String>) -> Result<()> {
    let npm =
        program::find("npm").context("npm is missing: install it (Debian: the package npm; others: with Node.js)")?;
    let names: Vec<_> = pinned.iter().map(|(name, at)| format!("{name} {at}")).collect();
    println!("Installing {} ...", names.join(" and "));
    let mut command = Command::new(npm);
    command.current_dir(folder);
    command.args(["ci", "--ignore-scripts", "--prefix"]).arg(folder);
    child::run_quietly(&mut command)
}

fn is_installed(folder: &Path, (name, version): (&String, &String)) -> bool {
    let package = folder.join("node_modules").join(name).join("package.json");
    read(&package).is_ok_and(|package| package["version"] == version.as_str())
}

/// The names and exact versions that a `package.json` asks for.
fn pinned(package: &Value) -> BTreeMap<String, String> {
    let wanted = package["dependencies"].as_object().into_iter().flatten();
    wanted.filter_map(|(name, version)| Some((name.clone(), version.as_str()?.to_owned()))).collect()
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_are_read_from_the_package_file() {
        let package = serde_json::json!({"dependencies": {"b": "2.0.0", "a": "1.0.0"}});
        let expected = [("a", "1.0.0"), ("b", "2.0.0")];
        let expected = expected.map(|(name, version)| (name.into(), version.into()));
        assert_eq!(pinned(&package), BTreeMap::from(expected));
    }
}
