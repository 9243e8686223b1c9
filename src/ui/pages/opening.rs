//! What is in a file that a person chose. Nothing of it is here until they add it.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::views::opening::{Adding, Gathering, OpeningView, opening};
use crate::ui::components::blocks::facts;
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{each, el, live};
use crate::ui::handle::AppHandle;
use crate::ui::pages::locking::unlocking_page;

/// A file that is unlocked shows its content in the same place.
#[must_use]
pub fn opening_page(handle: AppHandle) -> AnyView {
    let shown = handle.select(opening);
    live(move || match shown.get() {
        Some(view) if view.adding == Adding::Locked => unlocking_page(handle, &view.lead),
        Some(view) => found_page(handle, view),
        None => ().into_any(),
    })
}

fn found_page(handle: AppHandle, view: OpeningView) -> AnyView {
    let words = &handle.words().opening;
    let is_offered = view.adding == Adding::Offered;
    let add = is_offered.then(|| button(handle, Look::Main, words.add, || Msg::OpeningConfirmed));
    let (look, cancel) =
        if is_offered { (Look::Quiet, words.cancel) } else { (Look::Main, handle.words().common.back_to_start) };
    let gather = (view.gathering == Gathering::Offered)
        .then(|| button(handle, Look::Quiet, words.gather, || Msg::OpeningGathered));
    let buttons =
        el("div").class("buttons").maybe(add).maybe(gather).child(open_button(handle, look, cancel, view.back));
    el("div")
        .class("page")
        .child(page_heading(None, view.title))
        .child(el("p").class("lead").attribute("dir", "auto").text(&view.lead))
        .child(facts(handle, &view.facts))
        .child(each(view.remarks, |text| el("p").text(&text).into()))
        .child(buttons)
        .into()
}
