//! The common lens: a place's assessments side by side under eight words.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Lens {
    pub title: &'static str,
    pub lead: &'static str,
    pub why_apart: &'static str,
    pub mapping: &'static str,
    /// On the first page.
    pub link: &'static str,
    pub places_title: &'static str,
    pub places_lead: &'static str,
    pub choose_button: &'static str,
    pub other_place: &'static str,
    /// Stands where the name of a place would.
    pub no_place: &'static str,
    pub none_yet: &'static str,
    pub assessments_title: &'static str,
    /// The day of the last change.
    pub changed: Phrase<1>,
    /// The grade of the whole that was given.
    pub grade: Phrase<1>,
    pub no_grade: &'static str,
    /// Questions with a written answer, all questions.
    pub written: Phrase<2>,
    pub only_illustrations: &'static str,
    /// In the order of `domain::lens::SuccessFactor::ALL`.
    pub factors: [Factor; 8],
}

/// One of the eight words.
#[derive(Debug)]
pub struct Factor {
    pub title: &'static str,
    /// What it is about, in one line.
    pub meaning: &'static str,
}
