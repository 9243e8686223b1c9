//! The blank form of a framework as HTML. `src/ui/components/paper_form.rs` shows the same parts;
//! `style/components/paper_form.css` dresses both.
//!
//! It must not decide what a form says: the view model does.

use empowerment_check::app::views::markup::Markup;

use crate::html::{Element, el};

pub fn paper_form(part: &Markup) -> Element {
    let element = if part.class.is_empty() { el(part.tag) } else { el(part.tag).class(part.class) };
    element.text(&part.text).children(part.parts.iter().map(paper_form))
}
