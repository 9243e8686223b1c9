//! What a page shows: texts that are not translated, and what is wider than the screen.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::widget::Widget;

/// Attributes that are read out or shown.
const TEXT_ATTRIBUTES: [&str; 4] = ["aria-label", "placeholder", "title", "alt"];

/// What leads off the side of the screen, and what sticks out of its box. What may scroll by itself is left out, and
/// so is what is only read out.
const TOO_WIDE: &str = "
    const edge = root.getBoundingClientRect().right + 1;
    const named = (one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent.trim().slice(0, 60)}`;
    const within = [...root.querySelectorAll('*')].filter((one) =>
        one.checkVisibility() && !one.closest('.unseen, .grid thead, svg, textarea') && !one.parentElement.closest('.table-scroll'));
    const isText = (one) => one.matches('h1, h2, h3, p, li, dt, dd, th, td, button, label, legend, summary');
    const isTooWide = (one) => one.getBoundingClientRect().right > edge
        || (isText(one) && one.scrollWidth > one.clientWidth + 1);
    return within.filter(isTooWide).map(named).join('\\n')";

/// Everything on the page that has letters outside of all brackets: neither one of the pseudo-locale's texts nor marked
/// as a framework's or a person's.
pub fn untranslated(widget: &Widget) -> Vec<String> {
    let page: String = widget.all(".app").iter().filter_map(text).collect();
    let attributes = TEXT_ATTRIBUTES
        .into_iter()
        .flat_map(|name| widget.all(&format!("[{name}]")).into_iter().filter_map(move |one| one.get_attribute(name)));
    attributes.chain([page]).map(|text| outside(&text)).filter(|rest| rest.chars().any(char::is_alphabetic)).collect()
}

/// The words of a drawing are broken into lines, so its brackets stand in several texts; it has its words beside it.
fn text(element: &Element) -> Option<String> {
    let copy: Element = element.clone_node_with_deep(true).ok()?.unchecked_into();
    while let Ok(Some(drawing)) = copy.query_selector("svg") {
        drawing.remove();
    }
    copy.text_content()
}

/// What stands outside of all brackets. After a bracket that is never closed, it is what follows the last outside.
fn outside(text: &str) -> String {
    let (mut depth, mut last) = (0, 0);
    let mut rest = String::new();
    for (position, letter) in text.char_indices() {
        match letter {
            '[' | '‹' => depth += 1,
            ']' | '›' => depth -= 1,
            _ if depth == 0 => rest.push(letter),
            _ => {}
        }
        last = if depth == 0 { position } else { last };
    }
    if depth == 0 { rest } else { format!("never closed: {:.200}", &text[last..]) }
}

/// What is too wide for the screen, a line for each.
pub fn too_wide(widget: &Widget) -> String {
    let look = js_sys::Function::new_with_args("root", TOO_WIDE);
    look.call1(&JsValue::NULL, &widget.into).unwrap().as_string().unwrap()
}
