//! How far an assessment has come, and where to go on.

use crate::app::state::AppState;
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{GroupId, StatementId};
use crate::domain::statement::Statement;
use crate::domain::tally::Tally;

/// How far a set of statements has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    NotBegun,
    UnderWay,
    Complete,
}

/// How far a tally has come, in words.
#[must_use]
pub fn text(state: &AppState, tally: &Tally) -> String {
    state.words.common.progress.fill([&tally.dealt_with().to_string(), &tally.total().to_string()])
}

/// The stage that a tally shows.
#[must_use]
pub fn stage(tally: &Tally) -> Stage {
    match (tally.dealt_with(), tally.unanswered) {
        (0, _) => Stage::NotBegun,
        (_, 0) => Stage::Complete,
        _ => Stage::UnderWay,
    }
}

/// The tally of one section.
#[must_use]
pub fn section_tally(framework: &Framework, assessment: &Assessment, section: &GroupId) -> Tally {
    let dimension = framework.sections();
    let statements = dimension.into_iter().flat_map(|dimension| framework.statements_in(&dimension.id, section));
    Tally::of(statements, assessment, framework.scale())
}

/// The tally of everything.
#[must_use]
pub fn whole_tally(framework: &Framework, assessment: &Assessment) -> Tally {
    Tally::of(framework.statements().iter(), assessment, framework.scale())
}

/// The section of the latest answer, or from there on the first with something left to do; the first section when
/// nothing is answered yet; `None` when everything is done.
#[must_use]
pub fn section_to_resume(framework: &Framework, assessment: &Assessment) -> Option<GroupId> {
    let sections = framework.sections()?;
    let latest = latest_statement(framework, assessment).and_then(|statement| statement.groups.get(&sections.id));
    let from = sections.groups.iter().position(|group| Some(&group.id) == latest).unwrap_or(0);
    let has_gap = |group: &&Group| section_tally(framework, assessment, &group.id).unanswered > 0;
    let in_turn = sections.groups.iter().skip(from).chain(sections.groups.iter().take(from));
    in_turn.clone().find(has_gap).map(|group| group.id.clone())
}

/// The first statement of a section that is not answered.
#[must_use]
pub fn first_gap(framework: &Framework, assessment: &Assessment, section: &GroupId) -> Option<StatementId> {
    let dimension = framework.sections()?;
    let mut statements = framework.statements_in(&dimension.id, section);
    // As the tally has it: a step that the scale does not have is no answer.
    let is_gap = |one: &&Statement| Tally::of([*one].into_iter(), assessment, framework.scale()).unanswered > 0;
    statements.find(is_gap).map(|statement| statement.id.clone())
}

fn latest_statement<'a>(framework: &'a Framework, assessment: &Assessment) -> Option<&'a Statement> {
    let counter = |statement: &&Statement| assessment.answer(&statement.id).map_or(0, Answer::counter);
    framework.statements().iter().filter(|statement| counter(statement) > 0).max_by_key(counter)
}
