//! What the result has to show, worked out from its definition with whole numbers. It shares no code with the
//! product's own scores.

use empowerment_check::domain::framework::Group;
use empowerment_check::domain::statement::Statement;

use super::page::WORDS;
use super::replies::{Reply, framework};

/// The value of the highest step; the lowest is 0, and there is a step for each whole number.
const HIGHEST: usize = 3;

/// What is said of the statements that are in all of these groups, each named with its dimension.
pub fn said_in(said: &[(Statement, Reply)], places: &[(&str, &str)]) -> Vec<Reply> {
    let is_there = |statement: &Statement| places.iter().all(|(dimension, group)| is_in(statement, dimension, group));
    said.iter().filter(|(statement, _)| is_there(statement)).map(|(_, reply)| *reply).collect()
}

/// Whether a statement is in this group of this dimension.
pub fn is_in(statement: &Statement, dimension: &str, group: &str) -> bool {
    statement.groups.iter().any(|(of, named)| (of.as_str(), named.as_str()) == (dimension, group))
}

/// The groups of a dimension.
pub fn groups(dimension: &str) -> Vec<Group> {
    let framework = framework();
    let dimension = framework.dimensions().iter().find(|one| one.id.as_str() == dimension).unwrap();
    dimension.groups.clone()
}

/// How many stand at each step, then how many are not known, do not apply, have no answer, and all.
pub fn counts(replies: &[Reply]) -> Vec<usize> {
    let steps = (0..=HIGHEST).map(Reply::Step);
    let kinds = steps.chain([Reply::DontKnow, Reply::DoesNotApply, Reply::Nothing]);
    let count = |kind| replies.iter().filter(|reply| **reply == kind).count();
    kinds.map(count).chain([replies.len()]).collect()
}

/// The lines of a score: the word and the number, the base, the band, the rule; or why there is no score.
pub fn score_lines(replies: &[Reply]) -> Vec<String> {
    let Some(sums) = Sums::of(replies) else { return vec![without_score(replies)] };
    let words = &WORDS.result;
    let out_of = words.mean.fill([&sums.mean(), &HIGHEST.to_string()]);
    let number = words.score.fill([&out_of, &sums.share()]);
    let band = sums.band().unwrap_or_else(|| words.band_exact.to_owned());
    let base = words.base.fill([&sums.rated.to_string(), &sums.applying.to_string()]);
    vec![
        format!("{} {number}", sums.word()),
        format!("{} {base}", words.column_base),
        format!("{} {band}", words.column_band),
        format!("{} {}", words.column_rule, words.rule_of_statements),
    ]
}

/// The text of a cell of the grid: the mean, the base and the band, which is one number where nothing is missing.
pub fn cell(replies: &[Reply]) -> String {
    match Sums::of(replies) {
        Some(sums) => {
            let base = WORDS.result.base_short.fill([&sums.rated.to_string(), &sums.applying.to_string()]);
            format!("{} {base} {}", sums.mean(), sums.band().unwrap_or_else(|| sums.share()))
        }
        None => without_score(replies),
    }
}

fn without_score(replies: &[Reply]) -> String {
    let applying = replies.iter().filter(|reply| **reply != Reply::DoesNotApply).count();
    match (replies.len(), applying) {
        (0, _) => WORDS.common.not_in_framework.to_owned(),
        (_, 0) => WORDS.result.nothing_applies.to_owned(),
        _ => WORDS.result.no_score_yet.fill([&missing(replies)]),
    }
}

/// How many are not known and how many have no answer, the first only if there are any.
fn missing(replies: &[Reply]) -> String {
    let count = |kind| replies.iter().filter(|reply| **reply == kind).count();
    let kinds = [(Reply::DontKnow, "don't know"), (Reply::Nothing, "not answered")];
    let counted = kinds.into_iter().filter(|(kind, _)| count(*kind) > 0);
    counted.map(|(kind, label)| format!("{} {label}", count(kind))).collect::<Vec<_>>().join(" · ")
}

struct Sums {
    sum: usize,
    rated: usize,
    applying: usize,
}

impl Sums {
    /// `None` when nothing has a step.
    fn of(replies: &[Reply]) -> Option<Self> {
        let steps: Vec<usize> =
            replies.iter().filter_map(|reply| if let Reply::Step(step) = reply { Some(*step) } else { None }).collect();
        let applying = replies.iter().filter(|reply| **reply != Reply::DoesNotApply).count();
        (!steps.is_empty()).then(|| Self { sum: steps.iter().sum(), rated: steps.len(), applying })
    }

    fn mean(&self) -> String {
        let tenths = rounded(10 * self.sum, self.rated);
        format!("{}.{}", tenths / 10, tenths % 10)
    }

    /// The step or the two steps nearest to the mean, if at least half of what applies is rated.
    fn word(&self) -> String {
        if 2 * self.rated < self.applying {
            return WORDS.result.too_few.to_owned();
        }
        let distance = |step: &usize| (step * self.rated).abs_diff(self.sum);
        let least = (0..=HIGHEST).map(|step| distance(&step)).min().unwrap();
        let nearest: Vec<usize> = (0..=HIGHEST).filter(|step| distance(step) == least).collect();
        let label = |step: usize| Reply::Step(step).choice().unwrap();
        match nearest[..] {
            [one] => label(one),
            [low, high] => WORDS.result.between.fill([&label(low), &label(high)]),
            _ => unreachable!("no mean is equally near to three steps"),
        }
    }

    fn share(&self) -> String {
        percent(self.sum, HIGHEST * self.rated)
    }

    /// From all that is missing at the lowest step to all of it at the highest; `None` where nothing is missing.
    fn band(&self) -> Option<String> {
        let missing = self.applying - self.rated;
        let whole = HIGHEST * self.applying;
        let (least, most) = (percent(self.sum, whole), percent(self.sum + HIGHEST * missing, whole));
        (missing > 0).then(|| WORDS.result.band.fill([&least, &most]))
    }
}

fn percent(part: usize, whole: usize) -> String {
    format!("{}%", rounded(100 * part, whole))
}

/// To the nearest whole number, halves up.
fn rounded(numerator: usize, denominator: usize) -> usize {
    (2 * numerator + denominator) / (2 * denominator)
}
