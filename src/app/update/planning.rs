//! The plan: actions begun, taken off and put back. What stands in their fields is written as in all others
//! (`filling`).

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::state::{AppState, Notice};
use crate::app::update::{filling, leave_for, open};
use crate::domain::action::{REMOVED, STATEMENT};
use crate::domain::ids::{ActionId, StatementId};
use crate::domain::plan;

/// Opens a new action, or the one about this statement that was begun before and left empty.
pub fn begin(state: &mut AppState, statement: Option<StatementId>, now: Moment) -> Vec<Command> {
    let Some(assessment) = state.page.assessment().and_then(|id| state.assessments.get(id)) else { return Vec::new() };
    let id = assessment.id.clone();
    let blank = statement.as_ref().and_then(|statement| plan::blank(assessment, statement)).cloned();
    let Some(action) = blank.or_else(|| new_action_id(now)) else { return Vec::new() };
    let mut commands = Vec::new();
    if let Some(statement) = statement {
        commands = filling::chosen(state, &Owner::Action(action.clone()), &STATEMENT, statement.as_str(), now);
    }
    commands.extend(leave_for(state, Page::Action(id, action), now));
    commands
}

/// Takes an action off the plan. It can be put back while the message about it is shown.
pub fn remove(state: &mut AppState, action: ActionId, now: Moment) -> Vec<Command> {
    let Some(id) = state.page.assessment().cloned() else { return Vec::new() };
    let owner = Owner::Action(action.clone());
    state.drafts.retain(|(within, of, _), _| *within != id || *of != owner);
    let mut commands = filling::chosen(state, &owner, &REMOVED, "removed", now);
    commands.extend(open(state, Page::Plan(id), Focus::Notice, now));
    state.notice = Some(Notice::ActionRemoved(action));
    commands
}

/// Puts an action back on the plan.
pub fn restore(state: &mut AppState, action: ActionId, now: Moment) -> Vec<Command> {
    let mut commands = filling::chosen(state, &Owner::Action(action), &REMOVED, "", now);
    state.notice = None;
    commands.push(Command::MoveFocus(Focus::Heading));
    commands
}

fn new_action_id(now: Moment) -> Option<ActionId> {
    ActionId::parse(&format!("x-{:016x}", now.fresh)).ok()
}
