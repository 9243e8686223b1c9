//! The blank form of a framework. `xtask/src/paper/` writes the same parts for the files that need no script;
//! `style/components/paper_form.css` dresses both.

use crate::app::views::markup::Markup;
use crate::ui::element::{Element, each, el};

/// The form below the heading of a page: its own headings are one level lower here.
#[must_use]
pub fn paper_form(part: &Markup) -> Element {
    let parts = each(&part.parts, |part| paper_form(part).into());
    let mut element = el(lowered(part.tag));
    if !part.class.is_empty() {
        element = element.class(part.class);
    }
    if !part.text.is_empty() {
        element = element.text(&part.text);
    }
    element.child(parts)
}

fn lowered(tag: &'static str) -> &'static str {
    match tag {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        other => other,
    }
}
