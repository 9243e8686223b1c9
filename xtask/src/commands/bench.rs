//! `bench`: the product beside what people would use instead, measured in the same run.
//!
//! What is measured, and how, is decided in `tests/peers`. Its times say something only beside each other, so no test
//! rests on them.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::build::build_with;
use crate::child;
use crate::project::Project;
use crate::setup;

/// The framework whose statements every subject shows.
const FRAMEWORK: &str = "ideal-empowering-authority.json";

/// Builds the app, then measures every subject; `options` are handed on to `tests/peers/run.mjs`.
///
/// # Errors
/// A tool is missing, the app does not compile, or a subject does not do what its driver asks of it.
pub fn bench(project: &Project, options: &[String]) -> Result<()> {
    let tools = setup::for_bench(project)?;
    build_with(project, &tools.trunk)?;
    let out = project.root().join("target").join("bench");
    fs::create_dir_all(&out)?;
    let mut command = Command::new("node");
    command.current_dir(project.peers()).arg("run.mjs");
    command.arg("--dist").arg(project.dist()).arg("--out").arg(out);
    command.arg("--framework").arg(project.framework_data().join(FRAMEWORK));
    command.arg("--browser").arg(&tools.browser.chromium).args(options);
    child::run(&mut command)
}
