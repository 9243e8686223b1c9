//! The order in which people go from statement to statement: every statement that asks for an answer, section by
//! section. Illustrations are read beside the questions and are no stop of their own.

use crate::app::state::AppState;
use crate::domain::framework::Framework;
use crate::domain::ids::{AssessmentId, GroupId, StatementId};
use crate::domain::statement::{Statement, StatementKind};

/// The statements of a section that ask for an answer.
pub fn stops<'a>(framework: &'a Framework, section: &'a GroupId) -> impl Iterator<Item = &'a Statement> {
    let statements = framework.sections().map(|sections| framework.statements_in(&sections.id, section));
    statements.into_iter().flatten().filter(|statement| statement.kind != StatementKind::Illustration)
}

/// The first stop of a section.
#[must_use]
pub fn first_of(state: &AppState, assessment: &AssessmentId, section: &GroupId) -> Option<StatementId> {
    let framework = &state.assessments.get(assessment)?.header.framework.id;
    stops(state.framework(framework)?, section).next().map(|statement| statement.id.clone())
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
