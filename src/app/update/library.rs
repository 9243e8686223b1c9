//! The assessments in this browser: read at the start, begun, resumed, deleted.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::computer::Computer;
use crate::app::layout::Layout;
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{frameworks, mending, open, saving, walking};
use crate::app::views::progress;
use crate::domain::assessment::{Assessment, Header};
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::{AssessmentId, FrameworkId, ReplicaId};
use crate::storage::keys::Key;
use crate::storage::port::{Keeping, StorageError};
use crate::storage::repository::Loaded;

/// Takes in what the store holds. A store that cannot be read is never written.
pub fn store_read(
    state: &mut AppState,
    read: Result<Loaded, StorageError>,
    keeping: Keeping,
    now: Moment,
) -> Vec<Command> {
    let loaded = match read {
        Ok(loaded) => loaded,
        Err(error) => {
            state.replica = new_replica(now);
            state.store = Store::Shut(error);
            return Vec::new();
        }
    };
    let last_saved = loaded.assessments.iter().map(Assessment::changed).max();
    state.counter = loaded.assessments.iter().map(Assessment::counter).max().unwrap_or(0);
    state.replica = loaded.replica.or_else(|| new_replica(now));
    for found in loaded.assessments {
        state.assessments.insert(found.id.clone(), found);
    }
    if let Some(layout) = loaded.layout.as_deref().and_then(Layout::named) {
        state.layout = layout;
    }
    if loaded.computer.as_deref() == Some(Computer::OWN) {
        state.computer = Some(Computer::Own);
    }
    state.copied = loaded.copied;
    frameworks::take_in_stored(state, loaded.frameworks);
    state.store = Store::Open { keeping, last_saved, failure: None };
    let unreadable = loaded.unreadable.len() + mending::take_in(state, loaded.headless);
    let unreadable = u32::try_from(unreadable).unwrap_or(u32::MAX);
    if unreadable > 0 {
        state.notice = Some(Notice::Unreadable(unreadable));
    }
    Vec::new()
}

/// Begins an assessment, and asks first what it is about.
pub fn begin(state: &mut AppState, id: &FrameworkId, now: Moment) -> Vec<Command> {
    let Some(framework) = state.framework(id) else { return Vec::new() };
    let framework = FrameworkRef { id: id.clone(), version: framework.version().to_owned() };
    let Some(id) = new_assessment_id(now) else { return Vec::new() };
    let header = Header { framework, created: now.time, opened: None };
    state.assessments.insert(id.clone(), Assessment::new(id.clone(), header));
    saving::mark_unsaved(state, Key::Header(id.clone()));
    open(state, Page::About(id), Focus::Heading, now)
}

/// Goes on where the person stopped: at who is in, or in the section of their latest answer or the next one with something
/// to do.
pub fn resume(state: &mut AppState, id: &AssessmentId, now: Moment) -> Vec<Command> {
    let Some(assessment) = state.assessments.get(id) else { return Vec::new() };
    let Some(framework) = state.framework(&assessment.header.framework.id) else { return Vec::new() };
    if !assessment.people.is_empty() {
        return open(state, Page::People(id.clone()), Focus::Heading, now);
    }
    let Some(section) = progress::section_to_resume(framework, assessment) else {
        return open(state, Page::Overview(id.clone()), Focus::Heading, now);
    };
    let gap = progress::first_gap(framework, assessment, &section);
    walking::open_section(state, id, &section, gap, now)
}

/// Asks for an assessment to be removed. It stays in view until the store has let it go.
pub fn delete(state: &mut AppState, id: AssessmentId, now: Moment) -> Vec<Command> {
    if matches!(state.store, Store::Open { .. } | Store::Resting { .. }) {
        return vec![Command::Delete(id)];
    }
    deleted(state, &id, Ok(()), now)
}

/// The store has let an assessment go, or has not.
pub fn deleted(state: &mut AppState, id: &AssessmentId, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    let notice = if result.is_ok() {
        forget(state, id).map(|gone| Notice::Deleted(Box::new(gone)))
    } else {
        // It may have stopped half way: what is still shown is stored again.
        saving::mark_whole_unsaved(state, id);
        Some(Notice::NotDeleted)
    };
    let commands = open(state, Page::Start, Focus::Notice, now);
    state.notice = notice;
    commands
}

/// Takes in an assessment that was stored whole.
pub fn add(state: &mut AppState, assessment: Assessment, now: Moment) -> AssessmentId {
    let id = assessment.id.clone();
    state.counter = state.counter.max(assessment.counter());
    state.assessments.insert(id.clone(), assessment);
    match &mut state.store {
        Store::Open { last_saved, .. } => *last_saved = Some(now.time),
        // It is stored if the person changes their mind.
        Store::Resting { .. } => saving::mark_whole_unsaved(state, &id),
        Store::Unread | Store::Shut(_) => {}
    }
    id
}

/// Names a new assessment.
pub fn new_assessment_id(now: Moment) -> Option<AssessmentId> {
    AssessmentId::parse(&format!("a-{:016x}", now.fresh)).ok()
}

pub fn new_replica(now: Moment) -> Option<ReplicaId> {
    ReplicaId::parse(&format!("r-{:016x}", now.fresh)).ok()
}

/// Nothing of an assessment stays in memory.
pub fn forget(state: &mut AppState, id: &AssessmentId) -> Option<Assessment> {
    state.drafts.retain(|(owner, _, _), _| owner != id);
    state.unsaved.retain(|record| record.assessment() != Some(id));
    state.bases.retain(|(owner, _, _), _| owner != id);
    state.replaced.retain(|replaced| &replaced.assessment != id);
    state.gone.retain(|gone| gone != id);
    state.copied.remove(id);
    state.put_off.remove(id);
    saving::end_failure_when_all_is_saved(state);
    state.assessments.remove(id)
}
