//! The question before an assessment is deleted.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::saved;
use crate::domain::ids::AssessmentId;
use crate::ui::components::question::question;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn deleting_page(handle: AppHandle, id: &AssessmentId) -> AnyView {
    let words = &handle.words().start;
    let view = handle.read(|state| state.assessments.get(id).map(|assessment| saved(state, assessment)));
    let text = view.map(|view| words.delete_question.fill([&view.title, &view.progress])).unwrap_or_default();
    let yes = (words.delete_confirm, Msg::DeletionConfirmed(id.clone()));
    question(handle, [words.delete_title, &text, ""], (words.delete_cancel, Page::Start), yes)
}
