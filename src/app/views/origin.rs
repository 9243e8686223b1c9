//! Where a carried answer came from.

use super::when;
use crate::app::state::AppState;
use crate::domain::answer::{Answer, Carried};
use crate::domain::ids::StatementId;

/// What stands beside the answer to a statement of the open assessment when it was carried over, such as "Carried over
/// from “Framework for an ideal empowering authority”, answered on 20 November 2026"; `None` when it was given here.
#[must_use]
pub fn origin(state: &AppState, statement: &StatementId) -> Option<String> {
    let (assessment, _) = state.open_assessment()?;
    let judged = assessment.answer(statement).and_then(Answer::judged)?;
    judged.carried.as_ref().map(|carried| text(state, carried))
}

/// The origin in words. A framework that this page does not offer is named by its id.
#[must_use]
pub fn text(state: &AppState, carried: &Carried) -> String {
    let title = state.framework(&carried.framework).map_or(carried.framework.as_str(), |framework| framework.title());
    let day = when::date(carried.given, state.offset_minutes, &state.words.common);
    state.words.carrying.origin.fill([title, &day])
}
