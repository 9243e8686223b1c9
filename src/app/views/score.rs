//! A score in words and numbers, never without its base, its band and the name of its rule.

use super::number;
use super::opened::Opened;
use super::phrasing::mid_sentence;
use super::result::counts;
use crate::chart::range_bar::{self, RangeBar};
use crate::domain::judging::{Judging, Weighting};
use crate::domain::scale::Scale;
use crate::domain::score::{Known, Score, Word};
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
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

/// The score of a selection, under a title.
#[must_use]
pub fn row(opened: &Opened<'_>, title: String, selection: Selection) -> ScoreRow {
    ScoreRow { title, score: view(opened, &selection), selection }
}

/// The score of a selection.
#[must_use]
pub fn view(opened: &Opened<'_>, selection: &Selection) -> ScoreView {
    match selection.score(opened.framework, opened.assessment) {
        Score::NotCovered if selection.left_out(opened.framework).next().is_some() => {
            without(WithoutScore::LeftOut, opened.words.result.left_out)
        }
        score => {
            let tally = selection.tally(opened.framework, opened.assessment);
            shown(opened, &score, &tally, rule(opened, selection))
        }
    }
}

/// The score of a tally in which every statement counts once.
#[must_use]
pub fn of_tally(opened: &Opened<'_>, tally: &Tally) -> ScoreView {
    let score = Score::of(tally, opened.framework.scale());
    shown(opened, &score, tally, opened.words.result.rule_of_statements.to_owned())
}

fn shown(opened: &Opened<'_>, score: &Score, tally: &Tally, rule: String) -> ScoreView {
    match score {
        Score::Known(known) => ScoreView::Known(known_view(opened, known, rule)),
        Score::NotCovered => without(WithoutScore::NotCovered, opened.words.common.not_in_framework),
        Score::NothingApplies => without(WithoutScore::NothingApplies, opened.words.result.nothing_applies),
        Score::NotYet { .. } => not_yet(opened, tally),
    }
}

fn without(kind: WithoutScore, text: &str) -> ScoreView {
    ScoreView::Without { kind, text: text.to_owned() }
}

fn not_yet(opened: &Opened<'_>, tally: &Tally) -> ScoreView {
    let kind = if tally.unanswered == 0 { WithoutScore::DontKnow } else { WithoutScore::NotAnswered };
    without(kind, &opened.words.result.no_score_yet.fill([&counts::missing(opened, tally)]))
}

/// Whether the score of a selection is the mean of the scores of its sections.
#[must_use]
pub fn counts_groups(opened: &Opened<'_>, selection: &Selection) -> bool {
    *opened.framework.judging() == Judging::Scale(Weighting::Groups)
        && selection.by_section(opened.framework, opened.assessment).len() > 1
}

fn rule(opened: &Opened<'_>, selection: &Selection) -> String {
    let words = &opened.words.result;
    match opened.framework.sections() {
        Some(sections) if counts_groups(opened, selection) => {
            words.rule_of_groups.fill([&mid_sentence(&sections.title)])
        }
        _ => words.rule_of_statements.to_owned(),
    }
}

fn known_view(opened: &Opened<'_>, known: &Known, rule: String) -> KnownView {
    let (words, common, scale) = (&opened.words.result, &opened.words.common, opened.framework.scale());
    let mean = number::one_decimal(known.mean, common);
    let out_of = words.mean.fill([&mean, &scale.highest().to_string()]);
    let counts = [&*known.rated.to_string(), &*known.applicable.to_string()];
    let percent = |share| number::percent(share, common);
    let share = percent(known.share);
    let is_exact = known.rated == known.applicable;
    let band = words.band.fill([&percent(known.least), &percent(known.most)]);
    KnownView {
        score: words.score.fill([&out_of, &share]),
        base_short: words.base_short.fill(counts),
        base: words.base.fill(counts),
        band: if is_exact { words.band_exact.to_owned() } else { band.clone() },
        band_short: if is_exact { share } else { band },
        rule,
        word: word(opened, known.word),
        shade: shade(step_below(known, scale), scale),
        bar: range_bar::layout(known),
        mean,
    }
}

fn word(opened: &Opened<'_>, word: Option<Word>) -> String {
    let label = |position| opened.label(Standing::At(position));
    match word {
        Some(Word::At(position)) => label(position).to_owned(),
        Some(Word::Between(position)) => opened.words.result.between.fill([label(position), label(position + 1)]),
        None => opened.words.result.too_few.to_owned(),
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
