//! One statement to be read: its text, the answer, and what people wrote about it.

use super::change_button::change_button;
use super::quoted::quoted;
use crate::app::views::said::{SaidView, Wording};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn said(handle: AppHandle, assessment: &AssessmentId, said: &SaidView) -> Element {
    let words = &handle.words().behind;
    let labelled = |label: &str, text: &str| {
        (!text.is_empty()).then(|| el("div").class("said-text").child(el("h4").text(label)).child(quoted(text)))
    };
    let earlier = (said.wording == Wording::Earlier).then(|| el("p").class("hint").text(words.earlier_wording));
    el("li")
        .class("said")
        .child(el("h3").text(&said.text))
        .child(el("p").class("said-facts").child(el("strong").text(&said.answer)).text(&said.section))
        .maybe(earlier)
        .maybe(labelled(words.note, &said.note))
        .maybe(labelled(words.evidence, &said.evidence))
        .child(change_button(handle, assessment, &said.id, &said.text))
}
