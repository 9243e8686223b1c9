//! One section: its statements, in blocks by the crossing dimension, and the ways to go on. It holds what does not
//! change while answering, so that an answer redraws nothing but itself.

use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{AssessmentId, GroupId, LevelId, StatementId};
use crate::domain::statement::Statement;

use super::progress;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub assessment: AssessmentId,
    pub framework_title: String,
    pub title: String,
    pub about: String,
    pub position: String,
    pub steps: Vec<StepView>,
    pub blocks: Vec<BlockView>,
    pub previous: Option<Neighbour>,
    pub next: Option<Neighbour>,
}

/// A step that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    pub id: LevelId,
    pub label: String,
    pub meaning: String,
}

/// Statements that stand together in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockView {
    pub title: Option<String>,
    pub statements: Vec<StatementView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementView {
    pub id: StatementId,
    pub text: String,
    pub examples: Vec<String>,
    pub place: String,
}

/// The section before or after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    pub page: Page,
    pub label: String,
}

/// `None` when no section is open.
#[must_use]
pub fn section(state: &AppState) -> Option<SectionView> {
    let Page::Section(_, section) = &state.page else { return None };
    let (assessment, framework) = state.open_assessment()?;
    let sections = &framework.sections()?.groups;
    let index = sections.iter().position(|group| &group.id == section)?;
    let group = sections.get(index)?;
    let words = &state.words.section;
    let neighbour = |group: &Group, label: String| Neighbour {
        page: Page::Section(assessment.id.clone(), group.id.clone()),
        label,
    };
    let previous = index.checked_sub(1).and_then(|index| sections.get(index));
    let next = sections.get(index + 1);
    Some(SectionView {
        assessment: assessment.id.clone(),
        framework_title: framework.title().to_owned(),
        title: group.title.clone(),
        about: group.about.clone(),
        position: words.position.fill([&(index + 1).to_string(), &sections.len().to_string()]),
        steps: steps(framework),
        blocks: blocks(state, framework, section),
        previous: previous.map(|group| neighbour(group, words.previous.fill([&group.title]))),
        next: next.map(|group| neighbour(group, words.next.fill([&group.title]))),
    })
}

/// How far the open section has come. Apart from [`section`], since it changes with every answer.
#[must_use]
pub fn section_progress(state: &AppState) -> String {
    let Page::Section(_, section) = &state.page else { return String::new() };
    let Some((assessment, framework)) = state.open_assessment() else { return String::new() };
    let tally = progress::section_tally(framework, assessment, section);
    progress::text(state, &tally)
}

fn steps(framework: &Framework) -> Vec<StepView> {
    let step = |level: &crate::domain::scale::Level| StepView {
        id: level.id.clone(),
        label: level.label.clone(),
        meaning: level.meaning.clone(),
    };
    framework.scale().levels().iter().map(step).collect()
}

fn blocks(state: &AppState, framework: &Framework, section: &GroupId) -> Vec<BlockView> {
    let mut blocks: Vec<BlockView> = Vec::new();
    let Some(sections) = framework.sections() else { return blocks };
    for statement in framework.statements_in(&sections.id, section) {
        let title = crossing_title(framework, statement);
        match blocks.last_mut() {
            Some(block) if block.title == title => block.statements.push(statement_view(state, statement)),
            _ => blocks.push(BlockView { title, statements: vec![statement_view(state, statement)] }),
        }
    }
    blocks
}

fn crossing_title(framework: &Framework, statement: &Statement) -> Option<String> {
    let crossing = framework.crossing()?;
    let id = statement.groups.get(&crossing.id)?;
    crossing.groups.iter().find(|group| &group.id == id).map(|group| group.title.clone())
}

fn statement_view(state: &AppState, statement: &Statement) -> StatementView {
    StatementView {
        id: statement.id.clone(),
        text: statement.text.clone(),
        examples: statement.examples.clone(),
        place: state.words.section.place.fill([&statement.place]),
    }
}
