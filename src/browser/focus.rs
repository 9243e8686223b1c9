//! Moves the keyboard's focus inside the widget.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Focuses the element in `root` that carries `data-focus="<name>"`, if there is one.
pub fn focus(root: &Element, name: &str) {
    let found = root.query_selector(&format!("[data-focus=\"{name}\"]")).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for an element that cannot be focused, and then the focus stays where it was.
        let _ = element.focus();
    }
}
