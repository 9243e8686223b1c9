//! The browser's console, where the people who make the page look. Nothing about a visitor is ever written there.

use web_sys::wasm_bindgen::JsValue;

pub fn warn(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(text));
}
