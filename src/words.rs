//! Every text a person reads that is not part of a framework. No other room holds one.
//!
//! A language is a constant of [`Words`]: it compiles only when every text is there, and a [`phrase::Phrase`] only
//! when it uses exactly the values it is given. So another language is one more file, and no code changes.

pub mod about;
pub mod carrying;
pub mod check;
pub mod clearing;
pub mod computer;
pub mod embedding;
pub mod english;
pub mod forms;
pub mod framework;
pub mod framework_file;
pub mod grade;
pub mod hand_over;
pub mod lens;
pub mod locking;
pub mod maker;
pub mod one_file;
pub mod opening;
pub mod overview;
pub mod paper;
pub mod people;
pub mod phrase;
pub mod picture;
pub mod plan;
pub mod report;
pub mod rest;
pub mod result;
pub mod rounds;
pub mod section;
pub mod start;
pub mod together;

use phrase::{Phrase, Plural};

/// The texts of one language, by the page or part where they are read.
#[derive(Debug)]
pub struct Words {
    /// BCP 47 tag, for the `lang` attribute.
    pub language: &'static str,
    pub common: Common,
    pub start: start::Start,
    pub about: about::About,
    pub opening: opening::Opening,
    pub one_file: one_file::OneFile,
    pub overview: overview::Overview,
    pub section: section::Section,
    pub grade: grade::Grade,
    pub check: check::Check,
    pub result: result::ResultPage,
    pub checklist: result::ChecklistResult,
    pub judgement: result::JudgementResult,
    pub next_steps: result::NextStepsPart,
    pub behind: result::BehindPage,
    pub carrying: carrying::Carrying,
    pub lens: lens::Lens,
    pub framework: framework::AboutFramework,
    pub paper: paper::Paper,
    pub picture: picture::Pictures,
    pub people: people::People,
    pub together: together::Together,
    pub forms: forms::Forms,
    pub plan: plan::Plan,
    pub rounds: rounds::Rounds,
    pub report: report::Report,
    pub rest: rest::RestWords,
    pub computer: computer::Computer,
    pub clearing: clearing::Clearing,
    pub locking: locking::Locking,
    pub hand_over: hand_over::HandOver,
    pub status: Status,
    pub notice: Notices,
    pub fault: Faults,
    pub embedding: embedding::Embedding,
    pub framework_file: framework_file::FrameworkFile,
}

