//! Arbitrary assessments with arbitrary answers.

use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::framework::FrameworkRef;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, StatementId};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use super::any_about::any_about;
use super::any_answer::{any_answer, any_moment};

pub fn any_assessment() -> impl Strategy<Value = Assessment> {
    let statement = "[a-z0-9][a-z0-9.-]{0,63}".prop_map(|id| StatementId::parse(&id).unwrap());
    let id = "[a-z0-9][a-z0-9.-]{0,8}".prop_map(|id| AssessmentId::parse(&id).unwrap());
    let answers = btree_map(statement, any_answer(), 0..8);
    (id, any_header(), any_about(), answers).prop_map(|(id, header, about, answers)| Assessment {
        id,
        header,
        about,
        answers: answers.into_iter().collect(),
    })
}

pub fn any_header() -> impl Strategy<Value = Header> {
    let framework = ("[a-z0-9][a-z0-9.-]{0,63}", "[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")
        .prop_map(|(id, version)| FrameworkRef { id: FrameworkId::parse(&id).unwrap(), version });
    (framework, any_moment(), option::of(any_moment())).prop_map(|(framework, created, opened)| Header {
        framework,
        created,
        opened,
    })
}
