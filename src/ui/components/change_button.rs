//! Goes to one statement, so that its answer can be changed.

use super::button::bare;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::ui::element::Element;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn change_button(handle: AppHandle, assessment: &AssessmentId, id: &StatementId, text: &str) -> Element {
    let words = &handle.words().check;
    let page = Page::Statement(assessment.clone(), id.clone());
    bare(handle, "button plain change", move || Msg::PageOpened(page.clone()))
        .attribute("aria-label", &words.change_of.fill([text]))
        .text(words.change)
}
