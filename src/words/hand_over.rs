//! Handing ratings over by a link, and opening one.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct HandOver {
    /// On the button that leads there, and over the page.
    pub title: &'static str,
    pub lead: &'static str,
    /// Who can read it, and where it is kept.
    pub readable: &'static str,
    pub content_title: &'static str,
    pub ratings: &'static str,
    /// The place or group.
    pub with_place: Phrase<1>,
    pub with_notes: Plural,
    pub only_in_file: &'static str,
    /// Answers to an earlier wording.
    pub earlier_wording: Plural,
    pub link_title: &'static str,
    pub link_label: &'static str,
    pub length: Plural,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub code_title: &'static str,
    pub code_lead: &'static str,
    /// What the code is, for those who do not see it.
    pub code_label: &'static str,
    pub code_too_long: &'static str,
    pub too_long: &'static str,
    pub no_address: &'static str,
    pub file_title: &'static str,
    pub file_lead: &'static str,
    /// Where a link is pasted.
    pub paste_label: &'static str,
    pub paste_button: &'static str,
    /// What a link is called: the day of the last change.
    pub name: Phrase<1>,
    /// Over the page about a link that was opened.
    pub opening_title: &'static str,
    pub opening_lead: &'static str,
    /// What is in a link and cannot be added.
    pub not_taken: Plural,
    /// The sections.
    pub other_sections: Phrase<1>,
    pub not_opened: &'static str,
    pub missing: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    /// The framework's id.
    pub unknown_framework: Phrase<1>,
}
