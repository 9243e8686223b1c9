//! The crates of `Cargo.lock`, downloaded before trunk runs, since trunk is kept off the network.
//!
//! It must not change `Cargo.lock`.

use std::process::Command;

use anyhow::{Context, Result};

use super::rust::TARGET;
use crate::child;
use crate::project::Project;
use crate::standard_library::StandardLibrary;

/// Sees to it that every crate of `Cargo.lock` is on this machine, and those that the standard library is built of.
///
/// # Errors
/// `Cargo.lock` does not fit the `Cargo.toml` files, or a download fails.
pub fn ensure(project: &Project, standard_library: StandardLibrary) -> Result<()> {
    // What the standard library needs for wasm alone is brought only when wasm is asked for, and then nothing else is.
    for target in [&[][..], &["--target", TARGET]] {
        let fetch = || fetch(project, standard_library, target);
        if child::run_quietly(fetch().arg("--offline")).is_err() {
            println!("Installing the crates of Cargo.lock ...");
            child::run_quietly(&mut fetch()).context("the crates of Cargo.lock could not be downloaded")?;
        }
    }
    Ok(())
}

fn fetch(project: &Project, standard_library: StandardLibrary, target: &[&str]) -> Command {
    let mut command = child::cargo();
    command.current_dir(project.root());
    command.args(["fetch", "--locked"]).args(target).envs(standard_library.variables().iter().copied());
    command
}
