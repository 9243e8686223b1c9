//! The report: a summary for people who decide, and everything.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Report {
    /// The way here from other pages.
    pub open: &'static str,
    pub summary: &'static str,
    pub everything: &'static str,
    /// For screen readers: the two reports to choose from.
    pub choose: &'static str,
    /// Over the title: which report, of which framework.
    pub above: Phrase<2>,
    /// The framework, its version, how far the assessment has come, the date of the report.
    pub made_of: Phrase<4>,
    pub print: &'static str,
    pub files_title: &'static str,
    pub files_lead: &'static str,
    pub markdown: &'static str,
    pub answers: &'static str,
    /// A label in a line of text.
    pub label: Phrase<1>,
    pub who_title: &'static str,
    pub place: &'static str,
    pub perspective: &'static str,
    pub took_part: &'static str,
    pub missing: &'static str,
    pub not_said: &'static str,
    /// A statement, what is said of it.
    pub statement: Phrase<2>,
    /// What is not listed.
    pub more: Plural,
    pub no_plan: &'static str,
    pub answer: &'static str,
    /// Why this grade was given.
    pub reason: &'static str,
    pub why_not: &'static str,
    /// Who sees it differently from what was agreed.
    pub dissent: &'static str,
    pub confidence: &'static str,
    pub importance: &'static str,
    pub target: &'static str,
    pub origin: &'static str,
    pub wording: &'static str,
    pub action: &'static str,
}
