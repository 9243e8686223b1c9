//! A button that goes to another page of the product. It is a button and not a link: there is no address behind it.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::ui::handle::AppHandle;

#[component]
pub fn LinkButton(
    handle: AppHandle,
    to: Page,
    #[prop(into)] text: String,
    /// A style of `button.css`.
    #[prop(default = "quiet")]
    look: &'static str,
) -> impl IntoView {
    view! {
        <button type="button" class=format!("button {look}") on:click=move |_| handle.open(to.clone())>{text}</button>
    }
}
