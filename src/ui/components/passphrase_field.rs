//! A field for a passphrase. What is typed stays in it until it is handed over, and goes with the page.

use leptos::prelude::*;

use super::field::typed;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// What stands in the fields of a page, and whether it is shown.
#[derive(Clone, Copy)]
pub struct Typing {
    pub text: RwSignal<String>,
    pub shown: RwSignal<bool>,
}

/// `notes` stand between the label and the field; `describes` holds the ids of all that belongs to it.
#[must_use]
pub fn passphrase_field(typing: Typing, id: &str, label: &str, notes: Vec<Element>, describes: &[&str]) -> Element {
    let Typing { text, shown } = typing;
    let input = el("input")
        .attribute("id", id)
        .attribute("data-focus", id)
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "none")
        .attribute("spellcheck", "false")
        .attribute("aria-describedby", &describes.join(" "))
        .live_attribute("type", move || Some(if shown.get() { "text" } else { "password" }.to_owned()))
        .on("input", move |event| text.set(typed(&event)));
    let label = el("label").attribute("for", id).text(label);
    el("div").class("field").child(label).child(each(notes, Element::into)).child(input)
}

/// The choice to see what is typed.
#[must_use]
pub fn show_choice(handle: AppHandle, shown: RwSignal<bool>) -> Element {
    let input = el("input").attribute("type", "checkbox").on("change", move |_| shown.update(|shown| *shown = !*shown));
    let label = el("span").text(handle.words().locking.show);
    el("label").class("small-choice").child(input).child(label)
}
