//! What is behind a number of the result, with the way back to it.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::behind::{BehindView, behind};
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::said::said_list;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn behind_page(handle: AppHandle) -> AnyView {
    match handle.read(behind) {
        Some(view) => content(handle, &view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: &BehindView) -> Element {
    let words = &handle.words().behind;
    let result = Page::Result(view.assessment.clone());
    let mut page = el("div")
        .class("page")
        .child(back(handle, words.back, result.clone()))
        .child(page_heading(Some(&view.above), &view.title))
        .child(part(words.made_title).child(each(&view.made, |text| el("p").text(text).into())));
    if !view.statements.is_empty() {
        page = page.child(part(words.statements_title).child(said_list(handle, &view.assessment, &view.statements)));
    }
    if !view.left_out.is_empty() {
        let left_out = each(&view.left_out, |text| el("li").text(text).into());
        page = page.child(part(words.left_out_title).child(el("ul").child(left_out)));
    }
    page.child(el("nav").class("onward").child(open_button(handle, Look::Quiet, words.back, result)))
}
