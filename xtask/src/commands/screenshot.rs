//! `screenshot`: the picture in the README, always of the product as it is.
//!
//! What the picture shows is decided by the end-to-end test that takes it.

use std::fs;

use anyhow::{Context, Result};

use super::build::build_with;
use super::end_to_end;
use crate::child;
use crate::project::Project;
use crate::setup;

/// Builds the app and writes a picture of it to `docs/screenshot.png`.
///
/// # Errors
/// A tool is missing, the app does not compile, or the test that takes the picture fails.
pub fn screenshot(project: &Project) -> Result<()> {
    let tools = setup::for_tests(project)?;
    build_with(project, &tools.trunk)?;
    let picture = project.screenshot();
    let folder = picture.parent().context("the picture has no folder")?;
    fs::create_dir_all(folder)?;
    let mut command = end_to_end::command(project, &tools);
    command.args(["--", "--ignored", "readme_screenshot"]);
    child::run(command.env("EC_SCREENSHOT", &picture))
}
