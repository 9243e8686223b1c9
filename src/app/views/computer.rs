//! Whose computer it is: the question, and what follows from the answer.

use crate::app::computer::{Computer, Presence};
use crate::app::settings::StorageMode;
use crate::app::state::{AppState, Store};
use crate::storage::port::Keeping;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComputerView {
    pub answer: Option<Computer>,
    /// What is said in place of the question.
    pub said: Option<String>,
    /// What follows from the answer.
    pub follows: Option<String>,
}

/// `None` where the answer would change nothing, since nothing can be kept or the page has decided it.
#[must_use]
pub fn computer(state: &AppState) -> Option<ComputerView> {
    let cannot_keep =
        matches!(state.store, Store::Open { keeping: Keeping::ThisVisit, .. } | Store::Unread | Store::Shut(_));
    if state.settings.storage != StorageMode::Browser || cannot_keep {
        return None;
    }
    let words = &state.words.computer;
    let texts = state.computer.map(|computer| match computer {
        Computer::Own => (words.own_said, words.own_follows),
        Computer::Shared => (words.shared_said, words.shared_follows),
    });
    let (said, follows) = texts.map(|(said, follows)| (said.to_owned(), follows.to_owned())).unzip();
    Some(ComputerView { answer: state.computer, said, follows })
}

/// Whether a person at a shared computer is to be asked if they are still there.
#[must_use]
pub fn is_away(state: &AppState) -> bool {
    state.presence == Presence::Away
}
