//! Links that hand ratings over: opened, and copied. What a link brings waits for a person's word, as a file does, and
//! the link stays in the page's address for as long as opening it again could help.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::handing::{Arrived, Copying, LinkFault};
use crate::app::opening::{Found, Opening};
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened};
use crate::app::update::{files, leave_for};
use crate::app::views::when;
use crate::domain::including::Including;
use crate::formats::share_link::{self, NotALink};

/// The name of the field that shows a link.
pub const FIELD: &str = "link";

/// The page's address holds a link. What is being typed is kept; what cannot be kept comes first.
pub fn followed(state: &mut AppState, content: &str, now: Moment) -> Vec<Command> {
    let link = match share_link::read(content) {
        Ok(link) => link,
        Err(reason) => {
            let mut commands = refuse(state, LinkFault::Link(reason));
            commands.extend((reason == NotALink::Damaged).then_some(Command::ForgetLink));
            return commands;
        }
    };
    let Some(framework) = state.framework(&link.framework.id) else {
        return refuse(state, LinkFault::UnknownFramework(link.framework.id));
    };
    let day = when::date(link.changed, state.offset_minutes, &state.words.common);
    let name = state.words.hand_over.name.fill([&day]);
    let arrived = Arrived { handed: link.handed(framework), back: back(state) };
    state.opening = Some(Opening { name, found: Found::Link(Box::new(arrived)) });
    leave_for(state, Page::Opening, now)
}

/// A person pasted something that should hold a link.
pub fn pasted(state: &mut AppState, text: &str, now: Moment) -> Vec<Command> {
    match share_link::find(text) {
        Some(content) => followed(state, &content, now),
        None => refuse(state, LinkFault::Link(NotALink::Missing)),
    }
}

/// Where a person goes who does not want what is in a link: where they were.
fn back(state: &AppState) -> Page {
    match (&state.page, &state.opening) {
        (Page::Opening, Some(Opening { found: Found::Link(earlier), .. })) => earlier.back.clone(),
        (Page::Opening, _) => Page::Start,
        (page, _) => page.clone(),
    }
}

fn refuse(state: &mut AppState, fault: LinkFault) -> Vec<Command> {
    files::refuse(state, String::new(), NotOpened::Link(fault))
}

/// A link that a person has seen and left behind, added or not, is no longer needed in the address.
pub fn decided(opening: Option<Opening>, before: &Page) -> Option<Command> {
    let was_link = opening.is_some_and(|opening| matches!(opening.found, Found::Link(_)));
    (was_link && *before == Page::Opening).then_some(Command::ForgetLink)
}

/// A link that holds more or less is another one.
pub fn choose(state: &mut AppState, including: Including) -> Vec<Command> {
    state.including = including;
    Vec::new()
}

pub fn copied(state: &mut AppState, link: String) -> Vec<Command> {
    state.copying = Copying::Copied(link);
    Vec::new()
}

/// It is shown where it can be copied by hand.
pub fn not_copied(state: &mut AppState, link: String) -> Vec<Command> {
    state.copying = Copying::NotCopied(link);
    vec![Command::MoveFocus(Focus::Field(FIELD.to_owned()))]
}
