//! A text that people wrote, as they wrote it: their line ends are kept, and its own direction is.

use crate::ui::element::{Element, el};

#[must_use]
pub fn quoted(text: &str) -> Element {
    el("p").class("quoted").attribute("dir", "auto").text(text)
}
