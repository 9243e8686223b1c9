//! `test`: every check of the project, in one fixed order, cheap ones first.
//!
//! A change that passes here is ready. It must not leave out a check that the continuous
//! integration makes.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use super::build::build_with;
use super::gallery::build_gallery;
use super::{end_to_end, size, supply_chain};
use crate::child;
use crate::project::Project;
use crate::setup::{self, TestTools};

/// What cargo is asked, word by word. Each set of features and targets is chosen so that few
/// dependencies are built more than once.
const FORMATTING: &str = "fmt --all --check";
const CLIPPY_NATIVE: &str = "clippy --workspace --all-targets --locked \
    --no-default-features --features empowerment-check/e2e -- -D warnings";
const CLIPPY_WASM: &str = "clippy --package empowerment-check --all-targets --locked \
    --target wasm32-unknown-unknown -- -D warnings";
const PURE_TESTS: &str = "test --locked --package empowerment-check --no-default-features";
const XTASK_TESTS: &str = "test --locked --package xtask";
const ANALYSIS_TESTS: &str =
    "test --locked --package empowerment-check --no-default-features --features e2e --test analysis";
const BROWSER_TESTS: &str = "test --locked --package empowerment-check \
    --target wasm32-unknown-unknown --test web";

/// The time that all tests in the browser together may take, in seconds.
const BROWSER_TESTS_TIMEOUT: &str = "180";

/// Runs every check and stops at the first that fails.
///
/// # Errors
/// A tool is missing, or a check fails; the message names the step.
pub fn test(project: &Project) -> Result<()> {
    let tools = setup::for_tests(project)?;
    check_style(project)?;
    step("supply chain", || supply_chain::hold(project))?;
    test_natively(project)?;
    step("queries of docs/analysis.md", || child::run(cargo(project, ANALYSIS_TESTS).env("EC_DUCKDB", &tools.duckdb)))?;
    step("tests in the browser", || test_in_browser(project, &tools))?;
    step("gallery", || build_gallery(project, &tools.trunk))?;
    step("release build", || build_with(project, &tools.trunk))?;
    step("size of the release build", || size(project))?;
    step("end-to-end tests", || child::run(&mut end_to_end::command(project, &tools)))?;
    step("end-to-end tests in Firefox", || child::run(&mut end_to_end::command_in_firefox(project, &tools)))?;
    step("end-to-end tests in WebKit", || test_in_webkit(project, &tools))
}

fn test_in_webkit(project: &Project, tools: &TestTools) -> Result<()> {
    let Some(webkit) = &tools.webkit else {
        println!("left out: WebKitGTK is for Linux alone");
        return Ok(());
    };
    child::run(&mut end_to_end::command_in_webkit(project, tools, webkit))
}

/// The app's own browser side is checked for wasm, where it runs, and everything else natively:
/// together that is all code, and Leptos is built for one target only.
fn check_style(project: &Project) -> Result<()> {
    step("formatting", || run(project, FORMATTING))?;
    step("clippy, for this machine", || run(project, CLIPPY_NATIVE))?;
    step("clippy, for wasm", || run(project, CLIPPY_WASM))
}

fn test_natively(project: &Project) -> Result<()> {
    step("tests of the pure part", || run(project, PURE_TESTS))?;
    step("tests of xtask", || run(project, XTASK_TESTS))
}

fn test_in_browser(project: &Project, tools: &TestTools) -> Result<()> {
    let mut command = cargo(project, BROWSER_TESTS);
    command
        .env("PATH", &tools.trunk.path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &tools.browser.driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", BROWSER_TESTS_TIMEOUT)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(project, tools)?);
    child::run(&mut command)
}

/// Writes the file that tells wasm-bindgen's test runner which browser to start.
fn capabilities(project: &Project, tools: &TestTools) -> Result<PathBuf> {
    let folder = project.scratch();
    let file = folder.join("webdriver.json");
    let options = json!({"binary": tools.browser.chromium, "args": ["--disable-gpu"]});
    let wanted = json!({"goog:chromeOptions": options});
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, wanted.to_string()))
        .with_context(|| format!("could not write {}", file.display()))?;
    Ok(file)
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {name} ==");
    work().with_context(|| format!("the step \"{name}\" failed"))
}

fn run(project: &Project, words: &str) -> Result<()> {
    child::run(&mut cargo(project, words))
}

fn cargo(project: &Project, words: &str) -> Command {
    let mut command = child::cargo();
    command.current_dir(project.root());
    command.args(words.split_whitespace());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_is_named() {
        let failure = step("formatting", || anyhow::bail!("two files differ")).unwrap_err();
        assert_eq!(format!("{failure:#}"), "the step \"formatting\" failed: two files differ");
    }
}
