//! `supply-chain`: where everything that the product is built from comes from, and under which licences.
//!
//! It reads lock files and installs nothing. Known weaknesses can only be looked up by cargo-deny, where it is
//! installed and reaches its database; where not, it says so plainly and does not pretend.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::child;
use crate::program;
use crate::project::Project;
use crate::supply::crates::{CRATES_IO, Crate, Crates};
use crate::supply::licence::{allowed_in, exceptions_in, is_allowed};

/// Holds licences, sources and locks, and looks up known weaknesses where that can be done.
///
/// # Errors
/// A crate or npm package is not what it may be; every one is named.
pub fn supply_chain(project: &Project) -> Result<()> {
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
    println!("{}", advisories(project)?);
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

/// What came of looking for known weaknesses, in one line.
fn advisories(project: &Project) -> Result<String> {
    let Some(deny) = program::find("cargo-deny") else {
        return Ok("known weaknesses: NOT LOOKED UP, since cargo-deny is not installed \
                   (cargo install --locked cargo-deny)"
            .to_owned());
    };
    let mut fetch = std::process::Command::new(&deny);
    if let Err(failure) = child::run_quietly(fetch.current_dir(project.root()).args(["fetch", "db"])) {
        return Ok(format!("known weaknesses: NOT LOOKED UP, since the database cannot be reached\n{failure:#}"));
    }
    let mut check = std::process::Command::new(&deny);
    child::run(check.current_dir(project.root()).args(["check", "--disable-fetch", "advisories"]))?;
    Ok("known weaknesses: none".to_owned())
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
