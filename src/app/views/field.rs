//! What stands in a field that people fill in: as it is being typed, else as it is kept.

use super::{action, fault};
use crate::app::owner::Owner;
use crate::app::state::{AppState, Notice};
use crate::domain::calendar::Date;
use crate::domain::field::{Field, FieldKind};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldView {
    pub text: String,
    /// Why it cannot be kept as it stands, and what to do.
    pub fault: Option<String>,
}

/// A field of the open assessment.
#[must_use]
pub fn field(state: &AppState, owner: &Owner, field: &'static Field) -> FieldView {
    let Some(id) = state.page.assessment() else { return FieldView::default() };
    if let Some(draft) = state.drafts.get(&(id.clone(), owner.clone(), field.name)) {
        let fault = draft.fault.as_ref().map(|fault| fault::of_typed(fault, &state.words.fault));
        return FieldView { text: draft.text.clone(), fault: fault.or_else(|| missing(state, owner, field)) };
    }
    let record = state.assessments.get(id).and_then(|assessment| owner.record(assessment));
    let text = record.map_or_else(String::new, |record| shown(field, record.text(field)));
    FieldView { text, fault: missing(state, owner, field) }
}

/// Why an empty field has to be filled in, once a person wanted to go on without.
fn missing(state: &AppState, owner: &Owner, field: &'static Field) -> Option<String> {
    let is_asked_for = matches!(state.notice, Some(Notice::Faulty { .. }));
    let is_missing = action::missing(state) == Some((owner.clone(), field));
    (is_asked_for && is_missing).then(|| state.words.plan.what_missing.to_owned())
}

/// Dates are shown as people type them.
fn shown(field: &Field, kept: &str) -> String {
    match (field.kind, Date::parse(kept)) {
        (FieldKind::Date, Some(date)) => format!("{}/{}/{}", date.day, date.month, date.year),
        _ => kept.to_owned(),
    }
}
