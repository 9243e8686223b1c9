//! One person among those whose answers were put together: everything that is in their file, and what was decided about
//! it. Paper forms that were counted together are one such person with many voices.

use super::answer::Answer;
use super::assessment::Assessment;
use super::field::{Field, FieldKind};
use super::fingerprint::Fingerprint;
use super::forms;
use super::ids::{PersonId, ReplicaId};
use super::record::Record;
use super::stamp::Stamp;

/// Filled in while the person's answers are left out of the picture.
pub static LEFT_OUT: Field = Field { name: "left_out", kind: FieldKind::Choice(&["left-out"]) };
/// Filled in while the person is shown without a name.
pub static UNNAMED: Field = Field { name: "unnamed", kind: FieldKind::Choice(&["unnamed"]) };
/// What was decided when this may be the earlier answer of somebody who is here with a later one.
pub static DECIDED: Field = Field { name: "decided", kind: FieldKind::Choice(&[APART, SAME]) };

/// They are two people.
pub const APART: &str = "apart";
/// They are one person, so that the later answers stand for both.
pub const SAME: &str = "same";

/// Every field, for reading.
pub static FIELDS: [&Field; 3] = [&LEFT_OUT, &UNNAMED, &DECIDED];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What was decided about it here.
    pub record: Record,
    /// What the person said, with everything that this product does not know how to use.
    pub said: Assessment,
}

impl Person {
    /// A person of whom nothing is decided.
    #[must_use]
    pub fn new(said: Assessment) -> Self {
        Self { record: Record::default(), said }
    }

    /// The same for every file of one assessment from one browser. An assessment that was sent round and filled in in
    /// several browsers is several people.
    #[must_use]
    pub fn id(&self) -> PersonId {
        let browser = self.browser().map_or("", ReplicaId::as_str);
        let mark = Fingerprint::of(&[self.said.id.as_str(), "/", browser].concat());
        PersonId::parse(&mark.to_string()).unwrap_or_else(|_| super::ids::Id::stand_in())
    }

    /// The ids of those who are brought in with this person: themselves, or everybody who was brought together in it.
    #[must_use]
    pub fn everybody(&self) -> Vec<PersonId> {
        if self.said.people.is_empty() { vec![self.id()] } else { self.said.people.keys().cloned().collect() }
    }

    /// The browser of the latest judgement.
    #[must_use]
    pub fn browser(&self) -> Option<&ReplicaId> {
        let stamps = self.said.answers.values().filter_map(|answer| answer.judged.as_ref()).map(|field| &field.stamp);
        stamps.max().map(|stamp| &stamp.replica)
    }

    /// Joins what two files say of one person, and what was decided in two places.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { record: self.record.merge(other.record), said: self.said.join(other.said) }
    }

    /// The stamps of what can be changed here: what was decided, and the counts of paper forms.
    pub fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        let said = forms::are_counted(&self.said).then_some(&self.said).into_iter();
        let counts = said.flat_map(|said| said.about.stamps().chain(said.answers.values().flat_map(Answer::stamps)));
        self.record.stamps().chain(counts)
    }

    /// Changes each of [`Self::stamps`].
    pub fn each_stamp(&mut self, change: &mut dyn FnMut(&mut Stamp)) {
        self.record.each_stamp(change);
        if forms::are_counted(&self.said) {
            self.said.about.each_stamp(change);
            self.said.answers.iter_mut().for_each(|(_, answer)| answer.each_stamp(change));
        }
    }
}
