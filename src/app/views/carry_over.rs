//! The page where people use earlier answers again: which earlier assessment, and its answers with both wordings.
//! Nothing is ticked beforehand.

use super::earlier::{Earlier, earlier, side};
use super::{about, answer, beside, origin, when, wording};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::answer::NOTE;
use crate::domain::carrying::{Carriable, Side};
use crate::domain::framework::Group;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::place::Meeting;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryOverView {
    /// The assessment that the answers would be used for.
    pub to: AssessmentId,
    pub framework_title: String,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Nothing,
    /// Several have answers to offer: which one?
    Choice(Vec<SourceView>),
    Answers(AnswersView),
}

/// An earlier assessment that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    pub id: AssessmentId,
    pub title: String,
    pub about: String,
    pub available: String,
}

/// The answers of one earlier assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersView {
    pub from: AssessmentId,
    pub lead: String,
    /// What makes it less than certain that the answers fit: a place that is not said, another's view.
    pub doubts: Vec<String>,
    /// The way back to the choice, when there was one.
    pub choice: Option<Page>,
    pub sections: Vec<AnswersSection>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersSection {
    pub title: String,
    pub rows: Vec<AnswerRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    pub statement: StatementId,
    pub text: String,
    pub answer: String,
    /// When, and from where when it was carried over before.
    pub given: String,
    /// The wording there; `None` when it is the same.
    pub earlier_text: Option<String>,
    /// That the wording there has changed since the answer.
    pub wording_changed: Option<&'static str>,
    pub note: String,
    /// That the note stays behind.
    pub note_stays: Option<&'static str>,
}

impl AnswersView {
    /// Every statement that could be answered.
    #[must_use]
    pub fn statements(&self) -> Vec<StatementId> {
        self.sections.iter().flat_map(|section| &section.rows).map(|row| row.statement.clone()).collect()
    }
}

/// `None` when the page is another.
#[must_use]
pub fn carry_over(state: &AppState) -> Option<CarryOverView> {
    let (to, chosen) = match &state.page {
        Page::CarryOver(to) => (side(state, to)?, None),
        Page::CarryOverFrom { to, from } => (side(state, to)?, Some(from)),
        _ => return None,
    };
    let found = earlier(state, &to.assessment.id);
    let is_chosen = |one: &&Earlier<'_>| chosen.is_some_and(|chosen| &one.side.assessment.id == chosen);
    let content = match (&found[..], found.iter().find(is_chosen), chosen) {
        (_, Some(one), _) | ([one], None, None) => Content::Answers(answers(state, one, to, found.len())),
        ([], _, _) | (_, None, Some(_)) => Content::Nothing,
        (several, None, None) => Content::Choice(several.iter().map(|one| source(state, one)).collect()),
    };
    Some(CarryOverView { to: to.assessment.id.clone(), framework_title: to.framework.title().to_owned(), content })
}

fn source(state: &AppState, earlier: &Earlier<'_>) -> SourceView {
    let assessment = earlier.side.assessment;
    let count = u32::try_from(earlier.answers.len()).unwrap_or(u32::MAX);
    SourceView {
        id: assessment.id.clone(),
        title: earlier.side.framework.title().to_owned(),
        about: beside::place_view_and_day(state, assessment),
        available: state.words.carrying.available.fill(count),
    }
}

fn answers(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>, of: usize) -> AnswersView {
    let words = &state.words.carrying;
    let about = beside::place_view_and_day(state, earlier.side.assessment);
    let groups = to.framework.sections().into_iter().flat_map(|sections| &sections.groups);
    let sections = groups.map(|group| section(state, earlier, to, group));
    AnswersView {
        from: earlier.side.assessment.id.clone(),
        lead: words.lead.fill([earlier.side.framework.title(), &about]),
        doubts: doubts(state, earlier, to),
        choice: (of > 1).then(|| Page::CarryOver(to.assessment.id.clone())),
        sections: sections.filter(|section| !section.rows.is_empty()).collect(),
    }
}

fn doubts(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>) -> Vec<String> {
    let words = &state.words.carrying;
    let view = |side: Side<'_>| about::perspective(state, side.assessment);
    let place = (earlier.meeting == Meeting::Perhaps).then(|| words.place_not_said.to_owned());
    let other = view(earlier.side).filter(|theirs| view(to).is_some_and(|ours| ours != *theirs));
    place.into_iter().chain(other.map(|theirs| words.other_view.fill([theirs]))).collect()
}

fn section(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>, group: &Group) -> AnswersSection {
    let sections = to.framework.sections();
    let is_in = |answer: &&Carriable<'_>| sections.is_some_and(|sections| answer.to.is_in(&sections.id, &group.id));
    let rows = earlier.answers.iter().filter(is_in).map(|answer| row(state, answer, earlier.side, to));
    AnswersSection { title: group.title.clone(), rows: rows.collect() }
}

fn row(state: &AppState, carriable: &Carriable<'_>, from: Side<'_>, to: Side<'_>) -> AnswerRow {
    let words = &state.words.carrying;
    let note = carriable.answer.text(&NOTE);
    let outdated = wording::has_changed(from.framework, from.assessment, &carriable.from.id);
    AnswerRow {
        statement: carriable.to.id.clone(),
        text: carriable.to.text.clone(),
        earlier_text: (carriable.from.text != carriable.to.text).then(|| carriable.from.text.clone()),
        answer: answer_text(state, carriable, from, to),
        given: given(state, carriable),
        wording_changed: outdated.then_some(words.wording_changed),
        note: note.to_owned(),
        note_stays: (!note.is_empty() && carriable.note.is_none()).then_some(words.note_stays),
    }
}

/// The step as both frameworks call it, when they call it differently.
fn answer_text(state: &AppState, carriable: &Carriable<'_>, from: Side<'_>, to: Side<'_>) -> String {
    let called = |side: Side<'_>| answer::text(state, side.framework, &carriable.judged.judgement);
    let (there, here) = (called(from), called(to).unwrap_or_default());
    match there.filter(|there| *there != here) {
        Some(there) => state.words.carrying.answer_becomes.fill([&there, &here]),
        None => here,
    }
}

fn given(state: &AppState, carriable: &Carriable<'_>) -> String {
    let earlier = carriable.answer.judged().and_then(|judged| judged.carried.as_ref());
    let here = carriable.judged.carried.as_ref();
    match (earlier, here) {
        (Some(first), _) => origin::text(state, first),
        (None, Some(here)) => {
            let day = when::date(here.given, state.offset_minutes, &state.words.common);
            state.words.carrying.given.fill([&day])
        }
        (None, None) => String::new(),
    }
}
