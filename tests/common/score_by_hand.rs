//! A score worked out from its definition with plain whole numbers: values are put in for what is missing, added up
//! and divided. It shares no code with the product but the types it compares with.

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

/// Stops the test unless the score is what the definition gives.
pub fn assert_is(score: &Score, said: &[Said], values: &[u32]) {
    let applying: Vec<Said> = said.iter().copied().filter(|said| *said != Said::NotApplicable).collect();
    let rated: Vec<u32> = applying.iter().filter_map(|said| value(*said, values)).collect();
    match score {
        Score::NotCovered => assert!(said.is_empty()),
        Score::NothingApplies => assert!(!said.is_empty() && applying.is_empty()),
        Score::NotYet { applicable } => {
            assert!(rated.is_empty() && *applicable as usize == applying.len() && !applying.is_empty());
        }
        Score::Known(known) => {
            assert_eq!((known.rated as usize, known.applicable as usize), (rated.len(), applying.len()));
            assert_same(known.mean, sum(&rated), rated.len() as u64);
            assert_share(known.share, &rated, values);
            assert_share(known.least, &filled(&applying, values, values[0]), values);
            assert_share(known.most, &filled(&applying, values, values[values.len() - 1]), values);
            assert_eq!(known.word, word(&rated, applying.len(), values));
        }
    }
}

fn value(said: Said, values: &[u32]) -> Option<u32> {
    if let Said::Step(position) = said { Some(values[position]) } else { None }
}

/// The value of every statement that applies, with this one for those that have none.
fn filled(applying: &[Said], values: &[u32], missing: u32) -> Vec<u32> {
    applying.iter().map(|said| value(*said, values).unwrap_or(missing)).collect()
}

/// The share of some values: (mean - lowest) / (highest - lowest), as one fraction.
fn assert_share(found: Ratio, rated: &[u32], values: &[u32]) {
    let (lowest, highest) = (u64::from(values[0]), u64::from(values[values.len() - 1]));
    let count = rated.len() as u64;
    assert_same(found, sum(rated) - count * lowest, count * (highest - lowest));
}

fn assert_same(found: Ratio, numerator: u64, denominator: u64) {
    assert_eq!(found.numerator() * denominator, numerator * found.denominator(), "{numerator}/{denominator}");
}

fn sum(values: &[u32]) -> u64 {
    values.iter().map(|value| u64::from(*value)).sum()
}

/// The step or steps whose distance from the mean, times the count, is smallest.
fn word(rated: &[u32], applicable: usize, values: &[u32]) -> Option<Word> {
    if rated.len() * 2 < applicable {
        return None;
    }
    let distance = |value: &u32| (u64::from(*value) * rated.len() as u64).abs_diff(sum(rated));
    let least = values.iter().map(distance).min().unwrap();
    let nearest: Vec<usize> = (0..values.len()).filter(|&position| distance(&values[position]) == least).collect();
    match nearest[..] {
        [one] => Some(Word::At(one)),
        [one, _] => Some(Word::Between(one)),
        _ => unreachable!("three rising values are never equally near"),
    }
}
