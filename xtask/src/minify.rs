//! The shipped scripts without what only people need. Trunk's own minifier cannot read the glue code.
//!
//! It must not change what a script does, nor any file but the scripts in `dist/`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::project::Project;
use crate::setup;
use crate::size::weight;

/// Browsers that are older than docs/browsers.md promises, and have to read the scripts all the same: then they can say that
/// the check does not start. What is newer in a script is written as they know it.
const READERS: &str = "--target=chrome91,edge91,firefox90,safari15";

/// Shortens every script in `dist/`, in place.
///
/// # Errors
/// `dist/` cannot be read, or a script cannot be shortened.
pub fn scripts(project: &Project) -> Result<()> {
    for script in in_dist(project)? {
        let mut command = Command::new(setup::programs(project).join("esbuild"));
        command.args(["--minify", "--log-level=warning", "--allow-overwrite", READERS]);
        command.arg(&script).arg(format!("--outfile={}", script.display()));
        child::run(&mut command).with_context(|| format!("{} cannot be shortened", script.display()))?;
    }
    Ok(())
}

fn in_dist(project: &Project) -> Result<Vec<PathBuf>> {
    let dist = project.dist();
    let names = weight::files_in(&dist).with_context(|| format!("{} cannot be read", dist.display()))?;
    Ok(names.iter().filter(|name| name.ends_with(".js")).map(|name| dist.join(name)).collect())
}
