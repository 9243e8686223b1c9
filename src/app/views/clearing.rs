//! What is removed when a person finishes, and the copies they can take before.

use super::start::saved;
use super::{beside, name};
use crate::app::state::AppState;
use crate::domain::ids::AssessmentId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClearingView {
    /// What will be removed, in words.
    pub removed: Vec<String>,
    /// Assessments that can be downloaded before, with what stands on the button.
    pub copies: Vec<(AssessmentId, String)>,
}

#[must_use]
pub fn clearing(state: &AppState) -> ClearingView {
    let words = &state.words.clearing;
    let assessments = beside::latest_first(state.assessments.values());
    let mut removed = Vec::new();
    let mut copies = Vec::new();
    for assessment in assessments {
        let view = saved(state, assessment);
        removed.push(words.assessment.fill([&view.title, &view.progress]));
        if view.offered {
            copies.push((view.id, words.copy_button.fill([&name::name(state, assessment)])));
        }
    }
    removed.extend(state.frameworks.own().map(|framework| words.framework.fill([framework.title()])));
    removed.push(words.anything_else.to_owned());
    ClearingView { removed, copies }
}
