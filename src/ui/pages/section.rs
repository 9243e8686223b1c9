//! One section: its statements, and the ways to go on.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::section::{BlockView, Neighbour, SectionView, StepView, section, section_progress};
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::statement::statement;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn section_page(handle: AppHandle) -> AnyView {
    match handle.read(section) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: SectionView) -> Element {
    let words = handle.words();
    let result = Neighbour { page: Page::Result(view.assessment.clone()), label: words.section.to_result.to_owned() };
    // The one clear way on: the next section, or after the last one the result.
    let next = view.next.unwrap_or(result);
    let onward = el("nav")
        .class("onward")
        .child(open_button(handle, Look::Main, &next.label, next.page))
        .maybe(view.previous.map(|previous| open_button(handle, Look::Quiet, &previous.label, previous.page)));
    el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment)))
        .child(page_heading(Some(&view.position), &view.title))
        .child(el("p").class("lead").text(&view.about))
        .child(el("p").class("progress").live_text(move || handle.follow(section_progress)))
        .child(each(view.blocks, |one| block(handle, one, &view.steps).into()))
        .child(onward)
}

fn block(handle: AppHandle, block: BlockView, steps: &[StepView]) -> Element {
    el("section")
        .class("block")
        .maybe(block.title.map(|title| el("h2").text(&title)))
        .child(each(block.statements, |one| statement(handle, one, steps).into()))
}
