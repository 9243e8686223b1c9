//! An assessment file: what is read is written, read again and stored without any change.

use empowerment_check::domain::answer::Answer;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{InstanceId, ReplicaId, StatementId};
use empowerment_check::formats::assessment_json::{self, AssessmentFile};
use empowerment_check::formats::glimpse::Glimpse;
use empowerment_check::formats::opened::{self, Opened};
use empowerment_check::storage::keys::Keys;
use empowerment_check::storage::memory::MemoryKeyValue;
use empowerment_check::storage::repository::{Loaded, Repository};
use serde_json::Value;

use super::faults;

pub fn hold(bytes: &[u8]) {
    match opened::read(bytes) {
        Ok(Opened::Assessment(file)) => {
            is_written(&file);
            is_stored(&file);
            can_be_counted_on(&file);
        }
        Ok(Opened::Newer(glimpse)) => is_short(&glimpse),
        Ok(Opened::Framework(_)) => {}
        Err(reason) => faults::are_told(&reason),
    }
}

/// Holds that a file is read again the same, and that another reader finds the same answers in it.
pub fn is_written(file: &AssessmentFile) {
    let text = assessment_json::write(file);
    assert_eq!(assessment_json::read(text.as_bytes()).as_ref(), Ok(file));
    let other: Value = serde_json::from_str(&text).expect("it is JSON");
    let statements = other["assessment"]["answers"].as_array().expect("it has answers").iter();
    let statements: Vec<&str> = statements.filter_map(|answer| answer["statement"].as_str()).collect();
    assert_eq!(statements, file.assessment.answers.keys().map(StatementId::as_str).collect::<Vec<_>>());
}

fn is_stored(file: &AssessmentFile) {
    let replica = ReplicaId::parse("r-here").expect("an id");
    let (mut store, keys) = (MemoryKeyValue::default(), Keys::new(&InstanceId::default()));
    let mut repository = Repository { store: &mut store, keys: &keys };
    assert_eq!(repository.save_whole(&replica, &file.assessment), Ok(()));
    let expected = Loaded { replica: Some(replica), assessments: vec![file.assessment.clone()], ..Loaded::default() };
    assert_eq!(repository.load(), Ok(expected));
}

/// However high a file has counted its edits, there is room to count on, and their order stays.
fn can_be_counted_on(file: &AssessmentFile) {
    let mut recounted = file.assessment.clone();
    recounted.recount();
    assert!(recounted.counter() <= 1 << 40);
    let counters = |assessment: &Assessment| {
        let stamps = assessment.answers.values().flat_map(Answer::stamps);
        stamps.map(|stamp| stamp.counter).collect::<Vec<_>>()
    };
    let (before, after) = (counters(&file.assessment), counters(&recounted));
    for (one, other) in before.iter().zip(&after).zip(before.iter().zip(&after).skip(1)) {
        assert_eq!(one.0.cmp(other.0), one.1.cmp(other.1));
    }
}

fn is_short(glimpse: &Glimpse) {
    let texts = [&glimpse.place, &glimpse.framework].into_iter().flatten();
    assert!(texts.into_iter().all(|text| (1..=160).contains(&text.chars().count())));
}
