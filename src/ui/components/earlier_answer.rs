//! One earlier answer with a box to tick, both wordings, when it was given, and its note.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

use crate::app::views::carry_over::AnswerRow;
use crate::domain::ids::StatementId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// `ticked` holds the statements whose boxes are ticked.
#[must_use]
pub fn earlier_answer(handle: AppHandle, row: &AnswerRow, ticked: RwSignal<Vec<StatementId>>) -> Element {
    let described = format!("earlier-{}", row.statement.as_str());
    let (shown, changed) = (row.statement.clone(), row.statement.clone());
    let input = el("input")
        .attribute("type", "checkbox")
        .attribute("aria-describedby", &described)
        .live_property("checked", move || ticked.with(|ticked| ticked.contains(&shown)).into())
        .on("change", move |event| ticked.update(|ticked| tick(ticked, &changed, &event)));
    let text = el("span").class("choice-label").text(&row.text);
    el("li")
        .class("earlier-answer")
        .child(el("label").class("earlier-tick").child(input).child(text))
        .child(facts(handle, row).attribute("id", &described))
}

fn facts(handle: AppHandle, row: &AnswerRow) -> Element {
    let words = &handle.words().carrying;
    let fact = |label: &str, lines: [Option<&str>; 3]| {
        let said = each(lines.into_iter().flatten(), |line| el("dd").attribute("dir", "auto").text(line).into());
        el("div").class("earlier-fact").child(el("dt").text(label)).child(said)
    };
    let other = row.earlier_text.as_deref();
    // "The same" would say too much of an answer that was given to words of before.
    let wording = row.wording_changed.or(other.is_none().then_some(words.same_wording));
    let note = (!row.note.is_empty()).then(|| fact(words.note_label, [Some(&row.note), row.note_stays, None]));
    el("dl")
        .child(fact(words.answer_label, [Some(&row.answer), Some(&row.given), wording]))
        .maybe(other.map(|text| fact(words.other_wording, [Some(text), None, None])))
        .maybe(note)
}

fn tick(ticked: &mut Vec<StatementId>, statement: &StatementId, event: &Event) {
    ticked.retain(|one| one != statement);
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if input.is_some_and(|input| input.checked()) {
        ticked.push(statement.clone());
    }
}
