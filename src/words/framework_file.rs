//! What is said of frameworks that come from a file or from the page, to visitors and to the people who make the page.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct FrameworkFile {
    /// A framework was opened: the file's name, the framework's title.
    pub opened: Phrase<2>,
    /// It took the place of another version: file, title, version, version before.
    pub opened_version: Phrase<4>,
    pub answers_stay: &'static str,
    /// It was here already: file, title.
    pub already_here: Phrase<2>,
    pub this_visit_only: &'static str,
    /// Title.
    pub removed: Phrase<1>,
    pub not_removed: &'static str,
    /// The size that is too much, in megabytes.
    pub too_large: Phrase<1>,
    pub faults: Plural,
    pub how_to_count: &'static str,
    /// The id.
    pub id_taken: Phrase<1>,
    /// The version that is here.
    pub older_version: Phrase<1>,
    pub same_version: Phrase<1>,
    pub page_faulty: &'static str,
    pub page_faulty_what: &'static str,
    /// To the people who make the page: which of its frameworks, what is wrong.
    pub warning: Phrase<2>,
    /// To the same: names that are not known, names that are.
    pub warning_unknown: Phrase<2>,
}
