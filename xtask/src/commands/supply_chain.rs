//! `supply-chain`: where everything that the product is built from comes from, and under which licences.
//!
//! [`hold`] reads lock files and installs nothing, so that every test run can do it. The command has cargo-deny check the
//! crates as well. Known weaknesses can only be looked up in a database on the internet; where that cannot be reached,
//! it says so plainly and does not pretend.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::child;
use crate::project::Project;
use crate::setup;
use crate::supply::crates::{CRATES_IO, Crate, Crates};
use crate::supply::licence::{allowed_in, exceptions_in, is_allowed};

/// How long the database of known weaknesses may take to come.
const PATIENCE: Duration = Duration::from_secs(120);

/// Holds licences, sources and locks, and looks up known weaknesses where that can be done.
///
/// # Errors
/// A crate or npm package is not what it may be, or has a known weakness; every one is named.
pub fn supply_chain(project: &Project) -> Result<()> {
    hold(project)?;
    let deny = setup::cargo_deny().ensure()?.program;
    child::run_quietly(asked(project, &deny).args(["check", "licenses", "bans", "sources"]))?;
    println!("cargo-deny: licences, bans and sources as deny.toml wants them");
    println!("{}", advisories(project, &deny)?);
    Ok(())
}

/// Holds licences, sources and locks.
///
/// # Errors
/// A crate or npm package is not what it may be; every one is named.
pub fn hold(project: &Project) -> Result<()> {
    let (everything, product) = (Crates::of_everything(project)?, Crates::of_product(project)?);
    let (crates, behind) = (everything.all(), product.behind(&product.product()?));
    let deny = fs::read_to_string(project.root().join("deny.toml")).context("deny.toml cannot be read")?;
    let lock = fs::read_to_string(project.npm().join("package-lock.json")).context("the npm lock cannot be read")?;
    // What is shipped, or builds what is shipped, is never an exception.
    let mut exceptions = exceptions_in(&deny);
    exceptions.retain(|(name, _)| !crates.iter().any(|one| one.name == *name && behind.contains_key(&one.id)));
    let mut faults = faults_of_crates(&crates, &allowed_in(&deny), &exceptions);
    faults.extend(unlocked_packages(&serde_json::from_str(&lock)?));
    ensure!(faults.is_empty(), "the supply chain is not as it should be:\n{}", faults.join("\n"));
    println!("{} crates: licences and sources as deny.toml wants them; npm packages locked", crates.len());
    Ok(())
}

fn faults_of_crates(crates: &[Crate], allowed: &[String], exceptions: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for one in crates {
        let excepted = exceptions.iter().filter(|(name, _)| *name == one.name).map(|(_, licence)| licence);
        let allowed: Vec<String> = allowed.iter().chain(excepted).cloned().collect();
        let name = format!("{} {}", one.name, one.version);
        match &one.licence {
            None => faults.push(format!("{name}: no licence")),
            Some(licence) if is_allowed(licence, &allowed) => {}
            Some(licence) => faults.push(format!("{name}: the licence {licence} is not in deny.toml")),
        }
        match &one.source {
            Some(source) if source != CRATES_IO => faults.push(format!("{name}: comes from {source}")),
            Some(_) => {}
            None => faults.extend(
                one.asks.iter().filter(|(_, version)| version == "*").map(|(other, _)| format!("{name}: any {other}")),
            ),
        }
    }
    faults
}

/// npm packages without a mark that they have to have.
fn unlocked_packages(lock: &Value) -> Vec<String> {
    let packages = lock["packages"].as_object().into_iter().flatten().filter(|(path, _)| !path.is_empty());
    let is_locked = |package: &Value| package["integrity"].as_str().is_some_and(|mark| mark.starts_with("sha512-"));
    packages.filter(|(_, package)| !is_locked(package)).map(|(path, _)| format!("{path}: no integrity")).collect()
}

/// What came of looking for known weaknesses, in one line. Only what the database says of a crate is an error.
fn advisories(project: &Project, deny: &Path) -> Result<String> {
    let mut fetch = asked(project, deny);
    fetch.env("GIT_TERMINAL_PROMPT", "0").args(["fetch", "db"]);
    if let Err(failure) = child::run_quietly_within(&mut fetch, PATIENCE) {
        return Ok(format!("known weaknesses: NOT LOOKED UP, since their database cannot be reached\n{failure:#}"));
    }
    child::run(asked(project, deny).args(["check", "--disable-fetch", "advisories"]))?;
    Ok("known weaknesses: none".to_owned())
}

/// cargo-deny, on the crates of this project.
fn asked(project: &Project, deny: &Path) -> Command {
    let mut command = Command::new(deny);
    command.current_dir(project.root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::crates::tests::small;
    use serde_json::json;

    #[test]
    fn each_fault_of_a_crate_is_named() {
        let mut crates = small().all();
        let allowed = ["MIT".to_owned()];
        assert_eq!(faults_of_crates(&crates, &allowed, &[]), Vec::<String>::new());
        crates[0].licence = Some("GPL-3.0".to_owned());
        crates[1].licence = None;
        crates[2].source = Some("git+https://example.org/c".to_owned());
        crates[3].source = None;
        crates[3].asks = vec![("x".to_owned(), "*".to_owned()), ("y".to_owned(), "^1".to_owned())];
        let expected = [
            "a 1.0.0: the licence GPL-3.0 is not in deny.toml",
            "b 1.0.0: no licence",
            "c 1.0.0: comes from git+https://example.org/c",
            "empowerment-check 1.0.0: any x",
        ];
        assert_eq!(faults_of_crates(&crates, &allowed, &[]), expected);
        let exceptions = [("a".to_owned(), "GPL-3.0".to_owned()), ("b".to_owned(), "GPL-3.0".to_owned())];
        assert_eq!(faults_of_crates(&crates, &allowed, &exceptions), expected[1..]);
    }

    #[test]
    fn an_npm_package_without_a_strong_mark_is_named() {
        let lock = json!({"packages": {"": {}, "node_modules/a": {"integrity": "sha512-AA=="},
            "node_modules/b": {"integrity": "sha1-AA=="}, "node_modules/c": {}}});
        assert_eq!(unlocked_packages(&lock), ["node_modules/b: no integrity", "node_modules/c: no integrity"]);
    }
}
