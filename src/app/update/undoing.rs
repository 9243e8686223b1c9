//! Takes a deletion back, for as long as the message about it is shown: the message holds what was deleted.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus, Reason};
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{library, open};
use crate::domain::assessment::Assessment;
use crate::storage::port::StorageError;

/// Asks for the deleted assessment to be stored again.
pub fn undelete(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some(Notice::Deleted(gone) | Notice::NotUndeleted(gone)) = &state.notice else { return Vec::new() };
    let gone = gone.clone();
    match state.store {
        Store::Open { .. } => vec![Command::Add(gone, Reason::Undeleted)],
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => added(state, *gone, Ok(()), now),
    }
}

/// It is back, or could not be stored and can be tried again.
pub fn added(state: &mut AppState, gone: Assessment, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    if result.is_err() {
        state.notice = Some(Notice::NotUndeleted(Box::new(gone)));
        return vec![Command::MoveFocus(Focus::Notice)];
    }
    let id = library::add(state, gone, now);
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = Some(Notice::Undeleted(id));
    commands
}
