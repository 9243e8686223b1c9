//! Everything that was answered, and the gaps.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Check {
    pub title: &'static str,
    pub lead: &'static str,
    pub gaps_title: &'static str,
    pub no_gaps: &'static str,
    pub not_answered: Plural,
    pub dont_know: Plural,
    pub no_evidence: Plural,
    pub show_first: &'static str,
    pub change: &'static str,
    /// For screen readers: what is changed.
    pub change_of: Phrase<1>,
    /// In place of [`Self::change`] where there is no answer.
    pub give: &'static str,
    pub give_of: Phrase<1>,
    pub no_answer: &'static str,
    pub note: Phrase<1>,
    pub evidence: Phrase<1>,
    pub to_result: &'static str,
}
