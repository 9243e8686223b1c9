//! Where the product is one file: what it holds itself, what can be saved in a new one, and how little the browser
//! promises for it.

use super::opening::says_the_same;
use super::when;
use crate::app::opening::{Found, Opening};
use crate::app::state::{AppState, Store};
use crate::domain::ids::AssessmentId;
use crate::storage::port::Keeping;

/// Something that the file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsideView {
    /// Its place among all that the file holds.
    pub place: usize,
    pub title: String,
    /// When it was put in, where that is known.
    pub saved: String,
}

/// What can be saved in a new file of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavingView {
    pub assessments: Vec<AssessmentId>,
    pub lead: String,
}

/// What the file holds, but for what is here exactly so.
#[must_use]
pub fn inside(state: &AppState) -> Vec<InsideView> {
    let all = state.inside.iter().flatten().enumerate();
    all.filter(|(_, one)| !is_here(state, &one.found)).map(|(place, one)| inside_view(state, place, one)).collect()
}

fn inside_view(state: &AppState, place: usize, one: &Opening) -> InsideView {
    let time = match &one.found {
        Found::Assessment(file) => Some(file.saved_at),
        Found::Newer(glimpse) => glimpse.saved_at,
        Found::Locked(_) | Found::Link(_) => None,
    };
    let words = state.words;
    let saved = |time| words.one_file.saved.fill([&when::date_and_time(time, state.offset_minutes, &words.common)]);
    InsideView { place, title: one.name.clone(), saved: time.map(saved).unwrap_or_default() }
}

fn is_here(state: &AppState, found: &Found) -> bool {
    let Found::Assessment(file) = found else { return false };
    let here = state.assessments.get(&file.assessment.id);
    here.is_some_and(|here| says_the_same(here, &file.assessment))
}

/// `None` where the page is no such file, or there is nothing to save. `wanted` is one assessment, or none for all.
#[must_use]
pub fn saving(state: &AppState, wanted: Option<&AssessmentId>) -> Option<SavingView> {
    state.inside.as_ref()?;
    let is_known = |id: &AssessmentId| {
        state.assessments.get(id).is_some_and(|one| state.framework(&one.header.framework.id).is_some())
    };
    let is_wanted = |id: &AssessmentId| wanted.is_none_or(|wanted| wanted == id);
    let assessments: Vec<AssessmentId> =
        state.assessments.keys().filter(|id| is_wanted(id) && is_known(id)).cloned().collect();
    let count = u32::try_from(assessments.len()).unwrap_or(u32::MAX);
    let lead = state.words.one_file.save_lead.fill(count);
    (count > 0).then_some(SavingView { assessments, lead })
}

/// Whether answers are kept, but as browsers keep them for a file on the computer.
#[must_use]
pub fn is_kept_loosely(state: &AppState) -> bool {
    matches!(state.store, Store::Open { keeping: Keeping::LocalFile, .. })
}
