//! The message at the top of the page.

use super::{cannot_open, faulty, left_over, name, progress};
use crate::app::catalogue::Origin;
use crate::app::handing::LinkFault;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::picture::{ImageFormat, Picture};
use crate::app::state::{AppState, Change, NotOpened, Notice};
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::formats::locked::NotLocked;
use crate::formats::opened::CannotOpen;
use crate::formats::share_link::NotALink;
use crate::storage::port::Keeping;
use crate::words::Words;
use crate::words::framework_file::FrameworkFile;
use crate::words::hand_over::HandOver;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    pub tone: Tone,
    pub title: String,
    pub text: Vec<String>,
    pub list: Vec<String>,
    /// What is in a file, for those whom it does not reach.
    pub content: Option<ContentView>,
    /// What can be done about it, in this order.
    pub actions: Vec<NoticeAction>,
}

/// The text of a file, to be copied by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentView {
    pub label: String,
    pub text: String,
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
    let Some(notice) = &state.notice else { return left_over::left_over(state) };
    Some(match notice {
        Notice::Unreadable(count) => unreadable(state, *count),
        Notice::Opened { name, assessment, other_version } => opened(state, name, assessment, *other_version),
        Notice::NotOpened { name, reason } => not_opened(state, name, reason),
        Notice::Deleted(gone) => {
            undoable(state, done(words.deleted.fill([&name::name(state, gone)])), Msg::DeletionTakenBack)
        }
        Notice::DeletedElsewhere(name) => wrong(words.deleted_elsewhere.fill([name])),
        Notice::NotDeleted => wrong(words.not_deleted.to_owned()),
        Notice::Undeleted(id) => done(words.undeleted.fill([&called(state, id)])),
        Notice::NotUndeleted(gone) => {
            undoable(state, wrong(words.not_undeleted.fill([&name::name(state, gone)])), Msg::DeletionTakenBack)
        }
        Notice::Copied(id) => copied(state, id),
        Notice::NotCopied => wrong(words.not_copied.to_owned()),
        Notice::Frozen(label) => done(state.words.rounds.kept.fill([label])),
        Notice::NextRoundBegun => done(state.words.rounds.begun.to_owned()),
        Notice::NextRoundNotBegun => wrong(state.words.rounds.not_begun.to_owned()),
        Notice::ActionRemoved(action) => {
            undoable(state, done(state.words.plan.removed.to_owned()), Msg::ActionRestored(action.clone()))
        }
        Notice::Faulty { to } => faulty_fields(state, to),
        Notice::Downloaded { name, text } => downloaded(state, name, text.as_deref()),
        Notice::DownloadedInParts(count) => done(state.words.people.in_parts.fill(*count)),
        Notice::PngNotMade { assessment, picture } => png_not_made(state, assessment, picture),
        Notice::Carried(count) => carried(state, *count),
        Notice::NothingCarried => wrong(state.words.carrying.nothing_carried.to_owned()),
        Notice::FrameworkOpened { name, framework, change, keeping } => {
            return framework_opened(state, name, framework, change, *keeping);
        }
        Notice::FrameworkRemoved { title } => done(state.words.framework_file.removed.fill([title])),
        Notice::FrameworkNotRemoved => wrong(state.words.framework_file.not_removed.to_owned()),
        Notice::NotCleared => NoticeView {
            text: vec![state.words.clearing.not_cleared_next.to_owned()],
            ..wrong(state.words.clearing.not_cleared.to_owned())
        },
        Notice::ClearedElsewhere => done(state.words.clearing.elsewhere.to_owned()),
        Notice::PageFrameworkFaulty => page_framework_faulty(&state.words.framework_file),
    })
}

fn done(title: String) -> NoticeView {
    NoticeView { tone: Tone::Done, title, text: Vec::new(), list: Vec::new(), content: None, actions: Vec::new() }
}

pub(super) fn wrong(title: String) -> NoticeView {
    NoticeView { tone: Tone::Wrong, ..done(title) }
}

fn unreadable(state: &AppState, count: u32) -> NoticeView {
    let words = &state.words.notice;
    let mut view = wrong(words.unreadable.fill(count));
    view.actions.push(NoticeAction { text: words.download_raw.to_owned(), msg: Msg::RawAsked });
    view
}

fn downloaded(state: &AppState, name: &str, text: Option<&str>) -> NoticeView {
    let words = &state.words.notice;
    let content = |text: &str| ContentView { label: words.content_of.fill([name]), text: text.to_owned() };
    NoticeView { content: text.map(content), ..done(words.downloaded.fill([name])) }
}

