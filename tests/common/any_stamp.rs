//! Arbitrary stamps. Counters, browsers and times come from few values, so that ties happen.

use empowerment_check::domain::ids::ReplicaId;
use empowerment_check::domain::stamp::{MAX_COUNTER, Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use proptest::prelude::*;
use proptest::sample::select;

/// Any moment that can be written: the years 0 to 9999.
pub fn any_moment() -> impl Strategy<Value = Timestamp> {
    prop_oneof![Just(Timestamp(1_795_356_120_000)), (-62_167_219_200_000_i64..=253_402_300_799_999).prop_map(Timestamp),]
}

pub fn stamped<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Stamped<T>> {
    (any_stamp(), value).prop_map(|(stamp, value)| Stamped { stamp, value })
}

fn any_stamp() -> impl Strategy<Value = Stamp> {
    let counter = prop_oneof![4 => 1..4_u64, 1 => 1..=MAX_COUNTER, 1 => Just(MAX_COUNTER)];
    let replica =
        prop_oneof![4 => select(vec!["r-1", "r-2", "r-3"]).prop_map(str::to_owned), 1 => "[a-z0-9][a-z0-9.-]{0,63}"];
    (counter, replica, any_moment()).prop_map(|(counter, replica, time)| Stamp {
        counter,
        replica: ReplicaId::parse(&replica).unwrap(),
        time,
    })
}
