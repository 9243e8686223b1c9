//! The sections of an assessment with how far each has come, the way to the result, and the copy to keep.

use leptos::prelude::*;

use crate::app::locks::Locks;
use crate::app::msg::Msg;
use crate::app::page::{Extent, Page};
use crate::app::views::overview::{GradeLine, OverviewView, SectionLine, overview};
use crate::app::views::progress::Stage;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, bare, button, open_button};
use crate::ui::components::carry_offer::carry_offer;
use crate::ui::components::one_file::{kept_loosely, with_saving};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn overview_page(handle: AppHandle) -> AnyView {
    let to_start = back(handle, handle.words().common.back_to_start, Page::Start);
    let page = el("div").class("page").child(to_start);
    match handle.read(overview) {
        Some(view) => content(handle, page, view).into(),
        None => page.into(),
    }
}

fn content(handle: AppHandle, page: Element, view: OverviewView) -> Element {
    let words = handle.words();
    let after_the_last = (view.sections.len() + 1).to_string();
    let lines = each(view.sections.into_iter().enumerate(), |(index, section)| {
        line(handle, &view.id, index + 1, section).into()
    });
    let check = open_button(handle, Look::Main, words.overview.check_button, Page::Check(view.id.clone()));
    let result = open_button(handle, Look::Quiet, words.overview.result_button, Page::Result(view.id.clone()));
    let about_framework = Page::Framework(view.framework, Some(view.id.clone()));
    let plan = open_button(handle, Look::Quiet, words.plan.open, Page::Plan(view.id.clone()));
    let report = Page::Report(view.id.clone(), Extent::Summary);
    let report = open_button(handle, Look::Quiet, words.report.open, report);
    let (people, rounds) = (Page::People(view.id.clone()), Page::Rounds(view.id.clone()));
    let grade = view.grade.map(|grade| grade_line(handle, &view.id, &after_the_last, &grade));
    page.child(page_heading(Some(&view.progress), &view.title))
        .maybe(view.historical.map(|label| el("p").class("historical").text(&label)))
        .child(el("p").class("lead").text(words.overview.lead))
        .child(open_button(handle, Look::Plain, words.framework.title, about_framework))
        .maybe(view.reworded.map(|text| el("p").class("reworded").text(&text)))
        .maybe(carry_offer(handle))
        .child(el("ul").class("task-list").child(about_line(handle, &view.id, &view.about)))
        .child(
            el("section")
                .class("part")
                .child(el("h2").text(words.overview.sections_title))
                .child(el("ol").class("task-list").child(lines).maybe(grade))
                .child(el("div").class("buttons").child(check).child(result).child(plan).child(report)),
        )
        .child(
            el("ul")
                .class("task-list")
                .child(further(handle, people, [words.people.title, words.people.about], view.people.as_deref()))
                .child(further(handle, rounds, [words.rounds.title, words.rounds.about], view.rounds.as_deref())),
        )
        .child(keep_copy(handle, &view.id))
}

fn about_line(handle: AppHandle, assessment: &AssessmentId, about: &str) -> Element {
    let words = &handle.words().overview;
    let about = if about.is_empty() { words.about_empty } else { about };
    let state = el("span").class("task-state").child(el("span").class("count").text(words.optional));
    task(handle, Msg::PageOpened(Page::About(assessment.clone())), "", [words.about_title, about], state)
}

/// What can be done besides: where it is, what it is about, and how much of it there is.
fn further(handle: AppHandle, page: Page, about: [&str; 2], count: Option<&str>) -> Element {
    let count = el("span").class("count").text(count.unwrap_or(handle.words().overview.optional));
    task(handle, Msg::PageOpened(page), "+", about, el("span").class("task-state").child(count))
}

fn grade_line(handle: AppHandle, assessment: &AssessmentId, number: &str, grade: &GradeLine) -> Element {
    let words = handle.words();
    let given = grade.given.as_ref().map(|given| words.overview.grade_given.fill([given]));
    let given = given.unwrap_or_else(|| words.overview.optional.to_owned());
    let state = el("span").class("task-state").child(el("span").class("count").text(&given));
    task(handle, Msg::PageOpened(Page::Grade(assessment.clone())), number, [words.grade.title, &grade.text], state)
}

fn line(handle: AppHandle, assessment: &AssessmentId, number: usize, line: SectionLine) -> Element {
    let words = &handle.words().overview;
    let (stage, class) = match line.stage {
        Stage::NotBegun => (words.not_begun, "stage not-begun"),
        Stage::UnderWay => (words.under_way, "stage under-way"),
        Stage::Complete => (words.complete, "stage complete"),
    };
    let state = el("span")
        .class("task-state")
        .child(el("span").class(class).text(stage))
        .child(el("span").class("count").text(&line.progress));
    let opened = Msg::SectionOpened(assessment.clone(), line.id);
    task(handle, opened, &number.to_string(), [&line.title, &line.about], state)
}

/// One thing to do: its number, if it has one, title and what it is about, and how far it has come.
fn task(handle: AppHandle, opened: Msg, number: &str, [title, about]: [&str; 2], state: Element) -> Element {
    let text = el("span")
        .class("task-text")
        .child(el("span").class("task-title").text(title))
        .child(el("span").class("task-about").text(about));
    let number = el("span").class("task-number").attribute("aria-hidden", "true").text(number);
    let button = bare(handle, "task-button", move || opened.clone());
    el("li").class("task").child(button.child(number).child(text).child(state))
}

fn keep_copy(handle: AppHandle, id: &AssessmentId) -> Element {
    let words = &handle.words().overview;
    let locked = locked_copy(handle, id);
    let link = open_button(handle, Look::Plain, handle.words().hand_over.title, Page::HandOver(id.clone()));
    let asked = Msg::DownloadAsked(id.clone());
    let download = button(handle, Look::Quiet, words.download_button, move || asked.clone());
    let part = el("section")
        .class("part")
        .child(el("h2").text(words.download_title))
        .child(el("p").text(words.download_lead))
        .maybe(kept_loosely(handle))
        .child(el("div").class("buttons").child(download).child(link).child(locked));
    with_saving(handle, part, Some(id))
}

/// The way to a locked copy, or why there is none here.
fn locked_copy(handle: AppHandle, id: &AssessmentId) -> Element {
    let words = &handle.words().locking;
    match handle.read(|state| state.locks) {
        Locks::Possible => open_button(handle, Look::Plain, words.title, Page::Locking(id.clone())),
        Locks::Missing => el("p").class("hint").text(words.missing),
    }
}
