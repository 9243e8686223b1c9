//! Whose computer it is: on a shared one nothing is written, and a person who seems to have left is reminded.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::computer::{Computer, Presence};
use crate::app::msg::Msg;
use crate::app::settings::StorageMode;
use crate::app::state::{AppState, Store};
use crate::app::update::{filling, saving};

/// How long nothing happens before a person at a shared computer is asked whether they are still there, in milliseconds.
pub const IDLE: u32 = 15 * 60 * 1_000;

/// Takes in what the page around the product allows.
pub fn allowed(state: &mut AppState) {
    if state.settings.storage == StorageMode::Nothing {
        state.computer = Some(Computer::Shared);
    }
}

/// A person said whose computer it is, for the first time or otherwise than before.
pub fn named(state: &mut AppState, computer: Computer, now: Moment) -> Vec<Command> {
    state.computer = Some(computer);
    let mut commands = filling::keep_drafts(state, now);
    match (computer, state.store.clone()) {
        (Computer::Shared, Store::Open { keeping, last_saved, .. }) => {
            state.store = Store::Resting { keeping, last_saved };
            commands.push(Command::RememberComputer(computer));
        }
        (Computer::Own, Store::Resting { keeping, last_saved }) => {
            state.store = Store::Open { keeping, last_saved, failure: None };
            commands.push(Command::RememberComputer(computer));
            for (name, file) in std::mem::take(&mut state.unkept_frameworks) {
                commands.push(Command::KeepFramework { name, file });
            }
            commands.extend(saving::save_unsaved(state));
        }
        (Computer::Own, Store::Open { .. }) => commands.push(Command::RememberComputer(computer)),
        (_, Store::Unread | Store::Shut(_) | Store::Resting { .. }) => {}
    }
    commands
}

/// Whether a message comes from a person who is there, and not from a timer or from the store.
pub fn is_from_a_person(msg: &Msg) -> bool {
    !matches!(
        msg,
        Msg::TypingPaused
            | Msg::RecordSaved(..)
            | Msg::RecordNotSaved(..)
            | Msg::StoreChanged(..)
            | Msg::ClearedElsewhere
            | Msg::LeftAlone
            | Msg::RestCame
            | Msg::RestMissed
    )
}

/// Somebody is there; on a shared computer the wait for their absence begins anew.
pub fn seen(state: &mut AppState, commands: &mut Vec<Command>) {
    state.presence = Presence::Here;
    if state.computer == Some(Computer::Shared) {
        commands.push(Command::WaitForAbsence(IDLE));
    }
}

/// Nothing has happened for long. Where there is nothing to see, nobody is asked.
pub fn left_alone(state: &mut AppState) -> Vec<Command> {
    if state.computer == Some(Computer::Shared) && !state.assessments.is_empty() {
        state.presence = Presence::Away;
    }
    Vec::new()
}
