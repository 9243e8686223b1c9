//! The product in a real browser, as it is shipped: `cargo xtask test` builds it and calls these tests. Each has a
//! server and a browser of its own, so that they run side by side.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod e2e {
    mod assessment_files;
    mod axe;
    mod bidi;
    mod browser;
    mod driver;
    mod driver_command;
    mod emulating;
    mod engine;
    mod environment;
    mod expected;
    mod first_script;
    mod folder;
    mod framework_files;
    mod host;
    mod journey;
    mod kept;
    mod keyboard;
    mod looks;
    mod network;
    mod offline;
    mod page;
    mod paper;
    mod printed;
    mod replies;
    mod result;
    mod server;
    mod steps;
    mod waiting;
    mod walks;
    mod webkit;

    mod cases {
        mod a_note_survives_a_quick_close;
        mod away_and_back;
        mod axe_finds_nothing;
        mod bad_files;
        mod bad_input;
        mod behind_a_number;
        mod cannot_run;
        mod carrying_on;
        mod events;
        mod gallery;
        mod handing_over;
        mod hostile_page;
        mod icons;
        mod in_a_frame;
        mod keyboard_only;
        mod left_pages;
        mod loading;
        mod locked_files;
        mod long_sections;
        mod newer_release;
        mod nothing_leaves;
        mod offline;
        mod offline_removed;
        mod older_browser;
        mod on_your_page;
        mod one_file;
        mod over_time;
        mod own_framework;
        mod page_frameworks;
        mod paper_form_files;
        mod paper_forms_printed;
        mod plan_and_report;
        mod read_out;
        mod readme_screenshot;
        mod saving_pictures;
        mod several_elements;
        mod several_people;
        mod shared_computer;
        mod small_mutations;
        mod storage_blocked;
        mod storage_full;
        mod strict_csp;
        mod swept_away;
        mod the_rest;
        mod the_whole_job;
        mod theming;
        mod touch;
        mod translated_page;
        mod twice_the_text;
        mod two_tabs;
        mod untouched_page;
    }
}
