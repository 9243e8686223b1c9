//! One action of the plan, where everything about it is filled in.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::views::action::{ActionView, action, is_dropped, is_on_plan};
use crate::domain::action::{DUE, LEAD, OUTCOME, STATUS, STATUSES, TELLING, WHAT};
use crate::domain::field::Field;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::field::Bound;
use crate::ui::components::more::paired;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn action_page(handle: AppHandle) -> AnyView {
    match handle.read(action) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: ActionView) -> Element {
    let words = &handle.words().plan;
    let plan = Page::Plan(view.assessment.clone());
    let owner = Owner::Action(view.id.clone());
    let removed = move || Msg::ActionRemoved(view.id.clone());
    let remove = button(handle, Look::Danger, words.remove, removed)
        .live_attribute("hidden", move || (!handle.follow(is_on_plan)).then(String::new));
    el("div")
        .class("page")
        .child(back(handle, words.back, plan.clone()))
        .child(page_heading(Some(&view.name), words.action_title))
        .maybe(view.statement.map(|(id, text)| about(handle, &view.assessment, id, &text)))
        .child(fields(handle, &owner))
        .child(el("div").class("onward").child(open_button(handle, Look::Main, words.finish, plan)).child(remove))
}

/// The statement that it answers.
fn about(handle: AppHandle, assessment: &AssessmentId, id: StatementId, text: &str) -> Element {
    let words = &handle.words().plan;
    let page = Page::Statement(assessment.clone(), id);
    el("div")
        .class("about-statement")
        .child(el("p").child(el("strong").text(&handle.words().report.label.fill([words.about]))).text(" ").text(text))
        .child(open_button(handle, Look::Plain, words.to_statement, page))
}

fn fields(handle: AppHandle, owner: &Owner) -> Element {
    let words = &handle.words().plan;
    let bound = |field: &'static Field| Bound::new(handle, owner.clone(), field);
    el("div")
        .class("fields")
        .child(bound(&WHAT).labelled(words.what_label, words.what_hint))
        .child(bound(&LEAD).labelled(words.lead_label, words.lead_hint))
        .child(bound(&DUE).labelled(words.due_label, handle.words().section.date_hint))
        .child(bound(&TELLING).labelled(words.telling_label, words.telling_hint))
        .child(bound(&STATUS).choices(words.status_legend, Some(words.status_hint), &paired(STATUSES, &words.statuses)))
        .child(outcome(handle, &bound(&OUTCOME)))
}

/// What came of it. Of an action that was dropped it asks why.
fn outcome(handle: AppHandle, outcome: &Bound) -> Element {
    let words = &handle.words().plan;
    let label = move || if handle.follow(is_dropped) { words.reason_label } else { words.outcome_label }.to_owned();
    el("div")
        .class("field")
        .child(el("label").attribute("for", &outcome.id("")).live_text(label))
        .child(outcome.described(words.outcome_hint))
}
