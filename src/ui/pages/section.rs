//! Where people answer: a whole section, or one statement at a time, and the ways to go on.

use std::mem;

use leptos::prelude::*;

use crate::app::layout::Layout;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::portions::portions;
use crate::app::views::section::{BlockView, Neighbour, SectionView, one_statement, section, section_progress};
use crate::app::views::statement::{ChoicesView, StatementView};
use crate::domain::statement::StatementKind;
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::piece_by_piece::piece_by_piece;
use crate::ui::components::statement::statement;
use crate::ui::components::written::{illustration, question};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn section_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().section;
    let one_by_one = button(handle, Look::Plain, words.show_one_by_one, || Msg::LayoutChosen(Layout::OneByOne));
    match handle.read(section) {
        Some(view) => content(handle, view, one_by_one).into(),
        None => el("div").class("page").into(),
    }
}

#[must_use]
pub fn statement_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().section;
    let whole = button(handle, Look::Plain, words.show_whole_section, || Msg::LayoutChosen(Layout::WholeSection));
    match handle.read(one_statement) {
        Some(view) => content(handle, view, whole).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, mut view: SectionView, other_layout: Element) -> Element {
    let words = handle.words();
    let progress = el("div")
        .class("progress-line")
        .child(el("p").class("progress").live_text(move || handle.follow(section_progress)))
        .child(other_layout);
    let pieces = portions(mem::take(&mut view.blocks), view.opened_at.as_ref());
    let page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.position), &view.title))
        .maybe(view.historical.as_deref().map(|label| el("p").class("historical").text(label)))
        .maybe(view.about.as_deref().map(|about| el("p").class("lead").text(about)))
        .child(progress);
    page.child(piece_by_piece(pieces.len(), move |place| {
        let blocks = pieces.get(place).map_or(&[][..], Vec::as_slice);
        let shown = each(blocks, |one| block(handle, one, &view.choices).into());
        let shown = if place == 0 { shown } else { el("div").class("later").child(shown).into() };
        if place + 1 < pieces.len() { shown } else { each([shown, after(handle, &view)], |part| part) }
    }))
}

/// What follows the last statement. It comes with it, so that nobody presses what moves away.
fn after(handle: AppHandle, view: &SectionView) -> AnyView {
    let words = handle.words();
    let button = |look, to: &Neighbour| open_button(handle, look, &to.label, to.page.clone());
    let onward = el("nav")
        .class("onward")
        .attribute("aria-label", words.section.onward)
        .child(button(Look::Main, &view.next))
        .maybe(view.previous.as_ref().map(|previous| button(Look::Quiet, previous)))
        .maybe(view.check.as_ref().map(|check| button(Look::Plain, check)));
    let folded = view.illustrations.iter().map(|block| folded(handle, block));
    each(folded.chain([onward]), Into::into)
}

/// A block that goes on from the piece before has no title again.
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
