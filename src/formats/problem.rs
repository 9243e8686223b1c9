//! What is wrong with a document, where, and what would be right. The words for people are made from these in `app`.

use crate::domain::framework_rules::{BrokenRule, Rule};
use crate::domain::ids::InvalidId;
use crate::domain::text::InvalidText;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a JSON path: `$` is the whole document, `$.statements[3].text` the text of the fourth statement.
    pub path: String,
    pub fault: Fault,
}

/// What kind of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Missing,
    Unknown,
    Duplicate,
    /// The value is of another kind than this.
    Not(Kind),
    /// The text is not one of these.
    NotOneOf(&'static [&'static str]),
    /// The number is not within these bounds, both included.
    OutOfRange {
        least: i64,
        most: i64,
    },
    /// The number of items is not within these bounds, both included.
    WrongCount {
        least: usize,
        most: usize,
    },
    EmptyText,
    Text(InvalidText),
    Id(InvalidId),
    /// Not a version number such as `1.0.0`.
    Version,
    /// Not a moment such as `2026-11-22T14:02:00.000Z`.
    Moment,
    /// Not sixteen hexadecimal digits.
    Fingerprint,
    /// The steps of the scale do not rise from lowest to highest.
    ScaleNotRising,
    Rule(Rule),
}

/// The kinds of value a document is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    WholeNumber,
    List,
    Object,
}

impl From<BrokenRule> for Problem {
    fn from(broken: BrokenRule) -> Self {
        Self { path: broken.path, fault: Fault::Rule(broken.rule) }
    }
}
