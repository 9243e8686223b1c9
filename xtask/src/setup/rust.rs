//! The parts of the Rust toolchain that rustup adds: the wasm target, the source of the standard library, rustfmt and
//! clippy.
//!
//! It must not choose or install a toolchain.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::child;
use crate::program;
use crate::standard_library::StandardLibrary;

/// Where the app runs.
pub const TARGET: &str = "wasm32-unknown-unknown";

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

/// Sees to the source of the standard library, which is built with the app. Where it cannot be had, or the compiler is
/// one that cannot do that, the ready-made library is taken and the wasm is larger.
///
/// # Errors
/// There is no rustc.
pub fn standard_library() -> Result<StandardLibrary> {
    if !can_build_for_size() {
        println!("This Rust cannot build the standard library for its size, so the wasm will be larger.");
        return Ok(StandardLibrary::ReadyMade);
    }
    let sysroot = child::output_of(Command::new("rustc").args(["--print", "sysroot"]))?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    if !source.is_file() && add(&["component", "add", "rust-src"]).is_err() {
        println!("rust-src cannot be installed, so the wasm will be larger.");
        return Ok(StandardLibrary::ReadyMade);
    }
    Ok(StandardLibrary::ForSize)
}

/// The unstable flags may change with the compiler.
fn can_build_for_size() -> bool {
    let wanted = StandardLibrary::ForSize;
    let mut question = Command::new("rustc");
    question.args(wanted.rustflags()).args(["--print", "cfg", "--target", TARGET]);
    child::run_quietly(question.envs(wanted.variables().iter().copied())).is_ok()
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
