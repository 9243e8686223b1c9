//! The one place where state changes: a message in, the new state and the commands that follow out.

mod answering;
mod beginning;
mod carrying;
mod clearing;
mod copying;
mod exporting;
mod files;
mod filling;
mod frameworks;
mod gathering;
pub mod handing;
mod library;
mod locking;
mod mending;
mod one_file;
mod pictures;
mod planning;
mod replacing;
mod rounds;
mod saving;
pub mod sharing;
mod stamping;
mod tabs;
mod undoing;
mod walking;

use super::clock::Moment;
use super::command::{Command, Focus, Reason};
use super::handing::Copying;
use super::locks::Trying;
use super::msg::Msg;
use super::page::Page;
use super::state::{AppState, Notice};
use super::views::faulty;
use crate::domain::including::Including;

/// Applies a message. The commands are to be carried out in this order.
pub fn update(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
    state.now = now.time;
    state.offset_minutes = now.offset_minutes;
    let is_from_a_person = sharing::is_from_a_person(&msg);
    let mut commands = apply(state, msg, now);
    if is_from_a_person {
        sharing::seen(state, &mut commands);
    }
    commands
}

fn apply(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
    match msg {
        Msg::PageRead(given) => frameworks::page_read(state, given),
        Msg::StoreRead(read, keeping) => {
            let commands = library::store_read(state, read, keeping, now);
            beginning::open_first(state);
            commands
        }
        Msg::PageOpened(page) => leave_for(state, page, now),
        Msg::LeftUnkept(page) => open(state, page, Focus::Heading, now),
        Msg::FieldSought(name) => vec![Command::MoveFocus(Focus::Field(name))],
        Msg::AssessmentBegun(framework) => library::begin(state, &framework, now),
        Msg::AssessmentResumed(id) => library::resume(state, &id, now),
        Msg::SectionOpened(id, section) => walking::open_section(state, &id, &section, None, now),
        Msg::LayoutChosen(layout) => walking::choose_layout(state, layout, now),
        Msg::JudgementChosen(statement, judgement) => answering::judge(state, &statement, Some(judgement), now),
        Msg::JudgementTakenBack(statement) => answering::judge(state, &statement, None, now),
        Msg::WordingConfirmed(statement) => answering::confirm(state, &statement, now),
        Msg::AnswersCarried { from, statements } => carrying::carry(state, &from, &statements, now),
        Msg::Typed(owner, field, text) => filling::typed(state, owner, field, text, now),
        Msg::Chosen(owner, field, text) => filling::chosen(state, &owner, field, &text, now),
        Msg::ActionBegun(statement) => planning::begin(state, statement, now),
        Msg::ActionRemoved(action) => planning::remove(state, action, now),
        Msg::ActionRestored(action) => planning::restore(state, action, now),
        Msg::TypingPaused => {
            let mut commands = filling::keep_drafts(state, now);
            commands.extend(gathering::go_on(state, now));
            commands
        }
        Msg::RecordSaved(record, found) => saving::saved(state, &record, found, now),
        Msg::RecordNotSaved(record, error) => saving::not_saved(state, record, error),
        Msg::StoreChanged(heard, read) => tabs::store_changed(state, heard, read, now),
        Msg::SavingAgainAsked => tabs::save_again(state),
        Msg::CopyPutOff(id) => files::put_off(state, id, now),
        Msg::RawAsked => vec![Command::ReadRaw],
        Msg::RawRead(text) => files::download_raw(state, text, now),
        Msg::FrameworkNamed(framework) => mending::name_framework(state, framework, now),
        Msg::ReplacedTextTaken => replacing::take(state, now),
        Msg::FileChosen { name, bytes } => files::chosen(state, name, &bytes, now),
        Msg::InsideChosen(place) => one_file::chosen(state, place, now),
        Msg::PageCopyAsked(ids) => one_file::copy(state, &ids, now),
        Msg::OpeningConfirmed => files::confirmed(state, now),
        Msg::OpeningGathered => gathering::opening_gathered(state, now),
        Msg::LinkFollowed(content) => handing::followed(state, &content, now),
        Msg::LinkPasted(text) => handing::pasted(state, &text, now),
        Msg::IncludingChosen(including) => handing::choose(state, including),
        Msg::LinkCopyAsked(link) => vec![Command::CopyLink(link)],
        Msg::LinkCopied(link) => handing::copied(state, link),
        Msg::LinkNotCopied(link) => handing::not_copied(state, link),
        Msg::FileTooLarge { name } => files::too_large(state, name),
        Msg::FileUnreadable { name } => files::unreadable(state, name),
        Msg::FileKept { name, assessment, result } => files::kept(state, name, *assessment, result, now),
        Msg::PeopleChosen(count) => gathering::chosen(state, count),
        Msg::PersonRead { name, read } => gathering::read(state, name, read),
        Msg::ReadingStopped => gathering::stop(state, now),
        Msg::PeopleBroughtIn => gathering::bring_in(state, now),
        Msg::PeopleSetAside => gathering::set_aside(state),
        Msg::RoundFrozen(label) => rounds::freeze(state, &label, now),
        Msg::NextRoundBegun(round) => rounds::begin_next(state, &round, now),
        Msg::RoundDeleted(round) => rounds::delete(state, &round, now),
        Msg::FormsBegun => gathering::begin_forms(state, now),
        Msg::DownloadAsked(id) => files::download(state, &id, now),
        Msg::LockAsked(id, passphrase) => locking::asked(state, id, passphrase, now),
        Msg::Locked(id, name) => locking::locked(state, &id, name, now),
        Msg::UnlockAsked(passphrase) => locking::unlock(state, passphrase),
        Msg::Unlocked(content) => locking::unlocked(state, content.as_deref(), now),
        Msg::ExportAsked(export) => exporting::export(state, export, now),
        Msg::PictureAsked(id, picture, format) => pictures::ask(state, id, picture, format, now),
        Msg::PngSaved(name) => pictures::saved(state, name),
        Msg::PngNotMade(id, picture) => pictures::not_made(state, id, picture),
        Msg::PrintAsked => vec![Command::Print],
        Msg::AssessmentCopied(id) => copying::copy(state, &id, now),
        Msg::DeletionConfirmed(id) => library::delete(state, id, now),
        Msg::Deleted(id, result) => library::deleted(state, &id, result, now),
        Msg::FrameworkKept { name, file, result } => frameworks::kept(state, name, file.framework, result, now),
        Msg::FrameworkRemovalConfirmed(id) => frameworks::remove(state, id, now),
        Msg::FrameworkRemoved(id, result) => frameworks::removed(state, &id, result, now),
        Msg::DeletionTakenBack => undoing::undelete(state, now),
        Msg::Added(assessment, Reason::Copied, result) => copying::added(state, *assessment, result, now),
        Msg::Added(assessment, Reason::NextRound, result) => rounds::added(state, *assessment, result, now),
        Msg::Added(assessment, Reason::Undeleted, result) => undoing::added(state, *assessment, result, now),
        Msg::NoticeClosed => {
            replacing::close_notice(state);
            vec![Command::MoveFocus(Focus::Heading)]
        }
        Msg::ComputerNamed(computer) => sharing::named(state, computer, now),
        Msg::LeftAlone => sharing::left_alone(state),
        Msg::CameBack => Vec::new(),
        Msg::ClearingConfirmed => vec![Command::Clear],
        Msg::Cleared(result) => clearing::cleared(state, result, now),
        Msg::ClearedElsewhere => clearing::cleared_elsewhere(state, now),
        Msg::ExitChosen => state.settings.exit.clone().map(Command::Leave).into_iter().collect(),
    }
}

