//! What asks for words instead of a judgement: an illustration to read, a question to answer, a closing prompt.

use super::field::Bound;
use super::last_time::last;
use super::statement_text::{statement_text, terms, what_could_show};
use crate::app::owner::Owner;
use crate::app::views::statement::StatementView;
use crate::domain::answer::NOTE;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// An illustration of good practice, to read.
#[must_use]
pub fn illustration(handle: AppHandle, view: &StatementView) -> Element {
    el("div")
        .class("illustration")
        .child(el("p").child(statement_text(view)))
        .maybe(terms(handle, view))
        .child(what_could_show(handle, view))
}

/// A question or a closing prompt, with room for an answer.
#[must_use]
pub fn question(handle: AppHandle, view: &StatementView) -> Element {
    let answer = Bound::new(handle, Owner::Answer(view.id.clone()), &NOTE);
    let label = el("label")
        .class("statement-text")
        .attribute("for", &answer.id(""))
        .attribute("tabindex", "-1")
        .attribute("data-focus", &format!("statement-{}", view.id.as_str()))
        .child(statement_text(view));
    el("div")
        .class("statement question")
        .attribute("data-statement", view.id.as_str())
        .child(label)
        .maybe(last(handle, &view.id))
        .child(answer.described(handle.words().section.answer_hint))
        .maybe(terms(handle, view))
        .maybe((!view.examples.is_empty()).then(|| what_could_show(handle, view)))
}
