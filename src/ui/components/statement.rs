//! One rated statement: the choices, what could show it, a note, and more for those who want it. After an answer
//! nothing else on the page is redrawn.

use leptos::prelude::*;

use super::field::Bound;
use super::judgement::Judging;
use super::last_time::last;
use super::more::more;
use super::statement_text::{statement_text, terms, what_could_show};
use crate::app::owner::Owner;
use crate::app::views::statement::{ChoicesView, StatementView};
use crate::domain::answer::{Judgement, NOTE};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn statement(handle: AppHandle, view: &StatementView, choices: &ChoicesView) -> Element {
    let judging = Judging::new(handle, &view.id);
    el("fieldset")
        .class("statement")
        .attribute("data-statement", view.id.as_str())
        .child(el("legend").class("statement-text").child(statement_text(view)))
        .maybe(last(handle, &view.id))
        .child(judging.steps(&choices.steps))
        .child(judging.others())
        .child(judging.clear_button())
        .child(judging.history())
        .maybe(terms(handle, view))
        .child(what_could_show(handle, view))
        .child(note(handle, view, &judging))
        .child(more(handle, &view.id, choices))
}

/// The note. Of a statement that does not apply it asks why.
fn note(handle: AppHandle, view: &StatementView, judging: &Judging) -> Element {
    let words = &handle.words().section;
    let note = Bound::new(handle, Owner::Answer(view.id.clone()), &NOTE);
    let shown = judging.shown;
    let does_not_apply = move || shown.with(|view| view.judgement == Some(Judgement::DoesNotApply));
    let (reading, label) = (note.clone(), view.note_label.clone());
    let summary = move || {
        let text = match (does_not_apply(), reading.is_empty()) {
            (true, _) => words.why_not_label,
            (false, true) => words.add_note,
            (false, false) => words.edit_note,
        };
        text.to_owned()
    };
    let label = move || if does_not_apply() { words.why_not_label.to_owned() } else { label.clone() };
    let mut details = el("details").class("note");
    if !untrack(|| note.is_empty()) {
        details = details.attribute("open", "");
    }
    details
        .child(el("summary").live_text(summary))
        .child(el("label").attribute("for", &note.id("")).live_text(label))
        .child(note.described(words.note_hint))
}
