//! A score worked out from its definition with plain whole numbers: values are put in for what is missing, added up
//! and divided. It shares no code with the product but the types it compares with.

use std::collections::BTreeSet;

use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ratio::Ratio;
use empowerment_check::domain::score::{Score, Word};

/// What was said of one statement.
#[derive(Clone, Copy, PartialEq)]
pub enum Said {
    Step(usize),
    Nothing,
    NotApplicable,
}

impl From<&Option<Judgement>> for Said {
    fn from(reply: &Option<Judgement>) -> Self {
        match reply {
            Some(Judgement::Level(id)) => Self::Step(id.as_str()["step-".len()..].parse().unwrap()),
            Some(Judgement::DoesNotApply) => Self::NotApplicable,
            Some(Judgement::DontKnow) | None => Self::Nothing,
        }
    }
}

/// Stops the test unless the score is what the definition gives for statements that count once each.
pub fn assert_is(score: &Score, said: &[Said], values: &[u32]) {
    assert_is_of(score, said, &[said.to_vec()], values);
}

/// Stops the test unless the score is what the definition gives for groups that count once each.
pub fn assert_is_of_groups(score: &Score, groups: &[Vec<Said>], values: &[u32]) {
    assert_is_of(score, &groups.concat(), groups, values);
}

fn assert_is_of(score: &Score, said: &[Said], groups: &[Vec<Said>], values: &[u32]) {
    let applying: Vec<Said> = said.iter().copied().filter(applies).collect();
    let rated = values_of(said, values).len();
    match score {
        Score::NotCovered => assert!(said.is_empty()),
        Score::NothingApplies => assert!(!said.is_empty() && applying.is_empty()),
        Score::NotYet { applicable } => {
            assert!(rated == 0 && *applicable as usize == applying.len() && !applying.is_empty());
        }
        Score::Known(known) => {
            assert_eq!((known.rated as usize, known.applicable as usize), (rated, applying.len()));
            let mean = Fraction::mean_of_means(groups.iter().map(|group| values_of(group, values)));
            let filled = |missing: u32| {
                Fraction::mean_of_means(groups.iter().map(|group| filled_values_of(group, values, missing)))
            };
            let (lowest, highest) = (values[0], values[values.len() - 1]);
            mean.assert_same(known.mean);
            mean.share(lowest, highest).assert_same(known.share);
            filled(lowest).share(lowest, highest).assert_same(known.least);
            filled(highest).share(lowest, highest).assert_same(known.most);
            assert_eq!(known.word, if rated * 2 < applying.len() { None } else { Some(mean.word(values)) });
        }
    }
}

fn applies(said: &Said) -> bool {
    *said != Said::NotApplicable
}

fn values_of(said: &[Said], values: &[u32]) -> Vec<u32> {
    said.iter().filter_map(|said| value(*said, values)).collect()
}

/// The value of every statement that applies, with this one for those that have none.
fn filled_values_of(said: &[Said], values: &[u32], missing: u32) -> Vec<u32> {
    said.iter().filter(|said| applies(said)).map(|said| value(*said, values).unwrap_or(missing)).collect()
}

fn value(said: Said, values: &[u32]) -> Option<u32> {
    if let Said::Step(position) = said { Some(values[position]) } else { None }
}

/// Two whole numbers that nobody has reduced. None that a test makes comes near 128 bits.
struct Fraction {
    numerator: u128,
    denominator: u128,
}

impl Fraction {
    /// The means of the groups that have a value, added up over the product of all their sizes that differ, and
    /// divided by their number.
    fn mean_of_means(groups: impl Iterator<Item = Vec<u32>>) -> Self {
        let groups: Vec<Vec<u32>> = groups.filter(|group| !group.is_empty()).collect();
        let sizes: BTreeSet<u128> = groups.iter().map(|group| group.len() as u128).collect();
        let product: u128 = sizes.iter().product();
        let of_product = |group: &Vec<u32>| sum(group) * (product / group.len() as u128);
        Self { numerator: groups.iter().map(of_product).sum(), denominator: product * groups.len() as u128 }
    }

    /// (this - lowest) / (highest - lowest).
    fn share(&self, lowest: u32, highest: u32) -> Self {
        let lowest = u128::from(lowest);
        Self {
            numerator: self.numerator - self.denominator * lowest,
            denominator: self.denominator * (u128::from(highest) - lowest),
        }
    }

    fn assert_same(&self, found: Ratio) {
        let (numerator, denominator) = (u128::from(found.numerator()), u128::from(found.denominator()));
        assert_eq!(
            numerator * self.denominator,
            self.numerator * denominator,
            "{}/{}",
            self.numerator,
            self.denominator
        );
    }

    /// The step or steps whose distance from this, times the denominator, is smallest.
    fn word(&self, values: &[u32]) -> Word {
        let distance = |value: &u32| (u128::from(*value) * self.denominator).abs_diff(self.numerator);
        let least = values.iter().map(distance).min().unwrap();
        let nearest: Vec<usize> = (0..values.len()).filter(|&position| distance(&values[position]) == least).collect();
        match nearest[..] {
            [one] => Word::At(one),
            [one, _] => Word::Between(one),
            _ => unreachable!("three rising values are never equally near"),
        }
    }
}

fn sum(values: &[u32]) -> u128 {
    values.iter().map(|value| u128::from(*value)).sum()
}
