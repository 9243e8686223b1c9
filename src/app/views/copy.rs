//! What is said of the copies that a person keeps outside this browser: when the last one was made, and, once there is
//! much to lose, that it is time for another.

use super::when;
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::ids::AssessmentId;
use crate::domain::timestamp::Timestamp;

/// So many answers, notes and other entries without a copy are much to lose.
const MUCH: usize = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyView {
    pub assessment: AssessmentId,
    /// When the last one was made.
    pub last: String,
    /// That it is time for another.
    pub nudge: Option<String>,
}

/// Of the assessment that is open.
#[must_use]
pub fn copy(state: &AppState) -> Option<CopyView> {
    let (assessment, _) = state.open_assessment()?;
    let words = &state.words.status;
    let last = last(state, assessment);
    let asked = state.put_off.get(&assessment.id).copied();
    let entries = assessment.changes_since(last.max(asked));
    Some(CopyView {
        assessment: assessment.id.clone(),
        last: last.map_or_else(
            || words.never_copied.to_owned(),
            |time| words.copied.fill([&when::time_or_day(time, state.now, state.offset_minutes, &state.words.common)]),
        ),
        nudge: (entries >= MUCH)
            .then(|| words.copy_now.fill(u32::try_from(assessment.changes_since(last)).unwrap_or(u32::MAX))),
    })
}

/// The file that an assessment was opened from is a copy as well.
fn last(state: &AppState, assessment: &Assessment) -> Option<Timestamp> {
    state.copied.get(&assessment.id).copied().max(assessment.header.opened)
}
