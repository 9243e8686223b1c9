//! The product as one HTML file, `dist/empowerment-check.html`, which needs no server: the scripts as a single classic
//! one, the wasm as text, the styles, and a policy that lets nothing else run and nothing be asked of the network.
//!
//! Nothing is compiled for it. It must not change what is in `dist/` already.

mod page;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::project::Project;
use crate::setup;
use crate::two_parts;
use page::Parts;

/// Its name in `dist/`.
pub const NAME: &str = "empowerment-check.html";

/// The script that the file begins with, and what it is written in, beside the other scripts of the element.
const ENTRY: &str = "one-file.js";
const TEMPLATE: &str = "one-file.html";

/// The scripts that it takes in, as they are shipped.
const SCRIPTS: [&str; 3] = ["element.js", "empowerment-check.js", "failure.js"];

/// Writes the file, from a build whose files do not have the hashes in their names yet.
///
/// # Errors
/// A part is missing, cannot be put together, or could break out of its place in the page.
pub fn write(project: &Project) -> Result<()> {
    let dist = project.dist();
    let parts = Parts {
        script: script(project)?,
        styles: text(&dist.join("page.css"))?,
        wasm: wasm(&dist.join(two_parts::FIRST))?,
        rest: wasm(&dist.join(two_parts::REST))?,
    };
    let template = text(&project.embed().join(TEMPLATE))?;
    fs::write(dist.join(NAME), page::page(&template, &parts)?)?;
    Ok(())
}

/// All scripts in one that is no module, since browsers load no modules for a file on the computer.
fn script(project: &Project) -> Result<String> {
    let folder = gather(project)?;
    let mut esbuild = Command::new(setup::programs(project).join("esbuild"));
    esbuild.current_dir(folder).arg(ENTRY);
    esbuild.args(["--bundle", "--minify", "--format=iife", "--charset=utf8", "--log-level=warning"]);
    // A classic script has no address of its own.
    esbuild.arg("--define:import.meta.url=document.baseURI");
    child::output_of(&mut esbuild).context("the scripts cannot be put together")
}

/// Puts the scripts side by side: in the sources, the loader has the name that the glue has in `dist/`.
fn gather(project: &Project) -> Result<PathBuf> {
    let folder = project.scratch().join("one-file");
    fs::create_dir_all(&folder)?;
    let dist = project.dist();
    let copied = SCRIPTS.iter().map(|name| dist.join(name)).chain([project.embed().join(ENTRY)]);
    for file in copied {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, folder.join(name)).with_context(|| format!("{} is missing", file.display()))?;
    }
    Ok(folder)
}

fn wasm(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} is missing", file.display()))
}

fn text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
