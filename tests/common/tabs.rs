//! Two tabs of one browser with the same assessment.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::domain::ids::AssessmentId;

use super::browser_store::BrowserStore;
use super::names::section_id;
use super::visit::{SMALL, Visit};

/// Two tabs in the first section of the same assessment, opened when nothing was answered.
pub fn tabs(store: &BrowserStore) -> (Visit, Visit) {
    let mut one = Visit::open_small(store);
    let id = one.begin(SMALL);
    one.go_to("doors");
    (one, tab(store, &id))
}

/// A tab that is opened now.
pub fn tab(store: &BrowserStore, id: &AssessmentId) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.send(Msg::PageOpened(Page::Section(id.clone(), section_id("doors"), 0)));
    visit
}
