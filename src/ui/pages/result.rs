//! The result. What every result has is here; the three ways of judging are beside this file.

mod checklist;
mod judgement;
mod scale;

use leptos::prelude::*;

use crate::app::page::Page;
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
    let mut page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.above), words.result.title));
    if let Some(historical) = &view.historical {
        let label = el("p").class("historical-label").text(&historical.label);
        page = page.child(el("div").class("historical-note").child(label).child(el("p").text(&historical.note)));
    }
    page = match &view.body {
        Body::NothingYet(text) => page.child(nothing_yet(handle, &view.assessment, text)),
        Body::Scale(scale) => scale::scale(handle, page, view, scale),
        Body::Checklist(checklist) => checklist::checklist(handle, page, view, checklist),
        Body::Judgement(judgement) => judgement::judgement(handle, page, judgement),
    };
    page = page.maybe(
        listed(view.earlier_wording.as_ref()).map(|one| one.child(el("p").text(words.result.earlier_wording_hint))),
    );
    if !view.next_steps.is_empty() {
        page = page.child(next_steps(handle, view));
    }
    if let Body::Scale(scale) = &view.body {
        page = page.child(scale::making(handle, view, scale));
    }
    page.child(notes(handle, view))
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

fn next_steps(handle: AppHandle, view: &ResultView) -> Element {
    let words = &handle.words().next_steps;
    let lists = each(&view.next_steps, |list| next_list(handle, &view.assessment, list).into());
    part(words.title).child(el("p").text(words.lead)).child(lists)
}

/// What else there is to know: what an adaptation leaves out, and notes on the framework.
fn notes(handle: AppHandle, view: &ResultView) -> Element {
    let editorial = folded(handle.words().result.editorial_title, &view.editorial_notes);
    el("div").class("part").maybe(listed(view.left_out.as_ref())).child(editorial)
}

fn listed(listed: Option<&Listed>) -> Option<Element> {
    listed.map(|one| folded(&one.line, &one.texts))
}

fn folded(line: &str, texts: &[String]) -> Element {
    help(line).child(el("ul").child(each(texts, |text| el("li").text(text).into())))
}
