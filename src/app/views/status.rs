//! Where the work stands, in one quiet line.

use super::notice::NoticeAction;
use super::{one_file, when};
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::settings::StorageMode;
use crate::app::state::{AppState, Store};
use crate::storage::port::{Keeping, StorageError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusView {
    pub kind: StatusKind,
    pub text: String,
    /// What is wrong and what to do, when something is.
    pub warning: Option<String>,
    /// What can be done about it here.
    pub remedy: Option<NoticeAction>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusKind {
    NothingYet,
    Saved,
    Saving,
    NotSaved,
    NothingKept,
    /// Nothing is kept, as the person or the page wants it.
    ForThisVisit,
}

#[must_use]
pub fn status(state: &AppState) -> StatusView {
    let words = &state.words.status;
    let (kind, error) = kind(state);
    let remedy = remedy(state, error);
    let warning = match error {
        Some(error) => Some(warning_text(state, error)),
        None => (!state.gone.is_empty()).then(|| state.words.notice.vanished.to_owned()),
    };
    let text = match kind {
        // What was just cleared is not to be followed by a promise to keep.
        _ if matches!(state.page, Page::Cleared(_)) => state.words.clearing.done_title.to_owned(),
        StatusKind::NothingYet if one_file::is_kept_loosely(state) => state.words.one_file.nothing_yet.to_owned(),
        StatusKind::NothingYet => words.nothing_yet.to_owned(),
        StatusKind::Saving => words.saving.to_owned(),
        StatusKind::NotSaved => words.not_saved.to_owned(),
        StatusKind::NothingKept => words.nothing_kept.to_owned(),
        StatusKind::ForThisVisit => words.for_this_visit.to_owned(),
        StatusKind::Saved => saved_text(state),
    };
    StatusView { kind, text, warning, remedy }
}

/// Whether everything is stored that is on the page, so that a page that is loaded anew has it again. What is half typed
/// is not.
#[must_use]
pub fn is_all_stored(state: &AppState) -> bool {
    let is_nothing_here = state.assessments.is_empty() && state.unkept_frameworks.is_empty();
    let is_stored = matches!(kind(state).0, StatusKind::NothingYet | StatusKind::Saved);
    is_nothing_here || is_stored && state.replaced.is_empty()
}

fn kind(state: &AppState) -> (StatusKind, Option<StorageError>) {
    let faulty_draft = state.drafts.values().any(|draft| draft.fault.is_some());
    match &state.store {
        Store::Shut(error) => (StatusKind::NothingKept, Some(*error)),
        Store::Resting { .. } => (StatusKind::ForThisVisit, None),
        Store::Open { keeping: Keeping::ThisVisit, .. } if state.settings.storage != StorageMode::Browser => {
            (StatusKind::ForThisVisit, None)
        }
        Store::Open { keeping: Keeping::ThisVisit, .. } => (StatusKind::NothingKept, Some(StorageError::Blocked)),
        Store::Open { failure: Some(error), .. } => (StatusKind::NotSaved, Some(*error)),
        Store::Open { .. } if faulty_draft || !state.gone.is_empty() => (StatusKind::NotSaved, None),
        Store::Open { .. } if !state.drafts.is_empty() || !state.unsaved.is_empty() => (StatusKind::Saving, None),
        Store::Unread | Store::Open { last_saved: None, .. } => (StatusKind::NothingYet, None),
        Store::Open { last_saved: Some(_), .. } => (StatusKind::Saved, None),
    }
}

fn remedy(state: &AppState, error: Option<StorageError>) -> Option<NoticeAction> {
    let words = &state.words.notice;
    let (text, msg) = match error {
        Some(StorageError::Newer) => (words.download_raw, Msg::RawAsked),
        _ if !state.gone.is_empty() => (words.save_again, Msg::SavingAgainAsked),
        _ => return None,
    };
    Some(NoticeAction { text: text.to_owned(), msg })
}

fn saved_text(state: &AppState) -> String {
    let Store::Open { last_saved: Some(saved), .. } = state.store else { return String::new() };
    state.words.status.saved.fill([&when::time_or_day(saved, state.now, state.offset_minutes, &state.words.common)])
}

fn warning_text(state: &AppState, error: StorageError) -> String {
    let words = &state.words.notice;
    let text = match error {
        StorageError::Blocked => words.blocked,
        StorageError::Full => words.full,
        StorageError::NotKept => words.not_kept,
        StorageError::Newer => words.newer_store,
    };
    text.to_owned()
}
