//! Finishing: what will be removed, a copy first, and after it what is still on the computer. The safe answer comes
//! first.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::clearing::clearing;
use crate::domain::ids::AssessmentId;
use crate::ui::components::blocks::written;
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn clearing_page(handle: AppHandle, back: &Page) -> AnyView {
    let words = &handle.words().clearing;
    let view = handle.read(clearing);
    let removed = each(view.removed, |text| written("li", &text).into());
    let copies = (!view.copies.is_empty()).then(|| {
        let copy = |(id, text): (AssessmentId, String)| {
            let asked = button(handle, Look::Quiet, &text, move || Msg::DownloadAsked(id.clone()));
            el("li").child(asked).into()
        };
        part(words.copy_title)
            .child(el("p").text(words.copy_lead))
            .child(el("ul").class("copies").child(each(view.copies, copy)))
    });
    let buttons = el("div")
        .class("buttons")
        .child(open_button(handle, Look::Main, words.cancel, back.clone()))
        .child(button(handle, Look::Danger, words.confirm, || Msg::ClearingConfirmed));
    el("div")
        .class("page")
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(part(words.removed_title).child(el("ul").child(removed)))
        .maybe(copies)
        .child(buttons)
        .into()
}

#[must_use]
pub fn cleared_page(handle: AppHandle, files: &[String]) -> AnyView {
    let words = &handle.words().clearing;
    el("div")
        .class("page")
        .child(page_heading(None, words.done_title))
        .child(el("p").class("lead").text(words.done))
        .child(el("p").text(words.close_windows))
        .child(part(words.remains_title).child(remaining(handle, files)).child(el("p").text(words.remains_history)))
        .child(el("div").class("buttons").child(open_button(handle, Look::Quiet, words.again, Page::Start)))
        .into()
}

fn remaining(handle: AppHandle, files: &[String]) -> Element {
    let words = &handle.words().clearing;
    if files.is_empty() {
        return el("p").text(words.remains_no_files);
    }
    el("div")
        .child(el("p").text(words.remains_files))
        .child(el("ul").child(each(files, |name| el("li").text(name).into())))
        .child(el("p").text(words.remains_take))
}
