//! A question before something is taken away. The safe answer comes first.

use leptos::prelude::*;

use super::button::{Look, button, open_button};
use super::page_heading::page_heading;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

/// A page with this title and question, and with what follows from a yes where there is more to say of it.
#[must_use]
pub fn question(
    handle: AppHandle,
    [title, text, consequence]: [&str; 3],
    (no, back): (&str, Page),
    (yes, confirmed): (&str, Msg),
) -> AnyView {
    let buttons = el("div").class("buttons").child(open_button(handle, Look::Main, no, back)).child(button(
        handle,
        Look::Danger,
        yes,
        move || confirmed.clone(),
    ));
    el("div")
        .class("page")
        .child(page_heading(None, title))
        .child(el("p").class("lead").text(text))
        .maybe((!consequence.is_empty()).then(|| el("p").text(consequence)))
        .child(buttons)
        .into()
}
