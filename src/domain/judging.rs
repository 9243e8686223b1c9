//! How a framework's owner means it to be judged. The product never averages what must not be averaged.

use super::fingerprint::Fingerprint;
use super::ids::StatementId;

/// The way of judging, chosen by the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judging {
    /// Each statement is rated on the scale; the result is a known-only mean.
    Scale(Weighting),
    /// Each item stands at one of the scale's states; they are counted, never turned into a percentage.
    Checklist,
    /// Questions get written answers; at the end the whole may get one grade of the scale. Nothing is averaged.
    Judgement(WholeGrade),
}

/// What counts once when many statements become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighting {
    /// Every statement counts once.
    Statements,
    /// Every group of the first dimension counts once, however many statements it has.
    Groups,
}

/// The one grade that a judgement framework may end with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeGrade {
    /// The answer is kept under it, beside those of the statements.
    pub id: StatementId,
    pub text: String,
    pub wording: Fingerprint,
    /// The owner's words for how many, highest first; may be empty.
    pub proportions: Vec<Proportion>,
}

/// A word for how many, such as "Most", and what it means, such as "75 to 90 %".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proportion {
    pub label: String,
    pub meaning: String,
}
