//! Every pure test that looks at what the product does, in one program: `cargo xtask mutants` builds the tests anew for
//! each fault that it makes, and one program is built sooner than thirty. It holds nothing of its own.

#![cfg(not(target_arch = "wasm32"))]
#![allow(dead_code, unused_imports)] // each part brings more than it needs

#[path = "common"]
mod common {
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

#[path = "assessment_file.rs"]
mod assessment_file;
#[path = "assessment_refused.rs"]
mod assessment_refused;
#[path = "assessment_schema.rs"]
mod assessment_schema;
#[path = "carrying.rs"]
mod carrying;
#[path = "charts.rs"]
mod charts;
#[path = "consensus.rs"]
mod consensus;
#[path = "csv.rs"]
mod csv;
#[path = "framework_fixtures.rs"]
mod framework_fixtures;
#[path = "framework_guide.rs"]
mod framework_guide;
#[path = "framework_schema.rs"]
mod framework_schema;
#[path = "hostile_bytes.rs"]
mod hostile_bytes;
#[path = "ics.rs"]
mod ics;
#[path = "journeys.rs"]
mod journeys;
#[path = "json.rs"]
mod json;
#[path = "locked_file.rs"]
mod locked_file;
#[path = "markdown.rs"]
mod markdown;
#[path = "merging.rs"]
mod merging;
#[path = "migrations.rs"]
mod migrations;
#[path = "next_steps.rs"]
mod next_steps;
#[path = "paper_form.rs"]
mod paper_form;
#[path = "people.rs"]
mod people;
#[path = "privacy_notice.rs"]
mod privacy_notice;
#[path = "released_versions.rs"]
mod released_versions;
#[path = "rounds.rs"]
mod rounds;
#[path = "share_link.rs"]
mod share_link;
#[path = "storage.rs"]
mod storage;
#[path = "storage_faults.rs"]
mod storage_faults;
#[path = "storage_frameworks.rs"]
mod storage_frameworks;
#[path = "storage_records.rs"]
mod storage_records;
#[path = "svg.rs"]
mod svg;
