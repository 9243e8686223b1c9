//! What is said about an assessment as a whole, in words.

use crate::app::state::AppState;
use crate::domain::about::{PERSPECTIVE, PERSPECTIVES, PLACE};
use crate::domain::assessment::Assessment;

/// The place or group, and whose view it is, such as "Dufftown · Community group"; empty when neither is said.
#[must_use]
pub fn line(state: &AppState, assessment: &Assessment) -> String {
    let (place, perspective) =
        (assessment.about.text(&PLACE).trim(), perspective(state, assessment).unwrap_or_default());
    match (place.is_empty(), perspective.is_empty()) {
        (false, false) => state.words.about.line.fill([place, perspective]),
        _ => [place, perspective].concat(),
    }
}

/// Whose view the assessment gives, if it is said.
#[must_use]
pub fn perspective(state: &AppState, assessment: &Assessment) -> Option<&'static str> {
    let chosen = assessment.about.text(&PERSPECTIVE);
    let position = PERSPECTIVES.iter().position(|name| *name == chosen)?;
    state.words.about.perspectives.get(position).copied()
}
