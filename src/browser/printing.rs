//! Prints the widget and nothing of the page around it: a copy of it goes into a hidden frame, and the frame is
//! printed. The copy is made of what is shown, so that what is printed is what was seen.

use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, HtmlIFrameElement, Node, ShadowRootInit, ShadowRootMode, Window};

/// The class of the frame, which the style sheet hides.
const FRAME: &str = "print-frame";

/// Prints `root` in this style. Where a frame cannot be printed, the page as a whole is.
pub fn print(root: &Element, styles: &'static str) {
    if try_print(root, styles).is_none() {
        // A browser that refuses has told the person itself.
        let _ = web_sys::window().map(|window| window.print());
    }
}

/// Takes away the copy of what was printed last.
pub fn forget(root: &Element) {
    if let Ok(Some(earlier)) = root.query_selector(&format!(".{FRAME}")) {
        earlier.remove();
    }
}

/// The frame stays until something is printed again: there is no telling when a browser is done with it.
fn try_print(root: &Element, styles: &'static str) -> Option<()> {
    forget(root);
    let copy = root.clone_node_with_deep(true).ok()?;
    let frame: HtmlIFrameElement = root.owner_document()?.create_element("iframe").ok()?.unchecked_into();
    frame.set_class_name(FRAME);
    let loaded = frame.clone();
    // Some browsers empty the frame once more while it loads.
    EventListener::once(&frame, "load", move |_| {
        if let Some(window) = loaded.content_window() {
            // As above.
            let _ = fill(&window, &copy, styles).and_then(|()| window.print());
        }
    })
    .forget();
    root.append_child(&frame).ok()?;
    Some(())
}

/// The frame's document takes the sheet for what is said of pages, and its shadow root, as in the widget, for all else.
fn fill(window: &Window, copy: &Node, styles: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    let shadow = body.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    shadow.append_child(copy)?;
    let sheets = Array::of1(&sheet(window, styles)?.into());
    document.set_adopted_style_sheets(&sheets);
    shadow.set_adopted_style_sheets(&sheets);
    Ok(())
}

/// A sheet has to be made by the window that takes it.
fn sheet(window: &Window, styles: &str) -> Result<CssStyleSheet, JsValue> {
    let constructor: Function = Reflect::get(window, &JsValue::from_str("CSSStyleSheet"))?.dyn_into()?;
    let sheet: CssStyleSheet = Reflect::construct(&constructor, &Array::new())?.unchecked_into();
    sheet.replace_sync(styles)?;
    Ok(sheet)
}
