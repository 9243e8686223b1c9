//! Cuts the wasm of a release into what a first view needs and the rest, which is loaded after it.
//!
//! The cut goes along the seams in `src/ui/rest.rs` and `src/embed/runtime/rest.rs`: what can be come to only through them is in the
//! rest. `xtask/cut` makes it, from what cargo has linked with its relocations; the glue code is for the first part, and
//! the rest joins its memory and its table of functions. It must not change what the program does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::project::Project;
use crate::trunk::{self, Trunk};

/// The two parts in `dist/`, before their names hold hashes.
pub const FIRST: &str = "empowerment-check_bg.wasm";
pub const REST: &str = "rest.wasm";

/// Whether a file in a finished `dist/` is the second part.
pub fn is_rest(file: &str) -> bool {
    file.starts_with("rest-")
}

/// What rustc has to be told: that there are seams, and that the cut needs to know what refers to what.
pub const RUSTFLAGS: [&str; 4] = ["--cfg", "in_two_parts", "-C", "link-arg=--emit-relocs"];

/// What makes the wasm small, for either part. `--skip-pass` and the limits of inlining were tried one by one; see
/// `ARCHITECTURE.md`. Neither part keeps anything in the lowest memory.
const SMALLER: [&str; 9] = [
    "-Os",
    "--converge",
    "--low-memory-unused",
    "-aimfs=0",
    "-fimfs=0",
    "-ocimfs=0",
    "--skip-pass=local-cse",
    "--strip-producers",
    "--strip-target-features",
];

/// Puts functions of one library and module side by side: what resembles each other packs better. Only the first part has names.
const BY_NAME: &str = "--reorder-functions-by-name";

/// Puts both parts and their glue into `dist/`, in place of what trunk has put there.
///
/// # Errors
/// A tool is missing, or something cannot be read or written.
pub fn cut(project: &Project, trunk: &Trunk) -> Result<()> {
    let linked = trunk::target_folder(project)?.join("wasm32-unknown-unknown/release/empowerment-check.wasm");
    let parts = folder(project);
    fs::remove_dir_all(&parts).ok();
    let mut knife = child::cargo();
    knife.current_dir(project.root()).args(["run", "--quiet", "--locked", "--package", "cut", "--"]);
    child::run(knife.arg(&linked).arg(&parts)).context("the wasm cannot be cut")?;
    glue(trunk, &parts)?;
    fs::copy(parts.join("empowerment-check.js"), project.dist().join("empowerment-check.js"))?;
    smaller(optimiser(trunk, &parts.join(FIRST), &project.dist().join(FIRST)).arg(BY_NAME))?;
    smaller(&mut optimiser(trunk, &parts.join("split_rest.wasm"), &project.dist().join(REST)))
}

/// The first part with its glue code, as trunk would have it.
fn glue(trunk: &Trunk, parts: &Path) -> Result<()> {
    let mut bindgen = Command::new("wasm-bindgen");
    // What the linker exports stays: the rest needs the table of functions.
    bindgen.env("PATH", &trunk.path).args([
        "--target=web",
        "--no-typescript",
        "--keep-lld-exports",
        "--out-name=empowerment-check",
        "--out-dir",
    ]);
    child::run(bindgen.arg(parts).arg(parts.join("main.wasm"))).context("the glue code cannot be made")
}

fn smaller(optimiser: &mut Command) -> Result<()> {
    child::run(optimiser).context("the wasm cannot be made smaller")
}

fn optimiser(trunk: &Trunk, from: &Path, to: &Path) -> Command {
    let mut optimiser = Command::new("wasm-opt");
    optimiser.env("PATH", &trunk.path).args(SMALLER).arg(from).arg("-o").arg(to);
    optimiser
}

/// The first part as it is shipped, but for the names of its functions, which it keeps. After a build. The second part has
/// lost them in the cut.
///
/// # Errors
/// A tool is missing, or something cannot be read or written.
pub fn first_with_names(project: &Project, trunk: &Trunk) -> Result<Vec<u8>> {
    let parts = folder(project);
    let named = parts.join("named.wasm");
    child::run(optimiser(trunk, &parts.join(FIRST), &named).args([BY_NAME, "--debuginfo"]))?;
    fs::read(&named).with_context(|| format!("{} cannot be read", named.display()))
}

fn folder(project: &Project) -> PathBuf {
    project.scratch().join("two-parts")
}
