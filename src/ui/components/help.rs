//! What is folded away until someone wants it.

use leptos::prelude::*;

use crate::ui::element::{Element, el, live};

/// A folded part with this line to open it by. What it holds is added as children.
#[must_use]
pub fn help(summary: &str) -> Element {
    el("details").class("help").child(el("summary").text(summary))
}

/// The same, made only when someone opens it: for what is long.
#[must_use]
pub fn later(summary: &str, content: impl Fn() -> AnyView + Send + 'static) -> Element {
    let opened = RwSignal::new(false);
    let content = move || if opened.get() { content() } else { ().into_any() };
    help(summary).on("toggle", move |_| opened.set(true)).child(el("div").child(live(content)))
}
