//! What is said while the rest of the product is needed and not there.

use crate::app::page::Page;
use crate::app::rest::{Rest, is_of_the_rest};
use crate::app::state::AppState;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestView {
    pub title: &'static str,
    pub text: &'static str,
    /// On the button that asks for it again.
    pub again: Option<&'static str>,
    /// Where this stands in place of a page: the way back, and where it leads.
    pub back: Option<(&'static str, Page)>,
}

/// `None` where it is there, or nobody needs it yet.
#[must_use]
pub fn rest(state: &AppState) -> Option<RestView> {
    let words = &state.words.rest;
    let back = is_of_the_rest(&state.page).then(|| back(state));
    let is_needed = back.is_some() || !state.put_by.is_empty();
    let (title, text, again) = match state.rest {
        Rest::Coming => (words.coming, words.coming_next, None),
        Rest::Missing => (words.missing, words.missing_next, Some(words.again)),
        Rest::Here => return None,
    };
    is_needed.then_some(RestView { title, text, again, back })
}

/// To the sections of the assessment that the page is about, or to the first page.
fn back(state: &AppState) -> (&'static str, Page) {
    let words = &state.words.common;
    match state.page.assessment() {
        Some(id) => (words.back_to_overview, Page::Overview(id.clone())),
        None => (words.back_to_start, Page::Start),
    }
}
