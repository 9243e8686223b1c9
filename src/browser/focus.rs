//! Moves the keyboard's focus inside the widget.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Focuses the element in `root` that carries `data-focus="<name>"`; false when there is none.
pub fn focus(root: &Element, name: &str) -> bool {
    let found = root.query_selector(&format!("[data-focus=\"{name}\"]")).ok().flatten();
    let element = found.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
