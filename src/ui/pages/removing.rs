//! The question before a framework that was opened from a file is removed.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::removal;
use crate::domain::ids::FrameworkId;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::question::question;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn removing_page(handle: AppHandle, id: &FrameworkId) -> AnyView {
    let words = &handle.words().start;
    let Some(view) = handle.read(|state| removal(state, id)) else {
        return el("div").class("page").child(page_heading(None, words.remove_title)).into();
    };
    let texts = [words.remove_title, &view.question, &view.consequence.unwrap_or_default()];
    let yes = (words.remove_confirm, Msg::FrameworkRemovalConfirmed(id.clone()));
    question(handle, texts, (words.remove_cancel, Page::Start), yes)
}
