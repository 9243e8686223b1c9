//! A copy of an assessment: a new one with everything that was said in the old.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus, Reason};
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{filling, library, open};
use crate::domain::assessment::Assessment;
use crate::domain::ids::AssessmentId;
use crate::storage::port::StorageError;

/// Makes the copy and asks for it to be stored.
pub fn copy(state: &mut AppState, id: &AssessmentId, now: Moment) -> Vec<Command> {
    let mut commands = filling::keep_drafts(state, now);
    let (Some(original), Some(replica)) = (state.assessments.get(id), &state.replica) else { return commands };
    let Some(new_id) = library::new_assessment_id(now) else { return commands };
    let copy = original.copied(new_id, replica, now.time);
    commands.extend(match state.store {
        Store::Open { .. } => vec![Command::Add(Box::new(copy), Reason::Copied)],
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => added(state, copy, Ok(()), now),
    });
    commands
}

/// The copy was stored, or could not be. It is opened where people say what it is about, so that they can tell it from
/// the other.
pub fn added(state: &mut AppState, copy: Assessment, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    if result.is_err() {
        state.notice = Some(Notice::NotCopied);
        return vec![Command::MoveFocus(Focus::Notice)];
    }
    let id = library::add(state, copy, now);
    let commands = open(state, Page::About(id.clone()), Focus::Notice, now);
    state.notice = Some(Notice::Copied(id));
    commands
}
