//! The message at the top of the page. It takes the focus when it appears, so that it is read out.

use leptos::prelude::*;

use super::button::{Look, bare, button};
use super::help::help;
use super::text_to_copy::text_to_copy;
use crate::app::msg::Msg;
use crate::app::views::notice::{ContentView, NoticeAction, NoticeView, Tone, notice};
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn notice_box(handle: AppHandle) -> AnyView {
    let shown = handle.select(notice);
    live(move || match shown.get() {
        Some(view) => notice_view(handle, view),
        None => ().into_any(),
    })
}

fn notice_view(handle: AppHandle, view: NoticeView) -> AnyView {
    let class = match view.tone {
        Tone::Done => "notice done",
        Tone::Wrong => "notice wrong",
    };
    let item = |item: String| el("li").child(el("bdi").text(&item)).into();
    let list = (!view.list.is_empty()).then(|| el("ul").child(each(view.list, item)));
    el("div")
        .class(class)
        .attribute("role", "group")
        .attribute("tabindex", "-1")
        .attribute("data-focus", "notice")
        .attribute("aria-labelledby", "notice-title")
        .child(el("p").class("notice-title").attribute("id", "notice-title").text(&view.title))
        .child(each(view.text, |text| el("p").text(&text).into()))
        .maybe(list)
        .maybe(view.content.map(|content| content_of(handle, &content)))
        .maybe((!view.actions.is_empty()).then(|| actions(handle, view.actions)))
        .child(
            bare(handle, "notice-close", || Msg::NoticeClosed)
                .attribute("aria-label", handle.words().common.close_message)
                .child(el("span").attribute("aria-hidden", "true").text("×")),
        )
        .into()
}

fn content_of(handle: AppHandle, content: &ContentView) -> Element {
    let words = &handle.words().notice;
    help(words.content)
        .child(el("p").class("hint").attribute("id", "content-hint").text(words.content_next))
        .child(el("label").class("file-label").attribute("for", "content").text(&content.label))
        .child(text_to_copy("content", "6", &content.text).attribute("aria-describedby", "content-hint"))
}

fn actions(handle: AppHandle, actions: Vec<NoticeAction>) -> Element {
    let line = |action: NoticeAction| {
        el("li").child(button(handle, Look::Plain, &action.text, move || action.msg.clone())).into()
    };
    el("ul").class("notice-actions").child(each(actions, line))
}
