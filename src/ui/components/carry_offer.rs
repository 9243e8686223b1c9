//! The line on the overview that leads to earlier answers which could be used again.

use super::button::{Look, open_button};
use crate::app::views::earlier::offer;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// `None` when there is nothing to carry over.
#[must_use]
pub fn carry_offer(handle: AppHandle) -> Option<Element> {
    let (text, page) = handle.read(offer)?;
    let look = open_button(handle, Look::Quiet, handle.words().carrying.offer_button, page);
    Some(el("div").class("carry-offer").child(el("p").text(&text)).child(look))
}
