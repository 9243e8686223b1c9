//! The order in which people go from statement to statement: every statement that asks for an answer, section by
//! section. Illustrations are read beside the questions and are no stop of their own.

use crate::app::state::AppState;
use crate::domain::framework::Framework;
use crate::domain::ids::{GroupId, StatementId};
use crate::domain::statement::{Statement, StatementKind};

use super::parts;

/// The statements of a section that ask for an answer.
pub fn stops<'a>(framework: &'a Framework, section: &GroupId) -> impl Iterator<Item = &'a Statement> {
    framework.statements_in(section).filter(|statement| is_stop(statement))
}

fn is_stop(statement: &Statement) -> bool {
    statement.kind != StatementKind::Illustration
}

/// The first stop of a section from this part on.
#[must_use]
pub fn first_of(framework: &Framework, section: &GroupId, part: usize) -> Option<StatementId> {
    let parts = parts::ranges(framework.statements_in(section).count());
    let earlier = parts.get(part).map_or(0, |part| part.start);
    let mut statements = framework.statements_in(section).skip(earlier);
    statements.find(|statement| is_stop(statement)).map(|statement| statement.id.clone())
}

/// The section of a statement of the open assessment.
#[must_use]
pub fn section_of(state: &AppState, statement: &StatementId) -> Option<GroupId> {
    let (_, framework) = state.open_assessment()?;
    framework.statement(statement)?.groups.get(&framework.sections()?.id).cloned()
}

/// The stop before and the stop after a statement, over the ends of sections.
#[must_use]
pub fn neighbours<'a>(framework: &'a Framework, of: &StatementId) -> (Option<&'a Statement>, Option<&'a Statement>) {
    let (mut before, mut found) = (None, false);
    for section in framework.sections().into_iter().flat_map(|sections| &sections.groups) {
        for statement in stops(framework, &section.id) {
            if found {
                return (before, Some(statement));
            }
            if &statement.id == of {
                found = true;
            } else {
                before = Some(statement);
            }
        }
    }
    (before, None)
}
