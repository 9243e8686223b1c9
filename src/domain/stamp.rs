//! Which of two edits of one field is the later one, without trusting a clock.
//! Source of the rule: L. Lamport, "Time, clocks, and the ordering of events in a distributed system" (1978).

use super::ids::ReplicaId;
use super::timestamp::Timestamp;

/// The largest counter a stamp may carry: 2^53 - 1, the largest whole number every JSON reader keeps exactly.
pub const MAX_COUNTER: u64 = (1 << 53) - 1;

/// When and where a field was last written. Order: counter, then replica. `time` is for people: it is compared last,
/// where two edits carry the same counter and replica, and so never puts a wrong clock before a right counter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// One more than every counter this replica had seen.
    pub counter: u64,
    pub replica: ReplicaId,
    pub time: Timestamp,
}

/// A value with the stamp of the edit that made it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamped<T> {
    // The order of the fields is the order of comparison: the stamp decides, the value only breaks a perfect tie.
    pub stamp: Stamp,
    pub value: T,
}

impl<T: Ord> Stamped<T> {
    /// The later of two edits: commutative, associative and idempotent, since it is the greater of an order.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        self.max(other)
    }
}

impl Stamp {
    /// Becomes that of an edit by this browser at this moment, in another place. The counter stays, so that what came
    /// later still comes later.
    pub fn claim(&mut self, replica: &ReplicaId, time: Timestamp) {
        self.replica = replica.clone();
        self.time = time;
    }
}

/// [`Stamped::later`] for fields that may never have been written.
#[must_use]
pub fn later_of<T: Ord>(one: Option<Stamped<T>>, other: Option<Stamped<T>>) -> Option<Stamped<T>> {
    // `None` is less than every `Some`.
    one.max(other)
}
