//! The known-only mean, with its base and band. Exact, and independent of the order of answers.
//!
//! Rule (project design, section 4): the mean of the values of the rated statements. Missing are the statements that
//! apply and have no step (not answered, or don't know). The band is the mean if all the missing stood at the lowest
//! step, to the mean if all stood at the highest.
//!
//! Where groups count once each, the mean is that of the means of the groups with a rated statement, and the band that
//! of the bands of the groups with a statement that applies: a group without any rating could be anything.

use super::ratio::Ratio;
use super::scale::Scale;
use super::tally::Tally;

/// What can be said of a set of statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Score {
    /// The framework has no statement here.
    NotCovered,
    /// Every statement here was said not to apply.
    NothingApplies,
    /// No statement here has a step yet.
    NotYet {
        applicable: u32,
    },
    Known(Known),
}

/// A mean with everything that has to stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// On the scale's own units.
    pub mean: Ratio,
    /// The mean as a part of the way from the lowest step (0) to the highest (1).
    pub share: Ratio,
    /// `share` if everything missing stood at the lowest step.
    pub least: Ratio,
    /// `share` if everything missing stood at the highest step.
    pub most: Ratio,
    /// Statements the mean is made of.
    pub rated: u32,
    /// Statements that apply.
    pub applicable: u32,
    /// The step or steps nearest to the mean; `None` when less than half of what applies was rated.
    pub word: Option<Word>,
}

/// The step nearest to a mean, by its position on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    At(usize),
    /// Exactly half way from this position to the next one.
    Between(usize),
}

impl Score {
    /// The known-only mean of a tally over a scale.
    #[must_use]
    pub fn of(tally: &Tally, scale: &Scale) -> Self {
        if tally.total() == 0 {
            return Self::NotCovered;
        }
        if tally.applicable() == 0 {
            return Self::NothingApplies;
        }
        known(tally, scale).map_or(Self::NotYet { applicable: tally.applicable() }, Self::Known)
    }

    /// The score of groups that count once each, however many statements each has.
    #[must_use]
    pub fn of_groups(tallies: &[Tally], scale: &Scale) -> Self {
        let mut whole = Tally::empty(scale);
        for tally in tallies {
            whole.add(tally);
        }
        match Self::of(&whole, scale) {
            Self::Known(of_statements) => {
                known_of_groups(tallies, &of_statements, scale).map_or(Self::NotCovered, Self::Known)
            }
            without => without,
        }
    }
}

/// `None` only for tallies that no framework allows (see `framework_rules::MAX_WEIGHED_TOGETHER`).
fn known_of_groups(tallies: &[Tally], of_statements: &Known, scale: &Scale) -> Option<Known> {
    let (mut means, mut shares, mut least, mut most) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for tally in tallies.iter().filter(|tally| tally.applicable() > 0) {
        if let Some(group) = known(tally, scale) {
            means.push(group.mean);
            shares.push(group.share);
            least.push(group.least);
            most.push(group.most);
        } else {
            least.push(Ratio::new(0, 1)?);
            most.push(Ratio::new(1, 1)?);
        }
    }
    let mean = Ratio::mean(&means)?;
    Some(Known {
        mean,
        share: Ratio::mean(&shares)?,
        least: Ratio::mean(&least)?,
        most: Ratio::mean(&most)?,
        rated: of_statements.rated,
        applicable: of_statements.applicable,
        word: of_statements.word.and_then(|_| nearest(mean, scale)),
    })
}

fn known(tally: &Tally, scale: &Scale) -> Option<Known> {
    let rated = u64::from(tally.rated());
    let applicable = u64::from(tally.applicable());
    let range = u64::from(scale.highest().abs_diff(scale.lowest()));
    let sum = sum_of_values(tally, scale);
    // How far the rated statements stand above the lowest step, added up: what the shares are made of.
    let risen = sum.saturating_sub(rated * u64::from(scale.lowest()));
    let missing = applicable.saturating_sub(rated);
    let mean = Ratio::new(sum, rated)?;
    Some(Known {
        mean,
        share: Ratio::new(risen, rated * range)?,
        least: Ratio::new(risen, applicable * range)?,
        most: Ratio::new(risen + missing * range, applicable * range)?,
        rated: tally.rated(),
        applicable: tally.applicable(),
        word: if 2 * rated >= applicable { nearest(mean, scale) } else { None },
    })
}

fn sum_of_values(tally: &Tally, scale: &Scale) -> u64 {
    let counted = tally.at_level.iter().zip(scale.levels());
    counted.map(|(&count, level)| u64::from(count) * u64::from(level.value)).sum()
}

fn nearest(mean: Ratio, scale: &Scale) -> Option<Word> {
    let doubled = Ratio::new(2 * mean.numerator(), mean.denominator())?;
    let values = scale.levels().iter().map(|level| u64::from(level.value));
    let pairs = values.clone().zip(values.skip(1)).enumerate();
    for (position, (low, high)) in pairs {
        let half_way = Ratio::new(low + high, 1)?;
        if doubled < half_way {
            return Some(Word::At(position));
        }
        if doubled == half_way {
            return Some(Word::Between(position));
        }
    }
    scale.levels().len().checked_sub(1).map(Word::At)
}
