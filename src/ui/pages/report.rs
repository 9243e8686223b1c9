//! The report: a summary or everything, to be printed or taken along as a file.

use leptos::prelude::*;

use crate::app::export::Export;
use crate::app::msg::Msg;
use crate::app::page::{Extent, Page};
use crate::app::views::report::{ReportView, label, report};
use crate::domain::ids::AssessmentId;
use crate::ui::components::blocks::blocks;
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn report_page(handle: AppHandle) -> AnyView {
    match handle.read(report) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: ReportView) -> Element {
    let words = &handle.words().report;
    // What the report is made of stands above the button.
    let (first, rest) = view.document.blocks.split_at_checked(1).unwrap_or_default();
    let print = button(handle, Look::Main, words.print, || Msg::PrintAsked);
    el("div")
        .class("page report")
        .child(back(handle, handle.words().common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(choice(handle, &view))
        .child(page_heading(Some(&view.above), &view.document.title))
        .child(blocks(handle, &view.assessment, first, 2))
        .child(el("div").class("buttons").child(print))
        .child(blocks(handle, &view.assessment, rest, 2))
        .child(files(handle, view.assessment))
}

/// The two reports, the one that is shown being marked.
fn choice(handle: AppHandle, view: &ReportView) -> Element {
    let one = |extent| {
        let page = Page::Report(view.assessment.clone(), extent);
        let button = open_button(handle, Look::Quiet, handle.read(|state| label(state, extent)), page);
        if view.extent == extent { button.attribute("aria-current", "page") } else { button }
    };
    el("nav")
        .class("buttons report-choice")
        .attribute("aria-label", handle.words().report.choose)
        .child(one(Extent::Summary))
        .child(one(Extent::Everything))
}

fn files(handle: AppHandle, assessment: AssessmentId) -> Element {
    let words = handle.words();
    let export = |text, export| button(handle, Look::Quiet, text, move || Msg::ExportAsked(export));
    let link = open_button(handle, Look::Quiet, words.hand_over.title, Page::HandOver(assessment.clone()));
    let copy =
        button(handle, Look::Quiet, words.overview.download_button, move || Msg::DownloadAsked(assessment.clone()));
    let files = el("div").class("buttons").child(export(words.report.markdown, Export::Report));
    let files = files.child(export(words.report.answers, Export::Answers));
    let files = files.child(export(words.plan.actions_button, Export::Actions)).child(copy).child(link);
    let lead = el("p").text(words.report.files_lead);
    el("div").class("not-printed").child(part(words.report.files_title).child(lead).child(files))
}
