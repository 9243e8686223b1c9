//! The days by which actions are due, as events for a calendar.

use super::action;
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::plan::{Action, plan};
use crate::formats::ics::Event;

/// One for each action that is planned or under way and has a day.
#[must_use]
pub fn events(state: &AppState, framework: &Framework, assessment: &Assessment) -> Vec<Event> {
    let mut events = Vec::new();
    for action in plan(assessment).iter().filter(|action| action.status().is_open()) {
        events.extend(action.due().map(|day| Event {
            uid: [action.id.as_str(), assessment.id.as_str()].join("."),
            day,
            summary: action::title(state, action),
            description: description(state, framework, action),
        }));
    }
    events
}

/// What is known of it, a line for each fact.
fn description(state: &AppState, framework: &Framework, action: &Action<'_>) -> String {
    let line = |fact: super::part::Fact| [&state.words.report.label.fill([&fact.label]), " ", &fact.text].concat();
    let facts = action::facts(state, framework, action);
    facts.into_iter().filter(|fact| fact.label != state.words.plan.by).map(line).collect::<Vec<_>>().join("\n")
}
