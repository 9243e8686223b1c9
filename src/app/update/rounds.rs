//! Rounds: frozen, begun anew and deleted. What was said in one is never changed here.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus, Reason};
use crate::app::page::Page;
use crate::app::state::{AppState, Notice, Store};
use crate::app::update::{filling, library, open, saving, stamping};
use crate::domain::about::{PERSPECTIVE, PLACE, SHOWN_AS};
use crate::domain::action::{OUTCOME, STATUS};
use crate::domain::assessment::{Assessment, Header};
use crate::domain::framework::{Framework, FrameworkRef};
use crate::domain::ids::{AssessmentId, RoundId};
use crate::domain::plan::plan;
use crate::domain::record::Record;
use crate::domain::round::{LABEL, Round, rounds};
use crate::domain::stamp::{Stamp, Stamped};
use crate::storage::keys::Key;
use crate::storage::port::StorageError;

/// Keeps what the open assessment says now, under this name. What cannot be a name changes nothing.
pub fn freeze(state: &mut AppState, label: &str, now: Moment) -> Vec<Command> {
    let kept = filling::keep_drafts(state, now);
    let (Ok(label), Ok(id)) = (LABEL.kind.typed(label.trim()), RoundId::parse(&format!("f-{:016x}", now.fresh))) else {
        return kept;
    };
    let Some(owner) = state.page.assessment().cloned() else { return kept };
    let Some(stamped) = stamping::stamped(state, label.clone(), now) else { return kept };
    let Some(assessment) = state.assessments.get_mut(&owner) else { return kept };
    let round = Round::of(assessment, stamped);
    assessment.keep_round(id.clone(), round);
    // What was typed is stored with it, as it is not stored yet.
    let commands = changed(state, owner, id);
    state.notice = Some(Notice::Frozen(label));
    commands
}

/// Lets go of what was said in a round.
pub fn delete(state: &mut AppState, id: &RoundId, now: Moment) -> Vec<Command> {
    let Some(owner) = state.page.assessment().cloned() else { return Vec::new() };
    let Some(deleted) = stamping::stamped(state, "deleted".to_owned(), now) else { return Vec::new() };
    let Some(assessment) = state.assessments.get_mut(&owner) else { return Vec::new() };
    let Some(round) = assessment.rounds.get(id).cloned() else { return Vec::new() };
    assessment.keep_round(id.clone(), round.deleted(deleted));
    let mut commands = changed(state, owner.clone(), id.clone());
    commands.extend(open(state, Page::Rounds(owner), Focus::Heading, now));
    commands
}

fn changed(state: &mut AppState, owner: AssessmentId, id: RoundId) -> Vec<Command> {
    saving::mark_unsaved(state, Key::Round(owner, id));
    let mut commands = saving::save_unsaved(state);
    commands.push(Command::MoveFocus(Focus::Notice));
    commands
}

/// Begins a new assessment after this round. Nothing of last time is assumed in it: no answer, and not how far an action
/// has come that was open then.
pub fn begin_next(state: &mut AppState, id: &RoundId, now: Moment) -> Vec<Command> {
    let mut commands = filling::keep_drafts(state, now);
    let Some((before, framework)) = state.open_assessment() else { return commands };
    let (Some(replica), Some(new_id)) = (&state.replica, library::new_assessment_id(now)) else { return commands };
    let Some(mut next) = next(before, framework, new_id, id, now) else { return commands };
    let mut claim = |stamp: &mut Stamp| stamp.claim(replica, now.time);
    next.each_stamp(&mut claim);
    commands.extend(match state.store {
        Store::Open { .. } => vec![Command::Add(Box::new(next), Reason::NextRound)],
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => added(state, next, Ok(()), now),
    });
    commands
}

fn next(
    before: &Assessment,
    framework: &Framework,
    id: AssessmentId,
    from: &RoundId,
    now: Moment,
) -> Option<Assessment> {
    let framework = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
    let mut next = Assessment::new(id, Header { framework, created: now.time, opened: None });
    for (id, round) in rounds(before) {
        next.keep_round(id.clone(), round.clone());
        if id == from {
            for field in [&PLACE, &PERSPECTIVE, &SHOWN_AS] {
                if let Some(text) = round.said.about.get(field) {
                    next.about.set(field, text.clone());
                }
            }
            for action in plan(&round.said) {
                let record = round.said.actions.get(action.id).cloned().unwrap_or_default();
                next.actions
                    .insert(action.id.clone(), if action.status().is_open() { reopened(record) } else { record });
            }
            return Some(next);
        }
    }
    None
}

/// What became of an action that was open is for people to say.
fn reopened(mut record: Record) -> Record {
    for field in [&STATUS, &OUTCOME] {
        if let Some(Stamped { stamp, .. }) = record.get(field).cloned() {
            record.set(field, Stamped { stamp, value: String::new() });
        }
    }
    record
}

/// The next round was stored, or could not be.
pub fn added(state: &mut AppState, next: Assessment, result: Result<(), StorageError>, now: Moment) -> Vec<Command> {
    if result.is_err() {
        state.notice = Some(Notice::NextRoundNotBegun);
        return vec![Command::MoveFocus(Focus::Notice)];
    }
    let id = library::add(state, next, now);
    let commands = open(state, Page::Rounds(id), Focus::Notice, now);
    state.notice = Some(Notice::NextRoundBegun);
    commands
}
