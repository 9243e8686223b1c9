//! What the fixtures of the first version hold, written down by hand: `tests/fixtures/assessments/version-1.json` and
//! `tests/fixtures/stores/schema-1.json`.

use empowerment_check::domain::answer::{Judgement, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use litemap::LiteMap;

use super::by_hand::{HERE, THERE, answer, answers, at, header, judged, level, record, stamp, with_kept};

/// What the first version was made to export: a judgement that was taken back, notes, a step that is not on the scale,
/// a field that it did not know, and an answer to a statement of another version.
pub fn version_1() -> Assessment {
    let stamp_of = |counter, replica, minute, millisecond| stamp(counter, replica, at(13, minute, millisecond));
    let unknown = Stamped {
        stamp: stamp_of(9_007_199_254_740_000, "r-77", 20, 0),
        value: r#"{"people":12,"groups":["Tŷ Cymunedol",null,true]}"#,
    };
    let leaders = record([(
        &NOTE,
        Stamped {
            stamp: stamp_of(3, THERE, 3, 41_000),
            value: "Signed by both leaders.\nTŷ Cymunedol is not in it yet.",
        },
    )]);
    let asked = Stamped {
        stamp: stamp(9_007_199_254_740_004, HERE, at(14, 4, 8_250)),
        value: "Ask Siân \"and\" the café.\nTŷ Cymunedol 🏡 is not in it yet.",
    };
    let emptied = Stamped { stamp: stamp_of(5, THERE, 5, 30_250), value: "" };
    Assessment {
        id: AssessmentId::parse("a-5c1f").unwrap(),
        header: header("ideal-empowering-authority", at(13, 2, 0), Some(at(14, 2, 0))),
        about: Record::default(),
        answers: answers([
            (
                "joined-up-working",
                answer(
                    Some(Stamped { stamp: stamp(9_007_199_254_740_003, HERE, at(14, 4, 3_250)), value: None }),
                    record([(&NOTE, asked)]),
                ),
            ),
            (
                "of-another-version",
                answer(
                    Some(Stamped {
                        stamp: stamp_of(1, THERE, 2, 30_250),
                        value: Some(judged(Judgement::DoesNotApply, "85944171f73967e8", None)),
                    }),
                    Record::default(),
                ),
            ),
            (
                "shared-understanding-of-empowerment",
                answer(
                    Some(Stamped {
                        stamp: stamp(9_007_199_254_740_001, HERE, at(14, 3, 0)),
                        value: Some(judged(Judgement::DontKnow, "7e6a7018d80a61e3", None)),
                    }),
                    record([(&NOTE, emptied)]),
                ),
            ),
            (
                "visible-leadership-and-vision",
                answer(
                    Some(Stamped {
                        stamp: stamp_of(2, THERE, 3, 0),
                        value: Some(judged(level("nearly-there"), "20af5f14608d95a0", None)),
                    }),
                    with_kept(leaders, "agreed_with", unknown),
                ),
            ),
        ]),
        actions: LiteMap::new_vec(),
        people: LiteMap::new_vec(),
        rounds: LiteMap::new_vec(),
    }
}

/// What that browser had begun besides. Its judgement took the place of a text that could not be read.
pub fn begun_with_version_1() -> Assessment {
    let edit = |counter| stamp(counter, HERE, at(14, 4, 13_250));
    let embedded = Stamped {
        stamp: edit(9_007_199_254_740_006),
        value: Some(judged(level("embedded"), "65f1db2ea5e745c5", None)),
    };
    let note = Stamped { stamp: edit(9_007_199_254_740_005), value: "To do" };
    let header = header("ideal-empowering-authority", at(14, 4, 8_250), None);
    Assessment {
        answers: answers([
            ("joined-up-working", answer(Some(embedded), Record::default())),
            ("visible-leadership-and-vision", answer(None, record([(&NOTE, note)]))),
        ]),
        ..Assessment::new(AssessmentId::parse("a-000000000000000f").unwrap(), header)
    }
}
