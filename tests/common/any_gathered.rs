//! Arbitrary people and rounds, and assessments in which they were brought together.

use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{AssessmentId, RoundId};
use empowerment_check::domain::person::{self, Person};
use empowerment_check::domain::round::{self, Round};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::any_assessment::any_assessment;
use super::any_record::any_record;
use super::any_stamp::any_moment;

/// An assessment with people whose answers were put together in it, and with rounds.
pub fn any_gathered() -> impl Strategy<Value = Assessment> {
    (any_assessment(), vec(any_person(), 0..4), vec(any_round(), 0..3)).prop_map(|(mut gathered, people, rounds)| {
        for person in people {
            gathered.bring_in(person);
        }
        for (id, round) in rounds {
            gathered.keep_round(id, round);
        }
        gathered
    })
}

/// One of few, so that the same round comes twice.
pub fn any_round() -> impl Strategy<Value = (RoundId, Round)> {
    let id = select(vec!["f-1", "f-2"]).prop_map(|id| RoundId::parse(id).unwrap());
    let others = &["round", "frozen", "assessment", "statement", "action"];
    (id, any_moment(), any_record(&round::FIELDS, others), any_assessment())
        .prop_map(|(id, frozen, record, said)| (id, Round::new(frozen, record, said)))
}

/// Somebody of few, so that the same person comes twice.
pub fn any_person() -> impl Strategy<Value = Person> {
    let id = select(vec!["a-1", "a-2"]).prop_map(|id| AssessmentId::parse(id).unwrap());
    (any_record(&person::FIELDS, &["assessment", "statement", "action"]), any_assessment(), id)
        .prop_map(|(record, said, id)| Person { record, said: Assessment { id, ..said } })
}
