//! Where people answer: a whole section, in blocks by the crossing dimension or by the kind of statement, or one
//! statement at a time. It holds what does not change while answering, so that an answer redraws nothing but itself.

use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{AssessmentId, GroupId, StatementId};
use crate::domain::statement::{Statement, StatementKind};
use crate::words::Words;

use super::progress;
use super::statement::{self, ChoicesView, StatementView};
use super::walk;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub assessment: AssessmentId,
    pub title: String,
    /// What the section is about; a statement on its own goes without.
    pub about: Option<String>,
    pub position: String,
    pub choices: ChoicesView,
    /// The label of a historical document.
    pub historical: Option<String>,
    pub blocks: Vec<BlockView>,
    /// Where people come in, if not at the beginning.
    pub opened_at: Option<StatementId>,
    /// What a question that stands on its own is read beside.
    pub illustrations: Option<BlockView>,
    pub previous: Option<Neighbour>,
    pub next: Neighbour,
    /// From a statement on its own, back to where people look over what they said.
    pub check: Option<Neighbour>,
}

/// Statements that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockView {
    pub title: Option<String>,
    pub statements: Vec<StatementView>,
}

/// The page before or after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    pub page: Page,
    pub label: String,
}

/// The open section; `None` when none is open.
#[must_use]
pub fn section(state: &AppState) -> Option<SectionView> {
    let Page::Section(_, section) = &state.page else { return None };
    let (assessment, framework) = state.open_assessment()?;
    let sections = &framework.sections()?.groups;
    let index = sections.iter().position(|group| &group.id == section)?;
    let words = &state.words.section;
    let neighbour = |group: &Group, label: String| Neighbour {
        page: Page::Section(assessment.id.clone(), group.id.clone()),
        label,
    };
    let previous = index.checked_sub(1).and_then(|index| sections.get(index));
    let next = sections.get(index + 1).map(|group| neighbour(group, words.next.fill([&group.title])));
    let group = sections.get(index)?;
    Some(SectionView {
        about: Some(group.about.clone()),
        position: words.position.fill([&(index + 1).to_string(), &sections.len().to_string()]),
        opened_at: state.opened_at.clone(),
        blocks: blocks(state, framework, section),
        previous: previous.map(|group| neighbour(group, words.previous.fill([&group.title]))),
        next: next.unwrap_or_else(|| after_the_last(state, framework, &assessment.id)),
        ..frame(framework, &assessment.id, group)
    })
}

/// The statement that is open on its own; `None` when none is.
#[must_use]
pub fn one_statement(state: &AppState) -> Option<SectionView> {
    let Page::Statement(_, id) = &state.page else { return None };
    let (assessment, framework) = state.open_assessment()?;
    let section = walk::section_of(state, id)?;
    let group = framework.sections()?.groups.iter().find(|group| group.id == section)?;
    let stops: Vec<&Statement> = walk::stops(framework, &section).collect();
    let index = stops.iter().position(|statement| &statement.id == id)?;
    let one = stops.get(index)?;
    let (previous, next) = walk::neighbours(framework, id);
    let words = &state.words.section;
    let neighbour = |statement: &Statement, label: &str| Neighbour {
        page: Page::Statement(assessment.id.clone(), statement.id.clone()),
        label: label.to_owned(),
    };
    let next = next.map(|statement| neighbour(statement, words.next_statement));
    let check = next.is_some().then(|| to_check(state, &assessment.id));
    Some(SectionView {
        check,
        position: words.statement_position.fill([&(index + 1).to_string(), &stops.len().to_string()]),
        blocks: vec![BlockView {
            title: block_title(state.words, framework, one),
            statements: vec![statement::statement(state, framework, one)],
        }],
        illustrations: illustrations(state, framework, &section),
        previous: previous.map(|statement| neighbour(statement, words.previous_statement)),
        next: next.unwrap_or_else(|| after_the_last(state, framework, &assessment.id)),
        ..frame(framework, &assessment.id, group)
    })
}

/// What both ways of showing have in common.
fn frame(framework: &Framework, assessment: &AssessmentId, group: &Group) -> SectionView {
    SectionView {
        assessment: assessment.clone(),
        title: group.title.clone(),
        about: None,
        position: String::new(),
        choices: statement::choices(framework),
        historical: framework.historical().map(|historical| historical.label.clone()),
        blocks: Vec::new(),
        opened_at: None,
        illustrations: None,
        previous: None,
        next: Neighbour { page: Page::Check(assessment.clone()), label: String::new() },
        check: None,
    }
}

/// How far the open section has come. Apart from [`section`], since it changes with every answer.
#[must_use]
pub fn section_progress(state: &AppState) -> String {
    let Some((assessment, framework)) = state.open_assessment() else { return String::new() };
    let section = match &state.page {
        Page::Section(_, section) => Some(section.clone()),
        Page::Statement(_, id) => walk::section_of(state, id),
        _ => None,
    };
    section
        .map_or_else(String::new, |section| progress::text(state, progress::section(framework, assessment, &section)))
}

/// After the last section comes the grade of the whole, where there is one, and then the check of the answers.
fn after_the_last(state: &AppState, framework: &Framework, assessment: &AssessmentId) -> Neighbour {
    let words = &state.words.section;
    if framework.whole_grade().is_some() {
        return Neighbour { page: Page::Grade(assessment.clone()), label: words.to_grade.to_owned() };
    }
    to_check(state, assessment)
}

fn to_check(state: &AppState, assessment: &AssessmentId) -> Neighbour {
    Neighbour { page: Page::Check(assessment.clone()), label: state.words.section.to_check.to_owned() }
}

fn blocks(state: &AppState, framework: &Framework, section: &GroupId) -> Vec<BlockView> {
    let mut blocks: Vec<BlockView> = Vec::new();
    let Some(sections) = framework.sections() else { return blocks };
    for one in framework.statements_in(&sections.id, section) {
        let title = block_title(state.words, framework, one);
        let view = statement::statement(state, framework, one);
        match blocks.last_mut() {
            Some(block) if block.title == title => block.statements.push(view),
            _ => blocks.push(BlockView { title, statements: vec![view] }),
        }
    }
    blocks
}

/// The illustrations of a section, when it has any.
fn illustrations(state: &AppState, framework: &Framework, section: &GroupId) -> Option<BlockView> {
    let is_one = |block: &BlockView| block.statements.iter().all(|one| one.kind == StatementKind::Illustration);
    blocks(state, framework, section).into_iter().find(is_one)
}

/// The title of the block that a statement stands in, if it has one.
#[must_use]
pub fn block_title(words: &Words, framework: &Framework, statement: &Statement) -> Option<String> {
    let words = &words.section;
    match statement.kind {
        StatementKind::Rated => crossing_title(framework, statement),
        StatementKind::Illustration => Some(words.illustrations.to_owned()),
        StatementKind::Question => Some(words.questions.to_owned()),
        StatementKind::Strengths | StatementKind::Improvements | StatementKind::Evidence => {
            Some(words.closing.to_owned())
        }
    }
}

fn crossing_title(framework: &Framework, statement: &Statement) -> Option<String> {
    let crossing = framework.crossing()?;
    let id = statement.groups.get(&crossing.id)?;
    crossing.groups.iter().find(|group| &group.id == id).map(|group| group.title.clone())
}
