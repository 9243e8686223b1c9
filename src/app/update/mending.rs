//! Answers that lost the header of their assessment. Which framework they belong to is asked, not guessed: two
//! frameworks can share statements.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::app::update::{library, open, saving};
use crate::app::views::left_over;
use crate::domain::assessment::{Assessment, Header};
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::FrameworkId;
use crate::storage::keys::Key;
use crate::storage::repository::Headless;

/// Takes in what was found without a header, and says how many records of it can only be left as they are, since no
/// framework here knows their statements.
pub fn take_in(state: &mut AppState, found: Vec<Headless>) -> usize {
    let (mendable, rest): (Vec<Headless>, Vec<Headless>) =
        found.into_iter().partition(|headless| !left_over::candidates(state, headless).is_empty());
    state.headless = mendable;
    rest.iter().map(records).sum()
}

fn records(headless: &Headless) -> usize {
    usize::from(headless.about.stamps().next().is_some())
        + headless.answers.len()
        + headless.actions.len()
        + headless.people.len()
        + headless.rounds.len()
}

/// A person said which framework the answers belong to: the assessment has a header again.
pub fn name_framework(state: &mut AppState, framework: FrameworkId, now: Moment) -> Vec<Command> {
    let Some(version) = state.framework(&framework).map(|framework| framework.version().to_owned()) else {
        return Vec::new();
    };
    if state.headless.is_empty() {
        return Vec::new();
    }
    let Headless { id, about, answers, actions, people, rounds } = state.headless.remove(0);
    let header = Header { framework: FrameworkRef { id: framework, version }, created: now.time, opened: None };
    let mut assessment = Assessment { id, header, about, answers, actions, people, rounds };
    assessment.header.created = assessment.begun();
    let id = library::add(state, assessment, now);
    saving::mark_unsaved(state, Key::Header(id.clone()));
    open(state, Page::Overview(id), Focus::Heading, now)
}
