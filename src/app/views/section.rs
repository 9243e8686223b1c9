//! Where people answer: a section or a part of it, in blocks by the crossing dimension or by the kind of statement, or one
//! statement at a time. It holds what does not change while answering, so that an answer redraws nothing but itself.

use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{AssessmentId, GroupId};
use crate::domain::statement::{Statement, StatementKind};
use crate::words::Words;
use crate::words::phrase::Phrase;

use super::parts::{self, Part};
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
    /// What leads to the other way of showing statements.
    pub other_layout: &'static str,
    pub choices: ChoicesView,
    /// The label of a historical document.
    pub historical: Option<String>,
    pub blocks: Vec<BlockView>,
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
    let Page::Section(_, section, part) = &state.page else { return None };
    let (assessment, framework) = state.open_assessment()?;
    let parts = parts::parts(framework);
    // A page may be older than its framework, which had more of them then.
    let here = |one: &Part<'_>| &one.section.id == section && one.place == one.last().min(*part);
    let index = parts.iter().position(here)?;
    let here = parts.get(index)?;
    let words = &state.words.section;
    let neighbour = |there: &Part<'_>, label: Phrase<1>| Neighbour {
        page: Page::Section(assessment.id.clone(), there.section.id.clone(), there.place),
        label: label.fill([&name(state, here, there)]),
    };
    let next = parts.get(index + 1).map(|part| neighbour(part, words.next));
    let statements = framework.statements_in(section).enumerate();
    let asked = statements.filter(|(place, _)| here.statements.contains(place)).map(|(_, statement)| statement);
    Some(SectionView {
        about: (here.place == 0).then(|| here.section.about.clone()),
        position: position(state, framework, here),
        other_layout: words.show_one_by_one,
        blocks: blocks(state, framework, asked),
        previous: index.checked_sub(1).and_then(|index| parts.get(index)).map(|part| neighbour(part, words.previous)),
        next: next.unwrap_or_else(|| after_the_last(state, framework, &assessment.id)),
        ..frame(framework, &assessment.id, here.section)
    })
}

/// Which section of how many, and which part of it, where it has several.
fn position(state: &AppState, framework: &Framework, here: &Part<'_>) -> String {
    let sections = framework.sections().map_or(&[][..], |sections| &sections.groups);
    let place = sections.iter().position(|group| group.id == here.section.id).unwrap_or(0) + 1;
    let (place, all) = (place.to_string(), sections.len().to_string());
    match here.count {
        1 => state.words.section.position.fill([&place, &all]),
        _ => state.words.section.position_of_part.fill([&place, &all, &which(here), &here.count.to_string()]),
    }
}

/// What the part before or after is called: within a section by its number, else by the section.
fn name(state: &AppState, here: &Part<'_>, there: &Part<'_>) -> String {
    if here.section.id != there.section.id {
        return there.section.title.clone();
    }
    state.words.section.part.fill([&which(there), &there.count.to_string()])
}

fn which(part: &Part<'_>) -> String {
    (part.place + 1).to_string()
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
        other_layout: if parts::is_whole(framework, &section) {
            words.show_whole_section
        } else {
            words.show_whole_part
        },
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
        other_layout: "",
        choices: statement::choices(framework),
        historical: framework.historical().map(|historical| historical.label.clone()),
        blocks: Vec::new(),
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
        Page::Section(_, section, _) => Some(section.clone()),
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

fn blocks<'a>(
    state: &AppState,
    framework: &Framework,
    statements: impl Iterator<Item = &'a Statement>,
) -> Vec<BlockView> {
    let mut blocks: Vec<BlockView> = Vec::new();
    for one in statements {
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
    blocks(state, framework, framework.statements_in(section)).into_iter().find(is_one)
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
