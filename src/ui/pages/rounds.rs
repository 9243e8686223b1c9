//! Over time: what became of last time's plan, what has changed, and the rounds that are kept.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::views::fault;
use crate::app::views::rounds::{MeantView, OnPlan, People, RoundView, RoundsView, deletion, mark, rounds};
use crate::app::views::since::{ListView, SinceView, since};
use crate::app::views::trend::{TrendView, trend};
use crate::domain::action::{OUTCOME, STATUS, STATUSES};
use crate::domain::ids::{AssessmentId, RoundId};
use crate::domain::round::LABEL;
use crate::ui::components::blocks::{blocks, written};
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::drawing::drawing;
use crate::ui::components::field::{Bound, typed};
use crate::ui::components::help::help;
use crate::ui::components::more::paired;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::question::question;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

/// What belongs to the field of the name.
const DESCRIBED: [&str; 2] = ["round-hint", "round-fault"];

/// A round that is frozen appears on the page that is open.
#[must_use]
pub fn rounds_page(handle: AppHandle) -> AnyView {
    let kept = handle.select(mark);
    live(move || {
        kept.with(|_| ());
        match handle.read(rounds) {
            Some(view) => content(handle, &view).into(),
            None => el("div").class("page").into(),
        }
    })
}

fn content(handle: AppHandle, view: &RoundsView) -> Element {
    let words = handle.words();
    let overview = Page::Overview(view.assessment.clone());
    let mut page = el("div")
        .class("page rounds")
        .child(back(handle, words.common.back_to_overview, overview.clone()))
        .child(page_heading(Some(&view.name), words.rounds.title))
        .child(el("p").class("lead").text(words.rounds.lead));
    if !view.actions.is_empty() {
        page = page.child(meant(handle, view));
    }
    if !view.rounds.is_empty() {
        let since = handle.read(since);
        let nothing = since.is_none().then(|| el("p").text(words.rounds.nothing_anew));
        let onward = open_button(handle, Look::Main, words.rounds.to_answers, overview);
        let print = button(handle, Look::Quiet, words.plan.print_button, || Msg::PrintAsked);
        page = page
            .maybe(nothing)
            .child(el("div").class("buttons not-printed").child(onward).child(print))
            .maybe(handle.read(trend).map(|view| trend_part(handle, &view)))
            .maybe(since.map(|since| since_part(handle, &view.assessment, &since)))
            .child(kept(handle, view));
    }
    page.child(keep(handle, view))
}

/// What people meant to do last time, each with what became of it.
fn meant(handle: AppHandle, view: &RoundsView) -> Element {
    let words = handle.words();
    let one = |action: &MeantView| {
        let card = el("li").class("card").child(written("h3", &action.title)).child(el("p").text(&action.was));
        let field = |field| Bound::new(handle, Owner::Action(action.id.clone()), field);
        let (stage, outcome) = (words.plan.status_legend, words.plan.outcome_label);
        match action.plan {
            OnPlan::TakenOff => card.child(el("p").text(words.rounds.taken_off)),
            OnPlan::Still => card
                .child(field(&STATUS).choices(stage, None, &paired(STATUSES, &words.plan.statuses)))
                .child(field(&OUTCOME).labelled(outcome, words.plan.outcome_hint)),
        }
        .into()
    };
    part(words.plan.told_title)
        .child(el("p").text(words.rounds.said_lead))
        .child(el("ul").class("cards").child(each(&view.actions, one)))
}

fn trend_part(handle: AppHandle, view: &TrendView) -> Element {
    let words = &handle.words().rounds;
    let result = &handle.words().result;
    let cell = |text: &String| el("td").text(text).into();
    let row = |[name, rest @ ..]: &[String; 5]| {
        el("tr").child(el("th").attribute("scope", "row").text(name)).child(each(rest, cell)).into()
    };
    let heads = [words.column_round, words.column_score, result.column_base, result.column_band, words.column_both];
    let head = each(heads, |text| el("th").attribute("scope", "col").text(text).into());
    let table = el("table").child(el("thead").child(el("tr").child(head)));
    part(words.trend_title)
        .child(el("p").text(words.trend_lead))
        .child(drawing("trend", words.trend_title, &view.drawing))
        .child(
            el("div")
                .class("table-scroll")
                .attribute("tabindex", "0")
                .attribute("role", "region")
                .attribute("aria-label", words.trend_title)
                .child(table.child(el("tbody").child(each(&view.rows, row)))),
        )
}

