//! The question before an assessment is deleted. The safe answer comes first.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::saved;
use crate::domain::ids::AssessmentId;
use crate::ui::components::heading::PageHeading;
use crate::ui::components::link_button::LinkButton;
use crate::ui::handle::AppHandle;

#[component]
pub fn DeletingPage(handle: AppHandle, id: AssessmentId) -> impl IntoView {
    let words = &handle.words().start;
    let view = handle.read(|state| state.assessments.get(&id).map(|assessment| saved(state, assessment)));
    let question = view.map(|view| words.delete_question.fill([&view.title, &view.progress])).unwrap_or_default();
    view! {
        <PageHeading text=words.delete_title />
        <p class="lead">{question}</p>
        <div class="buttons">
            <LinkButton handle=handle to=Page::Start text=words.delete_cancel look="main" />
            <button
                type="button"
                class="button danger"
                on:click=move |_| handle.send(Msg::DeletionConfirmed(id.clone()))
            >
                {words.delete_confirm}
            </button>
        </div>
    }
}
