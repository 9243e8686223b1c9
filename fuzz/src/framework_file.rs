//! A framework file: what is read can be kept, is read again the same, and can be scored.

use empowerment_check::domain::answer::{Answer, Judged, Judgement};
use empowerment_check::domain::assessment::{Assessment, Header};
use empowerment_check::domain::framework::{Framework, FrameworkRef};
use empowerment_check::domain::framework_rules::{MAX_GROUPS, MAX_STATEMENTS};
use empowerment_check::domain::ids::{AssessmentId, ReplicaId};
use empowerment_check::domain::ratio::Ratio;
use empowerment_check::domain::score::Score;
use empowerment_check::domain::selection::Selection;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::opened::{self, MAX_FRAMEWORK_BYTES, Opened};
use empowerment_check::storage::stored_text;

use super::faults;

pub fn hold(bytes: &[u8]) {
    let file = match opened::read_framework(bytes) {
        Ok(file) => file,
        Err(reason) => return faults::are_told(&reason),
    };
    assert!(file.text.len() <= bytes.len().min(MAX_FRAMEWORK_BYTES), "what is kept is no longer than the file");
    assert_eq!(opened::read_framework(file.text.as_bytes()).as_ref(), Ok(&file));
    assert_eq!(opened::read(bytes), Ok(Opened::Framework(Box::new(file.clone()))));
    let framework = &*file.framework;
    assert_eq!(stored_text::framework(framework.id(), &file.text).as_ref(), Some(framework));
    is_bounded(framework);
    is_scored(framework);
}

fn is_bounded(framework: &Framework) {
    assert!((1..=2).contains(&framework.dimensions().len()));
    assert!(framework.dimensions().iter().all(|one| (1..=MAX_GROUPS).contains(&one.groups.len())));
    let statements = framework.statements().iter().chain(framework.left_out());
    assert!((1..=MAX_STATEMENTS).contains(&statements.clone().count()));
    for statement in statements {
        assert!(statement.text.chars().count() <= 400, "{}", statement.text);
        assert!(framework.dimensions().iter().all(|one| statement.groups.get(&one.id).is_some()));
    }
}

/// Where every statement stands at one step, the mean is that step, however statements are grouped.
fn is_scored(framework: &Framework) {
    for level in framework.scale().levels() {
        let mut assessment = empty(framework);
        for statement in framework.statements() {
            let judged =
                Judged { judgement: Judgement::Level(level.id.clone()), wording: statement.wording, carried: None };
            let answer = Answer { judged: Some(Stamped { stamp: stamp(), value: Some(judged) }), ..Answer::default() };
            assessment.answers.insert(statement.id.clone(), answer);
        }
        let Score::Known(known) = Selection::whole().score(framework, &assessment) else {
            panic!("no score with everything answered")
        };
        assert_eq!(Some(known.mean), Ratio::new(level.value.into(), 1));
        assert_eq!((known.least, known.most), (known.share, known.share));
    }
}

fn empty(framework: &Framework) -> Assessment {
    let framework = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
    let header = Header { framework, created: Timestamp(0), opened: None };
    Assessment::new(AssessmentId::parse("a-1").expect("an id"), header)
}

fn stamp() -> Stamp {
    Stamp { counter: 1, replica: ReplicaId::parse("r-1").expect("an id"), time: Timestamp(0) }
}
