//! What people say about an assessment as a whole. All of it is optional. None of it asks for a person's name: what to
//! be called beside other people is for each person to choose.

use super::field::{Field, FieldKind};

/// The place or group that is assessed.
pub static PLACE: Field = Field { name: "place", kind: FieldKind::Line };
/// Whose view the assessment gives.
pub static PERSPECTIVE: Field = Field { name: "perspective", kind: FieldKind::Choice(PERSPECTIVES) };
pub static TOOK_PART: Field = Field { name: "took_part", kind: FieldKind::Note };
/// Whose view is missing.
pub static MISSING: Field = Field { name: "missing", kind: FieldKind::Note };
/// What it may be called when several people's answers are put together. Whoever fills it in lets notes be shown with it.
pub static SHOWN_AS: Field = Field { name: "shown_as", kind: FieldKind::Line };
/// How many paper forms were counted. Written, even if empty, only where the answers are counts of forms.
pub static FORMS: Field = Field { name: "forms", kind: FieldKind::Number };
/// The fewest people of one perspective that are shown apart from the others, when several people's answers are put
/// together.
pub static SMALLEST: Field = Field { name: "smallest_group", kind: FieldKind::Choice(SMALLEST_CHOICES) };
/// Filled in once the members of every smaller group have agreed to be shown all the same.
pub static SMALL_AGREED: Field = Field { name: "small_groups", kind: FieldKind::Choice(&["agreed"]) };

/// Every field, for reading.
pub static FIELDS: [&Field; 8] =
    [&PLACE, &PERSPECTIVE, &TOOK_PART, &MISSING, &SHOWN_AS, &FORMS, &SMALLEST, &SMALL_AGREED];

/// The first counts when nothing is chosen.
pub const SMALLEST_CHOICES: &[&str] = &["5", "3", "10"];

/// Who may be assessing, in the order in which it is offered.
pub const PERSPECTIVES: &[&str] = &["council", "elected-members", "partner", "community-group", "resident", "other"];
