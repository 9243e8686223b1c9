//! The result of a checklist: counts as bars, in words and as a table, then what people noted, item by item.

use super::{earlier_wording, next_steps};
use crate::app::views::result::ResultView;
use crate::app::views::result::checklist::ChecklistView;
use crate::domain::ids::AssessmentId;
use crate::ui::components::counts_chart::counts_chart;
use crate::ui::components::part::part;
use crate::ui::components::said::said;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

pub fn checklist(handle: AppHandle, page: Element, result: &ResultView, view: &ChecklistView) -> Element {
    let words = handle.words();
    let counts = part(&view.counts.title)
        .child(el("p").text(words.checklist.counts_lead))
        .child(el("p").text(words.result.press_hint))
        .child(counts_chart(handle, &result.assessment, &view.counts));
    page.child(el("p").class("lead headline").text(&view.headline))
        .maybe(result.earlier_wording.as_ref().map(|earlier| earlier_wording(handle, earlier)))
        .child(counts)
        .child(notes(handle, &result.assessment, view))
        .maybe(result.next_steps.as_ref().map(|steps| next_steps(handle, &result.assessment, steps)))
}

fn notes(handle: AppHandle, assessment: &AssessmentId, view: &ChecklistView) -> Element {
    let part = part(&view.notes_title);
    if view.notes.is_empty() {
        return part.child(el("p").text(handle.words().checklist.no_notes));
    }
    part.child(el("ul").class("said-list").child(each(&view.notes, |one| said(handle, assessment, one).into())))
}
