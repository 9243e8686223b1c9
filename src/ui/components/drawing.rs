//! A drawing in the page. How its shapes look is in the styles, as for drawings in files.

use leptos::prelude::*;

use crate::chart::drawing::{Drawing, Form, Shape};
use crate::ui::element::{Element, each, el};

/// The drawing with what it is called for those who do not see it.
#[must_use]
pub fn drawing(class: &str, label: &str, drawing: &Drawing) -> Element {
    el("svg")
        .class(&format!("ec-drawing {class}"))
        .attribute("viewBox", &format!("0 0 {} {}", drawing.width, drawing.height))
        .attribute("role", "img")
        .attribute("aria-label", label)
        .child(each(&drawing.shapes, shape))
}

fn shape(Shape { class, form }: &Shape) -> AnyView {
    match (form, form.outline()) {
        (_, Some(outline)) => el("path").class(class).attribute("d", &outline).into(),
        (Form::Text { at, anchor, size, text, .. }, None) => el("text")
            .class(class)
            .attribute("x", &at.x.to_string())
            .attribute("y", &at.y.to_string())
            .attribute("font-size", &size.to_string())
            .attribute("text-anchor", anchor.name())
            .text(text)
            .into(),
        _ => ().into_any(),
    }
}
