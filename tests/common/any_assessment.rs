//! Arbitrary assessments: with any answers, any actions, and anything said about the whole.

use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::framework::FrameworkRef;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, StatementId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::{about, action};
use litemap::LiteMap;
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use super::any_answer::any_answer;
use super::any_record::any_record;
use super::any_stamp::any_moment;

const OWNERS: &[&str] = &["statement", "action"];

pub fn any_assessment() -> impl Strategy<Value = Assessment> {
    let id = "[a-z0-9][a-z0-9.-]{0,8}".prop_map(|id| AssessmentId::parse(&id).unwrap());
    let statement = "[a-z0-9][a-z0-9.-]{0,63}".prop_map(|id| StatementId::parse(&id).unwrap());
    let action = "[a-z0-9][a-z0-9.-]{0,63}".prop_map(|id| ActionId::parse(&id).unwrap());
    let (answers, actions) = (btree_map(statement, any_answer(), 0..8), btree_map(action, any_action(), 0..4));
    (id, any_header(), any_about(), answers, actions).prop_map(|(id, header, about, answers, actions)| Assessment {
        id,
        header,
        about,
        answers: answers.into_iter().collect(),
        actions: actions.into_iter().collect(),
        people: LiteMap::new_vec(),
        rounds: LiteMap::new_vec(),
    })
}

pub fn any_about() -> impl Strategy<Value = Record> {
    any_record(&about::FIELDS, OWNERS)
}

pub fn any_action() -> impl Strategy<Value = Record> {
    any_record(&action::FIELDS, OWNERS)
}

fn any_header() -> impl Strategy<Value = Header> {
    let framework = ("[a-z0-9][a-z0-9.-]{0,63}", "[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")
        .prop_map(|(id, version)| FrameworkRef { id: FrameworkId::parse(&id).unwrap(), version });
    (framework, any_moment(), option::of(any_moment())).prop_map(|(framework, created, opened)| Header {
        framework,
        created,
        opened,
    })
}
