//! One statement to be read: the answer, its text, and what people wrote about it. Its text leads to the statement.

use super::button::bare;
use super::quoted::quoted;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::said::SaidView;
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// The statements in a list.
#[must_use]
pub fn said_list(handle: AppHandle, assessment: &AssessmentId, list: &[SaidView]) -> Element {
    el("ul").class("said-list").child(each(list, |one| said(handle, assessment, one).into()))
}

fn said(handle: AppHandle, assessment: &AssessmentId, said: &SaidView) -> Element {
    let words = &handle.words().behind;
    let page = Page::Statement(assessment.clone(), said.id.clone());
    let text = bare(handle, "said-statement", move || Msg::PageOpened(page.clone())).text(&said.text);
    let facts = el("p").class("hint").child(el("strong").text(&said.answer)).text(&said.facts);
    let mut item = el("li").class("said").child(facts).child(text);
    if !said.remark.is_empty() {
        item = item.child(el("p").class("remark").text(&said.remark));
    }
    for (label, text) in [(words.note, &said.note), (words.evidence, &said.evidence)] {
        if !text.is_empty() {
            item = item.child(el("p").class("hint").text(label)).child(quoted(text));
        }
    }
    item
}
