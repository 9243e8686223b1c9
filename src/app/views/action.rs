//! One action: where it is filled in, and how it is told wherever it is shown.

use super::name;
use super::part::{Fact, add};
use super::when;
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::action::{LEAD, OUTCOME, STATEMENT, STATUS, TELLING, WHAT};
use crate::domain::calendar::Date;
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId, StatementId};
use crate::domain::plan::{Action, Status, is_blank};
use crate::domain::record::Record;

/// The page of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionView {
    pub assessment: AssessmentId,
    /// What the assessment is called.
    pub name: String,
    pub id: ActionId,
    /// The statement it answers, if it is about one.
    pub statement: Option<(StatementId, String)>,
}

/// `None` when no action is open.
#[must_use]
pub fn action(state: &AppState) -> Option<ActionView> {
    let Page::Action(_, id) = &state.page else { return None };
    let (assessment, framework) = state.open_assessment()?;
    let named = assessment.actions.get(id).and_then(|record| StatementId::parse(record.text(&STATEMENT)).ok());
    let statement = named.and_then(|id| framework.statement(&id));
    Some(ActionView {
        assessment: assessment.id.clone(),
        name: name::name(state, assessment),
        id: id.clone(),
        statement: statement.map(|statement| (statement.id.clone(), statement.text.clone())),
    })
}

/// Whether the open action is on the plan: something was said of it.
#[must_use]
pub fn is_on_plan(state: &AppState) -> bool {
    open_record(state).is_some_and(|record| !is_blank(record))
}

/// Whether the open action was dropped.
#[must_use]
pub fn is_dropped(state: &AppState) -> bool {
    open_record(state).is_some_and(|record| record.text(&STATUS) == Status::Dropped.name())
}

fn open_record(state: &AppState) -> Option<&Record> {
    let Page::Action(id, action) = &state.page else { return None };
    state.assessments.get(id)?.actions.get(action)
}

/// The field that has to be filled in before an action is left, when it is empty and others are not.
#[must_use]
pub fn missing(state: &AppState) -> Option<(Owner, &'static Field)> {
    let Page::Action(id, action) = &state.page else { return None };
    let record = open_record(state).filter(|record| !is_blank(record))?;
    let said = state.drafts.get(&(id.clone(), Owner::Action(action.clone()), WHAT.name));
    let what = said.map_or(record.text(&WHAT), |draft| &draft.text);
    what.trim().is_empty().then(|| (Owner::Action(action.clone()), &WHAT))
}

/// What an action is called.
#[must_use]
pub fn title(state: &AppState, action: &Action<'_>) -> String {
    let what = action.text(&WHAT).trim();
    if what.is_empty() { state.words.plan.nothing_said } else { what }.to_owned()
}

/// What is known of an action, besides what it is and how far it is.
#[must_use]
pub fn facts(state: &AppState, framework: &Framework, action: &Action<'_>) -> Vec<Fact> {
    let words = &state.words.plan;
    let mut facts = Vec::new();
    add(&mut facts, words.about, about(framework, action));
    add(&mut facts, words.lead_by, action.text(&LEAD));
    let due = due(state, action).unwrap_or_default();
    add(&mut facts, words.by, overdue(state, action).map_or(due.clone(), |overdue| words.line.fill([&due, overdue])));
    add(&mut facts, words.telling, action.text(&TELLING));
    let outcome = if action.status() == Status::Dropped { words.reason } else { words.outcome };
    add(&mut facts, outcome, action.text(&OUTCOME));
    facts
}

/// What it is, how far it is, who leads and by when, in one line.
#[must_use]
pub fn line(state: &AppState, action: &Action<'_>) -> String {
    let words = &state.words.plan;
    let mut known = vec![status(state, action.status()).to_owned()];
    let lead = action.text(&LEAD);
    known.extend((!lead.is_empty()).then(|| words.line_lead.fill([lead])));
    known.extend(due(state, action).map(|due| words.line_by.fill([&due])));
    known.extend(overdue(state, action).map(str::to_owned));
    words.line.fill([&title(state, action), &known.join(state.words.result.separator)])
}

#[must_use]
pub fn status(state: &AppState, status: Status) -> &'static str {
    state.words.plan.statuses.get(status as usize).copied().unwrap_or_default()
}

/// The statement that an action is about.
#[must_use]
pub fn about<'a>(framework: &'a Framework, action: &Action<'_>) -> &'a str {
    let statement = action.statement().and_then(|id| framework.statement(&id));
    statement.map_or("", |statement| &statement.text)
}

/// By when.
fn due(state: &AppState, action: &Action<'_>) -> Option<String> {
    Some(when::calendar_date(action.due()?, &state.words.common))
}

/// That it is overdue, if it is.
fn overdue(state: &AppState, action: &Action<'_>) -> Option<&'static str> {
    action.is_overdue(today(state)).then_some(state.words.plan.overdue)
}

/// The day on the wall.
#[must_use]
pub fn today(state: &AppState) -> Date {
    state.now.on_the_wall(state.offset_minutes).shown().date
}
