//! Where a statement stands: at a step, or in one of the three ways of having none.

use super::answer::Judgement;
use super::scale::Scale;

/// What a statement is counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// At this position of the scale, counted from nought at the lowest.
    At(usize),
    DontKnow,
    DoesNotApply,
    /// Not answered yet, or answered with a step that this framework's scale does not have.
    NotAnswered,
}

impl Standing {
    #[must_use]
    pub fn of(judgement: Option<&Judgement>, scale: &Scale) -> Self {
        match judgement {
            Some(Judgement::Level(level)) => scale.position(level).map_or(Self::NotAnswered, Self::At),
            Some(Judgement::DontKnow) => Self::DontKnow,
            Some(Judgement::DoesNotApply) => Self::DoesNotApply,
            None => Self::NotAnswered,
        }
    }

    /// Every standing over a scale: the steps from the lowest, then don't know, does not apply, not answered.
    #[must_use]
    pub fn all(scale: &Scale) -> Vec<Self> {
        let mut all: Vec<Self> = (0..scale.levels().len()).map(Self::At).collect();
        all.extend([Self::DontKnow, Self::DoesNotApply, Self::NotAnswered]);
        all
    }
}
