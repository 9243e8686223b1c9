//! One list of what to look at next: the first items at once, the rest folded away.

use super::change_button::change_button;
use super::help::help;
use super::quoted::quoted;
use crate::app::views::result::next_steps::{MOST_SHOWN, NextItem, NextList};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn next_list(handle: AppHandle, assessment: &AssessmentId, list: &NextList) -> Element {
    let (first, rest) = list.items.split_at(list.items.len().min(MOST_SHOWN));
    let more = u32::try_from(rest.len()).ok().filter(|&count| count > 0);
    let more = more.map(|count| {
        el("div")
            .class("rest")
            .child(help(&handle.words().next_steps.more.fill(count)).child(items(handle, assessment, rest)))
    });
    let lead = (!list.lead.is_empty()).then(|| el("p").class("hint").text(&list.lead));
    el("div")
        .class("next-list")
        .child(el("h3").text(&list.title))
        .maybe(lead)
        .child(items(handle, assessment, first))
        .maybe(more)
}

fn items(handle: AppHandle, assessment: &AssessmentId, list: &[NextItem]) -> Element {
    el("ul").class("next-items").child(each(list, |one| item(handle, assessment, one).into()))
}

fn item(handle: AppHandle, assessment: &AssessmentId, item: &NextItem) -> Element {
    let remark = (!item.remark.is_empty()).then(|| el("p").class("remark").text(&item.remark));
    el("li")
        .child(el("p").class("next-text").text(&item.text))
        .child(el("p").class("hint").text(&item.facts))
        .maybe(remark)
        .maybe((!item.evidence.is_empty()).then(|| quoted(&item.evidence)))
        .child(change_button(handle, assessment, &item.id, &item.text))
}
