//! What people say about an assessment as a whole. All of it is optional, and none of it asks for a person's name.

use super::field::{Field, FieldKind};

/// The place or group that is assessed.
pub static PLACE: Field = Field { name: "place", kind: FieldKind::Line };
/// Whose view the assessment gives.
pub static PERSPECTIVE: Field = Field { name: "perspective", kind: FieldKind::Choice(PERSPECTIVES) };
pub static TOOK_PART: Field = Field { name: "took_part", kind: FieldKind::Note };
/// Whose view is missing.
pub static MISSING: Field = Field { name: "missing", kind: FieldKind::Note };

/// Every field, for reading.
pub static FIELDS: [&Field; 4] = [&PLACE, &PERSPECTIVE, &TOOK_PART, &MISSING];

/// Who may be assessing, in the order in which it is offered.
pub const PERSPECTIVES: &[&str] = &["council", "elected-members", "partner", "community-group", "resident", "other"];
