//! `gallery`: every component in every state, to look at while working on it.
//!
//! It must not touch `dist/`: the gallery is an example beside the product and never shipped.

use anyhow::Result;

use crate::child;
use crate::profile::Profile;
use crate::project::Project;
use crate::setup;
use crate::trunk::Trunk;

/// What trunk is told to build in place of the product.
const EXAMPLE: [&str; 3] = ["examples/gallery/index.html", "--example", "gallery"];

/// Not the port of the product, so that both can be looked at.
pub const PORT: u16 = 8081;

/// Builds the gallery and serves it until it is interrupted.
///
/// # Errors
/// A tool is missing, or trunk ends with a failure: the first build fails or the port is taken.
pub fn gallery(project: &Project) -> Result<()> {
    let trunk = setup::for_app(project, Profile::Debug)?;
    println!("Building. The first build takes some minutes; then open http://127.0.0.1:{PORT}/ (Ctrl-C stops).");
    let mut command = trunk.command(project, "serve", Profile::Debug)?;
    command.args(EXAMPLE).args(["--watch", ".", "--port", &PORT.to_string(), "--dist"]);
    child::run(command.arg(project.scratch().join("gallery-served")))
}

/// Builds the gallery for the end-to-end tests.
///
/// # Errors
/// It does not compile.
pub fn build_gallery(project: &Project, trunk: &Trunk) -> Result<()> {
    let mut command = trunk.command(project, "build", Profile::Debug)?;
    child::run(command.args(EXAMPLE).arg("--dist").arg(project.gallery()))
}
