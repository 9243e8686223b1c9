//! Answers that are used again: for another framework, or for another wording.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct Carrying {
    pub title: &'static str,
    /// The earlier assessment: its framework, what is said of it and when it was changed.
    pub lead: Phrase<2>,
    pub how: &'static str,
    pub place_not_said: &'static str,
    /// Whose view the earlier answers give.
    pub other_view: Phrase<1>,
    pub choose_title: &'static str,
    pub choose_lead: &'static str,
    pub choose_button: &'static str,
    pub choose_other: &'static str,
    pub available: Plural,
    pub nothing: &'static str,
    pub tick_all: &'static str,
    pub untick_all: &'static str,
    /// Ticked, of how many.
    pub ticked: Phrase<2>,
    pub carry_button: &'static str,
    pub answer_label: &'static str,
    /// The step as the two frameworks call it: there, here.
    pub answer_becomes: Phrase<2>,
    /// The day.
    pub given: Phrase<1>,
    pub same_wording: &'static str,
    pub other_wording: &'static str,
    pub note_label: &'static str,
    pub note_stays: &'static str,
    /// On the overview.
    pub offer: Plural,
    pub offer_button: &'static str,
    /// Beside a carried answer: the framework, the day.
    pub origin: Phrase<2>,
    pub carried: Plural,
    pub carried_undo: &'static str,
    pub nothing_carried: &'static str,
    pub wording_changed: &'static str,
    pub still_holds: &'static str,
    pub wording_changed_count: Plural,
}