#[derive(Debug)]
pub struct Common {
    pub product: &'static str,
    pub back_to_start: &'static str,
    pub back_to_overview: &'static str,
    /// Dates: day, name of the month, year.
    pub date: Phrase<3>,
    pub months: [&'static str; 12],
    /// A moment: date, time as `14:02`.
    pub moment: Phrase<2>,
    /// What stands between whole number and tenth: a point or a comma.
    pub decimal_mark: &'static str,
    /// A part of a hundred: the number.
    pub percent: Phrase<1>,
    pub statements: Plural,
    /// Progress: statements dealt with, all statements.
    pub progress: Phrase<2>,
    /// An assessment without a name: its framework, the day when it was begun.
    pub unnamed: Phrase<2>,
    pub dont_know: &'static str,
    pub does_not_apply: &'static str,
    pub not_answered: &'static str,
    pub not_in_framework: &'static str,
    /// For screen readers, on the button that closes a message.
    pub close_message: &'static str,
}

#[derive(Debug)]
pub struct Status {
    pub saved: Phrase<1>,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub nothing_kept: &'static str,
    pub for_this_visit: &'static str,
    pub nothing_yet: &'static str,
    /// When the last copy was downloaded.
    pub copied: Phrase<1>,
    pub never_copied: &'static str,
    /// Entries that are in no copy.
    pub copy_now: Plural,
    pub copy_later: &'static str,
}

#[derive(Debug)]
pub struct Notices {
    pub blocked: &'static str,
    pub full: &'static str,
    pub not_kept: &'static str,
    pub newer_store: &'static str,
    pub unreadable: Plural,
    pub download_raw: &'static str,
    pub answers: Plural,
    pub faulty: &'static str,
    pub faulty_kept: &'static str,
    pub faulty_leave: &'static str,
    /// A file was opened: its name, its answers.
    pub opened: Phrase<2>,
    pub opened_other_version: &'static str,
    /// A file could not be opened: its name.
    pub not_opened: Phrase<1>,
    pub not_opened_unchanged: &'static str,
    pub file_unreadable: &'static str,
    /// The size that is too much, in megabytes.
    pub file_too_large: Phrase<1>,
    pub file_empty: &'static str,
    pub file_not_text: &'static str,
    pub file_not_json: &'static str,
    pub file_cut_off: &'static str,
    /// The depth that is allowed.
    pub file_too_deep: Phrase<1>,
    /// The line where reading stopped.
    pub file_faulty_line: Phrase<1>,
    pub file_other_format: &'static str,
    pub file_newer: &'static str,
    /// The framework's title and its id.
    pub file_unknown_framework: Phrase<2>,
    pub file_faults: Plural,
    /// Faults that are not listed.
    pub file_more_faults: Plural,
    pub file_not_stored: &'static str,
    pub deleted: Phrase<1>,
    /// The assessment's name.
    pub deleted_elsewhere: Phrase<1>,
    pub vanished: &'static str,
    pub save_again: &'static str,
    /// What two texts were written about.
    pub replaced: Phrase<1>,
    pub replaced_which: &'static str,
    pub replaced_use: &'static str,
    /// The answers.
    pub headless: Phrase<1>,
    pub headless_ask: &'static str,
    pub not_deleted: &'static str,
    pub undo: &'static str,
    pub undeleted: Phrase<1>,
    pub not_undeleted: Phrase<1>,
    pub copied: Phrase<1>,
    pub copied_next: &'static str,
    pub not_copied: &'static str,
    /// The file's name.
    pub downloaded: Phrase<1>,
    /// For those whom no file reaches.
    pub content: &'static str,
    pub content_next: &'static str,
    /// The file's name.
    pub content_of: Phrase<1>,
}

/// Faults in a file. Each is read after the path of the place.
#[derive(Debug)]
pub struct Faults {
    /// Path, fault.
    pub at: Phrase<2>,
    pub missing: &'static str,
    pub unknown: &'static str,
    pub duplicate: &'static str,
    pub not_text: &'static str,
    pub not_whole_number: &'static str,
    pub not_list: &'static str,
    pub not_object: &'static str,
    /// The choices, joined with commas.
    pub not_one_of: Phrase<1>,
    pub out_of_range: Phrase<2>,
    pub wrong_count: Phrase<2>,
    pub empty_text: &'static str,
    /// Length, most.
    pub too_long: Phrase<2>,
    /// The character's code, such as `U+0000`.
    pub control_character: Phrase<1>,
    pub bad_id: &'static str,
    pub bad_version: &'static str,
    pub bad_moment: &'static str,
    pub bad_fingerprint: &'static str,
    pub scale_not_rising: &'static str,
    pub duplicate_id: Phrase<1>,
    pub dimension_count: &'static str,
    pub empty_section: Phrase<1>,
    pub group_missing: Phrase<1>,
    pub unknown_dimension: Phrase<1>,
    pub unknown_group: Phrase<1>,
    pub kind_does_not_fit: &'static str,
    /// The group, the most statements it may have.
    pub too_many_to_weigh: Phrase<2>,
    pub no_date: &'static str,
    pub no_link: &'static str,
    pub no_number: &'static str,
    pub no_choice: &'static str,
    /// What was typed: the field's label, what is wrong.
    pub typed_at: Phrase<2>,
    /// Length, most.
    pub typed_too_long: Phrase<2>,
    pub typed_hidden_character: Phrase<1>,
    pub typed_no_date: &'static str,
    pub typed_no_link: &'static str,
    pub typed_no_number: &'static str,
}
