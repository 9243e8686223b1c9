//! SVG documents as PNG images, made by the browser.

use std::cell::RefCell;
use std::rc::Rc;

use empowerment_check::browser::image;
use empowerment_check::chart::drawing::{Anchor, Drawing, Type};
use empowerment_check::formats::svg::{Caption, write};
use js_sys::futures::JsFuture;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap};

use super::pause::until;

/// The first bytes of every PNG, and of its first part. Source: PNG specification, sections 5.2 and 11.2.1.
const SIGNATURE: [u8; 16] = *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// What came of a document.
async fn made(document: &str) -> Option<Blob> {
    let told = Rc::new(RefCell::new(Vec::new()));
    let tell = told.clone();
    image::png(document, move |image| tell.borrow_mut().push(image));
    until("the image", || !told.borrow().is_empty()).await;
    assert_eq!(told.borrow().len(), 1, "it is told once");
    told.borrow_mut().pop().flatten()
}

/// A sheet of 100 by 50 with a dark part on its left half, and a text on its right.
fn document(times: i32) -> String {
    let mut drawing = Drawing::new(100, 0);
    drawing.rect("step-3", (0, 0), (50, 50));
    drawing.text(&Type { class: "strong", size: 16, lines: 1 }, Anchor::Start, (55, 10), 40, "Tŷ & ✓");
    drawing.down(50);
    let caption = Caption { language: "en-GB", title: "A".to_owned(), description: "B".to_owned() };
    write(&drawing, &caption, times)
}

async fn bytes(image: &Blob) -> Vec<u8> {
    let buffer: ArrayBuffer = JsFuture::from(image.array_buffer()).await.unwrap().unchecked_into();
    Uint8Array::new(&buffer).to_vec()
}

/// Red, green, blue and opacity of every pixel.
async fn pixels(image: &Blob) -> Vec<u8> {
    let window = web_sys::window().unwrap();
    let bitmap = window.create_image_bitmap_with_blob(image).unwrap();
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.unwrap().unchecked_into();
    let canvas: HtmlCanvasElement = window.document().unwrap().create_element("canvas").unwrap().unchecked_into();
    canvas.set_width(bitmap.width());
    canvas.set_height(bitmap.height());
    let context: CanvasRenderingContext2d = canvas.get_context("2d").unwrap().unwrap().unchecked_into();
    context.draw_image_with_image_bitmap(&bitmap, 0.0, 0.0).unwrap();
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    context.get_image_data(0.0, 0.0, width, height).unwrap().data().0
}

#[wasm_bindgen_test]
async fn the_image_is_a_png_of_the_documents_size() {
    for (times, [width, height]) in [(1, [100_u32, 50]), (2, [200, 100])] {
        let image = made(&document(times)).await.unwrap();
        let bytes = bytes(&image).await;
        assert_eq!(bytes[..16], SIGNATURE);
        assert_eq!(bytes[16..24], [width.to_be_bytes(), height.to_be_bytes()].concat());
        assert_eq!(image.type_(), "image/png");
    }
}

#[wasm_bindgen_test]
async fn the_image_shows_the_drawing_in_its_colours() {
    let pixels = pixels(&made(&document(2)).await.unwrap()).await;
    let at = |x: usize, y: usize| &pixels[(y * 200 + x) * 4..][..4];
    // The accent of the page, and paper.
    assert_eq!(at(50, 50), [0x0b, 0x5d, 0x63, 0xff]);
    assert_eq!(at(199, 99), [0xff, 0xff, 0xff, 0xff]);
    let right = (0..100).flat_map(|y| (110..190).map(move |x| (x, y)));
    let dark = right.filter(|(x, y)| at(*x, *y)[0] < 100).count();
    assert!(dark > 50, "the text has {dark} dark pixels");
}

#[wasm_bindgen_test]
async fn a_document_that_is_none_makes_no_image() {
    assert_eq!(made("<svg").await, None);
    assert_eq!(made("").await, None);
}

#[wasm_bindgen_test]
async fn a_document_too_large_for_a_canvas_makes_no_image() {
    let huge = r#"<svg xmlns="http://www.w3.org/2000/svg" width="200000" height="200000"/>"#;
    assert_eq!(made(huge).await, None);
}