/// A message with a way to undo what it tells.
fn undoable(state: &AppState, mut view: NoticeView, msg: Msg) -> NoticeView {
    view.actions.push(NoticeAction { text: state.words.notice.undo.to_owned(), msg });
    view
}

fn copied(state: &AppState, id: &AssessmentId) -> NoticeView {
    let words = &state.words.notice;
    let mut view = done(words.copied.fill([&called(state, id)]));
    view.text.push(words.copied_next.to_owned());
    view
}

fn called(state: &AppState, id: &AssessmentId) -> String {
    state.assessments.get(id).map_or_else(String::new, |assessment| name::name(state, assessment))
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

/// The same picture can be saved in the way that needs no help of the browser.
fn png_not_made(state: &AppState, assessment: &AssessmentId, picture: &Picture) -> NoticeView {
    let words = &state.words.picture;
    let mut view = wrong(words.not_made.to_owned());
    view.text.push(words.not_made_why.to_owned());
    let msg = Msg::PictureAsked(assessment.clone(), picture.clone(), ImageFormat::Svg);
    view.actions.push(NoticeAction { text: words.save_svg.to_owned(), msg });
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
    undoable(state, view, Msg::DeletionConfirmed(id.clone()))
}

fn not_opened(state: &AppState, name: &str, reason: &NotOpened) -> NoticeView {
    let words = &state.words.notice;
    let mut view = wrong(match reason {
        NotOpened::Link(_) => state.words.hand_over.not_opened.to_owned(),
        _ => words.not_opened.fill([name]),
    });
    view.text.push(reason_text(state.words, reason));
    if let NotOpened::Document(reason) = reason {
        view.list = cannot_open::list(reason, state.words);
    }
    if matches!(reason, NotOpened::Document(CannotOpen::FaultyFramework(_))) {
        view.text.push(state.words.framework_file.how_to_count.to_owned());
    }
    view.text.push(words.not_opened_unchanged.to_owned());
    view
}

/// Why a file could not be used.
#[must_use]
pub fn reason_text(words: &Words, reason: &NotOpened) -> String {
    match reason {
        NotOpened::Unreadable => words.notice.file_unreadable.to_owned(),
        NotOpened::NotLocked(NotLocked::Newer) => words.locking.newer.to_owned(),
        NotOpened::NotLocked(NotLocked::Damaged) => words.locking.damaged.to_owned(),
        NotOpened::Link(fault) => link_text(&words.hand_over, fault),
        NotOpened::NotStored => words.notice.file_not_stored.to_owned(),
        NotOpened::UnknownFramework { title, id } => words.notice.file_unknown_framework.fill([title, id.as_str()]),
        NotOpened::Document(reason) => cannot_open::text(reason, words),
        NotOpened::IdTaken { id } => words.framework_file.id_taken.fill([id.as_str()]),
        NotOpened::OlderVersion { here } => words.framework_file.older_version.fill([here]),
        NotOpened::SameVersion { here } => words.framework_file.same_version.fill([here]),
    }
}

fn link_text(words: &HandOver, fault: &LinkFault) -> String {
    match fault {
        LinkFault::Link(NotALink::Missing) => words.missing.to_owned(),
        LinkFault::Link(NotALink::Damaged) => words.damaged.to_owned(),
        LinkFault::Link(NotALink::Newer) => words.newer.to_owned(),
        LinkFault::UnknownFramework(id) => words.unknown_framework.fill([id.as_str()]),
    }
}

fn framework_opened(
    state: &AppState,
    name: &str,
    id: &FrameworkId,
    change: &Change,
    keeping: Keeping,
) -> Option<NoticeView> {
    let words = &state.words.framework_file;
    let known = state.frameworks.get(id)?;
    let (title, version) = (known.framework.title(), known.framework.version());
    let mut view = done(match change {
        Change::New => words.opened.fill([name, title]),
        Change::NewVersion(before) => words.opened_version.fill([name, title, version, before]),
        Change::Nothing => words.already_here.fill([name, title]),
    });
    match change {
        Change::New => view.actions.push(NoticeAction {
            text: state.words.start.begin_button.to_owned(),
            msg: Msg::AssessmentBegun(id.clone()),
        }),
        Change::NewVersion(_) => view.text.push(words.answers_stay.to_owned()),
        Change::Nothing => {}
    }
    if keeping == Keeping::ThisVisit && known.origin == Origin::Own {
        view.text.push(words.this_visit_only.to_owned());
    }
    Some(view)
}

fn page_framework_faulty(words: &FrameworkFile) -> NoticeView {
    let mut view = wrong(words.page_faulty.to_owned());
    view.text.push(words.page_faulty_what.to_owned());
    view
}
