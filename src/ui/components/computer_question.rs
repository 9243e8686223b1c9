//! The question whose computer it is. Nothing is chosen beforehand, and it can be answered otherwise at any time.

use leptos::prelude::*;

use crate::app::computer::Computer;
use crate::app::msg::Msg;
use crate::app::views::computer::{ComputerView, computer};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// Once it is answered, the next page that shows it has it folded away.
#[must_use]
pub fn computer_question(handle: AppHandle) -> AnyView {
    let Some(view) = handle.read(computer) else { return ().into_any() };
    match view.said {
        None => el("section").class("computer").child(question(handle)).into(),
        Some(said) => el("details").class("computer").child(el("summary").text(&said)).child(question(handle)).into(),
    }
}

fn question(handle: AppHandle) -> Element {
    let words = &handle.words().computer;
    let shown = handle.select(computer);
    let follows = move || shown.get().and_then(|view| view.follows).unwrap_or_default();
    let choices = el("div").class("small-choices").child(radio(handle, shown, Computer::Own, words.own)).child(radio(
        handle,
        shown,
        Computer::Shared,
        words.shared,
    ));
    el("fieldset")
        .class("field")
        .child(el("legend").text(words.question))
        .child(el("p").class("hint").text(words.why))
        .child(choices)
        .child(el("p").class("follows").attribute("role", "status").live_text(follows))
}

fn radio(handle: AppHandle, shown: Memo<Option<ComputerView>>, computer: Computer, label: &str) -> Element {
    let chosen = move || shown.with(|view| view.as_ref().is_some_and(|view| view.answer == Some(computer)));
    let input = el("input")
        .attribute("type", "radio")
        .attribute("name", "computer")
        .live_property("checked", move || chosen().into())
        .on("change", move |_| handle.send(Msg::ComputerNamed(computer)));
    el("label").class("small-choice").child(input).child(el("span").text(label))
}
