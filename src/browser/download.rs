//! A text or an image as a file in the person's downloads.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to read the file, in milliseconds.
const READING: u32 = 60_000;

/// Offers the text under this name. What happens then is the browser's to show.
pub fn offer(name: &str, text: &str) {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type(name));
    // A browser that refuses has told the person itself; there is nobody else to tell.
    let content = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind);
    let _ = content.and_then(|content| try_offer(name, &content));
}

/// Offers these bytes under this name.
pub fn offer_bytes(name: &str, bytes: &[u8]) {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/octet-stream");
    // As above.
    let content = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &kind);
    let _ = content.and_then(|content| try_offer(name, &content));
}

/// Offers an image under this name.
pub fn offer_image(name: &str, image: &Blob) {
    let _ = try_offer(name, image);
}

/// What kind of text it is, by the end of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("ics") => "text/calendar",
        Some("md") => "text/markdown",
        Some("svg") => "image/svg+xml",
        _ => "application/json",
    }
}

fn try_offer(name: &str, content: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(content)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(READING, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
