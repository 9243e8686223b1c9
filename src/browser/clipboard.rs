//! Copies the text of a field, so that it can be pasted elsewhere.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDocument, HtmlTextAreaElement};

/// Copies the text in the element in `root` that carries `data-focus="<name>"`; says whether the browser did. It is
/// marked where that did not work at once, so that a person can copy it by hand.
pub async fn copy(root: &Element, name: &str, text: &str) -> bool {
    if let Some(writing) = writing(text)
        && JsFuture::from(writing).await.is_ok()
    {
        return true;
    }
    marked(root, name).is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// `None` where the browser has no such thing, as on a page without a secure connection.
fn writing(text: &str) -> Option<Promise> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok().filter(JsValue::is_object)?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

fn marked(root: &Element, name: &str) -> Option<HtmlDocument> {
    let field = root.query_selector(&format!("[data-focus=\"{name}\"]")).ok()??;
    let field = field.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.focus().ok()?;
    field.select();
    field.owner_document()?.dyn_into().ok()
}
