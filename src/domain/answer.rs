//! What a person says about one statement.

use super::field::{Field, FieldKind};
use super::fingerprint::Fingerprint;
use super::forms;
use super::ids::{FrameworkId, LevelId, StatementId};
use super::record::Record;
use super::stamp::{Stamp, Stamped, later_of};
use super::timestamp::Timestamp;

/// The note: also the written answer to a question, the reason for a grade, and why a statement does not apply.
pub static NOTE: Field = Field { name: "note", kind: FieldKind::Note };
/// What shows it.
pub static EVIDENCE: Field = Field { name: "evidence", kind: FieldKind::Note };
/// Whose voice the evidence is.
pub static VOICE: Field = Field { name: "evidence_voice", kind: FieldKind::Choice(VOICES) };
/// When the evidence is from.
pub static EVIDENCE_DATE: Field = Field { name: "evidence_date", kind: FieldKind::Date };
pub static EVIDENCE_LINK: Field = Field { name: "evidence_link", kind: FieldKind::Link };
/// How sure people are of their judgement.
pub static CONFIDENCE: Field = Field { name: "confidence", kind: FieldKind::Choice(CONFIDENCES) };
/// How much the statement matters here.
pub static IMPORTANCE: Field = Field { name: "importance", kind: FieldKind::Choice(IMPORTANCES) };
/// The step that people aim for.
pub static TARGET: Field = Field { name: "target", kind: FieldKind::Id };
/// Who saw it differently when people agreed on a judgement, and why.
pub static DISSENT: Field = Field { name: "dissent", kind: FieldKind::Note };

/// Every field, for reading.
pub static FIELDS: [&Field; 21] = [
    &NOTE,
    &EVIDENCE,
    &VOICE,
    &EVIDENCE_DATE,
    &EVIDENCE_LINK,
    &CONFIDENCE,
    &IMPORTANCE,
    &TARGET,
    &DISSENT,
    &forms::AT_STEP[0],
    &forms::AT_STEP[1],
    &forms::AT_STEP[2],
    &forms::AT_STEP[3],
    &forms::AT_STEP[4],
    &forms::AT_STEP[5],
    &forms::AT_STEP[6],
    &forms::AT_STEP[7],
    &forms::AT_STEP[8],
    &forms::AT_STEP[9],
    &forms::DONT_KNOW,
    &forms::DOES_NOT_APPLY,
];

/// Whose voice evidence may be: the community's own words, seen by us, records, counts and surveys.
pub const VOICES: &[&str] = &["own-words", "seen", "records", "counts"];
/// From sure to not sure.
pub const CONFIDENCES: &[&str] = &["sure", "fairly-sure", "not-sure"];
/// From high to low.
pub const IMPORTANCES: &[&str] = &["high", "medium", "low"];

/// A judgement on a statement. "Not answered" is the absence of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    Level(LevelId),
    DontKnow,
    DoesNotApply,
}

/// A judgement, with the mark of the wording that it was given to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Judged {
    pub judgement: Judgement,
    pub wording: Fingerprint,
    /// Where it was first given, when a person carried it over from another assessment.
    pub carried: Option<Carried>,
}

/// The answer of another framework's statement that a person confirmed for this one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Carried {
    pub framework: FrameworkId,
    pub statement: StatementId,
    /// When it was given there.
    pub given: Timestamp,
}

/// Everything said about one statement. The judgement carries a stamp, and so does each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// `None` inside the stamp: the answer was taken back.
    pub judged: Option<Stamped<Option<Judged>>>,
    pub record: Record,
}

impl Answer {
    /// The judgement that holds now, with the wording it was given to.
    #[must_use]
    pub fn judged(&self) -> Option<&Judged> {
        self.judged.as_ref()?.value.as_ref()
    }

    /// The judgement that holds now.
    #[must_use]
    pub fn judgement(&self) -> Option<&Judgement> {
        self.judged().map(|judged| &judged.judgement)
    }

    /// What stands in a field, empty when nothing does.
    #[must_use]
    pub fn text(&self, field: &Field) -> &str {
        self.record.text(field)
    }

    /// Joins two answers to the same statement, field by field, the later edit of each.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        Self { judged: later_of(self.judged, other.judged), record: self.record.merge(other.record) }
    }

    /// See [`Record::each_stamp`].
    pub fn each_stamp(&mut self, change: &mut dyn FnMut(&mut Stamp)) {
        if let Some(judged) = &mut self.judged {
            change(&mut judged.stamp);
        }
        self.record.each_stamp(change);
    }

    /// The greatest counter of any field; nought when nothing was ever written.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.stamps().map(|stamp| stamp.counter).max().unwrap_or(0)
    }

    /// Every field's stamp.
    pub fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        self.judged.iter().map(|field| &field.stamp).chain(self.record.stamps())
    }
}
