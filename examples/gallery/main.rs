//! The gallery: every component in every state, each in a shadow root of its own with the product's styles. The script
//! beside this file makes the shadow roots and calls in here. `cargo xtask gallery` shows it; it is an example, so that
//! nothing of it can come into the product.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // nobody's answers are at stake

mod specimens {
    pub mod charts;
    pub mod computers;
    pub mod endless;
    pub mod fields;
    pub mod lists;
    pub mod messages;
    pub mod over_time;
    pub mod pages;
    pub mod several;
    pub mod statements;
    pub mod type_and_buttons;
}
mod stage;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use specimens::{
    charts, computers, endless, fields, lists, messages, over_time, pages, several, statements, type_and_buttons,
};

/// What is shown, and what it is called.
type Specimen = (&'static str, fn() -> AnyView);

/// From the smallest parts to whole pages.
fn all() -> impl Iterator<Item = &'static Specimen> {
    let rooms: [&[Specimen]; 11] = [
        type_and_buttons::ALL,
        messages::ALL,
        fields::ALL,
        statements::ALL,
        lists::ALL,
        computers::ALL,
        charts::ALL,
        pages::ALL,
        several::ALL,
        endless::ALL,
        over_time::ALL,
    ];
    rooms.into_iter().flatten()
}

/// What the specimens are called, in their order.
#[wasm_bindgen]
pub fn titles() -> Vec<String> {
    all().map(|(title, _)| (*title).to_owned()).collect()
}

/// Shows the specimen at this place for as long as the page is open.
#[wasm_bindgen]
pub fn show(place: usize, into: HtmlElement) {
    if let Some((_, specimen)) = all().nth(place) {
        leptos::mount::mount_to(into, specimen).forget();
    }
}

fn main() {}
