//! `mutants`: puts faults into `domain`, `formats` and `storage`, one at a time, and tells which of them no test notices.
//! `docs/mutation-testing.md` says what came of it.
//!
//! It works on a copy, and must not change the sources.

use std::process::Command;

use anyhow::Result;

use crate::child;
use crate::project::Project;
use crate::setup;

/// The pure tests that look at what the product does, in as few programs as they can be.
const TESTS: &str = "--lib --test at_once --test scoring --test framework_data";

/// Tries every fault, or those of one part such as `3/40`.
///
/// # Errors
/// A fault that no test notices, or cargo-mutants cannot be installed.
pub fn mutants(project: &Project, shard: Option<&str>) -> Result<()> {
    let tool = setup::cargo_mutants().ensure()?;
    let mut command = Command::new(tool.program);
    command.current_dir(project.root()).env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.args(["mutants", "--package", "empowerment-check", "--no-default-features", "--features", "at-once"]);
    command.args(["--output", "target", "--sharding", "round-robin"]);
    command.args(shard.into_iter().flat_map(|shard| ["--shard", shard]));
    command.arg("--").args(TESTS.split(' '));
    child::run(&mut command)
}
