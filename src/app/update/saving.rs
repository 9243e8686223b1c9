//! What became of the records that were to be stored.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::msg::Joined;
use crate::app::state::{AppState, Store};
use crate::storage::keys::Key;
use crate::storage::port::StorageError;

/// Notes that a record is not stored as it stands here.
pub fn mark_unsaved(state: &mut AppState, record: Key) {
    if !state.unsaved.contains(&record) {
        state.unsaved.push(record);
    }
}

/// Asks for every unsaved record to be stored, if the store may be written.
pub fn save_unsaved(state: &AppState) -> Vec<Command> {
    match state.store {
        Store::Open { .. } => state.unsaved.iter().cloned().map(Command::Save).collect(),
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => Vec::new(),
    }
}

/// A record was stored.
pub fn saved(state: &mut AppState, record: &Key, joined: Joined, now: Moment) -> Vec<Command> {
    state.unsaved.retain(|unsaved| unsaved != record);
    take_in(state, record, joined);
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

/// What another tab has stored joins what is here.
fn take_in(state: &mut AppState, key: &Key, joined: Joined) {
    let Some(assessment) = key.assessment().and_then(|id| state.assessments.get_mut(id)) else { return };
    let (counter, record, joined) = match (key, joined) {
        (Key::Answer(_, statement), Joined::Answer(joined)) => {
            let answer = assessment.answers.entry(statement.clone()).or_default();
            let counter = joined.counter();
            *answer = std::mem::take(answer).merge(joined);
            state.counter = state.counter.max(counter);
            return;
        }
        (Key::About(_), Joined::Record(joined)) => (joined.counter(), &mut assessment.about, joined),
        (Key::Action(_, action), Joined::Record(joined)) => {
            (joined.counter(), assessment.actions.entry(action.clone()).or_default(), joined)
        }
        _ => return,
    };
    *record = std::mem::take(record).merge(joined);
    state.counter = state.counter.max(counter);
}
