//! Typing in how many paper forms stand where.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Forms {
    pub title: &'static str,
    pub lead: &'static str,
    pub begin: &'static str,
    pub name_label: &'static str,
    pub name_hint: &'static str,
    pub number_label: &'static str,
    pub number_hint: &'static str,
    pub counts_title: &'static str,
    pub counts_lead: &'static str,
    pub whole: &'static str,
    pub missing: Plural,
    pub too_many: Plural,
    /// Statements that are typed in and add up, all statements.
    pub progress: Phrase<2>,
    pub wrong: Plural,
    pub done: &'static str,
}