/// Goes to a page, unless something typed on this one cannot be kept: then it is shown what, and nothing is left.
fn leave_for(state: &mut AppState, page: Page, now: Moment) -> Vec<Command> {
    if faulty::faulty(state).is_empty() {
        let focus = focus_in(state, &page);
        return open(state, page, focus, now);
    }
    let mut commands = filling::keep_drafts(state, now);
    state.notice = Some(Notice::Faulty { to: page });
    commands.push(Command::MoveFocus(Focus::Notice));
    commands
}

/// The heading; for a person who comes back from behind a number, that number.
fn focus_in(state: &AppState, page: &Page) -> Focus {
    match (&state.page, page) {
        (Page::Behind(_, behind), Page::Result(_)) => Focus::Number(behind.clone()),
        _ => Focus::Heading,
    }
}

/// Goes to a page, keeping what is half typed on the one that is left.
fn open(state: &mut AppState, page: Page, focus: Focus, now: Moment) -> Vec<Command> {
    let mut commands = filling::keep_drafts(state, now);
    let next = carrying::by_way_of(state, page);
    let before = std::mem::replace(&mut state.page, next);
    state.notice = None;
    state.trying = Trying::Asked;
    state.copying = Copying::Asked;
    state.including = Including::default();
    if state.page != Page::Opening {
        commands.extend(handing::decided(state.opening.take(), &before));
    }
    commands.push(Command::MoveFocus(focus));
    commands
}
