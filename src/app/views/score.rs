//! A score in words and numbers, never without its base and band.

use super::number;
use crate::app::state::AppState;
use crate::chart::range_bar::{self, RangeBar};
use crate::domain::framework::Framework;
use crate::domain::scale::Scale;
use crate::domain::score::{Known, Score, Word};

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

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutScore {
    NotCovered,
    NothingApplies,
    NotYet,
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
    pub word: String,
    /// The step nearest below or at the mean, for a tint; the words and numbers say the same.
    pub step: usize,
    pub bar: RangeBar,
}

#[must_use]
pub fn view(state: &AppState, score: &Score, framework: &Framework) -> ScoreView {
    let words = state.words;
    let without = |kind, text| ScoreView::Without { kind, text };
    match score {
        Score::NotCovered => without(WithoutScore::NotCovered, words.common.not_in_framework.to_owned()),
        Score::NothingApplies => without(WithoutScore::NothingApplies, words.result.nothing_applies.to_owned()),
        Score::NotYet { applicable } => without(WithoutScore::NotYet, words.result.no_score_yet_of.fill(*applicable)),
        Score::Known(known) => ScoreView::Known(known_view(state, known, framework.scale())),
    }
}

fn known_view(state: &AppState, known: &Known, scale: &Scale) -> KnownView {
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
        word: word(state, known, scale),
        step: step_below(known, scale),
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
