//! Typing in how many paper forms stand where: the statements, section by section, and whether their counts add up.

use super::opened::Opened;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::field::Field;
use crate::domain::forms::{self, Fit};
use crate::domain::gathering;
use crate::domain::ids::{AssessmentId, PersonId, StatementId};
use crate::domain::standing::Standing;

/// What does not change while counts are typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormsView {
    pub assessment: AssessmentId,
    pub person: PersonId,
    pub framework_title: String,
    pub sections: Vec<FormsSection>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormsSection {
    pub title: String,
    pub statements: Vec<(StatementId, String)>,
}

/// `None` when no forms are open.
#[must_use]
pub fn forms(state: &AppState) -> Option<FormsView> {
    let Page::Forms(assessment, person) = &state.page else { return None };
    let opened = &Opened::of(state)?;
    opened.assessment.people.get(person)?;
    let mut sections: Vec<FormsSection> = Vec::new();
    for item in gathering::items(opened.framework) {
        let title = item.statement.map_or("", |statement| opened.section(statement));
        if sections.last().is_none_or(|section| section.title != title) {
            sections.push(FormsSection { title: title.to_owned(), statements: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            section.statements.push((item.id.clone(), item.text.to_owned()));
        }
    }
    Some(FormsView {
        assessment: assessment.clone(),
        person: person.clone(),
        framework_title: opened.framework.title().to_owned(),
        sections,
    })
}

/// What is counted: each standing that a form can have, with its name.
#[must_use]
pub fn counted(state: &AppState) -> Vec<(&'static Field, String)> {
    let Some(opened) = Opened::of(state) else { return Vec::new() };
    let standings = Standing::all(opened.framework.scale()).into_iter();
    standings.filter_map(|one| Some((forms::field(one)?, opened.label(one).to_owned()))).collect()
}

/// Whether the counts of a statement add up, in words; empty while nothing is typed in.
#[must_use]
pub fn fit(state: &AppState, statement: &StatementId) -> (bool, String) {
    let words = &state.words.forms;
    let Some((said, opened)) = said(state) else { return (true, String::new()) };
    match forms::fit(said.answer(statement), forms::number(said), opened.framework.scale()) {
        Fit::Empty => (true, String::new()),
        Fit::Whole => (true, words.whole.to_owned()),
        Fit::Missing(count) => (true, words.missing.fill(count)),
        Fit::TooMany(count) => (false, words.too_many.fill(count)),
    }
}

/// How far the typing is, and how many statements cannot be right.
#[must_use]
pub fn progress(state: &AppState) -> (String, String) {
    let words = &state.words.forms;
    let Some((said, opened)) = said(state) else { return (String::new(), String::new()) };
    let items = gathering::items(opened.framework);
    let (mut done, mut wrong) = (0_u32, 0_u32);
    for item in &items {
        match forms::fit(said.answer(item.id), forms::number(said), opened.framework.scale()) {
            Fit::Empty => {}
            Fit::Whole | Fit::Missing(_) => done += 1,
            Fit::TooMany(_) => wrong += 1,
        }
    }
    let progress = words.progress.fill([&(done + wrong).to_string(), &items.len().to_string()]);
    (progress, if wrong > 0 { words.wrong.fill(wrong) } else { String::new() })
}

fn said(state: &AppState) -> Option<(&Assessment, Opened<'_>)> {
    let Page::Forms(_, person) = &state.page else { return None };
    let opened = Opened::of(state)?;
    Some((&opened.assessment.people.get(person)?.said, opened))
}
