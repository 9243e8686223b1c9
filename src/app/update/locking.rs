//! Locked copies out, and locked files in. A passphrase goes from the page to the browser and stays nowhere.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::locks::{Locks, Trying};
use crate::app::opening::{Found, Opening};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::app::update::{files, open};
use crate::domain::ids::AssessmentId;
use crate::domain::passphrase::{Passphrase, PassphraseFault};

/// A person typed a passphrase twice for a copy.
pub fn asked(
    state: &mut AppState,
    id: AssessmentId,
    passphrase: Result<Passphrase, PassphraseFault>,
    now: Moment,
) -> Vec<Command> {
    let passphrase = match passphrase {
        Ok(passphrase) if state.trying != Trying::Working && state.locks == Locks::Possible => passphrase,
        Ok(_) => return Vec::new(),
        Err(fault) => {
            state.trying = Trying::Faulty(fault);
            return vec![Command::MoveFocus(Focus::Field("passphrase".to_owned()))];
        }
    };
    let Some((framework, text)) = files::copy(state, &id, now) else { return Vec::new() };
    state.trying = Trying::Working;
    vec![Command::Lock { name: files::file_name(&framework, ".locked", now), text, assessment: id, passphrase }]
}

/// The locked copy went to the downloads, or could not be made.
pub fn locked(state: &mut AppState, id: &AssessmentId, name: Option<String>, now: Moment) -> Vec<Command> {
    let is_waiting = state.page == Page::Locking(id.clone());
    let Some(name) = name else {
        state.trying = if is_waiting { Trying::Failed } else { Trying::Asked };
        return Vec::new();
    };
    let mut commands = Vec::new();
    if is_waiting {
        commands = open(state, Page::Overview(id.clone()), Focus::Notice, now);
    }
    commands.extend(files::copied(state, id, now));
    files::downloaded(state, name, None);
    commands
}

/// A person typed the passphrase of the file that waits.
pub fn unlock(state: &mut AppState, passphrase: Passphrase) -> Vec<Command> {
    let Some(Opening { found: Found::Locked(file), .. }) = &state.opening else { return Vec::new() };
    if state.trying == Trying::Working {
        return Vec::new();
    }
    let file = file.clone();
    state.trying = Trying::Working;
    vec![Command::Unlock { file, passphrase }]
}

/// The file that waits was unlocked, or not. Whatever was in it is read like any file.
pub fn unlocked(state: &mut AppState, content: Option<&[u8]>, now: Moment) -> Vec<Command> {
    let Some(Opening { name, found: Found::Locked(_) }) = &state.opening else { return Vec::new() };
    let name = name.clone();
    let Some(content) = content else {
        state.trying = Trying::Failed;
        return vec![Command::MoveFocus(Focus::Field("passphrase".to_owned()))];
    };
    state.trying = Trying::Asked;
    files::chosen(state, name, content, now)
}
