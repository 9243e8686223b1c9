//! The picture of several people's answers, and talking it through.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Together {
    pub title: &'static str,
    pub lead: &'static str,
    pub nobody: &'static str,
    pub distribution_title: &'static str,
    pub distribution_lead: &'static str,
    pub show_legend: &'static str,
    /// What is shown, how many there are.
    pub show: Phrase<2>,
    pub everything: &'static str,
    pub strong: &'static str,
    pub weak: &'static str,
    pub different: &'static str,
    pub nobody_knows: &'static str,
    pub order_legend: &'static str,
    pub order_given: &'static str,
    pub order_apart: &'static str,
    pub order_low: &'static str,
    pub none_shown: &'static str,
    /// How many are not listed yet.
    pub show_rest: Plural,
    /// How close they are, the consensus.
    pub agreement: Phrase<2>,
    pub same: &'static str,
    pub close: &'static str,
    pub spread: &'static str,
    pub apart: &'static str,
    pub one_voice: &'static str,
    pub agreement_rule: &'static str,
    pub perspectives_title: &'static str,
    pub perspectives_lead: &'static str,
    pub no_perspectives: &'static str,
    /// Letter, perspective, people.
    pub group: Phrase<3>,
    pub not_said: &'static str,
    pub and: &'static str,
    /// Answers with a step, answers that could have one.
    pub base: Phrase<1>,
    pub rule: &'static str,
    pub agreement_title: &'static str,
    /// Which statement of how many.
    pub position: Phrase<2>,
    pub reveal: &'static str,
    pub answers_title: &'static str,
    pub notes_title: &'static str,
    pub note_line: Phrase<2>,
    pub agree_title: &'static str,
    pub agree_lead: &'static str,
    pub reason_label: &'static str,
    pub reason_hint: &'static str,
    pub dissent_label: &'static str,
    pub dissent_hint: &'static str,
    pub larger: &'static str,
    pub usual: &'static str,
    pub to_picture: &'static str,
}
