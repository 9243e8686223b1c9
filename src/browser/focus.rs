//! Moves the keyboard's focus inside the widget.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Focuses the element in `root` that carries `data-focus="<name>"`, if there is one.
pub fn focus(root: &Element, name: &str) {
    let found = root.query_selector(&format!("[data-focus=\"{name}\"]")).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for an element that cannot be focused, and then the focus stays where it was.
        let _ = element.focus();
        bring_in_sight(&element);
    }
}

/// Some browsers do not scroll to what gets the focus when a part of it is in the window.
fn bring_in_sight(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
