//! Arbitrary answers: every kind of judgement, judgements taken back, notes, fields of a newer version. Counters,
//! browsers and times come from few values, so that ties happen.

use std::collections::BTreeMap;

use empowerment_check::domain::answer::{Answer, Carried, Judged, Judgement};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::ids::{FrameworkId, LevelId, ReplicaId, StatementId};
use empowerment_check::domain::stamp::{MAX_COUNTER, Stamp, Stamped};
use empowerment_check::domain::text::Note;
use empowerment_check::domain::timestamp::Timestamp;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use super::any_text::any_text;

pub fn any_answer() -> impl Strategy<Value = Answer> {
    let note = any_text().prop_map(|text| Note::parse(&text).unwrap());
    let judged = option::of(stamped(option::of(any_judged())));
    let kept = btree_map(any_unknown_name(), stamped(any_json().prop_map(|value| value.to_string())), 0..3);
    (judged, option::of(stamped(note)), kept).prop_map(|(judged, note, kept)| Answer {
        judged,
        note,
        kept: kept.into_iter().collect(),
    })
}

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

fn any_judged() -> impl Strategy<Value = Judged> {
    let level = select(vec!["not-in-place", "mostly", "a.b-c"]);
    let judgement = prop_oneof![
        level.prop_map(|id| Judgement::Level(LevelId::parse(id).unwrap())),
        Just(Judgement::DontKnow),
        Just(Judgement::DoesNotApply),
    ];
    let wording = prop_oneof![Just("the wording".to_owned()), any_text()];
    (judgement, wording, option::of(any_carried())).prop_map(|(judgement, wording, carried)| Judged {
        judgement,
        wording: Fingerprint::of(&wording),
        carried,
    })
}

fn any_carried() -> impl Strategy<Value = Carried> {
    let framework = select(vec!["small", "another"]).prop_map(|id| FrameworkId::parse(id).unwrap());
    let statement = "[a-z0-9][a-z0-9.-]{0,63}".prop_map(|id| StatementId::parse(&id).unwrap());
    (framework, statement, any_moment()).prop_map(|(framework, statement, given)| Carried {
        framework,
        statement,
        given,
    })
}

/// Any name that the record does not use itself.
pub fn any_unknown_name() -> impl Strategy<Value = String> {
    let name = prop_oneof![select(vec!["evidence", "__proto__", ""]).prop_map(str::to_owned), any_text()];
    name.prop_filter("the record's own", |name| !["statement", "judgement", "note"].contains(&name.as_str()))
}

/// Any JSON with whole numbers, a few levels deep.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let fields = btree_map(any_text(), inner.clone(), 0..3);
        prop_oneof![
            vec(inner, 0..3).prop_map(Value::from),
            fields.prop_map(|fields: BTreeMap<String, Value>| Value::from(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}
