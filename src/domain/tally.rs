//! The count of judgements, kind by kind. Adding up in any order gives the same tally.

use super::answer::Judgement;
use super::assessment::Assessment;
use super::scale::Scale;
use super::standing::Standing;
use super::statement::Statement;

/// How many statements stand where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Statements at each step, lowest step first.
    pub at_level: Vec<u32>,
    pub dont_know: u32,
    pub does_not_apply: u32,
    /// Not answered yet, or answered with a step that this framework's scale does not have.
    pub unanswered: u32,
}

impl Tally {
    /// The tally of no statements.
    #[must_use]
    pub fn empty(scale: &Scale) -> Self {
        Self { at_level: vec![0; scale.levels().len()], dont_know: 0, does_not_apply: 0, unanswered: 0 }
    }

    /// Counts the answers to these statements.
    #[must_use]
    pub fn of<'a>(statements: impl Iterator<Item = &'a Statement>, assessment: &Assessment, scale: &Scale) -> Self {
        let mut tally = Self::empty(scale);
        for statement in statements {
            let judgement = assessment.answer(&statement.id).and_then(|answer| answer.judgement());
            tally.count(judgement, scale);
        }
        tally
    }

    /// Counts one statement.
    pub fn count(&mut self, judgement: Option<&Judgement>, scale: &Scale) {
        *self.place(Standing::of(judgement, scale)) += 1;
    }

    /// How many stand there.
    #[must_use]
    pub fn at(&self, standing: Standing) -> u32 {
        match standing {
            Standing::At(position) => self.at_level.get(position).copied().unwrap_or(0),
            Standing::DontKnow => self.dont_know,
            Standing::DoesNotApply => self.does_not_apply,
            Standing::NotAnswered => self.unanswered,
        }
    }

    /// Adds another count over the same scale.
    pub fn add(&mut self, other: &Self) {
        for (count, more) in self.at_level.iter_mut().zip(&other.at_level) {
            *count += more;
        }
        self.dont_know += other.dont_know;
        self.does_not_apply += other.does_not_apply;
        self.unanswered += other.unanswered;
    }

    /// The count of what stands there.
    pub fn place(&mut self, standing: Standing) -> &mut u32 {
        match standing {
            Standing::At(position) => self.at_level.get_mut(position).unwrap_or(&mut self.unanswered),
            Standing::DontKnow => &mut self.dont_know,
            Standing::DoesNotApply => &mut self.does_not_apply,
            Standing::NotAnswered => &mut self.unanswered,
        }
    }

    /// Statements with a step.
    #[must_use]
    pub fn rated(&self) -> u32 {
        self.at_level.iter().sum()
    }

    /// Statements that could have a step: all but those that do not apply.
    #[must_use]
    pub fn applicable(&self) -> u32 {
        self.rated() + self.dont_know + self.unanswered
    }

    /// Statements that the person has dealt with, in whatever way.
    #[must_use]
    pub fn dealt_with(&self) -> u32 {
        self.rated() + self.dont_know + self.does_not_apply
    }

    #[must_use]
    pub fn total(&self) -> u32 {
        self.dealt_with() + self.unanswered
    }
}
