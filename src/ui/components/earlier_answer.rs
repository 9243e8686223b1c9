//! One earlier answer with a box to tick, and what is to be known of it.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

use crate::app::views::carry_over::{AnswerRow, Fact};
use crate::ui::element::{Element, each, el};

#[must_use]
pub fn earlier_answer(row: &AnswerRow, ticked: RwSignal<bool>) -> Element {
    let described = format!("earlier-{}", row.statement.as_str());
    let input = el("input")
        .attribute("type", "checkbox")
        .attribute("aria-describedby", &described)
        .live_property("checked", move || ticked.get().into())
        .on("change", move |event| ticked.set(is_checked(&event)));
    let label = el("label").class("earlier-tick").child(input).child(el("span").class("choice-label").text(&row.text));
    let facts = el("dl").attribute("id", &described).child(each(&row.facts, |one| fact(one).into()));
    el("li").class("earlier-answer").child(label).child(facts)
}

fn fact(fact: &Fact) -> Element {
    let lines = each(&fact.lines, |line| el("dd").attribute("dir", "auto").text(line).into());
    el("div").class("earlier-fact").child(el("dt").text(fact.label)).child(lines)
}

fn is_checked(event: &Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}
