//! The frame: name, message, page, and the line that says where the work stands.

use leptos::prelude::*;

use super::components::{about_website, notice_box, rest_box, status_bar};
use super::element::{Element, el, live, set_heading_level};
use super::handle::AppHandle;
use super::pages::{about, clearing, deleting, grade, overview, section, start};
use super::rest;
use crate::app::page::Page;
use crate::app::rest::Rest;

/// The whole product.
#[must_use]
pub fn app(handle: AppHandle) -> AnyView {
    let words = handle.words();
    set_heading_level(handle.read(|state| state.settings.heading));
    let page = handle.select(|state| state.page.clone());
    let rest = handle.select(|state| state.rest);
    let brand = el("p").class("brand").child(el("span").class("brand-mark").attribute("aria-hidden", "true"));
    el("section")
        .class("app")
        .attribute("lang", words.language)
        .attribute("aria-label", words.common.product)
        .child(brand.text(words.common.product))
        .maybe(about_website::receives(handle))
        .child(notice_box::notice_box(handle))
        .child(rest_box::rest_box(handle))
        .child(form().child(live(move || page_view(handle, &page.get(), rest))))
        .maybe(about_website::links(handle))
        .child(status_bar::nudge(handle))
        .child(status_bar::status_bar(handle))
        .into()
}

/// What is around each page. In a shadow root, Chromium keeps every radio button that was ever in it, and with it the page
/// that was left, unless they belong to a form. Of this one nothing is ever sent: it is of a dialog that does not exist.
fn form() -> Element {
    el("form").attribute("method", "dialog").attribute("novalidate", "")
}

/// The pages on the way to an answer. The others are in `rest`, which may come later: only they are redrawn then.
fn page_view(handle: AppHandle, page: &Page, rest: Memo<Rest>) -> AnyView {
    match page {
        Page::Start => start::start_page(handle),
        Page::Deleting(id) => deleting::deleting_page(handle, id),
        Page::Overview(_) => overview::overview_page(handle),
        Page::About(id) => about::about_page(handle, id),
        Page::Section(..) => section::section_page(handle),
        Page::Statement(..) => section::statement_page(handle),
        Page::Grade(_) => grade::grade_page(handle),
        Page::Clear(back) => clearing::clearing_page(handle, back),
        Page::Cleared(files) => clearing::cleared_page(handle, files),
        page if rest.get() == Rest::Here => rest::page(handle, page),
        _ => ().into_any(),
    }
}
