//! What is behind a number of the result, with the way back to it.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::behind::{BehindView, behind};
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::said::said;
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
    let made = part(words.made_title).child(each(&view.made, |text| el("p").text(text).into()));
    let statements = (!view.statements.is_empty()).then(|| {
        let list = each(&view.statements, |one| said(handle, &view.assessment, one).into());
        part(words.statements_title).child(el("ul").class("said-list").child(list))
    });
    let left_out = (!view.left_out.is_empty()).then(|| {
        part(words.left_out_title).child(el("ul").child(each(&view.left_out, |text| el("li").text(text).into())))
    });
    el("div")
        .class("page")
        .child(back(handle, words.back, result.clone()))
        .child(page_heading(Some(&view.above), &view.title))
        .child(made)
        .maybe(statements)
        .maybe(left_out)
        .child(el("nav").class("onward").child(open_button(handle, Look::Quiet, words.back, result)))
}
