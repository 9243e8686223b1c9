//! The question before an assessment is deleted. The safe answer comes first.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::saved;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn deleting_page(handle: AppHandle, id: &AssessmentId) -> AnyView {
    let words = &handle.words().start;
    let view = handle.read(|state| state.assessments.get(id).map(|assessment| saved(state, assessment)));
    let question = view.map(|view| words.delete_question.fill([&view.title, &view.progress])).unwrap_or_default();
    let id = id.clone();
    let confirmed = move || Msg::DeletionConfirmed(id.clone());
    let buttons = el("div")
        .class("buttons")
        .child(open_button(handle, Look::Main, words.delete_cancel, Page::Start))
        .child(button(handle, Look::Danger, words.delete_confirm, confirmed));
    el("div")
        .class("page")
        .child(page_heading(None, words.delete_title))
        .child(el("p").class("lead").text(&question))
        .child(buttons)
        .into()
}
