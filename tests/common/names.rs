//! Ids as the tests write them.

use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ids::{AssessmentId, GroupId, LevelId, StatementId};

pub fn assessment_id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

pub fn section_id(text: &str) -> GroupId {
    GroupId::parse(text).unwrap()
}

pub fn statement(text: &str) -> StatementId {
    StatementId::parse(text).unwrap()
}

/// The judgement that chooses this step.
pub fn step(text: &str) -> Judgement {
    Judgement::Level(LevelId::parse(text).unwrap())
}
