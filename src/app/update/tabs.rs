//! What other tabs, the browser and the page around the product do to the store while it is in use here. What was never
//! stored stays, what was deleted on purpose goes, and what merely vanished is kept here until a person decides.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::computer::Computer;
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{clearing, frameworks, library, open, saving};
use crate::app::views::name;
use crate::domain::assessment::Assessment;
use crate::domain::ids::AssessmentId;
use crate::storage::found::Found;
use crate::storage::keys::Key;
use crate::storage::port::{Heard, StorageError};
use crate::storage::repository::{Headless, Loaded};

/// The store was read again.
pub fn store_changed(
    state: &mut AppState,
    heard: Heard,
    read: Result<Loaded, StorageError>,
    now: Moment,
) -> Vec<Command> {
    let Store::Open { failure, last_saved, .. } = &mut state.store else { return Vec::new() };
    let loaded = match read {
        Ok(loaded) => loaded,
        Err(error) => {
            *failure = Some(error);
            return Vec::new();
        }
    };
    *last_saved = loaded.assessments.iter().map(Assessment::changed).max().max(*last_saved);
    let is_empty = loaded.replica.is_none() && loaded.assessments.is_empty() && loaded.headless.is_empty();
    let vanished = match heard {
        Heard::Nothing | Heard::Return => is_empty,
        Heard::Removal | Heard::Finishing => false,
        Heard::Sweeping => true,
    };
    let missing = missing(state, &loaded);
    if heard == Heard::Return && is_empty && !missing.is_empty() && may_be_somebody_else(state) {
        return clearing::cleared_elsewhere(state, now);
    }
    frameworks::take_in_stored(state, loaded.frameworks);
    for (id, time) in loaded.copied {
        let known = state.copied.entry(id).or_insert(time);
        *known = time.max(*known);
    }
    for assessment in loaded.assessments {
        take_in(state, assessment);
    }
    for Headless { id, .. } in loaded.headless {
        if state.assessments.contains_key(&id) {
            saving::mark_unsaved(state, Key::Header(id));
        }
    }
    let mut commands = if vanished { lose(state, missing) } else { forget(state, missing, now) };
    saving::end_failure_when_all_is_saved(state);
    commands.extend(saving::save_unsaved(state));
    commands
}

/// A page that was left and finds nothing stored any more: its person may have finished elsewhere and gone. On a computer
/// that is theirs alone, and while something was never stored, what is here is kept.
fn may_be_somebody_else(state: &AppState) -> bool {
    state.computer != Some(Computer::Own) && state.unsaved.is_empty()
}

/// What is here and was stored, and is not stored any more.
fn missing(state: &AppState, loaded: &Loaded) -> Vec<AssessmentId> {
    let is_stored = |id: &AssessmentId| {
        loaded.assessments.iter().any(|stored| stored.id == *id) || loaded.headless.iter().any(|one| one.id == *id)
    };
    let is_new = |id: &AssessmentId| state.unsaved.contains(&Key::Header(id.clone()));
    state.assessments.keys().filter(|id| !is_stored(id) && !is_new(id)).cloned().collect()
}

/// Takes in an assessment as it is stored. What it lacks is stored again: two tabs may have written at once.
fn take_in(state: &mut AppState, stored: Assessment) {
    state.gone.retain(|gone| *gone != stored.id);
    if !state.assessments.contains_key(&stored.id) {
        state.counter = state.counter.max(stored.counter());
        state.assessments.insert(stored.id.clone(), stored);
        return;
    }
    for key in saving::bodies(&stored) {
        let found = found(&stored, &key);
        saving::take_in(state, &key, found);
    }
    let Some(here) = state.assessments.get(&stored.id) else { return };
    let lacking: Vec<Key> =
        saving::bodies(here).into_iter().filter(|key| found(here, key) != found(&stored, key)).collect();
    for key in lacking {
        saving::mark_unsaved(state, key);
    }
}

/// One record of an assessment.
fn found(assessment: &Assessment, key: &Key) -> Found {
    match key {
        Key::About(_) => Found::Record(assessment.about.clone()),
        Key::Answer(_, statement) => assessment.answer(statement).cloned().map_or(Found::Nothing, Found::Answer),
        Key::Action(_, action) => assessment.actions.get(action).cloned().map_or(Found::Nothing, Found::Record),
        Key::Person(_, id) => {
            assessment.people.get(id).cloned().map_or(Found::Nothing, |person| Found::Person(Box::new(person)))
        }
        Key::Round(_, id) => {
            assessment.rounds.get(id).cloned().map_or(Found::Nothing, |round| Found::Round(Box::new(round)))
        }
        _ => Found::Nothing,
    }
}

/// The browser or the page around the product swept everything away: nothing is written back unasked.
fn lose(state: &mut AppState, missing: Vec<AssessmentId>) -> Vec<Command> {
    for id in missing {
        if !state.gone.contains(&id) {
            state.gone.push(id);
        }
    }
    Vec::new()
}

/// Another tab deleted these: they go from here too, and a person who was at one is told.
fn forget(state: &mut AppState, missing: Vec<AssessmentId>, now: Moment) -> Vec<Command> {
    let mut told = None;
    for id in missing.into_iter().filter(|id| !state.gone.contains(id)).collect::<Vec<_>>() {
        let name = state.assessments.get(&id).map(|assessment| name::name(state, assessment));
        if state.page.assessment() == Some(&id) {
            told = name;
        }
        library::forget(state, &id);
    }
    let Some(name) = told else { return Vec::new() };
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = Some(Notice::DeletedElsewhere(name));
    commands
}

/// Everything that the browser lost is stored again.
pub fn save_again(state: &mut AppState) -> Vec<Command> {
    for id in std::mem::take(&mut state.gone) {
        saving::mark_whole_unsaved(state, &id);
    }
    let mut commands = saving::save_unsaved(state);
    commands.push(Command::MoveFocus(Focus::Heading));
    commands
}
