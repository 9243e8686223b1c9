//! Where the work stands. Success is shown quietly; a failure is announced and stays until it is mended.

use leptos::prelude::*;

use crate::app::views::status::{StatusKind, StatusView, status};
use crate::ui::handle::AppHandle;

#[component]
pub fn StatusBar(handle: AppHandle) -> impl IntoView {
    let shown = handle.select(status);
    let warning = Memo::new(move |_| shown.with(|view| view.warning.clone()));
    view! {
        <div class="status-bar">
            <div role="alert">{move || warning.get().map(|text| view! { <p class="warning">{text}</p> })}</div>
            <p class=move || shown.with(status_class)>
                <span class="status-mark" aria-hidden="true"></span>
                <span class="status-text">{move || shown.with(|view| view.text.clone())}</span>
            </p>
        </div>
    }
}

fn status_class(view: &StatusView) -> &'static str {
    match view.kind {
        StatusKind::NothingYet => "status",
        StatusKind::Saved => "status saved",
        StatusKind::Saving => "status saving",
        StatusKind::NotSaved => "status not-saved",
        StatusKind::NothingKept => "status nothing-kept",
    }
}
