//! Everything that was answered, with a way to change each answer, and the gaps first.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::check::{CheckRow, CheckSection, CheckView, GapView, check};
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, bare, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn check_page(handle: AppHandle) -> AnyView {
    match handle.read(check) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: CheckView) -> Element {
    let words = &handle.words().check;
    let above = handle.words().result.above.fill([&view.framework_title, &view.progress]);
    let sections = each(view.sections, |one| section(handle, &view.assessment, one).into());
    let result = open_button(handle, Look::Main, words.to_result, Page::Result(view.assessment.clone()));
    el("div")
        .class("page")
        .child(back(handle, handle.words().common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&above), words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(gaps(handle, &view.assessment, &view.gaps))
        .child(sections)
        .child(el("div").class("onward").child(result))
}

fn gaps(handle: AppHandle, assessment: &AssessmentId, gaps: &[GapView]) -> Element {
    let words = &handle.words().check;
    let part = el("section").class("part").child(el("h2").text(words.gaps_title));
    if gaps.is_empty() {
        return part.child(el("p").text(words.no_gaps));
    }
    let line = |gap: &GapView| {
        let page = Page::Statement(assessment.clone(), gap.first.clone());
        let go = bare(handle, "button plain", move || Msg::PageOpened(page.clone())).text(words.show_first);
        el("li").child(el("span").text(&gap.text)).text(" ").child(go).into()
    };
    part.child(el("ul").class("gaps").child(each(gaps, line)))
}

fn section(handle: AppHandle, assessment: &AssessmentId, section: CheckSection) -> Element {
    let rows = each(section.rows, |one| row(handle, assessment, &one).into());
    el("section").class("part").child(el("h2").text(&section.title)).child(el("dl").class("answers").child(rows))
}

fn row(handle: AppHandle, assessment: &AssessmentId, row: &CheckRow) -> Element {
    let words = &handle.words().check;
    let page = Page::Statement(assessment.clone(), row.id.clone());
    let (verb, label) = match row.answer {
        Some(_) => (words.change, &words.change_of),
        None => (words.give, &words.give_of),
    };
    let change = bare(handle, "button plain", move || Msg::PageOpened(page.clone()))
        .attribute("aria-label", &label.fill([&row.text]))
        .text(verb);
    let action = row.answer.is_some().then(|| add_action(handle, row));
    let class = if row.gap.is_some() { "answer-value open" } else { "answer-value" };
    let said = |text: &str, phrase: &crate::words::phrase::Phrase<1>| {
        (!text.is_empty()).then(|| el("dd").class("answer-note").text(&phrase.fill([text])))
    };
    el("div")
        .class("answer-row")
        .child(el("dt").text(&row.text))
        .child(el("dd").class(class).text(row.answer.as_deref().unwrap_or(words.no_answer)))
        .maybe(said(&row.note, &words.note))
        .maybe(said(&row.evidence, &words.evidence))
        .child(el("dd").class("answer-change").child(change).maybe(action))
}

fn add_action(handle: AppHandle, row: &CheckRow) -> Element {
    let (words, id) = (&handle.words().plan, row.id.clone());
    bare(handle, "button plain", move || Msg::ActionBegun(Some(id.clone())))
        .attribute("aria-label", &words.add_about.fill([&row.text]))
        .text(words.add)
}
