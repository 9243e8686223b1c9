//! The smallest parts: headings, text, and buttons in each look.

use empowerment_check::app::page::Page;
use empowerment_check::ui::components::button::{Look, back, open_button};
use empowerment_check::ui::components::help::help;
use empowerment_check::ui::components::page_heading::page_heading;
use empowerment_check::ui::components::part::part;
use empowerment_check::ui::components::quoted::quoted;
use empowerment_check::ui::element::{each, el};
use empowerment_check::words::english::ENGLISH;
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::Stage;

pub const ALL: &[Specimen] = &[("Headings and text", headings_and_text), ("Buttons", buttons)];

fn headings_and_text() -> AnyView {
    let words = &ENGLISH;
    let items =
        each([words.next_steps.more.fill(3), words.result.press_hint.to_owned()], |item| el("li").text(&item).into());
    let rest = part(words.result.rule_title)
        .child(el("p").text(words.result.scores_lead))
        .child(el("h3").text(words.next_steps.title))
        .child(el("p").text(words.next_steps.lead))
        .child(el("ul").child(items))
        .child(el("p").class("hint").text(words.section.note_hint))
        .child(help(words.section.what_could_show).child(el("p").text(words.result.grid_lead)))
        .child(quoted("We have met in the hall every month since May.\nMae croeso i bawb."));
    el("div")
        .child(page_heading(Some(words.common.product), words.start.title))
        .child(el("p").class("lead").text(words.start.lead))
        .child(el("p").text(words.start.privacy))
        .child(rest)
        .into()
}

fn buttons() -> AnyView {
    let (handle, words) = (Stage::new().handle(), &ENGLISH);
    let button = |look, text| open_button(handle, look, text, Page::Start);
    let row = el("div")
        .class("buttons")
        .child(button(Look::Main, words.start.begin_button))
        .child(button(Look::Quiet, words.overview.result_button))
        .child(button(Look::Plain, words.start.copy_button))
        .child(button(Look::Danger, words.start.delete_button));
    el("div").child(back(handle, words.common.back_to_overview, Page::Start)).child(row).into()
}
