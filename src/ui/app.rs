//! The frame: name, message, page, and the line that says where the work stands.

use leptos::prelude::*;

use super::components::{about_website, notice_box, status_bar};
use super::element::{el, live, set_heading_level};
use super::handle::AppHandle;
use super::pages::{
    about, action, behind, carry_over, check, clearing, deleting, forms, framework, gather, grade, hand_over, lens,
    locking, opening, overview, paper, people, plan, removing, report, result, rounds, section, start, together,
    workshop,
};
use crate::app::page::Page;

/// The whole product.
#[must_use]
pub fn app(handle: AppHandle) -> AnyView {
    let words = handle.words();
    set_heading_level(handle.read(|state| state.settings.heading));
    let page = handle.select(|state| state.page.clone());
    let brand = el("p").class("brand").child(el("span").class("brand-mark").attribute("aria-hidden", "true"));
    el("section")
        .class("app")
        .attribute("lang", words.language)
        .attribute("aria-label", words.common.product)
        .child(brand.text(words.common.product))
        .maybe(about_website::receives(handle))
        .child(notice_box::notice_box(handle))
        .child(live(move || page_view(handle, &page.get())))
        .maybe(about_website::links(handle))
        .child(status_bar::nudge(handle))
        .child(status_bar::status_bar(handle))
        .into()
}

fn page_view(handle: AppHandle, page: &Page) -> AnyView {
    match page {
        Page::Start => start::start_page(handle),
        Page::Deleting(id) => deleting::deleting_page(handle, id),
        Page::Removing(id) => removing::removing_page(handle, id),
        Page::Overview(_) => overview::overview_page(handle),
        Page::About(id) => about::about_page(handle, id),
        Page::Section(..) => section::section_page(handle),
        Page::Statement(..) => section::statement_page(handle),
        Page::Grade(_) => grade::grade_page(handle),
        Page::Check(_) => check::check_page(handle),
        Page::Result(_) => result::result_page(handle),
        Page::CarryOver(_) | Page::CarryOverFrom { .. } => carry_over::carry_over_page(handle),
        Page::Lens | Page::LensOf(_) => lens::lens_page(handle),
        Page::Behind(..) => behind::behind_page(handle),
        Page::Framework(_, from) => framework::framework_page(handle, from.as_ref()),
        Page::Paper(id, from) => paper::paper_page(handle, id, from.as_ref()),
        Page::Plan(_) => plan::plan_page(handle),
        Page::Action(..) => action::action_page(handle),
        Page::Report(..) => report::report_page(handle),
        Page::HandOver(_) => hand_over::hand_over_page(handle),
        Page::Locking(id) => locking::locking_page(handle, id),
        Page::Opening => opening::opening_page(handle),
        Page::Clear(back) => clearing::clearing_page(handle, back),
        Page::Cleared(files) => clearing::cleared_page(handle, files),
        Page::Gather(_) => gather::gather_page(handle),
        Page::People(_) => people::people_page(handle),
        Page::Together(_) => together::together_page(handle),
        Page::Workshop(..) => workshop::workshop_page(handle),
        Page::Rounds(_) => rounds::rounds_page(handle),
        Page::DeletingRound(assessment, id) => rounds::deleting_round_page(handle, assessment, id),
        Page::Forms(..) => forms::forms_page(handle),
    }
}
