//! Something that people mean to do about a statement, or about the whole.

use super::field::{Field, FieldKind};

pub static WHAT: Field = Field { name: "what", kind: FieldKind::Note };
/// Who leads.
pub static LEAD: Field = Field { name: "lead", kind: FieldKind::Line };
/// By when.
pub static DUE: Field = Field { name: "due", kind: FieldKind::Date };
/// How the community will be told.
pub static TELLING: Field = Field { name: "telling", kind: FieldKind::Note };
pub static STATUS: Field = Field { name: "status", kind: FieldKind::Choice(STATUSES) };
/// What came of it, or why it was dropped.
pub static OUTCOME: Field = Field { name: "outcome", kind: FieldKind::Note };
/// The statement it answers, if it is about one.
pub static STATEMENT: Field = Field { name: "about_statement", kind: FieldKind::Id };
/// Filled in once the action was taken off the plan. The record stays, so that another tab learns of it.
pub static REMOVED: Field = Field { name: "removed", kind: FieldKind::Choice(&["removed"]) };

/// Every field, for reading.
pub static FIELDS: [&Field; 8] = [&WHAT, &LEAD, &DUE, &TELLING, &STATUS, &OUTCOME, &STATEMENT, &REMOVED];

/// How far an action may be, in order. Nothing chosen counts as the first.
pub const STATUSES: &[&str] = &["planned", "under-way", "done", "dropped"];
