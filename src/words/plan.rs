//! What people mean to do, and what they tell about it.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Plan {
    pub title: &'static str,
    /// The way here from other pages.
    pub open: &'static str,
    pub lead: &'static str,
    pub add: &'static str,
    /// For screen readers: the statement that the action will be about.
    pub add_about: Phrase<1>,
    pub empty_title: &'static str,
    pub empty: &'static str,
    /// In the order of `domain::plan::Status::ALL`.
    pub statuses: [&'static str; 4],
    /// Over a column: the status, how many actions.
    pub group: Phrase<2>,
    pub none: &'static str,
    pub change: &'static str,
    /// For screen readers: what is changed.
    pub change_of: Phrase<1>,
    /// Instead of what has not been said yet.
    pub nothing_said: &'static str,
    pub about: &'static str,
    pub lead_by: &'static str,
    pub by: &'static str,
    pub overdue: &'static str,
    pub telling: &'static str,
    pub outcome: &'static str,
    pub reason: &'static str,
    /// Something with what is said of it, such as what is done and how far it is.
    pub line: Phrase<2>,
    /// In one line: who leads.
    pub line_lead: Phrase<1>,
    /// In one line: by when.
    pub line_by: Phrase<1>,
    pub told_title: &'static str,
    pub told_lead: &'static str,
    pub told_empty: &'static str,
    pub told_about: &'static str,
    pub told_said: &'static str,
    pub told_noted: &'static str,
    pub told_did: &'static str,
    pub told_stage: &'static str,
    pub told_telling: &'static str,
    pub told_as_text: &'static str,
    pub told_as_text_hint: &'static str,
    pub files_title: &'static str,
    pub files_lead: &'static str,
    pub dates_button: &'static str,
    pub actions_button: &'static str,
    pub print_button: &'static str,
    pub action_title: &'static str,
    pub what_label: &'static str,
    pub what_hint: &'static str,
    pub what_missing: &'static str,
    pub lead_label: &'static str,
    pub lead_hint: &'static str,
    pub due_label: &'static str,
    pub telling_label: &'static str,
    pub telling_hint: &'static str,
    pub status_legend: &'static str,
    pub status_hint: &'static str,
    pub outcome_label: &'static str,
    pub outcome_hint: &'static str,
    pub reason_label: &'static str,
    pub finish: &'static str,
    pub back: &'static str,
    pub remove: &'static str,
    pub to_statement: &'static str,
    pub removed: &'static str,
}
