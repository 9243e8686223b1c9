//! What stands in place of what needs the rest of the product, until that is there.

use leptos::prelude::*;

use super::button::{Look, back, button};
use super::page_heading::page_heading;
use crate::app::msg::Msg;
use crate::app::views::rest::{RestView, rest};
use crate::ui::element::{Element, el, live};
use crate::ui::handle::AppHandle;

/// It is announced when it changes, and takes the focus like any page where it stands for one.
#[must_use]
pub fn rest_box(handle: AppHandle) -> Element {
    let shown = handle.select(rest);
    let shown = move || shown.get().map_or_else(|| ().into_any(), |view| rest_view(handle, view));
    el("div").attribute("role", "status").child(live(shown))
}

fn rest_view(handle: AppHandle, view: RestView) -> AnyView {
    let again = |text| el("div").class("buttons").child(button(handle, Look::Main, text, || Msg::RestSought));
    let (class, title) = match view.back {
        Some(_) => ("page", page_heading(None, view.title)),
        None => ("notice", el("p").class("notice-title").text(view.title)),
    };
    el("div")
        .class(class)
        .maybe(view.back.map(|(text, page)| back(handle, text, page)))
        .child(title)
        .child(el("p").text(view.text))
        .maybe(view.again.map(again))
        .into()
}
