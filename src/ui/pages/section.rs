//! Where people answer: a section or a part of it, or one statement at a time, and the ways to go on.

use leptos::prelude::*;

use crate::app::layout::Layout;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::section::{BlockView, Neighbour, SectionView, one_statement, section, section_progress};
use crate::app::views::statement::{ChoicesView, StatementView};
use crate::domain::statement::StatementKind;
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::statement::statement;
use crate::ui::components::written::{illustration, question};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn section_page(handle: AppHandle) -> AnyView {
    page(handle, handle.read(section), Layout::OneByOne)
}

#[must_use]
pub fn statement_page(handle: AppHandle) -> AnyView {
    page(handle, handle.read(one_statement), Layout::WholeSection)
}

fn page(handle: AppHandle, view: Option<SectionView>, other: Layout) -> AnyView {
    match view {
        Some(view) => content(handle, &view, other).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: &SectionView, other: Layout) -> Element {
    let other_layout = button(handle, Look::Plain, view.other_layout, move || Msg::LayoutChosen(other));
    let words = handle.words();
    let progress = el("div")
        .class("progress-line")
        .child(el("p").class("progress").live_text(move || handle.follow(section_progress)))
        .child(other_layout);
    el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.position), &view.title))
        .maybe(view.historical.as_deref().map(|label| el("p").class("historical").text(label)))
        .maybe(view.about.as_deref().map(|about| el("p").class("lead").text(about)))
        .child(progress)
        .child(each(&view.blocks, |one| block(handle, one, &view.choices).into()))
        .maybe(view.illustrations.as_ref().map(|block| folded(handle, block)))
        .child(onward(handle, view))
}

fn onward(handle: AppHandle, view: &SectionView) -> Element {
    let words = handle.words();
    let button = |look, to: &Neighbour| open_button(handle, look, &to.label, to.page.clone());
    el("nav")
        .class("onward")
        .attribute("aria-label", words.section.onward)
        .child(button(Look::Main, &view.next))
        .maybe(view.previous.as_ref().map(|previous| button(Look::Quiet, previous)))
        .maybe(view.check.as_ref().map(|check| button(Look::Plain, check)))
}

fn block(handle: AppHandle, block: &BlockView, choices: &ChoicesView) -> Element {
    el("section")
        .class("block")
        .maybe(block.title.as_deref().map(|title| el("h2").text(title)))
        .child(each(&block.statements, |one| answerable(handle, one, choices).into()))
}

/// The illustrations of the section, beside a question that stands on its own.
fn folded(handle: AppHandle, block: &BlockView) -> Element {
    help(block.title.as_deref().unwrap_or_default())
        .child(each(&block.statements, |one| illustration(handle, one).into()))
}

fn answerable(handle: AppHandle, view: &StatementView, choices: &ChoicesView) -> Element {
    match view.kind {
        StatementKind::Rated => statement(handle, view, choices),
        StatementKind::Illustration => illustration(handle, view),
        _ => question(handle, view),
    }
}
