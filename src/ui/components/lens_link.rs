//! The line on the first page that leads to the common lens.

use super::button::{Look, open_button};
use crate::app::page::Page;
use crate::app::views::lens::is_offered;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// `None` while there is no assessment.
#[must_use]
pub fn lens_link(handle: AppHandle) -> Option<Element> {
    let link = |()| el("p").child(open_button(handle, Look::Plain, handle.words().lens.link, Page::Lens));
    handle.read(is_offered).then_some(()).map(link)
}
