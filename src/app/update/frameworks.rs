//! The frameworks that are not shipped: those that the page brings, for this visit, and those that the visitor opens
//! from a file. Whatever is wrong with one, nothing that was here changes.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::app::catalogue::{Known, Origin};
use crate::app::clock::Moment;
use crate::app::command::{Command, Focus, PageFault};
use crate::app::msg::Given;
use crate::app::page::Page;
use crate::app::state::{AppState, Change, NotOpened, Notice, Store};
use crate::app::update::{files, one_file, open, sharing};
use crate::domain::framework::Framework;
use crate::domain::ids::FrameworkId;
use crate::domain::version;
use crate::formats::opened::{self, FrameworkFile};
use crate::storage::port::{Keeping, StorageError};

/// Takes in what the page brings. Its people hear of what is wrong with it; visitors hear that something is.
pub fn page_read(state: &mut AppState, given: Given) -> Vec<Command> {
    state.settings = given.settings;
    state.address = given.address;
    sharing::allowed(state);
    let mut commands: Vec<Command> = given.faults.into_iter().map(Command::WarnPage).collect();
    for (index, text) in given.frameworks.iter().enumerate() {
        if let Err(fault) = page_framework(state, index + 1, text) {
            state.notice = Some(Notice::PageFrameworkFaulty);
            commands.push(Command::WarnPage(fault));
        }
    }
    commands.extend(choose(state, &given.offered));
    state.inside = given.inside.map(|texts| one_file::read(state, &texts));
    commands
}

fn page_framework(state: &mut AppState, place: usize, text: &str) -> Result<(), PageFault> {
    let file = opened::read_framework(text.as_bytes()).map_err(|reason| PageFault::Framework { place, reason })?;
    match state.frameworks.get(file.framework.id()) {
        None => state.frameworks.put(file.framework, Origin::Page),
        Some(known) if known.framework == file.framework => {}
        Some(_) => return Err(PageFault::IdTaken { place, id: file.framework.id().clone() }),
    }
    Ok(())
}

/// Limits the offer to what the page names. Names that are not known are left out; when none is, everything is offered.
fn choose(state: &mut AppState, names: &str) -> Option<Command> {
    let mut chosen: Vec<FrameworkId> = Vec::new();
    let mut unknown = Vec::new();
    for name in names.split_ascii_whitespace() {
        match state.frameworks.choices().find(|id| id.as_str() == name) {
            Some(id) => chosen.push(id.clone()),
            None => unknown.push(name.to_owned()),
        }
    }
    state.frameworks.choose(chosen);
    (!unknown.is_empty()).then_some(Command::WarnPage(PageFault::Unknown(unknown)))
}

/// Takes in what was opened in earlier visits. What the page offers under the same id goes before it.
pub fn take_in_stored(state: &mut AppState, stored: Vec<Arc<Framework>>) {
    for framework in stored {
        if state.frameworks.get(framework.id()).is_none() {
            state.frameworks.put(framework, Origin::Own);
        }
    }
}

/// A person opened the file of a framework.
pub fn chosen(state: &mut AppState, name: String, file: Box<FrameworkFile>, now: Moment) -> Vec<Command> {
    let known = state.frameworks.get(file.framework.id());
    if let Some(reason) = known.and_then(|known| refusal(known, &file.framework)) {
        return files::refuse(state, name, reason);
    }
    let is_own = known.is_none_or(|known| known.origin == Origin::Own);
    match state.store {
        Store::Open { .. } if is_own => vec![Command::KeepFramework { name, file }],
        Store::Resting { .. } if is_own => {
            state.unkept_frameworks.push((name.clone(), file.clone()));
            kept(state, name, file.framework, Ok(()), now)
        }
        _ => kept(state, name, file.framework, Ok(()), now),
    }
}

/// Why a framework cannot come in beside this one of the same id. The very same may always: it may not be stored yet.
fn refusal(known: &Known, framework: &Framework) -> Option<NotOpened> {
    let here = known.framework.version().to_owned();
    if *known.framework == *framework {
        return None;
    }
    if known.origin != Origin::Own {
        return Some(NotOpened::IdTaken { id: framework.id().clone() });
    }
    match version::compare(framework.version(), &here) {
        Ordering::Less => Some(NotOpened::OlderVersion { here }),
        Ordering::Equal => Some(NotOpened::SameVersion { here }),
        Ordering::Greater => None,
    }
}

/// A framework was stored, or could not be and is then here for this visit.
pub fn kept(
    state: &mut AppState,
    name: String,
    framework: Arc<Framework>,
    result: Result<(), StorageError>,
    now: Moment,
) -> Vec<Command> {
    let keeping = match state.store {
        Store::Open { keeping, .. } if result.is_ok() => keeping,
        _ => Keeping::ThisVisit,
    };
    let id = framework.id().clone();
    let change = match state.framework(&id) {
        None => Change::New,
        Some(here) if *here == framework => Change::Nothing,
        Some(here) => Change::NewVersion(here.version().to_owned()),
    };
    if change != Change::Nothing {
        state.frameworks.put(framework, Origin::Own);
    }
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = Some(Notice::FrameworkOpened { name, framework: id, change, keeping });
    commands
}

/// Asks for a framework to be removed. It stays in view until the store has let it go.
pub fn remove(state: &mut AppState, id: FrameworkId, now: Moment) -> Vec<Command> {
    state.unkept_frameworks.retain(|(_, file)| *file.framework.id() != id);
    if matches!(state.store, Store::Open { .. } | Store::Resting { .. }) {
        return vec![Command::RemoveFramework(id)];
    }
    removed(state, &id, Ok(()), now)
}

/// The store has let a framework go, or has not. What was assessed with it stays.
pub fn removed(state: &mut AppState, id: &FrameworkId, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    let gone = result.ok().and_then(|()| state.frameworks.remove_own(id));
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = Some(match gone {
        Some(framework) => Notice::FrameworkRemoved { title: framework.title().to_owned() },
        None => Notice::FrameworkNotRemoved,
    });
    commands
}
