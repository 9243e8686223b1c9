//! How the end-to-end tests are called, for `test` and for `screenshot`.
//!
//! The tests learn where the browser and the built files are from the environment, and need not
//! search for them.

use std::process::Command;

use crate::child;
use crate::project::Project;
use crate::setup::{self, TestTools};

const WORDS: &str = "test --locked --package empowerment-check --no-default-features --features e2e --test e2e";

/// What runs in Firefox as well: the whole job, and what browsers do each in their own way. The other tests ask Chromium for
/// what the protocol of the drivers does not have, such as dark colours.
const IN_FIREFOX: [&str; 8] = [
    "cases::cannot_run::",
    "cases::carrying_on::",
    "cases::handing_over::",
    "cases::keyboard_only::",
    "cases::storage_full::",
    "cases::strict_csp::",
    "cases::the_whole_job::",
    "cases::two_tabs::",
];

/// The command that runs these tests in Firefox.
pub fn command_in_firefox(project: &Project, tools: &TestTools) -> Command {
    let mut command = command(project, tools);
    command.env("EC_BROWSER", "firefox").arg("--").args(IN_FIREFOX);
    command
}

/// The command that runs the end-to-end tests on what lies in `dist/`.
///
/// They drive a browser from outside, so they are built without the app's own browser side: that
/// saves building all of its dependencies once more for this machine.
pub fn command(project: &Project, tools: &TestTools) -> Command {
    let mut command = child::cargo();
    command.current_dir(project.root());
    command.args(WORDS.split_whitespace());
    command
        .env("CHROMIUM", &tools.browser.chromium)
        .env("CHROMEDRIVER", &tools.browser.driver)
        .env("FIREFOX", &tools.firefox.firefox)
        .env("GECKODRIVER", &tools.firefox.driver)
        .env("EC_DIST", project.dist())
        .env("EC_GALLERY", project.gallery())
        .env("EC_AXE", setup::axe(project));
    command
}
