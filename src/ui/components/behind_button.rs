//! A number that opens what is behind it. A person who comes back finds the focus on it again.

use crate::app::behind::Behind;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::bare;
use crate::ui::element::Element;
use crate::ui::handle::AppHandle;

/// `shown` is what stands on it, `of` what it is the number of. What it holds is added as children.
#[must_use]
pub fn behind_button(handle: AppHandle, assessment: &AssessmentId, behind: &Behind, [shown, of]: [&str; 2]) -> Element {
    let page = Page::Behind(assessment.clone(), behind.clone());
    bare(handle, "number", move || Msg::PageOpened(page.clone()))
        .attribute("data-focus", &behind.name())
        .attribute("aria-label", &handle.words().result.behind_label.fill([shown, of]))
}
