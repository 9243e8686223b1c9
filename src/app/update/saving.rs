//! What became of the records that were to be stored.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::state::{AppState, Store};
use crate::app::update::replacing;
use crate::domain::assessment::Assessment;
use crate::domain::ids::AssessmentId;
use crate::domain::record::Record;
use crate::storage::found::Found;
use crate::storage::keys::Key;
use crate::storage::port::StorageError;

/// So many people are stored in one go, so that the page can answer between; the others follow at once.
const AT_ONCE: usize = 10;

/// Notes that a record is not stored as it stands here.
pub fn mark_unsaved(state: &mut AppState, record: Key) {
    if !state.unsaved.contains(&record) {
        state.unsaved.push(record);
    }
}

/// Asks for every unsaved record to be stored, if the store may be written.
pub fn save_unsaved(state: &AppState) -> Vec<Command> {
    match state.store {
        Store::Open { failure, .. } => {
            let here = state.unsaved.iter().filter(|key| !is_gone(state, key));
            let (people, others): (Vec<&Key>, Vec<&Key>) = here.partition(|key| matches!(key, Key::Person(..)));
            let mut commands: Vec<Command> = others.into_iter().cloned().map(Command::Save).collect();
            commands.extend(people.iter().take(AT_ONCE).map(|key| Command::Save((*key).clone())));
            if people.len() > AT_ONCE && failure.is_none() {
                commands.push(Command::WaitForPause(0));
            }
            commands
        }
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => Vec::new(),
    }
}

/// Whether a record belongs to what the browser lost.
fn is_gone(state: &AppState, key: &Key) -> bool {
    key.assessment().is_some_and(|id| state.gone.contains(id))
}

/// A record was stored, joined with what was found in its place.
pub fn saved(state: &mut AppState, record: &Key, found: Found, now: Moment) -> Vec<Command> {
    state.unsaved.retain(|unsaved| unsaved != record);
    take_in(state, record, found);
    state.bases.retain(|(id, owner, _), _| owner.key(id.clone()) != *record);
    if let Store::Open { last_saved, .. } = &mut state.store {
        *last_saved = Some(now.time);
    }
    end_failure_when_all_is_saved(state);
    Vec::new()
}

/// A failure is over when nothing is left that is not stored.
pub fn end_failure_when_all_is_saved(state: &mut AppState) {
    if let Store::Open { failure, .. } = &mut state.store
        && state.unsaved.is_empty()
    {
        *failure = None;
    }
}

/// A record was not stored: it stays unsaved and is tried again with the next change.
pub fn not_saved(state: &mut AppState, record: Key, error: StorageError) -> Vec<Command> {
    mark_unsaved(state, record);
    if let Store::Open { failure, .. } = &mut state.store {
        *failure = Some(error);
    }
    Vec::new()
}

/// What another tab has stored joins what is here. A text that loses by it is not lost without a word.
pub fn take_in(state: &mut AppState, key: &Key, found: Found) {
    replacing::note(state, key, &found);
    let Some(assessment) = key.assessment().and_then(|id| state.assessments.get_mut(id)) else { return };
    let (counter, record, found) = match (key, found) {
        (Key::Answer(_, statement), Found::Answer(found)) => {
            let answer = assessment.answers.entry(statement.clone()).or_default();
            let counter = found.counter();
            *answer = std::mem::take(answer).merge(found);
            state.counter = state.counter.max(counter);
            return;
        }
        (Key::Person(..), Found::Person(found)) => {
            let counter = found.stamps().map(|stamp| stamp.counter).max().unwrap_or(0);
            assessment.bring_in(*found);
            state.counter = state.counter.max(counter);
            return;
        }
        (Key::Round(_, id), Found::Round(found)) => {
            let counter = found.stamps().map(|stamp| stamp.counter).max().unwrap_or(0).max(found.said.counter());
            assessment.keep_round(id.clone(), *found);
            state.counter = state.counter.max(counter);
            return;
        }
        (Key::About(_), Found::Record(found)) => (found.counter(), &mut assessment.about, found),
        (Key::Action(_, action), Found::Record(found)) => {
            (found.counter(), assessment.actions.entry(action.clone()).or_default(), found)
        }
        _ => return,
    };
    *record = std::mem::take(record).merge(found);
    state.counter = state.counter.max(counter);
}

/// Every record of an assessment is to be stored, as when it never was.
pub fn mark_whole_unsaved(state: &mut AppState, id: &AssessmentId) {
    let Some(assessment) = state.assessments.get(id) else { return };
    let mut records = vec![Key::Header(id.clone())];
    records.extend(bodies(assessment));
    for record in records {
        mark_unsaved(state, record);
    }
}

/// The keys of everything in an assessment but its header.
pub fn bodies(assessment: &Assessment) -> Vec<Key> {
    let id = &assessment.id;
    let mut records = Vec::new();
    if assessment.about != Record::default() {
        records.push(Key::About(id.clone()));
    }
    records.extend(assessment.answers.keys().map(|statement| Key::Answer(id.clone(), statement.clone())));
    records.extend(assessment.actions.keys().map(|action| Key::Action(id.clone(), action.clone())));
    records.extend(assessment.people.keys().map(|person| Key::Person(id.clone(), person.clone())));
    records.extend(assessment.rounds.keys().map(|round| Key::Round(id.clone(), round.clone())));
    records
}
