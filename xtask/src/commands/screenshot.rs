//! `screenshot`: the picture in the README, always of the product as it is, and those of its icon.
//!
//! What the pictures show is decided by the end-to-end tests that take them.

use std::fs;

use anyhow::{Context, Result};

use super::build::build_with;
use super::end_to_end;
use crate::child;
use crate::project::Project;
use crate::setup;

/// Builds the app and writes a picture of it to `docs/screenshot.png`, and the icons to `icons/`.
///
/// # Errors
/// A tool is missing, the app does not compile, or a test that takes a picture fails.
pub fn screenshot(project: &Project) -> Result<()> {
    let tools = setup::for_tests(project)?;
    build_with(project, &tools.trunk)?;
    let picture = project.screenshot();
    let folder = picture.parent().context("the picture has no folder")?;
    fs::create_dir_all(folder)?;
    let mut command = end_to_end::command(project, &tools);
    command.args(["--", "--ignored"]);
    child::run(command.env("EC_SCREENSHOT", &picture).env("EC_ICONS", project.icons()))
}
