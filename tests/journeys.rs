//! Whole journeys without a browser: what happened goes in as messages; what people see, what is asked of the browser
//! and what is stored come out. Each file holds one part of what a person can live through.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

// Where it is anyway; rustfmt would look for it in journeys/.
#[path = "common"]
mod common {
    pub mod answers;
    pub mod any_text;
    pub mod assessments;
    pub mod browser_store;
    pub mod cases;
    pub mod crossed_framework;
    pub mod factors;
    pub mod faulty_store;
    pub mod filling;
    pub mod folders;
    pub mod framework_files;
    pub mod gathering;
    pub mod halls;
    pub mod links;
    pub mod names;
    pub mod other_halls;
    pub mod project;
    pub mod results;
    pub mod reworded;
    pub mod saved_stores;
    pub mod shipped_files;
    pub mod small_files;
    pub mod small_framework;
    pub mod stamps;
    pub mod stores;
    pub mod tabs;
    pub mod texts;
    pub mod trees;
    pub mod visit;
}

mod journeys {
    mod about_a_framework;
    mod about_the_whole;
    mod absurd_counters;
    mod answering;
    mod any_messages;
    mod bad_files;
    mod carrying_on;
    mod carrying_over;
    mod checking;
    mod clearing;
    mod copies;
    mod copying;
    mod deleting;
    mod earlier_release;
    mod exporting;
    mod fault_texts;
    mod faulty_fields;
    mod faulty_frameworks;
    mod files;
    mod filling;
    mod first_visit;
    mod full_store;
    mod gathering;
    mod handing_over;
    mod lens;
    mod loading_anew;
    mod locking;
    mod long_sections;
    mod notes;
    mod one_by_one;
    mod one_file;
    mod opening;
    mod other_tabs;
    mod other_tabs_converge;
    mod over_time;
    mod own_frameworks;
    mod page_attributes;
    mod page_events;
    mod page_frameworks;
    mod pages;
    mod paper_counts;
    mod pictures;
    mod planning;
    mod power_cut;
    mod progress;
    mod reporting;
    mod result;
    mod result_behind;
    mod result_next_steps;
    mod result_of_checklist;
    mod result_of_earlier_wording;
    mod result_of_groups;
    mod result_of_judgement;
    mod shared_computer;
    mod shut_store;
    mod start_page;
    mod talking;
    mod telling;
    mod the_rest;
    mod two_tabs;
    mod unreadable_records;
    mod wording;
    mod written_answers;
}
