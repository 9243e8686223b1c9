//! From statement to statement: a section as a whole, or one statement at a time.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::layout::Layout;
use crate::app::page::Page;
use crate::app::state::{AppState, Store};
use crate::app::update::open;
use crate::app::views::{parts, progress, walk};
use crate::domain::ids::{AssessmentId, GroupId, StatementId};

/// Shows statements in another way from here on.
pub fn choose_layout(state: &mut AppState, layout: Layout, now: Moment) -> Vec<Command> {
    state.layout = layout;
    let mut commands = in_other_layout(state, now);
    if matches!(state.store, Store::Open { .. }) {
        commands.push(Command::SaveLayout(layout));
    }
    commands
}

/// Opens what is shown in the way that was chosen: a part of a section at its first statement, a statement in its section.
fn in_other_layout(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some((_, framework)) = state.open_assessment() else { return Vec::new() };
    match state.page.clone() {
        Page::Section(id, section, part) => {
            let first = walk::first_of(framework, &section, part);
            open_section(state, &id, &section, first, now)
        }
        Page::Statement(id, statement) => match walk::section_of(state, &statement) {
            Some(section) => open_section(state, &id, &section, Some(statement), now),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Opens a section the way statements are shown: at a statement, or at its beginning. Where a section is in several parts, its
/// beginning is the first part with something left to do.
pub fn open_section(
    state: &mut AppState,
    id: &AssessmentId,
    section: &GroupId,
    at: Option<StatementId>,
    now: Moment,
) -> Vec<Command> {
    let Some(assessment) = state.assessments.get(id) else { return Vec::new() };
    let Some(framework) = state.framework(&assessment.header.framework.id).cloned() else { return Vec::new() };
    match state.layout {
        Layout::WholeSection => {
            let sought = at.clone().or_else(|| progress::first_gap(&framework, assessment, section));
            let part = sought.and_then(|statement| parts::part_of(&framework, section, &statement));
            let focus = at.map_or(Focus::Heading, Focus::Statement);
            open(state, Page::Section(id.clone(), section.clone(), part.unwrap_or(0)), focus, now)
        }
        Layout::OneByOne => {
            let first = at.or_else(|| walk::first_of(&framework, section, 0));
            let page = first.map_or(Page::Overview(id.clone()), |statement| Page::Statement(id.clone(), statement));
            open(state, page, Focus::Heading, now)
        }
    }
}
