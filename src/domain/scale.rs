//! The steps on which a statement is judged.

use super::ids::LevelId;

/// One step of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    pub id: LevelId,
    /// What the step counts for, on the scale's own units.
    pub value: u32,
    /// The word a person chooses, such as "Mostly".
    pub label: String,
    /// What that word means, in a sentence.
    pub meaning: String,
}

/// Steps from lowest to highest: at least two, their values rising.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    levels: Vec<Level>,
    lowest: u32,
    highest: u32,
}

impl Scale {
    /// `None` unless there are at least two levels and every value is above the one before.
    #[must_use]
    pub fn new(levels: Vec<Level>) -> Option<Self> {
        let rising = levels.iter().zip(levels.iter().skip(1)).all(|(one, next)| one.value < next.value);
        let lowest = levels.first()?.value;
        let highest = levels.last()?.value;
        (rising && lowest < highest).then_some(Self { levels, lowest, highest })
    }

    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The value of the lowest step.
    #[must_use]
    pub fn lowest(&self) -> u32 {
        self.lowest
    }

    /// The value of the highest step.
    #[must_use]
    pub fn highest(&self) -> u32 {
        self.highest
    }

    /// The level with this id; `None` when it is not of this scale.
    #[must_use]
    pub fn level(&self, id: &LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| &level.id == id)
    }

    /// Where a level stands, counted from nought at the lowest; `None` when it is not of this scale.
    #[must_use]
    pub fn position(&self, id: &LevelId) -> Option<usize> {
        self.levels.iter().position(|level| &level.id == id)
    }
}
