//! The heading of a page, which takes the focus when the page opens, so that it is read out.

use crate::ui::element::{Element, el};

/// `above` stands over it in small letters, such as the framework.
#[must_use]
pub fn page_heading(above: Option<&str>, text: &str) -> Element {
    el("header")
        .class("page-heading")
        .maybe(above.map(|above| el("p").class("above").text(above)))
        .child(el("h1").attribute("tabindex", "-1").attribute("data-focus", "heading").text(text))
}
