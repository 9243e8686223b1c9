//! Earlier answers that could be used again: which earlier assessment, then its answers, each with a box to tick.
//! Nothing is ticked beforehand.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::carry_over::{AnswersSection, AnswersView, Content, carry_over};
use crate::domain::ids::StatementId;
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::choice_list::choice_list;
use crate::ui::components::earlier_answer::earlier_answer;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// Each statement with whether it is ticked, in the order of the page. Shared by all who tick or count.
type Ticks = Arc<Vec<(StatementId, RwSignal<bool>)>>;

#[must_use]
pub fn carry_over_page(handle: AppHandle) -> AnyView {
    let words = handle.words();
    let Some(view) = handle.read(carry_over) else { return el("div").class("page").into() };
    let to_sections = |look| open_button(handle, look, words.about.go_on, Page::Overview(view.to.clone()));
    let page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.to.clone())))
        .child(page_heading(Some(&view.framework_title), words.carrying.title));
    let (page, look) = match view.content {
        Content::Nothing => (page.child(el("p").class("lead").text(words.carrying.nothing)), Look::Main),
        Content::Choice(choices) => {
            let texts = [words.carrying.choose_title, words.carrying.choose_lead, words.carrying.choose_button];
            (page.child(choice_list(handle, texts, choices)), Look::Quiet)
        }
        Content::Answers(view) => (answers(handle, page, view), Look::Quiet),
    };
    page.child(el("div").class("onward").child(to_sections(look))).into()
}

fn answers(handle: AppHandle, page: Element, view: AnswersView) -> Element {
    let words = &handle.words().carrying;
    let rows = view.sections.iter().flat_map(|section| &section.rows);
    let ticks: Ticks = Arc::new(rows.map(|row| (row.statement.clone(), RwSignal::new(false))).collect());
    let carry = |look| {
        let (from, ticks) = (view.from.clone(), ticks.clone());
        button(handle, look, words.carry_button, move || Msg::AnswersCarried {
            from: from.clone(),
            statements: ticked(&ticks),
        })
    };
    page.child(el("p").class("lead").text(&view.lead))
        .child(el("p").text(words.how))
        .child(each(view.doubts, |doubt| el("p").class("doubt").text(&doubt).into()))
        .child(
            el("div")
                .class("buttons")
                .child(tick_all(words.tick_all, &ticks, true))
                .child(tick_all(words.untick_all, &ticks, false))
                .maybe(view.choice.map(|page| open_button(handle, Look::Plain, words.choose_other, page))),
        )
        .child(counted(handle, &ticks))
        // At both ends, since the list is long.
        .child(carry(Look::Quiet))
        .child(each(view.sections, |one| section(&one, &ticks).into()))
        .child(counted(handle, &ticks))
        .child(carry(Look::Main))
}

fn section(section: &AnswersSection, ticks: &Ticks) -> Element {
    let rows = each(&section.rows, |row| {
        let tick = ticks.iter().find(|tick| tick.0 == row.statement);
        tick.map_or_else(|| ().into_any(), |tick| earlier_answer(row, tick.1).into())
    });
    part(&section.title).child(el("ul").class("earlier-answers").child(rows))
}

fn tick_all(text: &str, ticks: &Ticks, to: bool) -> Element {
    let ticks = ticks.clone();
    el("button")
        .attribute("type", "button")
        .class("button plain")
        .text(text)
        .on("click", move |_| ticks.iter().for_each(|tick| tick.1.set(to)))
}

fn ticked(ticks: &Ticks) -> Vec<StatementId> {
    let ticked = ticks.iter().filter(|tick| tick.1.get());
    ticked.map(|tick| tick.0.clone()).collect()
}

/// How many are ticked.
fn counted(handle: AppHandle, ticks: &Ticks) -> Element {
    let (phrase, ticks) = (&handle.words().carrying.ticked, ticks.clone());
    let count = move || phrase.fill([&ticked(&ticks).len().to_string(), &ticks.len().to_string()]);
    el("p").class("progress").live_text(count)
}
