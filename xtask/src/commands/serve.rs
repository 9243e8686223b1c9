//! `serve`: the app on this machine, for trying it and for working on it.
//!
//! It must not be reachable from other machines, and it leaves `dist/` alone: a debug build there
//! would be weighed, tested or shipped by mistake. It serves no `sw.js`, so that the browser always shows
//! what was built last.

use anyhow::Result;

use crate::child;
use crate::profile::Profile;
use crate::project::Project;
use crate::setup;

/// Builds the app and serves it until it is interrupted.
///
/// # Errors
/// A tool is missing, or trunk ends with a failure: the first build fails or the port is taken.
pub fn serve(project: &Project, port: u16, profile: Profile) -> Result<()> {
    let trunk = setup::for_app(project, profile)?;
    println!("Building. The first build takes some minutes; then open http://127.0.0.1:{port}/ (Ctrl-C stops).");
    let mut command = trunk.command(project, "serve", profile)?;
    command.args(["--port", &port.to_string(), "--dist"]);
    child::run(command.arg(project.scratch().join("served")))
}
