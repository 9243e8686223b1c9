//! The crates of `Cargo.lock`, downloaded before trunk runs, since trunk is kept off the network.
//!
//! It must not change `Cargo.lock`.

use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::project::Project;

/// Sees to it that every crate of `Cargo.lock` is on this machine.
///
/// # Errors
/// `Cargo.lock` does not fit the `Cargo.toml` files, or a download fails.
pub fn ensure(project: &Project) -> Result<()> {
    if child::run_quietly(fetch(project).arg("--offline")).is_ok() {
        return Ok(());
    }
    println!("Installing the crates of Cargo.lock ...");
    child::run_quietly(&mut fetch(project)).context("the crates of Cargo.lock could not be downloaded")
}

fn fetch(project: &Project) -> Command {
    let mut command = child::cargo();
    command.current_dir(project.root());
    command.args(["fetch", "--locked"]);
    command
}
