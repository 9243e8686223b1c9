//! The page where people use earlier answers again: which earlier assessment, and its answers with both wordings.
//! Nothing is ticked beforehand.

use super::choice::{ChoiceView, NamedView};
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
    Choice(Vec<ChoiceView>),
    Answers(AnswersView),
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
    /// The answer, the wording where it is another, the note.
    pub facts: Vec<Fact>,
}

/// What is to be known of an earlier answer: the first line counts, the others explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub label: &'static str,
    pub lines: Vec<String>,
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
        (several, None, None) => Content::Choice(several.iter().map(|one| source(state, one, to)).collect()),
    };
    Some(CarryOverView { to: to.assessment.id.clone(), framework_title: to.framework.title().to_owned(), content })
}

fn source(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>) -> ChoiceView {
    let Side { assessment, framework } = earlier.side;
    let count = u32::try_from(earlier.answers.len()).unwrap_or(u32::MAX);
    let lines = vec![beside::place_view_and_day(state, assessment), state.words.carrying.available.fill(count)];
    ChoiceView {
        page: Page::CarryOverFrom { to: to.assessment.id.clone(), from: assessment.id.clone() },
        named: NamedView { title: framework.title().to_owned(), lines },
    }
}

fn answers(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>, of: usize) -> AnswersView {
    let about = beside::place_view_and_day(state, earlier.side.assessment);
    let groups = to.framework.sections().into_iter().flat_map(|sections| &sections.groups);
    let sections = groups.map(|group| section(state, earlier, to, group));
    AnswersView {
        from: earlier.side.assessment.id.clone(),
        lead: state.words.carrying.lead.fill([earlier.side.framework.title(), &about]),
        doubts: doubts(state, earlier, to),
        choice: (of > 1).then(|| Page::CarryOver(to.assessment.id.clone())),
        sections: sections.filter(|section| !section.rows.is_empty()).collect(),
    }
}

fn doubts(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>) -> Vec<String> {
    let words = &state.words.carrying;
    let mut doubts = Vec::new();
    if earlier.meeting == Meeting::Perhaps {
        doubts.push(words.place_not_said.to_owned());
    }
    let view = |side: Side<'_>| about::perspective(state, side.assessment);
    if let (Some(theirs), Some(ours)) = (view(earlier.side), view(to))
        && theirs != ours
    {
        doubts.push(words.other_view.fill([theirs]));
    }
    doubts
}

fn section(state: &AppState, earlier: &Earlier<'_>, to: Side<'_>, group: &Group) -> AnswersSection {
    let mut rows = Vec::new();
    for answer in &earlier.answers {
        if to.framework.sections().is_some_and(|sections| answer.to.is_in(&sections.id, &group.id)) {
            rows.push(row(state, answer, earlier.side, to));
        }
    }
    AnswersSection { title: group.title.clone(), rows }
}

fn row(state: &AppState, carriable: &Carriable<'_>, from: Side<'_>, to: Side<'_>) -> AnswerRow {
    let words = &state.words.carrying;
    let same = carriable.from.text == carriable.to.text;
    let mut answer = vec![answer_text(state, carriable, from, to), given(state, carriable)];
    // "The same" would say too much of an answer that was given to words of before.
    if wording::has_changed(from.framework, from.assessment, &carriable.from.id) {
        answer.push(words.wording_changed.to_owned());
    } else if same {
        answer.push(words.same_wording.to_owned());
    }
    let mut facts = vec![Fact { label: words.answer_label, lines: answer }];
    if !same {
        facts.push(Fact { label: words.other_wording, lines: vec![carriable.from.text.clone()] });
    }
    facts.extend(note(state, carriable));
    AnswerRow { statement: carriable.to.id.clone(), text: carriable.to.text.clone(), facts }
}

/// The earlier note; where it stays behind, that it does.
fn note(state: &AppState, carriable: &Carriable<'_>) -> Option<Fact> {
    let words = &state.words.carrying;
    let mut lines = vec![carriable.answer.text(&NOTE).to_owned()];
    if carriable.note.is_none() {
        lines.push(words.note_stays.to_owned());
    }
    (!carriable.answer.text(&NOTE).is_empty()).then_some(Fact { label: words.note_label, lines })
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

/// When it was given, and from where when it was carried over before.
fn given(state: &AppState, carriable: &Carriable<'_>) -> String {
    if let Some(first) = carriable.answer.judged().and_then(|judged| judged.carried.as_ref()) {
        return origin::text(state, first);
    }
    let given = carriable.judged.carried.as_ref().map(|carried| carried.given).unwrap_or_default();
    state.words.carrying.given.fill([&when::date(given, state.offset_minutes, &state.words.common)])
}
