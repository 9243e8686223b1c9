//! The other assessments whose answers could be used for one, and how many.

use super::beside;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::carrying::{self, Carriable, Side};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::place::{Meeting, Place};

/// Another assessment that has answers to offer.
#[derive(Clone, Debug)]
pub struct Earlier<'a> {
    pub side: Side<'a>,
    pub meeting: Meeting,
    /// At least one.
    pub answers: Vec<Carriable<'a>>,
}

/// Every other assessment of the same place, or perhaps of the same, that has answers to offer: the latest first.
#[must_use]
pub fn earlier<'a>(state: &'a AppState, to: &AssessmentId) -> Vec<Earlier<'a>> {
    let Some(to) = side(state, to) else { return Vec::new() };
    let others = state.assessments.values().filter(|other| other.id != to.assessment.id);
    beside::latest_first(others).into_iter().filter_map(|other| offered(state, other, to)).collect()
}

fn offered<'a>(state: &'a AppState, other: &'a Assessment, to: Side<'a>) -> Option<Earlier<'a>> {
    let meeting = Place::of(other).meeting(&Place::of(to.assessment));
    if meeting == Meeting::Different {
        return None;
    }
    let side = Side { assessment: other, framework: state.framework(&other.header.framework.id)? };
    let answers = carrying::carriable(side, to);
    (!answers.is_empty()).then_some(Earlier { side, meeting, answers })
}

/// An assessment with its framework.
#[must_use]
pub fn side<'a>(state: &'a AppState, id: &AssessmentId) -> Option<Side<'a>> {
    let assessment = state.assessments.get(id)?;
    Some(Side { assessment, framework: state.framework(&assessment.header.framework.id)? })
}

/// The line on the overview of the open assessment that says how many answers could be used, and where it leads;
/// `None` when there are none.
#[must_use]
pub fn offer(state: &AppState) -> Option<(String, Page)> {
    let to = state.page.assessment()?;
    let mut statements: Vec<&StatementId> = Vec::new();
    for answer in earlier(state, to).into_iter().flat_map(|found| found.answers) {
        // Two assessments may have an answer to the same statement.
        if !statements.contains(&&answer.to.id) {
            statements.push(&answer.to.id);
        }
    }
    let count = u32::try_from(statements.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| (state.words.carrying.offer.fill(count), Page::CarryOver(to.clone())))
}
