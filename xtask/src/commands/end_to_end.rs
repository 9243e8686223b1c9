//! How the end-to-end tests are called, for `test` and for `screenshot`.
//!
//! The tests learn where the browser and the built files are from the environment, and need not
//! search for them.

use std::process::Command;

use crate::child;
use crate::project::Project;
use crate::setup::{self, TestTools, WebKit};

const WORDS: &str = "test --locked --package empowerment-check --no-default-features --features e2e --test e2e";

/// What runs in Firefox as well: the whole job, and what browsers do each in their own way. The other tests ask Chromium for
/// what the protocol of the drivers does not have, such as dark colours.
const IN_FIREFOX: [&str; 11] = [
    "cases::cannot_run::",
    "cases::carrying_on::",
    "cases::handing_over::",
    "cases::keyboard_only::",
    "cases::older_browser::",
    "cases::storage_full::",
    "cases::strict_csp::",
    "cases::the_whole_job::",
    "cases::touch::a_tap_answers",
    "cases::twice_the_text::",
    "cases::two_tabs::",
];

/// The command that runs these tests in Firefox.
pub fn command_in_firefox(project: &Project, tools: &TestTools) -> Command {
    let mut command = command(project, tools);
    command.env("EC_BROWSER", "firefox").arg("--").args(IN_FIREFOX);
    command
}

/// What runs in `WebKit` as well: all that its driver can be asked for.
const IN_WEBKIT: [&str; 37] = [
    "cases::a_note_survives_a_quick_close::",
    "cases::away_and_back::",
    "cases::axe_finds_nothing::",
    "cases::bad_files::",
    "cases::bad_input::",
    "cases::behind_a_number::",
    "cases::cannot_run::",
    "cases::carrying_on::",
    "cases::events::",
    "cases::handing_over::",
    "cases::hostile_page::",
    "cases::in_a_frame::without_the_script_the_frame_works_and_scrolls_inside",
    "cases::keyboard_only::",
    "cases::loading::",
    "cases::locked_files::",
    "cases::newer_release::",
    "cases::offline::",
    "cases::offline_removed::",
    "cases::older_browser::",
    "cases::own_framework::",
    "cases::page_frameworks::",
    "cases::paper_form_files::the_files_are_accessible_and_no_wider_than_a_narrow_window",
    "cases::plan_and_report::",
    "cases::saving_pictures::",
    "cases::several_elements::",
    "cases::shared_computer::",
    "cases::small_mutations::",
    "cases::storage_blocked::",
    "cases::storage_full::",
    "cases::strict_csp::",
    "cases::swept_away::",
    "cases::the_whole_job::",
    "cases::theming::",
    "cases::translated_page::",
    "cases::twice_the_text::",
    "cases::two_tabs::",
    "cases::untouched_page::",
];

/// What is left out of these, and why.
const NOT_IN_WEBKIT: [(&str, &str); 11] = [
    (
        "bad_input::every_fault_is_told_twice_and_nothing_typed_is_lost",
        "it fails now and then, and it was not found out why",
    ),
    ("away_and_back::a_page_that_crashes_has_kept_every_answer", "its driver ends no page"),
    ("away_and_back::a_page_that_is_frozen_in_the_middle_of_a_word_has_kept_it", "its driver freezes no page"),
    (
        "hostile_page::a_hostile_page_changes_nothing_that_visitors_see",
        "scripts of its driver use what the page has altered",
    ),
    ("locked_files::without_a_secure_connection_it_is_said_why_there_are_no_locked_copies", NO_NAMES),
    (
        "newer_release::",
        "now and then the page does not say before the next visit that it works offline (docs/browsers.md)",
    ),
    (
        "offline::where_the_browser_keeps_nothing_or_the_connection_is_not_secure_the_page_works_without_a_worker",
        NO_NAMES,
    ),
    (
        "plan_and_report::the_printed_report_holds_everything_and_nothing_of_the_page_around_it",
        "its driver does not print",
    ),
    ("swept_away::a_store_that_the_browser_empties_takes_no_answer_away", "its driver empties no store"),
    ("theming::the_products_own_colours_need_no_adjusting", "its driver has one scheme of colours"),
    (
        "two_tabs::forty_answers_given_in_turn_are_kept_and_shown_in_both",
        "what comes from another tab moves the page in the moment of the click: only other browsers hold on to the place",
    ),
];

const NO_NAMES: &str = "its browser knows this machine by no other name, which it would not trust";

/// The command that runs these tests in `WebKit`.
pub fn command_in_webkit(project: &Project, tools: &TestTools, webkit: &WebKit) -> Command {
    let mut command = command(project, tools);
    command.env("EC_BROWSER", "webkit").env("WEBKIT", &webkit.browser);
    command.env("WEBKITDRIVER", &webkit.driver).env("XVFB", &webkit.display).arg("--").args(IN_WEBKIT);
    for (name, reason) in NOT_IN_WEBKIT {
        println!("left out: {name}, since {reason}");
        command.args(["--skip", name]);
    }
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
