//! The plan: its actions by how far they are.

use super::opened::Opened;
use super::part::{Fact, Part};
use super::{action, markdown, name, told};
use crate::app::state::AppState;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId};
use crate::domain::plan::{Action, Status, plan as actions};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    pub assessment: AssessmentId,
    /// What the assessment is called.
    pub name: String,
    /// One for each status, in their order; none while nothing is planned.
    pub groups: Vec<GroupView>,
    /// What is told to the community, as text and to be shown; `None` while nothing is under way.
    pub told: Option<(String, Part)>,
    /// Whether there is a day for a calendar.
    pub dates: Dates,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dates {
    Some,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    InTime,
    /// Its facts say so in words.
    Overdue,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// The status, and how many there are.
    pub title: String,
    pub cards: Vec<CardView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardView {
    pub id: ActionId,
    pub title: String,
    pub timing: Timing,
    pub facts: Vec<Fact>,
}

/// The actions on the plan of the open assessment: what changes while its page is open.
#[must_use]
pub fn on_plan(state: &AppState) -> Vec<ActionId> {
    let assessment = state.open_assessment().map(|(assessment, _)| assessment);
    assessment.into_iter().flat_map(actions).map(|action| action.id.clone()).collect()
}

/// `None` when no assessment is open.
#[must_use]
pub fn plan(state: &AppState) -> Option<PlanView> {
    let opened = &Opened::of(state)?;
    let Opened { framework, assessment, .. } = opened;
    let actions = actions(assessment);
    let groups = Status::ALL.map(|status| group(state, framework, &actions, status)).into();
    let dated = actions.iter().any(|action| action.status().is_open() && action.due().is_some());
    Some(PlanView {
        assessment: assessment.id.clone(),
        name: name::name(state, assessment),
        groups: if actions.is_empty() { Vec::new() } else { groups },
        told: told::told(state, opened).map(|part| (markdown::write(state, &part), part)),
        dates: if dated { Dates::Some } else { Dates::None },
    })
}

fn group(state: &AppState, framework: &Framework, actions: &[Action<'_>], status: Status) -> GroupView {
    let card = |one: &Action<'_>| CardView {
        id: one.id.clone(),
        title: action::title(state, one),
        timing: if one.is_overdue(action::today(state)) { Timing::Overdue } else { Timing::InTime },
        facts: action::facts(state, framework, one),
    };
    let cards: Vec<CardView> = actions.iter().filter(|action| action.status() == status).map(card).collect();
    let title = state.words.plan.group.fill([action::status(state, status), &cards.len().to_string()]);
    GroupView { title, cards }
}
