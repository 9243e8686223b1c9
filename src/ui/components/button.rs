//! Buttons. One that goes to another page is a button too and not a link: there is no address behind it.

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one clear way on.
    Main,
    Quiet,
    Plain,
    /// Plain, with an arrow that points back.
    Back,
    Danger,
}

/// A button that says what happened.
#[must_use]
pub fn button(handle: AppHandle, look: Look, text: &str, happened: impl Fn() -> Msg + 'static) -> Element {
    let class = match look {
        Look::Main => "button",
        Look::Quiet => "button quiet",
        Look::Plain => "button plain",
        Look::Back => "button plain back",
        Look::Danger => "button danger",
    };
    bare(handle, class, happened).text(text)
}

/// A button that goes to a page.
#[must_use]
pub fn open_button(handle: AppHandle, look: Look, text: &str, page: Page) -> Element {
    button(handle, look, text, move || Msg::PageOpened(page.clone()))
}

/// The way back at the top of a page.
#[must_use]
pub fn back(handle: AppHandle, text: &str, page: Page) -> Element {
    el("div").class("back").child(open_button(handle, Look::Back, text, page))
}

/// A button without a look or text of its own.
#[must_use]
pub fn bare(handle: AppHandle, class: &str, happened: impl Fn() -> Msg + 'static) -> Element {
    pressed(handle, class, Box::new(happened))
}

/// One for all that can happen, so that the wasm holds it once.
fn pressed(handle: AppHandle, class: &str, happened: Box<dyn Fn() -> Msg>) -> Element {
    el("button").attribute("type", "button").class(class).on("click", move |_| handle.send(happened()))
}