fn since_part(handle: AppHandle, assessment: &AssessmentId, view: &SinceView) -> Element {
    let list = |list: &ListView| {
        let lines = each(&list.lines, |line| written("li", line).into());
        help(&list.title).child(el("ul").child(lines)).into()
    };
    let title = el("h3").text(handle.words().rounds.statements_title);
    let lists = el("section").class("smaller-part").child(title).child(each(&view.lists, list));
    part(&view.title)
        .child(blocks(handle, assessment, &view.blocks, 3))
        .maybe((!view.lists.is_empty()).then_some(lists))
}

/// The rounds that are kept.
fn kept(handle: AppHandle, view: &RoundsView) -> Element {
    let words = handle.words();
    let one = |round: &RoundView| {
        let (begun, deleting) = (round.id.clone(), Page::DeletingRound(view.assessment.clone(), round.id.clone()));
        let next = button(handle, Look::Quiet, words.rounds.next, move || Msg::NextRoundBegun(begun.clone()))
            .attribute("aria-label", &words.rounds.next_after.fill([&round.title]));
        let delete = open_button(handle, Look::Plain, words.start.delete_button, deleting)
            .attribute("aria-label", &words.rounds.delete_of.fill([&round.title]));
        el("li")
            .class("card")
            .child(written("h3", &round.title))
            .child(el("p").text(&round.about))
            .child(el("div").class("buttons not-printed").child(next).child(delete))
            .into()
    };
    part(words.rounds.rounds_title)
        .child(el("p").class("not-printed").text(words.rounds.next_lead))
        .child(el("ul").class("cards").child(each(&view.rounds, one)))
}

/// Where the answers of today are kept.
fn keep(handle: AppHandle, view: &RoundsView) -> Element {
    let words = &handle.words().rounds;
    let text = RwSignal::new(view.today.clone());
    let fault = move || {
        let fault = LABEL.kind.typed(text.read().trim()).err();
        fault.map(|fault| fault::of_typed(&fault, &handle.words().fault)).unwrap_or_default()
    };
    let field = el("div")
        .class("field")
        .child(el("label").attribute("for", "round-label").text(words.label))
        .child(el("p").class("hint").attribute("id", DESCRIBED[0]).text(words.label_hint))
        .child(el("p").class("fault").attribute("id", DESCRIBED[1]).attribute("role", "alert").live_text(fault))
        .child(
            el("input")
                .attribute("type", "text")
                .attribute("id", "round-label")
                .attribute("dir", "auto")
                .attribute("autocomplete", "off")
                .attribute("aria-describedby", &DESCRIBED.join(" "))
                .attribute("value", &view.today)
                .on("input", move |event| text.set(typed(&event))),
        );
    let frozen = move || Msg::RoundFrozen(text.get_untracked());
    let look = if view.rounds.is_empty() { Look::Main } else { Look::Quiet };
    let part = part(words.keep_title).child(el("p").text(words.keep_lead));
    let part = part.maybe((view.people == People::LeftOut).then(|| el("p").text(words.keep_people)));
    let press = el("div").class("buttons").child(button(handle, look, words.keep, frozen));
    el("div").class("not-printed").child(part.child(el("div").class("fields").child(field)).child(press))
}

/// The question before a round is deleted.
#[must_use]
pub fn deleting_round_page(handle: AppHandle, assessment: &AssessmentId, id: &RoundId) -> AnyView {
    let (words, rounds) = (&handle.words().start, &handle.words().rounds);
    let text = handle.read(|state| deletion(state, id));
    let no = (words.delete_cancel, Page::Rounds(assessment.clone()));
    question(handle, [rounds.delete_title, &text, ""], no, (words.delete_confirm, Msg::RoundDeleted(id.clone())))
}
