//! What stands in a field that people fill in: as it is being typed, else as it is kept.

use super::fault;
use crate::app::owner::Owner;
use crate::app::state::AppState;
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
        return FieldView { text: draft.text.clone(), fault };
    }
    let record = state.assessments.get(id).and_then(|assessment| owner.record(assessment));
    FieldView { text: record.map_or_else(String::new, |record| shown(field, record.text(field))), fault: None }
}

/// Dates are shown as people type them.
fn shown(field: &Field, kept: &str) -> String {
    match (field.kind, Date::parse(kept)) {
        (FieldKind::Date, Some(date)) => format!("{}/{}/{}", date.day, date.month, date.year),
        _ => kept.to_owned(),
    }
}
