//! What a visitor meets first, where the page around the product asks for something else than everything.

use crate::app::page::Page;
use crate::app::settings::Start;
use crate::app::state::AppState;
use crate::app::views::beside;

/// Opens it, once the store was read. Nothing is begun by it; what is not there cannot be met.
pub fn open_first(state: &mut AppState) {
    if let Some(page) = first(state) {
        state.page = page;
    }
}

fn first(state: &AppState) -> Option<Page> {
    let framework = || Some(state.frameworks.offered().first()?.framework.id().clone());
    match state.settings.start {
        Start::Choose => None,
        Start::Continue => {
            let latest = beside::latest_first(state.assessments.values());
            let mut latest = latest.into_iter();
            let known = latest.find(|one| state.framework(&one.header.framework.id).is_some())?;
            Some(Page::Overview(known.id.clone()))
        }
        Start::Framework => Some(Page::Framework(framework()?, None)),
        Start::Paper => Some(Page::Paper(framework()?, None)),
    }
}
