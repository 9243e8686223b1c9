//! Where the work stands. Success is shown quietly; a failure is announced and stays until it is mended.

use leptos::prelude::*;

use super::button::{Look, button};
use super::ways_out::{absence, ways_out};
use crate::app::msg::Msg;
use crate::app::views::copy::copy;
use crate::app::views::notice::NoticeAction;
use crate::app::views::status::{StatusKind, StatusView, status};
use crate::ui::element::{Element, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn status_bar(handle: AppHandle) -> Element {
    let text = move || handle.follow(status).text;
    let warning = move || handle.follow(status).warning.unwrap_or_default();
    let remedy = handle.select(|state| status(state).remedy);
    let mark = el("span").class("status-mark").attribute("aria-hidden", "true");
    let line = el("p")
        .live_attribute("class", move || Some(class(&handle.follow(status)).to_owned()))
        .child(mark)
        .child(el("span").class("status-text").live_text(text));
    let last = move || handle.follow(copy).map(|copy| copy.last).unwrap_or_default();
    let last = el("p").class("last-copy").live_text(last);
    el("div")
        .class("status-bar")
        .child(absence(handle))
        .child(el("p").class("warning").attribute("role", "alert").live_text(warning))
        .child(live(move || match remedy.get() {
            Some(NoticeAction { text, msg }) => button(handle, Look::Main, &text, move || msg.clone()).into(),
            None => ().into_any(),
        }))
        .child(el("div").class("status-row").child(line).child(last).child(ways_out(handle)))
}

/// That it is time for a copy, at the end of the page: on a phone it would hide too much of it if it stayed in sight. It
/// says so without a word to screen readers that are busy elsewhere.
#[must_use]
pub fn nudge(handle: AppHandle) -> AnyView {
    let shown = handle.select(|state| copy(state).and_then(|copy| Some((copy.nudge?, copy.assessment))));
    live(move || {
        let Some((text, id)) = shown.get() else { return ().into_any() };
        let (words, later) = (handle.words(), id.clone());
        el("div")
            .class("nudge")
            .child(el("p").text(&text))
            .child(button(handle, Look::Plain, words.overview.download_button, move || Msg::DownloadAsked(id.clone())))
            .child(button(handle, Look::Plain, words.status.copy_later, move || Msg::CopyPutOff(later.clone())))
            .into()
    })
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
