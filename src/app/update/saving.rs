//! What became of the records that were to be stored.

use crate::app::clock::Moment;
use crate::app::command::{Command, Record};
use crate::app::state::{AppState, Store};
use crate::domain::answer::Answer;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::storage::port::StorageError;

/// Notes that a record is not stored as it stands here.
pub fn mark_unsaved(state: &mut AppState, record: Record) {
    if !state.unsaved.contains(&record) {
        state.unsaved.push(record);
    }
}

/// Asks for every unsaved record to be stored, if the store may be written.
pub fn save_unsaved(state: &AppState) -> Vec<Command> {
    match state.store {
        Store::Open { .. } => state.unsaved.iter().cloned().map(Command::Save).collect(),
        Store::Unread | Store::Shut(_) => Vec::new(),
    }
}

/// A record was stored.
pub fn saved(state: &mut AppState, record: &Record, joined: Option<Answer>, now: Moment) -> Vec<Command> {
    state.unsaved.retain(|unsaved| unsaved != record);
    if let (Record::Answer(owner, statement), Some(joined)) = (record, joined) {
        take_in(state, owner, statement, joined);
    }
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
pub fn not_saved(state: &mut AppState, record: Record, error: StorageError) -> Vec<Command> {
    mark_unsaved(state, record);
    if let Store::Open { failure, .. } = &mut state.store {
        *failure = Some(error);
    }
    Vec::new()
}

fn take_in(state: &mut AppState, owner: &AssessmentId, statement: &StatementId, joined: Answer) {
    state.counter = state.counter.max(joined.counter());
    if let Some(assessment) = state.assessments.get_mut(owner) {
        let answer = assessment.answers.entry(statement.clone()).or_default();
        *answer = std::mem::take(answer).merge(joined);
    }
}
