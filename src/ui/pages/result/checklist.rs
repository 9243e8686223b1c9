//! The result of a checklist: counts as bars, in words and as a table, then what people noted, item by item.

use crate::app::views::result::ResultView;
use crate::app::views::result::checklist::ChecklistView;
use crate::ui::components::counts_chart::counts_chart;
use crate::ui::components::part::part;
use crate::ui::components::said::said_list;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

pub fn checklist(handle: AppHandle, page: Element, result: &ResultView, view: &ChecklistView) -> Element {
    let words = handle.words();
    let counts = part(view.counts.title)
        .child(el("p").text(words.checklist.counts_lead))
        .child(el("p").text(words.result.press_hint))
        .child(counts_chart(handle, &result.assessment, &view.counts));
    let notes = part(&view.notes_title);
    page.child(el("p").class("lead").text(&view.headline)).child(counts).child(if view.notes.is_empty() {
        notes.child(el("p").text(words.checklist.no_notes))
    } else {
        notes.child(said_list(handle, &result.assessment, &view.notes))
    })
}
