//! Where the work stands. Success is shown quietly; a failure is announced and stays until it is mended.

use super::ways_out::{absence, ways_out};
use crate::app::views::status::{StatusKind, StatusView, status};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn status_bar(handle: AppHandle) -> Element {
    let text = move || handle.follow(status).text;
    let warning = move || handle.follow(status).warning.unwrap_or_default();
    let mark = el("span").class("status-mark").attribute("aria-hidden", "true");
    let line = el("p")
        .live_attribute("class", move || Some(class(&handle.follow(status)).to_owned()))
        .child(mark)
        .child(el("span").class("status-text").live_text(text));
    el("div")
        .class("status-bar")
        .child(absence(handle))
        .child(el("p").class("warning").attribute("role", "alert").live_text(warning))
        .child(el("div").class("status-row").child(line).child(ways_out(handle)))
}

fn class(view: &StatusView) -> &'static str {
    match view.kind {
        StatusKind::NothingYet => "status",
        StatusKind::Saved => "status saved",
        StatusKind::Saving => "status saving",
        StatusKind::NotSaved => "status not-saved",
        StatusKind::NothingKept => "status nothing-kept",
        StatusKind::ForThisVisit => "status for-this-visit",
    }
}
