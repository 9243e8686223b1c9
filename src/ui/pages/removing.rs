//! The question before a framework that was opened from a file is removed. The safe answer comes first.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::removal;
use crate::domain::ids::FrameworkId;
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn removing_page(handle: AppHandle, id: &FrameworkId) -> AnyView {
    let words = &handle.words().start;
    let page = el("div").class("page").child(page_heading(None, words.remove_title));
    let Some(view) = handle.read(|state| removal(state, id)) else { return page.into() };
    let id = id.clone();
    let confirmed = move || Msg::FrameworkRemovalConfirmed(id.clone());
    let buttons = el("div")
        .class("buttons")
        .child(open_button(handle, Look::Main, words.remove_cancel, Page::Start))
        .child(button(handle, Look::Danger, words.remove_confirm, confirmed));
    page.child(el("p").class("lead").text(&view.question))
        .maybe(view.consequence.map(|consequence| el("p").text(&consequence)))
        .child(buttons)
        .into()
}
