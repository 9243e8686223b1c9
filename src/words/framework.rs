//! Texts of the page about a framework.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct AboutFramework {
    /// Over the title, and on the buttons that lead here.
    pub title: &'static str,
    pub audience_title: &'static str,
    pub source_title: &'static str,
    pub source_document: &'static str,
    pub source_publisher: &'static str,
    pub source_published: &'static str,
    /// How our wording relates to the document.
    pub source_note: &'static str,
    pub version: &'static str,
    pub adapted_title: &'static str,
    /// What it adapts: the other framework's title.
    pub adapted: Phrase<1>,
    pub shared: Plural,
    pub only_here: Plural,
    pub missing: Plural,
    /// The other framework's id.
    pub adapted_unknown: Phrase<1>,
    pub judging_title: &'static str,
    pub judging_scale: &'static str,
    pub weighing_statements: &'static str,
    pub weighing_groups: &'static str,
    pub judging_checklist: &'static str,
    pub judging_judgement: &'static str,
    /// Where what the source says about judging can be read.
    pub judging_source: &'static str,
    pub paper_title: &'static str,
    pub paper_lead: &'static str,
    pub paper_button: &'static str,
    pub glossary_title: &'static str,
    pub left_out_title: &'static str,
    pub left_out_lead: &'static str,
    /// The reason.
    pub left_out_reason: Phrase<1>,
    pub lens_title: &'static str,
    /// A success factor with its statements: name, number of statements.
    pub lens_factor: Phrase<2>,
}
