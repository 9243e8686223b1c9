//! What assessments say about one success factor of the common lens, each the way its framework's owner means it.

use super::beside;
use super::opened::Opened;
use super::phrasing::join;
use super::progress::Progress;
use super::score::{self, ScoreView};
use crate::app::state::AppState;
use crate::domain::carrying::Side;
use crate::domain::judging::Judging;
use crate::domain::lens::SuccessFactor;
use crate::domain::standing::Standing;
use crate::domain::statement::Statement;
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
    /// How many items stand at each state, how many questions were answered in writing, or that nothing is asked.
    Words(String),
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
    let Side { assessment, framework } = side;
    let opened = Opened { words: state.words, framework, assessment };
    let is_of_factor = |statement: &&Statement| statement.lens.contains(&factor);
    let statements = || framework.statements().iter().filter(is_of_factor);
    let tally = Tally::of(statements(), assessment, framework.scale());
    match framework.judging() {
        _ if tally.total() == 0 && framework.left_out().iter().any(|one| is_of_factor(&one)) => {
            Said::Words(state.words.result.left_out.to_owned())
        }
        Judging::Checklist if tally.total() > 0 => Said::Words(states(&opened, &tally)),
        Judging::Judgement(_) if tally.total() > 0 => {
            let said = statements().map(|one| (one, assessment.answer(&one.id)));
            Said::Words(written(state, Progress::of(framework, said)))
        }
        // Without a statement it says that the framework does not cover this.
        _ => Said::Score(score::of_tally(&opened, &tally)),
    }
}

/// The states that are not nought, such as "3 In place · 1 Not answered".
fn states(opened: &Opened<'_>, tally: &Tally) -> String {
    let words = &opened.words.result;
    let mut states = String::new();
    for standing in Standing::all(opened.framework.scale()) {
        let count = tally.at(standing);
        if count > 0 {
            let count = words.count_of.fill([&count.to_string(), opened.label(standing)]);
            join(&mut states, words.separator, &count);
        }
    }
    states
}

/// How many of the questions have a written answer.
fn written(state: &AppState, questions: Progress) -> String {
    let words = &state.words.lens;
    if questions.total == 0 {
        return words.only_illustrations.to_owned();
    }
    words.written.fill([&questions.done.to_string(), &questions.total.to_string()])
}
