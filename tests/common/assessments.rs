//! Assessments made by hand.

use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::framework::FrameworkRef;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId};
use empowerment_check::domain::timestamp::Timestamp;

/// An assessment with this id and no answers.
pub fn assessment(id: &str) -> Assessment {
    let framework = FrameworkRef { id: FrameworkId::parse("small").unwrap(), version: "1.0.0".to_owned() };
    let header = Header { framework, created: Timestamp(1_795_356_120_000), opened: None };
    Assessment::new(AssessmentId::parse(id).unwrap(), header)
}
