//! What was typed on the open page and cannot be kept as it stands, and what is missing there.

use super::opened::Opened;
use super::{action, fault, parts};
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::state::{AppState, DraftKey};
use crate::domain::action as action_fields;
use crate::domain::field::Field;
use crate::domain::forms;
use crate::domain::standing::Standing;
use crate::domain::{about, answer};

/// One text with what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultyField {
    /// The field's label and what is wrong.
    pub text: String,
    /// The name under which the field takes the focus.
    pub focus: String,
}

/// The faulty texts of the open page, in the order of their statements and names.
#[must_use]
pub fn faulty(state: &AppState) -> Vec<FaultyField> {
    let mut found = Vec::new();
    for (key, draft) in &state.drafts {
        if let Some(fault) = draft.fault.as_ref().filter(|_| is_on_page(state, key)) {
            let what = fault::of_typed(fault, &state.words.fault);
            let text = state.words.fault.typed_at.fill([label(state, draft.field), &what]);
            found.push(FaultyField { text, focus: input_id(&key.1, draft.field) });
        }
    }
    found.extend(action::missing(state).map(|(owner, field)| FaultyField {
        text: state.words.fault.typed_at.fill([label(state, field), state.words.plan.what_missing]),
        focus: input_id(&owner, field),
    }));
    found
}

/// The id of a field's input, under which it also takes the focus.
#[must_use]
pub fn input_id(owner: &Owner, field: &Field) -> String {
    let owner = match owner {
        Owner::About => "about",
        Owner::Answer(id) => id.as_str(),
        Owner::Action(id) => id.as_str(),
        Owner::Person(id) | Owner::Forms(id) => id.as_str(),
        Owner::Count(_, statement) => statement.as_str(),
    };
    format!("{}-{owner}", field.name)
}

fn is_on_page(state: &AppState, (assessment, owner, _): &DraftKey) -> bool {
    if state.page.assessment() != Some(assessment) {
        return false;
    }
    match (&state.page, owner) {
        (Page::About(_), Owner::About) | (Page::Grade(_), Owner::Answer(_)) | (Page::Rounds(_), Owner::Action(_)) => {
            true
        }
        (Page::Action(_, open), Owner::Action(action)) => open == action,
        (Page::Statement(_, open) | Page::Workshop(_, open, _), Owner::Answer(statement)) => open == statement,
        (Page::Forms(_, open), Owner::Forms(person) | Owner::Count(person, _)) => open == person,
        (Page::Section(_, section, part), Owner::Answer(statement)) => state
            .open_assessment()
            .is_some_and(|(_, framework)| parts::part_of(framework, section, statement) == Some(*part)),
        _ => false,
    }
}

/// The answer that a count is of.
fn count_label<'a>(state: &'a AppState, field: &Field) -> &'a str {
    let Some(opened) = Opened::of(state) else { return "" };
    let of = |standing: &Standing| forms::field(*standing) == Some(field);
    Standing::all(opened.framework.scale()).into_iter().find(of).map_or("", |standing| opened.label(standing))
}

/// What the page calls a field.
#[must_use]
pub fn label<'a>(state: &'a AppState, field: &Field) -> &'a str {
    let (about, section, plan) = (&state.words.about, &state.words.section, &state.words.plan);
    let labels = [
        (&about::PLACE, about.place_label),
        (&about::TOOK_PART, about.took_part_label),
        (&about::MISSING, about.missing_label),
        (&about::SHOWN_AS, about.name_label),
        (&about::FORMS, state.words.forms.number_label),
        (&answer::DISSENT, state.words.together.dissent_label),
        (&answer::NOTE, section.note_label),
        (&answer::EVIDENCE, section.evidence_label),
        (&answer::EVIDENCE_DATE, section.date_label),
        (&answer::EVIDENCE_LINK, section.link_label),
        (&action_fields::WHAT, plan.what_label),
        (&action_fields::LEAD, plan.lead_label),
        (&action_fields::DUE, plan.due_label),
        (&action_fields::TELLING, plan.telling_label),
        (&action_fields::OUTCOME, plan.outcome_label),
    ];
    let label = labels.iter().find(|(one, _)| *one == field).map(|(_, label)| *label);
    label.unwrap_or_else(|| count_label(state, field))
}
