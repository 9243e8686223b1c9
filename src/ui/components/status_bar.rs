//! Where the work stands. Success is shown quietly; a failure is announced and stays until it is mended.

use leptos::prelude::*;

use crate::app::views::status::{StatusKind, StatusView, status};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn status_bar(handle: AppHandle) -> Element {
    let shown = handle.select(status);
    let text = move || shown.with(|view| view.text.clone());
    let warning = move || shown.with(|view| view.warning.clone()).unwrap_or_default();
    let mark = el("span").class("status-mark").attribute("aria-hidden", "true");
    el("div").class("status-bar").child(el("p").class("warning").attribute("role", "alert").live_text(warning)).child(
        el("p")
            .live_attribute("class", move || Some(shown.with(class).to_owned()))
            .child(mark)
            .child(el("span").class("status-text").live_text(text)),
    )
}

fn class(view: &StatusView) -> &'static str {
    match view.kind {
        StatusKind::NothingYet => "status",
        StatusKind::Saved => "status saved",
        StatusKind::Saving => "status saving",
        StatusKind::NotSaved => "status not-saved",
        StatusKind::NothingKept => "status nothing-kept",
    }
}
