//! About a framework: what it is, where it comes from, how it is judged, and the way to its paper form.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::framework::{FrameworkView, framework};
use crate::app::views::part::{Block, Fact, Part};
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
    let form = Page::Paper(view.id.clone(), from.cloned());
    let paper = titled(words.paper_title).child(text(words.paper_lead)).child(open_button(
        handle,
        Look::Quiet,
        words.paper_button,
        form,
    ));
    page.child(page_heading(Some(words.title), &view.title))
        .maybe(view.historical.as_ref().map(historical))
        .child(el("p").class("lead").text(&view.about))
        .child(paper)
        .child(each(&view.parts, |part| titled(&part.title).child(blocks(&part.blocks)).into()))
}

fn historical(historical: &Fact) -> Element {
    let label = el("p").class("historical").text(&historical.label);
    el("div").child(label).child(text(&historical.text))
}

fn titled(title: &str) -> Element {
    el("section").class("part").child(el("h2").text(title))
}

fn blocks(blocks: &[Block]) -> AnyView {
    each(blocks, |block| match block {
        Block::Text(words) => text(words).into(),
        Block::Facts(known) => facts(known).into(),
        Block::List(texts) => list(texts).into(),
        Block::Part(part) => folded(part).into(),
        // Nothing is counted on this page.
        Block::Counts(_) => ().into_any(),
    })
}

/// What is long and not for everyone is folded away. Where there is nothing, the title says so.
fn folded(part: &Part) -> Element {
    match &*part.blocks {
        [Block::List(texts)] if texts.is_empty() => el("p").class("nothing-folded").text(&part.title),
        inside => help(&part.title).child(blocks(inside)),
    }
}

fn text(text: &str) -> Element {
    el("p").text(text)
}

fn list(texts: &[String]) -> Element {
    el("ul").child(each(texts, |text| el("li").text(text).into()))
}

fn facts(facts: &[Fact]) -> Element {
    let row = |one: &Fact| el("div").child(el("dt").text(&one.label)).child(el("dd").text(&one.text)).into();
    el("dl").class("meanings").child(each(facts, row))
}
