//! A score in words and numbers, never without its base, its band and the name of its rule.

use super::number;
use super::phrasing::mid_sentence;
use super::result::counts;
use crate::app::state::AppState;
use crate::chart::range_bar::{self, RangeBar};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::judging::{Judging, Weighting};
use crate::domain::scale::Scale;
use crate::domain::score::{Known, Score, Word};
use crate::domain::selection::Selection;
use crate::domain::tally::Tally;

/// A score with what it is the score of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreRow {
    pub title: String,
    pub selection: Selection,
    pub score: ScoreView,
}

/// What is shown of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreView {
    /// There is no number, and why.
    Without {
        kind: WithoutScore,
        text: String,
    },
    Known(KnownView),
}

/// The kinds of empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutScore {
    /// The framework has no statement here.
    NotCovered,
    /// A local adaptation leaves out every statement here.
    LeftOut,
    NothingApplies,
    /// Nothing that applies has a step, since nobody knows.
    DontKnow,
    /// Nothing that applies has a step, and some of it is not answered.
    NotAnswered,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownView {
    /// Such as `1.8`.
    pub mean: String,
    /// Such as `1.8 out of 3 (61%)`.
    pub score: String,
    /// Such as `6 of 9`.
    pub base_short: String,
    /// Such as `6 of 9 statements that apply`.
    pub base: String,
    /// Such as `41% to 74%`, or that nothing is missing.
    pub band: String,
    /// Such as `41% to 74%`, or `56%` when nothing is missing.
    pub band_short: String,
    /// The name of the rule, and what counts once.
    pub rule: String,
    pub word: String,
    /// The shade of the step nearest below or at the mean; the words and numbers say the same.
    pub shade: usize,
    pub bar: RangeBar,
}

/// The score of a selection.
#[must_use]
pub fn row(
    state: &AppState,
    framework: &Framework,
    assessment: &Assessment,
    title: &str,
    selection: Selection,
) -> ScoreRow {
    let score = match selection.score(framework, assessment) {
        Score::NotCovered if selection.left_out(framework).next().is_some() => {
            without(WithoutScore::LeftOut, state.words.result.left_out)
        }
        score => {
            let rule = rule(state, framework, assessment, &selection);
            view(state, framework.scale(), &score, &selection.tally(framework, assessment), rule)
        }
    };
    ScoreRow { title: title.to_owned(), selection, score }
}

/// The score of a tally in which every statement counts once.
#[must_use]
pub fn of_tally(state: &AppState, scale: &Scale, tally: &Tally) -> ScoreView {
    let rule = state.words.result.rule_of_statements.to_owned();
    view(state, scale, &Score::of(tally, scale), tally, rule)
}

fn view(state: &AppState, scale: &Scale, score: &Score, tally: &Tally, rule: String) -> ScoreView {
    match score {
        Score::Known(known) => ScoreView::Known(known_view(state, known, scale, rule)),
        Score::NotCovered => without(WithoutScore::NotCovered, state.words.common.not_in_framework),
        Score::NothingApplies => without(WithoutScore::NothingApplies, state.words.result.nothing_applies),
        Score::NotYet { .. } => not_yet(state, scale, tally),
    }
}

fn without(kind: WithoutScore, text: &str) -> ScoreView {
    ScoreView::Without { kind, text: text.to_owned() }
}

fn not_yet(state: &AppState, scale: &Scale, tally: &Tally) -> ScoreView {
    let kind = if tally.unanswered == 0 { WithoutScore::DontKnow } else { WithoutScore::NotAnswered };
    without(kind, &state.words.result.no_score_yet.fill([&counts::missing(state, scale, tally)]))
}

fn rule(state: &AppState, framework: &Framework, assessment: &Assessment, selection: &Selection) -> String {
    let words = &state.words.result;
    match (framework.judging(), framework.sections()) {
        (Judging::Scale(Weighting::Groups), Some(sections))
            if selection.by_section(framework, assessment).len() > 1 =>
        {
            words.rule_of_groups.fill([&mid_sentence(&sections.title)])
        }
        _ => words.rule_of_statements.to_owned(),
    }
}

fn known_view(state: &AppState, known: &Known, scale: &Scale, rule: String) -> KnownView {
    let (words, common) = (&state.words.result, &state.words.common);
    let mean = number::one_decimal(known.mean, common);
    let out_of = words.mean.fill([&mean, &scale.highest().to_string()]);
    let counts = [&*known.rated.to_string(), &*known.applicable.to_string()];
    let band_short = band(state, known);
    KnownView {
        score: words.score.fill([&out_of, &number::percent(known.share, common)]),
        base_short: words.base_short.fill(counts),
        base: words.base.fill(counts),
        band: if known.rated == known.applicable { words.band_exact.to_owned() } else { band_short.clone() },
        band_short,
        rule,
        word: word(state, known, scale),
        shade: shade(step_below(known, scale), scale),
        bar: range_bar::layout(known),
        mean,
    }
}

fn band(state: &AppState, known: &Known) -> String {
    let percent = |share| number::percent(share, &state.words.common);
    if known.rated == known.applicable {
        return percent(known.share);
    }
    state.words.result.band.fill([&percent(known.least), &percent(known.most)])
}

fn word(state: &AppState, known: &Known, scale: &Scale) -> String {
    let label = |position: usize| scale.levels().get(position).map_or("", |level| level.label.as_str());
    match known.word {
        Some(Word::At(position)) => label(position).to_owned(),
        Some(Word::Between(position)) => state.words.result.between.fill([label(position), label(position + 1)]),
        None => state.words.result.too_few.to_owned(),
    }
}

fn step_below(known: &Known, scale: &Scale) -> usize {
    let reached = |value: u32| u64::from(value) * known.mean.denominator() <= known.mean.numerator();
    scale.levels().iter().filter(|level| reached(level.value)).count().saturating_sub(1)
}

/// One of four shades for a step: the first for the lowest step, the last for the highest.
#[must_use]
pub fn shade(position: usize, scale: &Scale) -> usize {
    const LAST: usize = 3;
    (position * LAST).checked_div(scale.levels().len() - 1).unwrap_or(0)
}
