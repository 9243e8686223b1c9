//! How far an assessment has come, and where to go on.

use std::iter::Peekable;

use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement, NOTE};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{GroupId, StatementId};
use crate::domain::statement::{Statement, StatementKind};

/// How far a set of statements has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    NotBegun,
    UnderWay,
    Complete,
}

/// The statements that are dealt with, of those that ask for a judgement or a written answer. What only may be filled
/// in, such as the closing prompts, is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: u32,
    pub total: u32,
}

impl Progress {
    /// Counts these statements, each with its answer.
    #[must_use]
    pub fn of<'a>(framework: &Framework, said: impl Iterator<Item = (&'a Statement, Option<&'a Answer>)>) -> Self {
        let mut progress = Self::default();
        for (statement, answer) in said {
            if let Some(done) = is_done(framework, answer, statement) {
                progress.total += 1;
                progress.done += u32::from(done);
            }
        }
        progress
    }

    #[must_use]
    pub fn stage(self) -> Stage {
        match self {
            Self { done: 0, .. } => Stage::NotBegun,
            Self { done, total } if done == total => Stage::Complete,
            _ => Stage::UnderWay,
        }
    }
}

/// Whether a statement is dealt with; `None` when nobody has to.
#[must_use]
pub fn is_done(framework: &Framework, answer: Option<&Answer>, statement: &Statement) -> Option<bool> {
    match statement.kind {
        StatementKind::Rated => Some(match answer.and_then(Answer::judgement) {
            // A step that the scale does not have is no answer.
            Some(Judgement::Level(level)) => framework.scale().position(level).is_some(),
            Some(_) => true,
            None => false,
        }),
        StatementKind::Question => Some(answer.is_some_and(|answer| !answer.text(&NOTE).is_empty())),
        _ => None,
    }
}

/// How far it has come, in words.
#[must_use]
pub fn text(state: &AppState, progress: Progress) -> String {
    state.words.common.progress.fill([&progress.done.to_string(), &progress.total.to_string()])
}

/// How far one section has come.
#[must_use]
pub fn section<'a>(framework: &'a Framework, assessment: &'a Assessment, section: &GroupId) -> Progress {
    let with_answer = |statement: &'a Statement| (statement, assessment.answer(&statement.id));
    Progress::of(framework, framework.statements_in(section).map(with_answer))
}

/// How far everything has come. It is counted with every answer, so it goes once through the statements and the answers, both
/// in the order of their ids, and looks nothing up.
#[must_use]
pub fn whole(framework: &Framework, assessment: &Assessment) -> Progress {
    let mut answers = assessment.answers.iter().peekable();
    let with_answer = |statement| (statement, answer_in_turn(&mut answers, statement));
    Progress::of(framework, framework.statements_by_id().map(with_answer))
}

fn answer_in_turn<'a>(
    answers: &mut Peekable<impl Iterator<Item = (&'a StatementId, &'a Answer)>>,
    statement: &Statement,
) -> Option<&'a Answer> {
    while answers.next_if(|(id, _)| **id < statement.id).is_some() {}
    answers.next_if(|(id, _)| **id == statement.id).map(|(_, answer)| answer)
}

/// The section of the latest answer, or from there on the first with something left to do; the first section when
/// nothing is answered yet; `None` when everything is done.
#[must_use]
pub fn section_to_resume(framework: &Framework, assessment: &Assessment) -> Option<GroupId> {
    let sections = framework.sections()?;
    let latest = latest_statement(framework, assessment).and_then(|statement| statement.groups.get(&sections.id));
    let from = sections.groups.iter().position(|group| Some(&group.id) == latest).unwrap_or(0);
    let has_gap = |group: &&Group| section(framework, assessment, &group.id).stage() != Stage::Complete;
    let in_turn = sections.groups.iter().skip(from).chain(sections.groups.iter().take(from));
    in_turn.clone().find(has_gap).map(|group| group.id.clone())
}

/// The first statement of a section that is not dealt with.
#[must_use]
pub fn first_gap(framework: &Framework, assessment: &Assessment, section: &GroupId) -> Option<StatementId> {
    let is_gap = |one: &&Statement| is_done(framework, assessment.answer(&one.id), one) == Some(false);
    framework.statements_in(section).find(is_gap).map(|statement| statement.id.clone())
}

fn latest_statement<'a>(framework: &'a Framework, assessment: &Assessment) -> Option<&'a Statement> {
    let counter = |statement: &&Statement| assessment.answer(&statement.id).map_or(0, Answer::counter);
    framework.statements().iter().filter(|statement| counter(statement) > 0).max_by_key(counter)
}
