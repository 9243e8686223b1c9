//! Arbitrary people, and assessments in which they were brought together.

use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::person::{self, Person};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::any_assessment::any_assessment;
use super::any_record::any_record;

/// An assessment with people whose answers were put together in it.
pub fn any_gathered() -> impl Strategy<Value = Assessment> {
    (any_assessment(), vec(any_person(), 0..4)).prop_map(|(mut gathered, people)| {
        for person in people {
            gathered.bring_in(person);
        }
        gathered
    })
}

/// Somebody of few, so that the same person comes twice.
pub fn any_person() -> impl Strategy<Value = Person> {
    let id = select(vec!["a-1", "a-2"]).prop_map(|id| AssessmentId::parse(id).unwrap());
    (any_record(&person::FIELDS, &["assessment", "statement", "action"]), any_assessment(), id)
        .prop_map(|(record, said, id)| Person { record, said: Assessment { id, ..said } })
}
