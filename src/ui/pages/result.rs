//! The result. What every result has is here; the three ways of judging are beside this file.

mod checklist;
mod judgement;
mod scale;

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::result::next_steps::NextStepsView;
use crate::app::views::result::{Body, Listed, ResultView, result};
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::help::help;
use crate::ui::components::next_list::next_list;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn result_page(handle: AppHandle) -> AnyView {
    match handle.read(result) {
        Some(view) => content(handle, &view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: &ResultView) -> Element {
    let words = handle.words();
    let page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.above), words.result.title))
        .maybe(view.historical.as_ref().map(historical));
    let page = match &view.body {
        Body::NothingYet(text) => page.child(nothing_yet(handle, &view.assessment, text)),
        Body::Scale(scale) => scale::scale(handle, page, view, scale),
        Body::Checklist(checklist) => checklist::checklist(handle, page, view, checklist),
        Body::Judgement(judgement) => judgement::judgement(handle, page, judgement),
    };
    page.child(notes(handle, view))
}

fn historical([label, note]: &[String; 2]) -> Element {
    el("div").class("historical-note").child(el("p").class("historical-label").text(label)).child(el("p").text(note))
}

fn nothing_yet(handle: AppHandle, assessment: &AssessmentId, text: &str) -> Element {
    let words = &handle.words().result;
    el("div").class("empty").child(el("h2").text(words.nothing_yet_title)).child(el("p").text(text)).child(open_button(
        handle,
        Look::Main,
        words.go_on,
        Page::Overview(assessment.clone()),
    ))
}

/// What is said about the answers: how many were given to an earlier wording, and which.
fn earlier_wording(handle: AppHandle, earlier: &Listed) -> Element {
    let hint = el("p").text(handle.words().result.earlier_wording_hint);
    el("div").class("earlier-wording").child(help(&earlier.line).child(hint).child(list(&earlier.texts)))
}

fn next_steps(handle: AppHandle, assessment: &AssessmentId, view: &NextStepsView) -> Element {
    let words = &handle.words().next_steps;
    let lead = if view.lists.is_empty() { words.nothing } else { words.lead };
    let lists = each(&view.lists, |list| next_list(handle, assessment, list).into());
    part(words.title).child(el("p").text(lead)).child(el("div").class("next-lists").child(lists))
}

/// Notes on the framework, and what an adaptation of it leaves out.
fn notes(handle: AppHandle, view: &ResultView) -> Element {
    let editorial = (!view.editorial_notes.is_empty())
        .then(|| help(handle.words().result.editorial_title).child(list(&view.editorial_notes)));
    let left_out = view.left_out.as_ref().map(|left_out| help(&left_out.line).child(list(&left_out.texts)));
    el("div").class("part").maybe(left_out).maybe(editorial)
}

fn list(texts: &[String]) -> Element {
    el("ul").child(each(texts, |text| el("li").text(text).into()))
}
