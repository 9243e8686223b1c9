//! The message at the top of the page.

use super::{fault, faulty, progress};
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened, Notice};
use crate::domain::ids::AssessmentId;
use crate::formats::assessment_json::CannotOpen;
use crate::formats::document::{MAX_BYTES, NotADocument};
use crate::formats::problem::Problem;

/// The most faults that are listed; the rest are counted.
const MOST_LISTED: usize = 8;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    pub tone: Tone,
    pub title: String,
    pub text: Vec<String>,
    pub list: Vec<String>,
    /// What can be done about it, in this order.
    pub actions: Vec<NoticeAction>,
}

/// A button in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeAction {
    pub text: String,
    pub msg: Msg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Done,
    Wrong,
}

#[must_use]
pub fn notice(state: &AppState) -> Option<NoticeView> {
    let words = &state.words.notice;
    Some(match state.notice.as_ref()? {
        Notice::Unreadable(count) => wrong(words.unreadable.fill(*count)),
        Notice::Opened { name, assessment, other_version } => opened(state, name, assessment, *other_version),
        Notice::NotOpened { name, reason } => not_opened(state, name, reason),
        Notice::Deleted { title } => done(words.deleted.fill([title])),
        Notice::NotDeleted => wrong(words.not_deleted.to_owned()),
        Notice::Faulty { to } => faulty_fields(state, to),
        Notice::Downloaded { name } => done(words.downloaded.fill([name])),
        Notice::Carried(count) => carried(state, *count),
        Notice::NothingCarried => wrong(state.words.carrying.nothing_carried.to_owned()),
    })
}

fn done(title: String) -> NoticeView {
    NoticeView { tone: Tone::Done, title, text: Vec::new(), list: Vec::new(), actions: Vec::new() }
}

fn wrong(title: String) -> NoticeView {
    NoticeView { tone: Tone::Wrong, ..done(title) }
}

/// What has to be mended before the page can be left without losing it, and the way on for those who want to.
fn faulty_fields(state: &AppState, to: &Page) -> NoticeView {
    let words = &state.words.notice;
    let mut view = wrong(words.faulty.to_owned());
    view.text.push(words.faulty_kept.to_owned());
    for field in faulty::faulty(state) {
        view.actions.push(NoticeAction { text: field.text, msg: Msg::FieldSought(field.focus) });
    }
    view.actions.push(NoticeAction { text: words.faulty_leave.to_owned(), msg: Msg::LeftUnkept(to.clone()) });
    view
}

fn carried(state: &AppState, count: u32) -> NoticeView {
    let words = &state.words.carrying;
    NoticeView { text: vec![words.carried_undo.to_owned()], ..done(words.carried.fill(count)) }
}

fn opened(state: &AppState, name: &str, id: &AssessmentId, other_version: bool) -> NoticeView {
    let words = state.words;
    let assessment = state.assessments.get(id);
    let framework = assessment.and_then(|assessment| state.framework(&assessment.header.framework.id));
    let count =
        assessment.zip(framework).map_or(0, |(assessment, framework)| progress::whole(framework, assessment).done);
    let mut view = done(words.notice.opened.fill([name, &words.notice.answers.fill(count)]));
    if other_version {
        view.text.push(words.notice.opened_other_version.to_owned());
    }
    view
}

fn not_opened(state: &AppState, name: &str, reason: &NotOpened) -> NoticeView {
    let words = &state.words.notice;
    let mut view = wrong(words.not_opened.fill([name]));
    view.text.push(reason_text(state, reason));
    view.text.push(words.not_opened_unchanged.to_owned());
    if let NotOpened::Document(CannotOpen::Faulty(problems)) = reason {
        view.list = listed(state, problems);
    }
    view
}

fn reason_text(state: &AppState, reason: &NotOpened) -> String {
    let words = &state.words.notice;
    let plain = match reason {
        NotOpened::Unreadable => words.file_unreadable,
        NotOpened::NotStored => words.file_not_stored,
        NotOpened::UnknownFramework { title } => return words.file_unknown_framework.fill([title]),
        NotOpened::Document(CannotOpen::OtherFormat) => words.file_other_format,
        NotOpened::Document(CannotOpen::Newer) => words.file_newer,
        NotOpened::Document(CannotOpen::NotADocument(reason)) => return not_a_document(state, reason),
        NotOpened::Document(CannotOpen::Faulty(problems)) => {
            return words.file_faults.fill(u32::try_from(problems.len()).unwrap_or(u32::MAX));
        }
    };
    plain.to_owned()
}

fn not_a_document(state: &AppState, reason: &NotADocument) -> String {
    let words = &state.words.notice;
    let plain = match reason {
        NotADocument::Empty => words.file_empty,
        NotADocument::NotText => words.file_not_text,
        NotADocument::NotJson => words.file_not_json,
        NotADocument::CutOff => words.file_cut_off,
        NotADocument::TooLarge => return words.file_too_large.fill([&(MAX_BYTES / 1024 / 1024).to_string()]),
        NotADocument::Faulty { line } => return words.file_faulty_line.fill([&line.to_string()]),
    };
    plain.to_owned()
}

fn listed(state: &AppState, problems: &[Problem]) -> Vec<String> {
    let mut list: Vec<String> =
        problems.iter().take(MOST_LISTED).map(|problem| fault::text(problem, &state.words.fault)).collect();
    if problems.len() > MOST_LISTED {
        let more = u32::try_from(problems.len() - MOST_LISTED).unwrap_or(u32::MAX);
        list.push(state.words.notice.file_more_faults.fill(more));
    }
    list
}
