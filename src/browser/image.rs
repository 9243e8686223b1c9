//! SVG documents as PNG images. The document goes in as a `data:` address, which a strict policy for images allows.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::encode_uri_component;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// Who is told, until they are.
type Tell = Rc<Cell<Option<Box<dyn FnOnce(Option<Blob>)>>>>;

/// Draws a document in its own size and tells the image; `None` when the browser does not make one.
pub fn png(document: &str, tell: impl FnOnce(Option<Blob>) + 'static) {
    let tell: Tell = Rc::new(Cell::new(Some(Box::new(tell))));
    let Ok(image) = HtmlImageElement::new() else { return told(&tell, None) };
    for event in ["load", "error"] {
        let (image, tell) = (image.clone(), tell.clone());
        // Lives as long as the image. One that was not read has no size, and then there is nothing to draw.
        let heard = EventListener::once(&image.clone(), event, move |_| {
            if draw(&image, &tell).is_err() {
                told(&tell, None);
            }
        });
        heard.forget();
    }
    image.set_src(&format!("data:image/svg+xml,{}", String::from(encode_uri_component(document))));
}

fn told(tell: &Tell, image: Option<Blob>) {
    if let Some(tell) = tell.take() {
        tell(image);
    }
}

fn draw(image: &HtmlImageElement, tell: &Tell) -> Result<(), JsValue> {
    let document = image.owner_document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(image.natural_width());
    canvas.set_height(image.natural_height());
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element(image, 0.0, 0.0)?;
    let tell = tell.clone();
    // It is `null` when the canvas has no size, or is larger than the browser makes them.
    let made = Closure::once_into_js(move |made: JsValue| told(&tell, made.dyn_into().ok()));
    canvas.to_blob(made.unchecked_ref())
}
