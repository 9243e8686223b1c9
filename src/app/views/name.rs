//! What an assessment is called wherever it is named.

use super::when;
use crate::app::state::AppState;
use crate::domain::about::PLACE;
use crate::domain::assessment::Assessment;

/// Its place or group; without one, its framework and the day when it was begun.
#[must_use]
pub fn name(state: &AppState, assessment: &Assessment) -> String {
    let day = || when::date(assessment.header.created, state.offset_minutes, &state.words.common);
    let unnamed = || state.words.common.unnamed.fill([framework_title(state, assessment), &day()]);
    place(assessment).map_or_else(unnamed, str::to_owned)
}

/// Its place or group, if people said it.
#[must_use]
pub fn place(assessment: &Assessment) -> Option<&str> {
    Some(assessment.about.text(&PLACE).trim()).filter(|place| !place.is_empty())
}

/// The title of its framework; of one that is not offered here, its id.
#[must_use]
pub fn framework_title<'a>(state: &'a AppState, assessment: &'a Assessment) -> &'a str {
    let id = &assessment.header.framework.id;
    state.framework(id).map_or(id.as_str(), |framework| framework.title())
}
