//! The parts of the Rust toolchain that rustup adds: the wasm target, rustfmt and clippy.
//!
//! It must not choose or install a toolchain.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::child;
use crate::program;

const TARGET: &str = "wasm32-unknown-unknown";

/// Sees to the standard library for wasm.
///
/// # Errors
/// It is missing, and there is no rustup or rustup fails.
pub fn ensure_target() -> Result<()> {
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", TARGET]);
    let folder = child::output_of(&mut question)?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    add(&["target", "add", TARGET])
}

/// Sees to rustfmt and clippy.
///
/// # Errors
/// One is missing, and there is no rustup or rustup fails.
pub fn ensure_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let mut question = child::cargo();
        if child::run_quietly(question.args([subcommand, "--version"])).is_err() {
            add(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn add(words: &[&str]) -> Result<()> {
    let wanted = words[words.len() - 1];
    ensure!(
        program::find("rustup").is_some(),
        "{wanted} is missing: install Rust with rustup (https://rustup.rs), or add {wanted} the way your Rust was installed"
    );
    println!("Installing {wanted} ...");
    child::run_quietly(Command::new("rustup").args(words))
}
