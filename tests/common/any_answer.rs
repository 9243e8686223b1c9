//! Arbitrary answers: every kind of judgement, judgements taken back or carried over, and any of the fields.

use empowerment_check::domain::answer::{self, Answer, Carried, Judged, Judgement};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::ids::{FrameworkId, LevelId, StatementId};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::any_record::any_record;
use super::any_stamp::{any_moment, stamped};
use super::any_text::any_text;

pub fn any_answer() -> impl Strategy<Value = Answer> {
    let judged = option::of(stamped(option::of(any_judged())));
    let record = any_record(&answer::FIELDS, &["statement", "action", "judgement"]);
    (judged, record).prop_map(|(judged, record)| Answer { judged, record })
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
