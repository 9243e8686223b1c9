//! What is folded away until someone wants it.

use crate::ui::element::{Element, el};

/// A folded part with this line to open it by. What it holds is added as children.
#[must_use]
pub fn help(summary: &str) -> Element {
    el("details").class("help").child(el("summary").text(summary))
}
