//! Finishing: everything of ours goes from this browser and from the memory of every tab. What people downloaded is
//! theirs and stays.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{library, open, sharing};
use crate::app::waiting::Waiting;
use crate::storage::port::{Keeping, StorageError};

/// The store has let everything go, or has not; then what is here stays too, so that it can be taken away.
pub fn cleared(state: &mut AppState, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    if result.is_err() {
        state.notice = Some(Notice::NotCleared);
        return vec![Command::MoveFocus(Focus::Notice)];
    }
    let files = std::mem::take(&mut state.downloads);
    forget(state, now);
    open(state, Page::Cleared(files), Focus::Heading, now)
}

/// A person finished in another tab: nothing of it stays in this one.
pub fn cleared_elsewhere(state: &mut AppState, now: Moment) -> Vec<Command> {
    state.downloads.clear();
    forget(state, now);
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = Some(Notice::ClearedElsewhere);
    commands
}

/// Whoever comes next meets the product as if it had just been opened, and may be somebody else.
fn forget(state: &mut AppState, now: Moment) {
    state.assessments.clear();
    state.opening = None;
    state.waiting = Waiting::default();
    state.drafts.clear();
    state.unsaved.clear();
    state.bases.clear();
    state.replaced.clear();
    state.headless.clear();
    state.gone.clear();
    state.copied.clear();
    state.put_off.clear();
    state.unkept_frameworks.clear();
    state.frameworks.remove_all_own();
    state.counter = 0;
    state.replica = library::new_replica(now);
    state.computer = None;
    sharing::allowed(state);
    state.store = Store::Open { keeping: keeping(&state.store), last_saved: None, failure: None };
}

/// Only what stands in the browser for good can keep the product from reading or writing it.
fn keeping(store: &Store) -> Keeping {
    match store {
        Store::Open { keeping, .. } | Store::Resting { keeping, .. } => *keeping,
        Store::Unread | Store::Shut(_) => Keeping::ThisBrowser,
    }
}
