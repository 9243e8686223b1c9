//! The plan: a board of what people mean to do, and what they tell about it.

use leptos::prelude::*;

use crate::app::export::Export;
use crate::app::msg::Msg;
use crate::app::page::{Extent, Page};
use crate::app::views::part::Part;
use crate::app::views::plan::{CardView, Dates, GroupView, PlanView, Timing, on_plan, plan};
use crate::domain::ids::AssessmentId;
use crate::ui::components::blocks::{blocks, facts, written};
use crate::ui::components::button::{Look, back, bare, button, open_button};
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::text_to_copy::text_to_copy;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// An action that is put back appears on the page that is open.
#[must_use]
pub fn plan_page(handle: AppHandle) -> AnyView {
    let actions = handle.select(on_plan);
    live(move || {
        // Read, and not only tracked: a memo that was never read does not know what to follow.
        actions.with(|_| ());
        match handle.read(plan) {
            Some(view) => content(handle, view).into(),
            None => el("div").class("page").into(),
        }
    })
}

fn content(handle: AppHandle, view: PlanView) -> Element {
    let words = &handle.words().plan;
    let add = button(handle, Look::Main, words.add, || Msg::ActionBegun(None));
    let page = el("div")
        .class("page")
        .child(back(handle, handle.words().common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.name), words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("div").class("buttons").child(add));
    if view.groups.is_empty() {
        let title = el("h2").text(words.empty_title);
        return page.child(el("div").class("empty").child(title).child(el("p").text(words.empty)));
    }
    let board = each(view.groups, |one| group(handle, &view.assessment, one).into());
    page.child(el("div").class("board").child(board)).child(told(handle, &view.assessment, view.told)).child(files(
        handle,
        view.assessment,
        view.dates,
    ))
}

fn group(handle: AppHandle, assessment: &AssessmentId, group: GroupView) -> Element {
    let none = group.cards.is_empty().then(|| el("p").class("hint").text(handle.words().plan.none));
    let cards = each(group.cards, |one| card(handle, assessment, &one).into());
    el("section")
        .class("board-group")
        .child(el("h2").text(&group.title))
        .maybe(none)
        .child(el("ul").class("cards").child(cards))
}

fn card(handle: AppHandle, assessment: &AssessmentId, card: &CardView) -> Element {
    let words = &handle.words().plan;
    let page = Page::Action(assessment.clone(), card.id.clone());
    let change = bare(handle, "button plain", move || Msg::PageOpened(page.clone()))
        .attribute("aria-label", &words.change_of.fill([&card.title]))
        .text(words.change);
    el("li")
        .class(if card.timing == Timing::Overdue { "card action overdue" } else { "card action" })
        .child(written("h3", &card.title))
        .child(facts(handle, &card.facts))
        .child(change)
}

/// The list to publish, and the same as text.
fn told(handle: AppHandle, assessment: &AssessmentId, told: Option<(String, Part)>) -> Element {
    let words = &handle.words().plan;
    let part = el("section").class("part told").child(el("h2").text(words.told_title));
    let Some((text, list)) = told else { return part.child(el("p").text(words.told_empty)) };
    let area = text_to_copy("told", "12", &text).attribute("aria-describedby", "told-hint");
    part.child(el("p").class("not-printed").text(words.told_lead))
        .child(blocks(handle, assessment, &list.blocks, 3))
        .child(
            help(words.told_as_text)
                .child(el("p").class("hint").attribute("id", "told-hint").text(words.told_as_text_hint))
                .child(el("label").class("file-label").attribute("for", "told").text(words.told_title))
                .child(area),
        )
}

fn files(handle: AppHandle, assessment: AssessmentId, dates: Dates) -> Element {
    let words = &handle.words().plan;
    let export = |text, export| button(handle, Look::Quiet, text, move || Msg::ExportAsked(export));
    let dated = (dates == Dates::Some).then(|| export(words.dates_button, Export::Dates));
    let report = Page::Report(assessment, Extent::Summary);
    el("section")
        .class("part not-printed")
        .child(el("h2").text(words.files_title))
        .child(el("p").text(words.files_lead))
        .child(
            el("div")
                .class("buttons")
                .maybe(dated)
                .child(export(words.actions_button, Export::Actions))
                .child(button(handle, Look::Quiet, words.print_button, || Msg::PrintAsked))
                .child(open_button(handle, Look::Quiet, handle.words().report.open, report)),
        )
}
