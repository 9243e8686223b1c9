//! What was said of a statement last time: shown beside it, and not assumed.

use super::{answer, when};
use crate::app::state::AppState;
use crate::domain::answer::{Judgement, NOTE};
use crate::domain::comparing::is_anew;
use crate::domain::ids::StatementId;
use crate::domain::round::{self, Round};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastTime {
    /// Such as `Last time (22 November 2026): Mostly`, and whether the wording was another one.
    pub text: String,
    /// What was written, empty when nothing was.
    pub note: String,
    /// What can be said again with one press.
    pub again: Option<Judgement>,
}

/// `None` when nothing was said then, and while the answer of then is still the one of now.
#[must_use]
pub fn last_time(state: &AppState, statement: &StatementId) -> Option<LastTime> {
    let (assessment, framework) = state.open_assessment()?;
    let round = round::last(assessment)?;
    let (then, now) = (round.said.answer(statement)?, assessment.answer(statement));
    let stands = now.is_some_and(|now| now.judged() == then.judged() && now.text(&NOTE) == then.text(&NOTE));
    if stands && !is_anew(Some(then), now) {
        return None;
    }
    let words = &state.words.rounds;
    let said = then.judgement().and_then(|judgement| answer::text(state, framework, judgement));
    let note = then.text(&NOTE);
    if said.is_none() && note.is_empty() {
        return None;
    }
    let wording = framework.wording(statement);
    let is_same = then.judged().map(|judged| judged.wording) == wording;
    let again = then.judgement().filter(|_| is_same && said.is_some()).cloned();
    let said = said.unwrap_or_default();
    let mut text = words.last_time.fill([&label(state, round), &said]).trim_end().to_owned();
    if then.judged().is_some() && !is_same {
        text = [&text, ". ", words.last_words].concat();
    }
    Some(LastTime { text, note: note.to_owned(), again })
}

/// What a round is called: its name, or its day.
#[must_use]
pub fn label(state: &AppState, round: &Round) -> String {
    match round.label() {
        "" => day(state, round),
        label => label.to_owned(),
    }
}

/// The day when it was frozen.
#[must_use]
pub fn day(state: &AppState, round: &Round) -> String {
    when::date(round.frozen, state.offset_minutes, &state.words.common)
}
