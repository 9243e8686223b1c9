//! What is said where the product is one file on a person's computer, and of the answers that such a file can hold.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct OneFile {
    /// On the first page, before that.
    pub title: &'static str,
    /// Why what this browser keeps for a file is not as safe as elsewhere, and what to do.
    pub kept_loosely: &'static str,
    /// In the status line, before anything is saved.
    pub nothing_yet: &'static str,
    pub inside_title: &'static str,
    pub inside_lead: &'static str,
    /// When it was put into the file.
    pub saved: Phrase<1>,
    pub look: &'static str,
    pub save_title: &'static str,
    /// What is in the new file, with the assessments, and who can read it.
    pub save_lead: Plural,
    pub save_button: &'static str,
}
