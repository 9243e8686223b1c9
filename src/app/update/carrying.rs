//! Earlier answers that are used again, once a person has confirmed them.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::page::Page;
use crate::app::state::{AppState, Notice};
use crate::app::update::{answering, open, stamping};
use crate::app::views::earlier::earlier;
use crate::domain::answer::{Answer, Judged, NOTE};
use crate::domain::ids::{AssessmentId, StatementId};

/// Uses answers of another assessment for these statements of the open one, and goes to its sections. Whatever is
/// answered here stays.
pub fn carry(state: &mut AppState, from: &AssessmentId, statements: &[StatementId], now: Moment) -> Vec<Command> {
    let Some(to) = state.page.assessment().cloned() else { return Vec::new() };
    let mut carried = 0;
    for (statement, judged, note) in confirmed(state, from, &to, statements) {
        carried += u32::from(write(state, &to, statement, judged, note, now).is_some());
    }
    if carried == 0 {
        state.notice = Some(Notice::NothingCarried);
        return vec![Command::MoveFocus(Focus::Notice)];
    }
    let commands = open(state, Page::Overview(to), Focus::Notice, now);
    state.notice = Some(Notice::Carried(carried));
    commands
}

/// What is to be written: of the answers that could be used, those that the person confirmed.
fn confirmed(
    state: &AppState,
    from: &AssessmentId,
    to: &AssessmentId,
    statements: &[StatementId],
) -> Vec<(StatementId, Judged, Option<String>)> {
    let sources = earlier(state, to).into_iter().filter(|one| &one.side.assessment.id == from);
    let answers = sources.flat_map(|one| one.answers).filter(|answer| statements.contains(&answer.to.id));
    answers.map(|answer| (answer.to.id.clone(), answer.judged, answer.note.map(str::to_owned))).collect()
}

fn write(
    state: &mut AppState,
    to: &AssessmentId,
    statement: StatementId,
    judged: Judged,
    note: Option<String>,
    now: Moment,
) -> Option<()> {
    let judged = stamping::stamped(state, Some(judged), now)?;
    let note = note.and_then(|note| stamping::stamped(state, note, now));
    answering::change(state, to.clone(), statement, |answer| {
        answer.judged = Some(judged);
        if let Some(note) = note {
            answer.record.set(&NOTE, note);
        }
    });
    Some(())
}

/// The way from what is said of a new assessment to its sections leads by the answers that could be used for it.
pub fn by_way_of(state: &AppState, page: Page) -> Page {
    match &page {
        Page::Overview(id) if state.page == Page::About(id.clone()) && is_new(state, id) => {
            if earlier(state, id).is_empty() { page } else { Page::CarryOver(id.clone()) }
        }
        _ => page,
    }
}

fn is_new(state: &AppState, id: &AssessmentId) -> bool {
    let answered = |answer: &Answer| answer.judgement().is_some();
    state.assessments.get(id).is_some_and(|assessment| !assessment.answers.values().any(answered))
}
