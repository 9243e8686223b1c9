//! A round: an assessment as it was on one day, kept so that people can compare with themselves later. What was said in
//! it is frozen: it can be named and deleted, and nothing else.

use super::assessment::Assessment;
use super::field::{Field, FieldKind};
use super::ids::{AssessmentId, RoundId};
use super::record::Record;
use super::stamp::{Stamp, Stamped};
use super::timestamp::Timestamp;

/// What it is called.
pub static LABEL: Field = Field { name: "label", kind: FieldKind::Line };
/// Filled in once it was deleted. The record stays without what was said, so that another tab learns of it.
pub static DELETED: Field = Field { name: "deleted", kind: FieldKind::Choice(&["deleted"]) };

/// Every field, for reading.
pub static FIELDS: [&Field; 2] = [&LABEL, &DELETED];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// When it was frozen.
    pub frozen: Timestamp,
    /// What it is called.
    pub record: Record,
    /// What was said until then, without the people and the rounds before.
    pub said: Assessment,
}

impl Round {
    /// A round with these parts. Of a deleted one, what was said is let go.
    #[must_use]
    pub fn new(frozen: Timestamp, record: Record, said: Assessment) -> Self {
        let is_deleted = !record.text(&DELETED).is_empty();
        Self { frozen, record, said: if is_deleted { Assessment::new(said.id, said.header) } else { said } }
    }

    /// An assessment as it is now.
    #[must_use]
    pub fn of(assessment: &Assessment, label: Stamped<String>) -> Self {
        let mut record = Record::default();
        let frozen = label.stamp.time;
        record.set(&LABEL, label);
        Self::new(frozen, record, assessment.alone())
    }

    /// The same without what was said.
    #[must_use]
    pub fn deleted(mut self, deleted: Stamped<String>) -> Self {
        self.record.set(&DELETED, deleted);
        Self::new(self.frozen, self.record, self.said)
    }

    #[must_use]
    pub fn label(&self) -> &str {
        self.record.text(&LABEL)
    }

    /// Joins two copies. They say the same unless somebody wrote one of them anew; then the one stays that has seen less.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        let said = match self.age().cmp(&other.age()) {
            std::cmp::Ordering::Less => self.said,
            std::cmp::Ordering::Greater => other.said,
            std::cmp::Ordering::Equal => self.said.join(other.said),
        };
        Self::new(self.frozen.min(other.frozen), self.record.merge(other.record), said)
    }

    fn age(&self) -> (u64, Timestamp, &AssessmentId) {
        (self.said.counter(), self.said.changed(), &self.said.id)
    }

    /// The stamps of its name, and not of what was said.
    pub fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        self.record.stamps()
    }

    /// See [`Record::each_stamp`]; also of what was said.
    pub fn each_stamp(&mut self, change: &mut dyn FnMut(&mut Stamp)) {
        self.record.each_stamp(change);
        self.said.each_stamp(change);
    }
}

/// The rounds that are not deleted, the earliest first.
#[must_use]
pub fn rounds(assessment: &Assessment) -> Vec<(&RoundId, &Round)> {
    let mut rounds: Vec<(&RoundId, &Round)> = Vec::new();
    for (id, round) in assessment.rounds.iter().filter(|(_, round)| round.record.text(&DELETED).is_empty()) {
        let later = rounds.iter().position(|(_, other)| other.frozen > round.frozen);
        rounds.insert(later.unwrap_or(rounds.len()), (id, round));
    }
    rounds
}

/// The latest round that is not deleted: last time.
#[must_use]
pub fn last(assessment: &Assessment) -> Option<&Round> {
    rounds(assessment).pop().map(|(_, round)| round)
}
