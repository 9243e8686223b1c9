//! The messages of the rest, which may come later than the others do: until then they are put by, and none is lost.

use super::{
    Update, carrying, copying, exporting, files, frameworks, gathering, handing, locking, mending, one_file, pictures,
    planning, replacing, rounds, undoing,
};
use crate::app::clock::Moment;
use crate::app::command::{Command, Focus, Reason};
use crate::app::msg::Msg;
use crate::app::rest::{Rest, is_of_the_rest};
use crate::app::state::AppState;

/// Has a message dealt with, as soon as that can be.
pub fn pass_on(state: &mut AppState, msg: Msg, now: Moment, of_the_rest: Update) -> Vec<Command> {
    if state.rest == Rest::Here {
        return of_the_rest(state, msg, now);
    }
    state.put_by.push(msg);
    Vec::new()
}

/// The rest is there: what was put by is dealt with, and the page that waited for it shows.
pub fn came(state: &mut AppState, now: Moment, of_the_rest: Update) -> Vec<Command> {
    let mut commands = turn_to(state, Rest::Here);
    for msg in std::mem::take(&mut state.put_by) {
        commands.extend(of_the_rest(state, msg, now));
    }
    commands
}

/// The rest could not be had. What was put by stays, in case it comes after all.
pub fn missed(state: &mut AppState) -> Vec<Command> {
    turn_to(state, Rest::Missing)
}

/// Something else stands in the place of a page of the rest then, and is read out.
fn turn_to(state: &mut AppState, rest: Rest) -> Vec<Command> {
    let before = std::mem::replace(&mut state.rest, rest);
    let is_seen = before != rest && is_of_the_rest(&state.page);
    is_seen.then_some(Command::MoveFocus(Focus::Heading)).into_iter().collect()
}

/// A person wants it asked for again.
pub fn sought(state: &mut AppState) -> Vec<Command> {
    if state.rest != Rest::Missing {
        return Vec::new();
    }
    let mut commands = turn_to(state, Rest::Coming);
    commands.push(Command::FetchRest);
    commands
}

/// Applies a message of the rest.
pub fn update(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
    match msg {
        Msg::AnswersCarried { from, statements } => carrying::carry(state, &from, &statements, now),
        Msg::ActionBegun(statement) => planning::begin(state, statement, now),
        Msg::ActionRemoved(action) => planning::remove(state, action, now),
        Msg::ActionRestored(action) => planning::restore(state, action, now),
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
        Msg::FrameworkKept { name, file, result } => frameworks::kept(state, name, file.framework, result, now),
        Msg::FrameworkRemovalConfirmed(id) => frameworks::remove(state, id, now),
        Msg::FrameworkRemoved(id, result) => frameworks::removed(state, &id, result, now),
        Msg::DeletionTakenBack => undoing::undelete(state, now),
        Msg::Added(assessment, Reason::Copied, result) => copying::added(state, *assessment, result, now),
        Msg::Added(assessment, Reason::NextRound, result) => rounds::added(state, *assessment, result, now),
        Msg::Added(assessment, Reason::Undeleted, result) => undoing::added(state, *assessment, result, now),
        // Dealt with before. They are named, so that a message that nobody deals with does not compile.
        Msg::PageRead(..)
        | Msg::StoreRead(..)
        | Msg::PageOpened(..)
        | Msg::LeftUnkept(..)
        | Msg::FieldSought(..)
        | Msg::AssessmentBegun(..)
        | Msg::AssessmentResumed(..)
        | Msg::SectionOpened(..)
        | Msg::LayoutChosen(..)
        | Msg::JudgementChosen(..)
        | Msg::JudgementTakenBack(..)
        | Msg::WordingConfirmed(..)
        | Msg::Typed(..)
        | Msg::Chosen(..)
        | Msg::TypingPaused
        | Msg::RecordSaved(..)
        | Msg::RecordNotSaved(..)
        | Msg::StoreChanged(..)
        | Msg::SavingAgainAsked
        | Msg::DeletionConfirmed(..)
        | Msg::Deleted(..)
        | Msg::NoticeClosed
        | Msg::ComputerNamed(..)
        | Msg::LeftAlone
        | Msg::CameBack
        | Msg::ClearingConfirmed
        | Msg::Cleared(..)
        | Msg::ClearedElsewhere
        | Msg::ExitChosen
        | Msg::RestCame
        | Msg::RestMissed
        | Msg::RestSought => Vec::new(),
    }
}
