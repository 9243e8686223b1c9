//! What was said last time, beside what is asked now. It stands for nothing until a person says it again.

use leptos::prelude::*;

use super::button::{Look, button};
use super::quoted::quoted;
use crate::app::msg::Msg;
use crate::app::views::answer::answer;
use crate::app::views::last_time::last_time;
use crate::domain::ids::StatementId;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn last(handle: AppHandle, id: &StatementId) -> Option<Element> {
    let view = handle.read(|state| last_time(state, id))?;
    let again = view.again.map(|judgement| {
        let (of, said) = (id.clone(), id.clone());
        let shown = handle.select_answer(id, move |state| answer(state, &of));
        button(handle, Look::Plain, handle.words().rounds.same, move || {
            Msg::JudgementChosen(said.clone(), judgement.clone())
        })
        .live_attribute("hidden", move || shown.with(|view| view.judgement.is_some()).then(String::new))
    });
    let said = el("p").attribute("dir", "auto").text(&view.text).text(" ").maybe(again);
    let note = (!view.note.is_empty()).then(|| quoted(&view.note));
    Some(el("div").class("last-time").child(said).maybe(note))
}
