//! Makes the stamp of an edit.

use crate::app::clock::Moment;
use crate::app::state::AppState;
use crate::domain::stamp::{MAX_COUNTER, Stamp, Stamped};

/// The value with the next stamp of this browser; `None` before the store has been read.
pub fn stamped<T>(state: &mut AppState, value: T, now: Moment) -> Option<Stamped<T>> {
    let replica = state.replica.clone()?;
    state.counter = state.counter.saturating_add(1).min(MAX_COUNTER);
    Some(Stamped { stamp: Stamp { counter: state.counter, replica, time: now.time }, value })
}
