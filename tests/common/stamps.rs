//! Stamps made by hand.

use empowerment_check::domain::ids::ReplicaId;
use empowerment_check::domain::stamp::Stamp;
use empowerment_check::domain::timestamp::Timestamp;

/// The stamp of an edit by this browser, at a fixed moment: 2026-11-22T14:02:00.000Z.
pub fn stamp(counter: u64, replica: &str) -> Stamp {
    let replica = ReplicaId::parse(replica).unwrap();
    Stamp { counter, replica, time: Timestamp(1_795_356_120_000) }
}
