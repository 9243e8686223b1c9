//! Where people answer.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Section {
    /// Which section of how many.
    pub position: Phrase<2>,
    /// The same, and which of its parts.
    pub position_of_part: Phrase<4>,
    /// What a part of a section is called within it.
    pub part: Phrase<2>,
    /// Which statement of how many in the section.
    pub statement_position: Phrase<2>,
    pub show_one_by_one: &'static str,
    pub show_whole_section: &'static str,
    /// The same, where the section is shown in parts.
    pub show_whole_part: &'static str,
    pub illustrations: &'static str,
    pub questions: &'static str,
    pub closing: &'static str,
    pub dont_know_meaning: &'static str,
    pub does_not_apply_meaning: &'static str,
    pub what_could_show: &'static str,
    pub terms: &'static str,
    /// Where the statement stands in the source.
    pub place: Phrase<1>,
    pub clear_answer: &'static str,
    pub add_note: &'static str,
    pub edit_note: &'static str,
    pub note_label: &'static str,
    pub note_hint: &'static str,
    pub why_not_label: &'static str,
    pub why_not_hint: &'static str,
    pub answer_hint: &'static str,
    pub more: &'static str,
    pub evidence_label: &'static str,
    pub evidence_hint: &'static str,
    pub voice_legend: &'static str,
    pub voices: [&'static str; 4],
    pub date_label: &'static str,
    pub date_hint: &'static str,
    pub link_label: &'static str,
    pub link_hint: &'static str,
    pub confidence_legend: &'static str,
    pub confidences: [&'static str; 3],
    pub importance_legend: &'static str,
    pub importances: [&'static str; 3],
    pub target_legend: &'static str,
    /// For screen readers: the buttons that lead on.
    pub onward: &'static str,
    pub previous: Phrase<1>,
    pub next: Phrase<1>,
    pub previous_statement: &'static str,
    pub next_statement: &'static str,
    pub to_grade: &'static str,
    pub to_check: &'static str,
}
