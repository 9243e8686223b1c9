//! Earlier answers that could be used again: which earlier assessment, then its answers, each with both wordings and a
//! box to tick. Nothing is ticked beforehand.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::carry_over::{AnswersView, CarryOverView, Content, SourceView, carry_over};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::earlier_answer::earlier_answer;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn carry_over_page(handle: AppHandle) -> AnyView {
    // Outside what is redrawn, so that ticks outlive an answer that another tab gives meanwhile.
    let ticked = RwSignal::new(Vec::new());
    let shown = handle.select(carry_over);
    live(move || match shown.get() {
        Some(view) => content(handle, view, ticked).into(),
        None => el("div").class("page").into(),
    })
}

fn content(handle: AppHandle, view: CarryOverView, ticked: RwSignal<Vec<StatementId>>) -> Element {
    let words = handle.words();
    let to_sections = |look| open_button(handle, look, words.about.go_on, Page::Overview(view.to.clone()));
    let page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.to.clone())))
        .child(page_heading(Some(&view.framework_title), words.carrying.title));
    match view.content {
        Content::Nothing => page
            .child(el("p").class("lead").text(words.carrying.nothing))
            .child(el("div").class("onward").child(to_sections(Look::Main))),
        Content::Choice(sources) => page
            .child(choice(handle, &view.to, sources))
            .child(el("div").class("onward").child(to_sections(Look::Quiet))),
        Content::Answers(view) => answers(handle, page, view, ticked, to_sections(Look::Quiet)),
    }
}

fn choice(handle: AppHandle, to: &AssessmentId, sources: Vec<SourceView>) -> Element {
    let words = &handle.words().carrying;
    let source = |source: SourceView| {
        let page = Page::CarryOverFrom { to: to.clone(), from: source.id };
        el("li")
            .class("card")
            .child(el("h3").text(&source.title))
            .child(el("p").text(&source.about))
            .child(el("p").class("progress").text(&source.available))
            .child(el("div").class("buttons").child(open_button(handle, Look::Main, words.choose_button, page)))
            .into()
    };
    el("section")
        .class("part")
        .child(el("h2").text(words.choose_title))
        .child(el("p").text(words.choose_lead))
        .child(el("ul").class("cards").child(each(sources, source)))
}

fn answers(
    handle: AppHandle,
    page: Element,
    view: AnswersView,
    ticked: RwSignal<Vec<StatementId>>,
    to_sections: Element,
) -> Element {
    let words = &handle.words().carrying;
    let all = view.statements();
    let count = all.len();
    let sections = each(view.sections, |section| {
        let rows = each(section.rows, |row| earlier_answer(handle, &row, ticked).into());
        let list = el("ul").class("earlier-answers").child(rows);
        el("section").class("part").child(el("h2").text(&section.title)).child(list).into()
    });
    // At both ends, since the list is long.
    let carry = |look| carry_button(handle, look, &view.from, ticked);
    page.child(el("p").class("lead").text(&view.lead))
        .child(el("p").text(words.how))
        .child(each(view.doubts, |doubt| el("p").class("doubt").text(&doubt).into()))
        .child(
            el("div")
                .class("buttons")
                .child(tick_all(words.tick_all, all, ticked))
                .child(tick_all(words.untick_all, Vec::new(), ticked))
                .maybe(view.choice.map(|page| open_button(handle, Look::Plain, words.choose_other, page))),
        )
        .child(counted(handle, count, ticked).class("progress"))
        .child(carry(Look::Quiet))
        .child(sections)
        .child(counted(handle, count, ticked).class("part"))
        .child(el("div").class("buttons").child(carry(Look::Main)).child(to_sections))
}

/// How many are ticked.
fn counted(handle: AppHandle, of: usize, ticked: RwSignal<Vec<StatementId>>) -> Element {
    let phrase = &handle.words().carrying.ticked;
    el("p").live_text(move || phrase.fill([&ticked.with(Vec::len).to_string(), &of.to_string()]))
}

fn carry_button(handle: AppHandle, look: Look, from: &AssessmentId, ticked: RwSignal<Vec<StatementId>>) -> Element {
    let from = from.clone();
    let carried = move || Msg::AnswersCarried { from: from.clone(), statements: ticked.get_untracked() };
    button(handle, look, handle.words().carrying.carry_button, carried)
}

fn tick_all(text: &str, statements: Vec<StatementId>, ticked: RwSignal<Vec<StatementId>>) -> Element {
    el("button")
        .attribute("type", "button")
        .class("button plain")
        .text(text)
        .on("click", move |_| ticked.set(statements.clone()))
}
