//! One statement to talk about: everybody's answers, what people wrote who let it be shown, and what is agreed.

use super::opened::Opened;
use super::result::counts::{self, CountKind};
use super::statement::{self, ChoicesView, StepView};
use super::together::{self, ItemView};
use crate::app::page::{Page, TextSize};
use crate::app::state::AppState;
use crate::domain::answer::{EVIDENCE, NOTE};
use crate::domain::assessment::Assessment;
use crate::domain::gathering::Gathering;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::people;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkshopView {
    pub assessment: AssessmentId,
    pub statement: StatementId,
    pub text: String,
    pub position: String,
    pub size: TextSize,
    pub kinds: Vec<CountKind>,
    pub item: ItemView,
    /// What people wrote, each with the name they chose for it.
    pub notes: Vec<(String, String)>,
    pub steps: Vec<StepView>,
    pub previous: Option<Page>,
    pub next: Option<Page>,
}

/// `None` when no statement is being talked about.
#[must_use]
pub fn workshop(state: &AppState) -> Option<WorkshopView> {
    let Page::Workshop(id, open, size) = &state.page else { return None };
    let opened = &Opened::of(state)?;
    let gathering = Gathering::of(opened.framework, opened.assessment);
    let place = gathering.items.iter().position(|item| item.id == open)?;
    let item = gathering.items.get(place)?;
    let page = |place: usize| gathering.items.get(place).map(|item| Page::Workshop(id.clone(), item.id.clone(), *size));
    let ChoicesView { steps, .. } = statement::choices(opened.framework);
    Some(WorkshopView {
        assessment: id.clone(),
        statement: open.clone(),
        text: item.text.to_owned(),
        position: state.words.together.position.fill([&(place + 1).to_string(), &gathering.items.len().to_string()]),
        size: *size,
        kinds: counts::kinds(opened),
        item: together::item(opened, &gathering, place, item),
        notes: notes(opened.assessment, open),
        steps,
        previous: place.checked_sub(1).and_then(page),
        next: page(place + 1),
    })
}

/// Where talking begins.
#[must_use]
pub fn first(state: &AppState) -> Option<Page> {
    let (gathered, framework) = state.open_assessment()?;
    let first = crate::domain::gathering::items(framework).into_iter().next()?;
    Some(Page::Workshop(gathered.id.clone(), first.id.clone(), TextSize::Usual))
}

/// Only of those who gave a name for it, whose name is shown, and who count: what others wrote could give them away.
fn notes(gathered: &Assessment, statement: &StatementId) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    for (_, person, part) in people::parts(gathered) {
        let name = people::name(person);
        let Some(answer) = person.said.answer(statement).filter(|_| part.counts() && !name.is_empty()) else {
            continue;
        };
        for text in [answer.text(&NOTE), answer.text(&EVIDENCE)] {
            if !text.is_empty() {
                notes.push((name.to_owned(), text.to_owned()));
            }
        }
    }
    notes
}
