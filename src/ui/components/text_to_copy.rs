//! A text to be copied by hand, whole. It can be read and chosen, and not changed.

use super::field::bring_in_sight;
use crate::ui::element::{Element, el};

/// So many `rows` of it are seen at once. The page labels it by this `id`.
#[must_use]
pub fn text_to_copy(id: &str, rows: &str, text: &str) -> Element {
    el("textarea")
        .class("text-to-copy")
        .attribute("id", id)
        .attribute("rows", rows)
        .attribute("readonly", "")
        .on("keyup", |event| bring_in_sight(&event))
        .text(text)
}
