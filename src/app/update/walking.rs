//! From statement to statement: a section as a whole, or one statement at a time.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::layout::Layout;
use crate::app::page::Page;
use crate::app::state::{AppState, Store};
use crate::app::update::open;
use crate::app::views::walk;
use crate::domain::ids::{AssessmentId, GroupId, StatementId};

/// Shows statements in another way from here on.
pub fn choose_layout(state: &mut AppState, layout: Layout, now: Moment) -> Vec<Command> {
    state.layout = layout;
    let mut commands = match state.page.clone() {
        Page::Section(id, section) => open_section(state, &id, &section, None, now),
        Page::Statement(id, statement) => match walk::section_of(state, &statement) {
            Some(section) => open_section(state, &id, &section, Some(statement), now),
            None => Vec::new(),
        },
        _ => Vec::new(),
    };
    if matches!(state.store, Store::Open { .. }) {
        commands.push(Command::SaveLayout(layout));
    }
    commands
}

/// Opens a section the way statements are shown: at a statement, or at its beginning.
pub fn open_section(
    state: &mut AppState,
    id: &AssessmentId,
    section: &GroupId,
    at: Option<StatementId>,
    now: Moment,
) -> Vec<Command> {
    let focus = at.clone().map_or(Focus::Heading, Focus::Statement);
    match state.layout {
        Layout::WholeSection => open(state, Page::Section(id.clone(), section.clone()), focus, now),
        Layout::OneByOne => {
            let first = at.or_else(|| walk::first_of(state, id, section));
            let page = first.map_or(Page::Overview(id.clone()), |statement| Page::Statement(id.clone(), statement));
            open(state, page, Focus::Heading, now)
        }
    }
}
