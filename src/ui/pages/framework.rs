//! About a framework: what it is, where it comes from, how it is judged, and the way to its paper form.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::framework::{AdaptedView, FrameworkView, JudgingView, LeftOut, framework};
use crate::app::views::paper::Meaning;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn framework_page(handle: AppHandle, from: Option<&AssessmentId>) -> AnyView {
    let common = &handle.words().common;
    let (text, page) = match from {
        Some(id) => (common.back_to_overview, Page::Overview(id.clone())),
        None => (common.back_to_start, Page::Start),
    };
    let page = el("div").class("page").child(back(handle, text, page));
    match handle.read(framework) {
        Some(view) => content(handle, page, &view, from).into(),
        None => page.into(),
    }
}

fn content(handle: AppHandle, page: Element, view: &FrameworkView, from: Option<&AssessmentId>) -> Element {
    let words = &handle.words().framework;
    page.child(page_heading(Some(words.title), &view.title))
        .maybe(view.historical.as_ref().map(historical))
        .child(el("p").class("lead").text(&view.about))
        .child(part(words.audience_title).child(el("p").text(&view.audience)))
        .child(paper(handle, view, from))
        .child(judging(handle, &view.judging))
        .child(part(words.source_title).child(meanings(&view.source)))
        .maybe(view.adapted.as_ref().map(|adapted| adaptation(words.adapted_title, adapted)))
        .maybe(left_out(handle, &view.left_out))
        .maybe((!view.glossary.is_empty()).then(|| part(words.glossary_title).child(meanings(&view.glossary))))
        .maybe(notes(handle, &view.notes))
        .child(lens(handle, &view.lens))
}

fn part(title: &str) -> Element {
    el("section").class("part").child(el("h2").text(title))
}

fn texts(texts: &[String]) -> Element {
    el("ul").child(each(texts, |text| el("li").text(text).into()))
}

fn meanings(list: &[Meaning]) -> Element {
    let row = |one: &Meaning| el("div").child(el("dt").text(&one.label)).child(el("dd").text(&one.meaning)).into();
    el("dl").class("meanings").child(each(list, row))
}

fn historical(historical: &Meaning) -> Element {
    let label = el("p").class("historical").text(&historical.label);
    el("div").child(label).child(el("p").text(&historical.meaning))
}

fn paper(handle: AppHandle, view: &FrameworkView, from: Option<&AssessmentId>) -> Element {
    let words = &handle.words().framework;
    let form = Page::Paper(view.id.clone(), from.cloned());
    part(words.paper_title).child(el("p").text(words.paper_lead)).child(open_button(
        handle,
        Look::Quiet,
        words.paper_button,
        form,
    ))
}

fn judging(handle: AppHandle, judging: &JudgingView) -> Element {
    let proportions = (!judging.proportions.is_empty())
        .then(|| help(handle.words().grade.proportions).child(meanings(&judging.proportions)));
    part(handle.words().framework.judging_title)
        .child(el("p").text(judging.lead))
        .child(meanings(&judging.steps))
        .child(each(&judging.rules, |rule| el("p").text(rule).into()))
        .maybe(proportions)
}

fn adaptation(title: &str, adapted: &AdaptedView) -> Element {
    let missing = || help(&adapted.missing_title).child(texts(&adapted.missing));
    let lead = each(&adapted.lead, |sentence| el("p").text(sentence).into());
    part(title).child(lead).maybe((!adapted.missing.is_empty()).then(missing))
}

fn left_out(handle: AppHandle, statements: &[LeftOut]) -> Option<Element> {
    let words = &handle.words().framework;
    let row =
        |one: &LeftOut| el("li").child(el("p").text(&one.text)).child(el("p").class("hint").text(&one.reason)).into();
    let list = || el("ul").child(each(statements, row));
    (!statements.is_empty()).then(|| part(words.left_out_title).child(el("p").text(words.left_out_lead)).child(list()))
}

fn notes(handle: AppHandle, notes: &[String]) -> Option<Element> {
    (!notes.is_empty()).then(|| part(handle.words().result.editorial_title).child(texts(notes)))
}

fn lens(handle: AppHandle, factors: &[(String, Vec<String>)]) -> Element {
    let words = &handle.words().framework;
    let factor = |(name, statements): &(String, Vec<String>)| {
        if statements.is_empty() {
            return el("p").class("no-statement").text(name).into();
        }
        help(name).child(texts(statements)).into()
    };
    part(words.lens_title).child(el("p").text(handle.words().lens.mapping)).child(each(factors, factor))
}
