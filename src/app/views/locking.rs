//! How far a passphrase has come, and whether a locked copy can be made here.

use crate::app::locks::Trying;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::passphrase::PassphraseFault;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryingView {
    pub stage: Trying,
    /// What is wrong and what to do.
    pub fault: Option<String>,
}

#[must_use]
pub fn trying(state: &AppState) -> TryingView {
    let words = &state.words.locking;
    let fault = match state.trying {
        Trying::Asked | Trying::Working => None,
        Trying::Faulty(PassphraseFault::TooShort) => Some(words.too_short),
        Trying::Faulty(PassphraseFault::NotAlike) => Some(words.not_alike),
        Trying::Failed if state.page == Page::Opening => Some(words.wrong),
        Trying::Failed => Some(words.failed),
    };
    TryingView { stage: state.trying, fault: fault.map(str::to_owned) }
}
