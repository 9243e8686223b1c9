//! A text as a file in the person's downloads.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to read the text, in milliseconds.
const READING: u32 = 60_000;

/// Offers the text under this name. What happens then is the browser's to show.
pub fn offer(name: &str, text: &str) {
    // A browser that refuses has told the person itself; there is nobody else to tell.
    let _ = try_offer(name, text);
}

/// What kind of text it is, by the end of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("ics") => "text/calendar",
        Some("md") => "text/markdown",
        _ => "application/json",
    }
}

fn try_offer(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type(name));
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(READING, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
