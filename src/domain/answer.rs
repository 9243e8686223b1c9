//! What a person says about one statement. Each field carries its own stamp, so that two tabs that write different
//! fields both keep their work.

use litemap::LiteMap;

use super::fingerprint::Fingerprint;
use super::ids::LevelId;
use super::stamp::{Stamped, later_of};
use super::text::Note;

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
}

/// Everything said about one statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// `None` inside the stamp: the answer was taken back.
    pub judged: Option<Stamped<Option<Judged>>>,
    pub note: Option<Stamped<Note>>,
    /// Fields this version does not know, as unread text, so that a newer version's work is never dropped.
    pub kept: LiteMap<String, Stamped<String>>,
}

impl Answer {
    /// The judgement that holds now.
    #[must_use]
    pub fn judgement(&self) -> Option<&Judgement> {
        self.judged.as_ref()?.value.as_ref().map(|judged| &judged.judgement)
    }

    /// The note's text, empty when there is none.
    #[must_use]
    pub fn note(&self) -> &str {
        self.note.as_ref().map_or("", |note| note.value.as_str())
    }

    /// Joins two records of the same statement, field by field, the later edit of each.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let mut kept = self.kept;
        for (name, field) in other.kept {
            let later = later_of(kept.remove(&name), Some(field));
            later.map(|field| kept.insert(name, field));
        }
        Self { judged: later_of(self.judged, other.judged), note: later_of(self.note, other.note), kept }
    }

    /// The greatest counter of any field; nought when nothing was ever written.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.stamps().map(|stamp| stamp.counter).max().unwrap_or(0)
    }

    /// Every field's stamp.
    pub fn stamps(&self) -> impl Iterator<Item = &super::stamp::Stamp> {
        let judged = self.judged.iter().map(|field| &field.stamp);
        let note = self.note.iter().map(|field| &field.stamp);
        judged.chain(note).chain(self.kept.values().map(|field| &field.stamp))
    }
}
