//! The sections of an assessment with how far each has come, the way to the result, and the copy to keep.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::overview::{OverviewView, SectionLine, overview};
use crate::app::views::progress::Stage;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, bare, button, open_button};
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
    let words = &handle.words().overview;
    let lines = each(view.sections.into_iter().enumerate(), |(index, section)| {
        line(handle, &view.id, index + 1, section).into()
    });
    let result = open_button(handle, Look::Main, words.result_button, Page::Result(view.id.clone()));
    page.child(page_heading(Some(&view.progress), &view.title))
        .child(el("p").class("lead").text(words.lead))
        .child(
            el("section")
                .class("part")
                .child(el("h2").text(words.sections_title))
                .child(el("ol").class("task-list").child(lines))
                .child(el("div").class("buttons").child(result)),
        )
        .child(keep_copy(handle, view.id))
}

fn line(handle: AppHandle, assessment: &AssessmentId, number: usize, line: SectionLine) -> Element {
    let words = &handle.words().overview;
    let (stage, class) = match line.stage {
        Stage::NotBegun => (words.not_begun, "stage not-begun"),
        Stage::UnderWay => (words.under_way, "stage under-way"),
        Stage::Complete => (words.complete, "stage complete"),
    };
    let page = Page::Section(assessment.clone(), line.id);
    let opened = move || Msg::PageOpened(page.clone());
    let text = el("span")
        .class("task-text")
        .child(el("span").class("task-title").text(&line.title))
        .child(el("span").class("task-about").text(&line.about));
    let state = el("span")
        .class("task-state")
        .child(el("span").class(class).text(stage))
        .child(el("span").class("count").text(&line.progress));
    let number = el("span").class("task-number").attribute("aria-hidden", "true").text(&number.to_string());
    el("li").class("task").child(bare(handle, "task-button", opened).child(number).child(text).child(state))
}

fn keep_copy(handle: AppHandle, id: AssessmentId) -> Element {
    let words = &handle.words().overview;
    let download = button(handle, Look::Quiet, words.download_button, move || Msg::DownloadAsked(id.clone()));
    el("section")
        .class("part")
        .child(el("h2").text(words.download_title))
        .child(el("p").text(words.download_lead))
        .child(el("div").class("buttons").child(download))
}
