//! How the end-to-end tests are called, for `test` and for `screenshot`.
//!
//! The tests learn where the browser and the built files are from the environment, and need not
//! search for them.

use std::process::Command;

use crate::child;
use crate::project::Project;
use crate::setup::{self, TestTools, WebKit};

const WORDS: &str = "test --locked --package empowerment-check --no-default-features --features e2e --test e2e";

/// Tests that a browser is not asked for, by a part of their names, and why. All others run there, new ones too.
type LeftOut = [(&'static str, &'static str)];

const NOT_IN_FIREFOX: &LeftOut = &[
    ("away_and_back::a_page_that_comes_back_", "it keeps no page for the way back that its driver has worked in"),
    ("away_and_back::a_page_that_crashes_", "where a page ends, it ends as a whole under its driver"),
    ("away_and_back::a_page_that_is_frozen_", "it freezes no page"),
    (
        "in_a_frame::the_frame_is_as_high_",
        "it scrolls further up than to the frame's top, which is in view then as well (docs/browsers.md)",
    ),
    ("left_pages::", "its driver does not tell what it keeps in memory"),
    ("one_file::", OWN_BROWSERS),
    ("read_out::", "its driver tells how one thing is read out, not all that is"),
    ("touch::scrolling_past_an_answer_does_not_answer", "its driver's finger taps, and moves no page"),
];

const NOT_IN_WEBKIT: &LeftOut = &[
    ("away_and_back::a_page_that_crashes_", "its driver ends no page"),
    ("away_and_back::a_page_that_is_frozen_", "its driver freezes no page"),
    ("gallery::the_gallery_is_sound_", ONE_SCHEME),
    ("hostile_page::a_hostile_page_", "scripts of its driver use what the page has altered"),
    ("icons::every_icon_", "it smooths the edges of pictures in another way"),
    ("in_a_frame::a_frame_that_may_keep_", "'self' in a policy means nothing to it in such a frame (docs/browsers.md)"),
    ("in_a_frame::messages_of_others_", ONE_SERVER),
    ("in_a_frame::the_frame_is_as_high_", "its driver clicks beside the place in a frame higher than the window"),
    ("left_pages::", "its driver does not tell what it keeps in memory"),
    ("locked_files::without_a_secure_connection_", NO_NAMES),
    ("nothing_leaves::", "its driver tells nothing of the network"),
    ("offline::where_the_browser_keeps_nothing_", NO_NAMES),
    ("on_your_page::a_page_that_names_one_release_", ONE_SERVER),
    ("on_your_page::axe_", ONE_SCHEME),
    ("on_your_page::copying_", NO_NAMES),
    ("on_your_page::what_is_copied_", ONE_SERVER),
    ("on_your_page::without_javascript_", NO_SWITCH),
    ("one_file::", OWN_BROWSERS),
    ("cases::over_time::", NO_PRINTING),
    ("paper_form_files::boxes_and_lines_", NO_PRINTING),
    ("paper_form_files::without_any_script_", NO_SWITCH),
    ("paper_forms_printed::", NO_PRINTING),
    ("plan_and_report::the_printed_report_", NO_PRINTING),
    ("read_out::", "its driver tells how one thing is read out, not all that is"),
    ("cases::several_people::", NO_PRINTING),
    ("swept_away::a_store_that_the_browser_empties_", "its driver empties no store"),
    ("the_rest::", NO_NAMES),
    ("theming::the_products_own_colours_", ONE_SCHEME),
    ("touch::", "its driver's finger is a mouse"),
    (
        "two_tabs::forty_answers_",
        "what comes from another tab moves the page in the moment of the click: only other browsers hold on to the place",
    ),
];

const OWN_BROWSERS: &str = "these tests name their browsers themselves, and have run in the first round";
const NO_NAMES: &str = "its browser knows this machine by no other name, which it would not trust";
const NO_PRINTING: &str = "its driver does not print";
const NO_SWITCH: &str = "its driver does not switch scripts off";
const ONE_SCHEME: &str = "its driver has one scheme of colours";
const ONE_SERVER: &str = "what a test lets pages run first comes from one server, and these have two";

/// The command that runs these tests in Firefox.
pub fn command_in_firefox(project: &Project, tools: &TestTools) -> Command {
    let mut command = command(project, tools);
    command.env("EC_BROWSER", "firefox");
    leave_out(&mut command, NOT_IN_FIREFOX);
    command
}

/// The command that runs these tests in `WebKit`.
pub fn command_in_webkit(project: &Project, tools: &TestTools, webkit: &WebKit) -> Command {
    let mut command = command(project, tools);
    command.env("EC_BROWSER", "webkit").env("WEBKIT", &webkit.browser);
    command.env("WEBKITDRIVER", &webkit.driver).env("XVFB", &webkit.display);
    leave_out(&mut command, NOT_IN_WEBKIT);
    command
}

fn leave_out(command: &mut Command, left_out: &LeftOut) {
    command.arg("--");
    for (name, reason) in left_out {
        println!("left out: {name}, since {reason}");
        command.args(["--skip", name]);
    }
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_left_out_is_there() {
        let cases = Project::here().root().join("tests/e2e/cases");
        for (name, _) in NOT_IN_FIREFOX.iter().chain(NOT_IN_WEBKIT) {
            let (file, test) = name.trim_start_matches("cases::").split_once("::").unwrap();
            let text = fs::read_to_string(cases.join(format!("{file}.rs"))).unwrap();
            assert!(text.contains(&format!("\nfn {test}")), "{name} names no test");
        }
    }
}
