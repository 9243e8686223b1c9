//! A framework's blank form as it will be printed, and the button that prints it.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::app::views::markup::Markup;
use crate::app::views::paper::paper;
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::ui::components::button::{Look, back, button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::paper_form::paper_form;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn paper_page(handle: AppHandle, id: &FrameworkId, from: Option<&AssessmentId>) -> AnyView {
    let words = handle.words();
    let to_framework = Page::Framework(id.clone(), from.cloned());
    let page = el("div").class("page").child(back(handle, words.framework.title, to_framework));
    let Some((title, form)) = handle.read(|state| titled_form(state, id)) else { return page.into() };
    let print = button(handle, Look::Main, words.paper.print_button, || Msg::PrintAsked);
    let before = el("div")
        .class("before-paper")
        .child(page_heading(Some(&title), words.paper.title))
        .child(el("p").class("lead").text(words.paper.lead))
        .child(el("div").class("buttons").child(print));
    page.child(before).child(paper_form(&form)).into()
}

fn titled_form(state: &AppState, id: &FrameworkId) -> Option<(String, Markup)> {
    state.framework(id).map(|framework| (framework.title().to_owned(), paper(framework, state.words)))
}
