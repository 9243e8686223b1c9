//! What assessments say about one success factor of the common lens, each the way its framework's owner means it.

use super::beside;
use super::opened::Opened;
use super::score::{self, ScoreView};
use crate::app::state::AppState;
use crate::domain::answer::NOTE;
use crate::domain::carrying::Side;
use crate::domain::judging::Judging;
use crate::domain::lens::SuccessFactor;
use crate::domain::statement::{Statement, StatementKind};
use crate::domain::tally::Tally;
use crate::words::lens::Factor;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorView {
    pub title: &'static str,
    pub meaning: &'static str,
    pub rows: Vec<FactorRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorRow {
    pub title: String,
    /// Whose view, and when.
    pub beside: String,
    pub said: Said,
}

/// What one assessment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A score, or why there is none.
    Score(ScoreView),
    /// How many items stand at each state, or how many questions were answered in writing.
    Counted(String),
}

/// Each of the eight, with what these assessments say about it.
#[must_use]
pub fn factors(state: &AppState, sides: &[Side<'_>]) -> Vec<FactorView> {
    let named = SuccessFactor::ALL.into_iter().zip(&state.words.lens.factors);
    named.map(|(factor, words)| factor_view(state, factor, words, sides)).collect()
}

fn factor_view(state: &AppState, factor: SuccessFactor, words: &Factor, sides: &[Side<'_>]) -> FactorView {
    let row = |side: &Side<'_>| FactorRow {
        title: side.framework.title().to_owned(),
        beside: beside::short(state, side.assessment),
        said: said(state, factor, *side),
    };
    FactorView { title: words.title, meaning: words.meaning, rows: sides.iter().map(row).collect() }
}

fn said(state: &AppState, factor: SuccessFactor, side: Side<'_>) -> Said {
    let mapped = || side.framework.statements().iter().filter(move |statement| statement.lens.contains(&factor));
    let tally = Tally::of(mapped(), side.assessment, side.framework.scale());
    let counted = match side.framework.judging() {
        _ if tally.total() == 0 => None,
        Judging::Scale(_) => None,
        Judging::Checklist => Some(states(state, side, &tally)),
        Judging::Judgement(_) => Some(written(state, side, mapped())),
    };
    // Without a statement there is nothing to count: then the score says that the framework does not cover it.
    let opened = Opened { words: state.words, framework: side.framework, assessment: side.assessment };
    let score = || score::of_tally(&opened, &tally);
    counted.map_or_else(|| Said::Score(score()), Said::Counted)
}

/// The states that are not nought, such as "3 In place · 1 Not answered".
fn states(state: &AppState, side: Side<'_>, tally: &Tally) -> String {
    let common = &state.words.common;
    let levels = side.framework.scale().levels().iter().map(|level| level.label.as_str());
    let labels = levels.chain([common.dont_know, common.does_not_apply, common.not_answered]);
    let rest = [tally.dont_know, tally.does_not_apply, tally.unanswered];
    let mut text = String::new();
    for (count, label) in tally.at_level.iter().chain(&rest).zip(labels).filter(|(count, _)| **count > 0) {
        if !text.is_empty() {
            text.push_str(state.words.result.separator);
        }
        text.push_str(&state.words.result.count_of.fill([&count.to_string(), label]));
    }
    text
}

/// How many of the questions have a written answer.
fn written<'a>(state: &AppState, side: Side<'_>, mapped: impl Iterator<Item = &'a Statement>) -> String {
    let words = &state.words.lens;
    let (mut answered, mut questions) = (0_u32, 0_u32);
    for question in mapped.filter(|statement| statement.kind == StatementKind::Question) {
        questions += 1;
        let is_answered = side.assessment.answer(&question.id).is_some_and(|answer| !answer.text(&NOTE).is_empty());
        answered += u32::from(is_answered);
    }
    if questions == 0 {
        return words.only_illustrations.to_owned();
    }
    words.written.fill([&answered.to_string(), &questions.to_string()])
}
