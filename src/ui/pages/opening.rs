//! What is in a file that a person chose. Nothing of it is here until they add it.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::opening::{Adding, opening};
use crate::ui::components::blocks::facts;
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn opening_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().opening;
    let Some(view) = handle.read(opening) else { return ().into_any() };
    let (cancel_look, cancel) = match view.adding {
        Adding::Offered => (Look::Quiet, words.cancel),
        Adding::NotPossible => (Look::Main, handle.words().common.back_to_start),
    };
    let add = (view.adding == Adding::Offered).then(|| button(handle, Look::Main, words.add, || Msg::OpeningConfirmed));
    let buttons = el("div").class("buttons").maybe(add).child(open_button(handle, cancel_look, cancel, Page::Start));
    el("div")
        .class("page")
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").attribute("dir", "auto").text(&view.lead))
        .child(facts(handle, &view.facts))
        .child(each(view.remarks, |text| el("p").text(&text).into()))
        .child(buttons)
        .into()
}
