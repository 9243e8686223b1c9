//! Where a link is pasted that came by mail, perhaps on another device.

use leptos::prelude::*;

use super::button::{Look, button};
use super::field::typed;
use crate::app::msg::Msg;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn paste_link(handle: AppHandle) -> Element {
    let words = &handle.words().hand_over;
    let text = RwSignal::new(String::new());
    let input = el("input")
        .attribute("id", "pasted-link")
        .attribute("type", "text")
        .attribute("inputmode", "url")
        .attribute("dir", "ltr")
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "none")
        .attribute("spellcheck", "false")
        .on("input", move |event| text.set(typed(&event)));
    let label = el("label").attribute("for", "pasted-link").text(words.paste_label);
    let open = button(handle, Look::Quiet, words.paste_button, move || Msg::LinkPasted(text.get_untracked()));
    el("div").class("field").child(label).child(input).child(el("div").class("buttons").child(open))
}
