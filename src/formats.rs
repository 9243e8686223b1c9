//! Documents in and out: the framework file, the assessment file, and the records they share with storage; and out
//! only: tables, calendar files, Markdown and pictures. Every document is read through one checked tree, so that all faults are
//! found at once, each with its path.

pub mod actions_csv;
pub mod answers_csv;
pub mod assessment_json;
pub mod csv;
pub mod document;
pub mod framework_json;
pub mod glimpse;
pub mod ics;
pub mod json;
pub mod locked;
pub mod markdown;
pub mod moment_text;
pub mod opened;
pub mod person_json;
pub mod problem;
pub mod record_json;
pub mod round_json;
pub mod share_link;
pub mod shipped;
pub mod svg;
mod xml;
