//! The message at the top of the page. It takes the focus when it appears, so that it is read out.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::views::notice::{NoticeView, Tone, notice};
use crate::ui::handle::AppHandle;

#[component]
pub fn NoticeBox(handle: AppHandle) -> impl IntoView {
    let shown = handle.select(notice);
    move || shown.get().map(|view| notice_view(handle, view))
}

fn notice_view(handle: AppHandle, view: NoticeView) -> impl IntoView {
    let class = match view.tone {
        Tone::Done => "notice done",
        Tone::Wrong => "notice wrong",
    };
    let texts = view.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    let items: Vec<_> = view.list.into_iter().map(|item| view! { <li><bdi>{item}</bdi></li> }).collect();
    let list = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
    let close = handle.words().common.close_message;
    view! {
        <div class=class role="group" tabindex="-1" data-focus="notice" aria-labelledby="notice-title">
            <p class="notice-title" id="notice-title">{view.title}</p>
            {texts}
            {list}
            <button
                type="button"
                class="notice-close"
                aria-label=close
                on:click=move |_| handle.send(Msg::NoticeClosed)
            >
                <span aria-hidden="true">"×"</span>
            </button>
        </div>
    }
}
