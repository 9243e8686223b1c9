//! One list of what to look at next: the first items at once, the rest folded away.

use super::help::help;
use super::said::said_list;
use crate::app::views::result::next_steps::{MOST_SHOWN, NextList};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn next_list(handle: AppHandle, assessment: &AssessmentId, list: &NextList) -> Element {
    let (first, rest) = list.items.split_at(list.items.len().min(MOST_SHOWN));
    let part = el("div")
        .class("next-list")
        .child(el("h3").text(list.title))
        .child(el("p").class("hint").text(list.lead))
        .child(said_list(handle, assessment, first));
    match u32::try_from(rest.len()) {
        Ok(more @ 1..) => {
            part.child(help(&handle.words().next_steps.more.fill(more)).child(said_list(handle, assessment, rest)))
        }
        _ => part,
    }
}
