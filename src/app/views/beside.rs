//! How an assessment is named beside others: whose view it gives and when it was last changed. The place is said where
//! the others are told apart by it.

use super::{about, when};
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;

/// Such as "A community group · 20 November 2026".
#[must_use]
pub fn short(state: &AppState, assessment: &Assessment) -> String {
    joined(state, about::perspective(state, assessment).unwrap_or_default(), day(state, assessment))
}

/// Such as "A community group · last changed on 20 November 2026".
#[must_use]
pub fn view_and_day(state: &AppState, assessment: &Assessment) -> String {
    joined(state, about::perspective(state, assessment).unwrap_or_default(), changed(state, assessment))
}

/// Such as "Dufftown · A community group · last changed on 20 November 2026".
#[must_use]
pub fn place_view_and_day(state: &AppState, assessment: &Assessment) -> String {
    joined(state, &about::line(state, assessment), changed(state, assessment))
}

fn joined(state: &AppState, said: &str, when: String) -> String {
    if said.is_empty() { when } else { state.words.about.line.fill([said, &when]) }
}

fn changed(state: &AppState, assessment: &Assessment) -> String {
    state.words.lens.changed.fill([&day(state, assessment)])
}

fn day(state: &AppState, assessment: &Assessment) -> String {
    when::date(assessment.changed(), state.offset_minutes, &state.words.common)
}

/// These assessments, the latest changed first.
#[must_use]
pub fn latest_first<'a>(assessments: impl Iterator<Item = &'a Assessment>) -> Vec<&'a Assessment> {
    let mut sorted: Vec<&Assessment> = Vec::new();
    for assessment in assessments {
        let earlier = sorted.iter().position(|other| other.changed() < assessment.changed());
        sorted.insert(earlier.unwrap_or(sorted.len()), assessment);
    }
    sorted
}
