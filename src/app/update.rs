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
pub mod rest;
mod rounds;
mod saving;
pub mod sharing;
mod stamping;
mod tabs;
mod undoing;
mod walking;

use super::clock::Moment;
use super::command::{Command, Focus};
use super::handing::Copying;
use super::locks::Trying;
use super::msg::Msg;
use super::page::Page;
use super::state::{AppState, Notice};
use super::views::faulty;
use crate::domain::including::Including;

/// Applies a message. The commands are to be carried out in this order.
pub fn update(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
    update_with(state, msg, now, rest::update)
}

/// As [`update`], with whoever deals with the messages of the rest.
pub fn update_with(state: &mut AppState, msg: Msg, now: Moment, of_the_rest: Update) -> Vec<Command> {
    state.now = now.time;
    state.offset_minutes = now.offset_minutes;
    let is_from_a_person = sharing::is_from_a_person(&msg);
    let mut commands = apply(state, msg, now, of_the_rest);
    if is_from_a_person {
        sharing::seen(state, &mut commands);
    }
    commands
}

/// What deals with messages.
pub type Update = fn(&mut AppState, Msg, Moment) -> Vec<Command>;

/// The messages on the way to an answer. The others are dealt with in `rest`, which may come later.
fn apply(state: &mut AppState, msg: Msg, now: Moment, of_the_rest: Update) -> Vec<Command> {
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
        Msg::Typed(owner, field, text) => filling::typed(state, owner, field, text, now),
        Msg::Chosen(owner, field, text) => filling::chosen(state, &owner, field, &text, now),
        Msg::TypingPaused => {
            let mut commands = filling::keep_drafts(state, now);
            commands.extend(gathering::go_on(state, now));
            commands
        }
        Msg::RecordSaved(record, found) => saving::saved(state, &record, found, now),
        Msg::RecordNotSaved(record, error) => saving::not_saved(state, record, error),
        Msg::StoreChanged(heard, read) => tabs::store_changed(state, heard, read, now),
        Msg::SavingAgainAsked => tabs::save_again(state),
        Msg::DeletionConfirmed(id) => library::delete(state, id, now),
        Msg::Deleted(id, result) => library::deleted(state, &id, result, now),
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
        Msg::RestCame => rest::came(state, now, of_the_rest),
        Msg::RestMissed => rest::missed(state),
        Msg::RestSought => rest::sought(state),
        msg => rest::pass_on(state, msg, now, of_the_rest),
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
