//! A part of a page under a heading of its own.

use crate::ui::element::{Element, el};

/// What it holds is added as children.
#[must_use]
pub fn part(title: &str) -> Element {
    el("section").class("part").child(el("h2").text(title))
}
