//! The frame: name, message, page, and the line that says where the work stands.

use leptos::prelude::*;

use super::components::notice_box::NoticeBox;
use super::components::status_bar::StatusBar;
use super::handle::AppHandle;
use super::pages::{deleting, overview, result, section, start};
use crate::app::page::Page;

#[component]
pub fn App(handle: AppHandle) -> impl IntoView {
    let words = handle.words();
    let page = handle.select(|state| state.page.clone());
    view! {
        <section class="app" lang=words.language aria-label=words.common.product>
            <p class="brand"><span class="brand-mark" aria-hidden="true"></span>{words.common.product}</p>
            <NoticeBox handle=handle />
            {move || page_view(handle, &page.get())}
            <StatusBar handle=handle />
        </section>
    }
}

fn page_view(handle: AppHandle, page: &Page) -> AnyView {
    match page {
        Page::Start => view! { <start::StartPage handle=handle /> }.into_any(),
        Page::Deleting(id) => view! { <deleting::DeletingPage handle=handle id=id.clone() /> }.into_any(),
        Page::Overview(_) => view! { <overview::OverviewPage handle=handle /> }.into_any(),
        Page::Section(..) => view! { <section::SectionPage handle=handle /> }.into_any(),
        Page::Result(_) => view! { <result::ResultPage handle=handle /> }.into_any(),
    }
}
