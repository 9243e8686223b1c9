//! What the fixtures of version 2 hold, written down by hand: `tests/fixtures/assessments/version-2.json` and
//! `tests/fixtures/stores/schema-2.json`.

use empowerment_check::domain::about::{MISSING, PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::action::{DUE, LEAD, OUTCOME, REMOVED, STATEMENT, STATUS, TELLING, WHAT};
use empowerment_check::domain::answer::{
    Answer, CONFIDENCE, Carried, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, Judgement, NOTE, TARGET, VOICE,
};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{ActionId, AssessmentId, FrameworkId, StatementId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::timestamp::Timestamp;

use litemap::LiteMap;

use super::by_hand::{HERE, THERE, answer, answers, at, header, judged, level, record, stamp, with_kept};

/// Everything that version 2 can say: every field of each kind of record, filled in and emptied, fields that it does
/// not know, answers carried over, and an action that was taken off the plan.
pub fn version_2() -> Assessment {
    Assessment {
        id: AssessmentId::parse("a-5c1f").unwrap(),
        // 2026-11-21T09:15:00Z, by `date -u -d`.
        header: header("moray-partnership", Timestamp(1_795_252_500_000), Some(at(14, 2, 0))),
        about: with_kept(about_2(), "facilitator", edit(4, THERE, r#"{"sessions":[1,2],"paid":false}"#)),
        answers: answers([
            (
                "of-another-version",
                answer(
                    Some(edit(8, THERE, Some(judged(Judgement::DoesNotApply, "85944171f73967e8", None)))),
                    record([(&NOTE, edit(9, THERE, "It is the county's to do."))]),
                ),
            ),
            (
                "partnership-staff-know-policies",
                answer(Some(edit(6, HERE, None)), record([(&NOTE, edit(7, HERE, ""))])),
            ),
            ("shared-understanding-of-empowerment", dont_know_2()),
            ("visible-leadership-and-vision", evidenced_2()),
        ]),
        actions: [("x-70d2", done_2()), ("x-70d3", removed_2())]
            .into_iter()
            .map(|(id, action)| (ActionId::parse(id).unwrap(), action))
            .collect(),
        people: LiteMap::new_vec(),
        rounds: LiteMap::new_vec(),
    }
}

/// What was said of the whole.
fn about_2() -> Record {
    record([
        (&PLACE, edit(1, HERE, "Tŷ Cymunedol, \"the old school\"")),
        (&PERSPECTIVE, edit(2, THERE, "elected-members")),
        (&TOOK_PART, edit(3, HERE, "Six of us.\n\tSiân could not come.")),
        (&MISSING, edit(24, HERE, "")),
    ])
}

fn dont_know_2() -> Answer {
    let carried = Some(carried("shared-understanding-of-empowerment"));
    let fields =
        [(&CONFIDENCE, edit(25, HERE, "")), (&IMPORTANCE, edit(26, HERE, "low")), (&TARGET, edit(27, HERE, ""))];
    answer(Some(edit(10, HERE, Some(judged(Judgement::DontKnow, "7e6a7018d80a61e3", carried)))), record(fields))
}

fn evidenced_2() -> Answer {
    let carried = Some(carried("visible-leadership-and-vision"));
    let fields = record([
        (&CONFIDENCE, edit(12, HERE, "fairly-sure")),
        (&EVIDENCE, edit(13, THERE, "The vision, agreed by the full council. 🏡")),
        (&EVIDENCE_DATE, edit(14, HERE, "2024-02-29")),
        (&EVIDENCE_LINK, edit(15, HERE, "HTTPS://example.org/gweledigaeth?tŷ=1#top")),
        (&VOICE, edit(16, HERE, "own-words")),
        (&IMPORTANCE, edit(17, HERE, "high")),
        (&NOTE, edit(18, HERE, "Signed by both leaders.\nThe hall is not in it yet.")),
        (&TARGET, edit(19, HERE, "embedded")),
    ]);
    let unknown = edit(20, THERE, r#"{"people":12,"groups":["Tŷ Cymunedol",null,true]}"#);
    answer(
        Some(edit(11, HERE, Some(judged(level("mostly"), "20af5f14608d95a0", carried)))),
        with_kept(fields, "agreed_with", unknown),
    )
}

fn done_2() -> Record {
    let fields = record([
        (&STATEMENT, edit(21, HERE, "visible-leadership-and-vision")),
        (&DUE, edit(22, HERE, "2027-01-31")),
        (&LEAD, edit(23, HERE, "The clerk")),
        (&OUTCOME, edit(28, HERE, "It is in the vision now.")),
        (&REMOVED, edit(29, HERE, "")),
        (&STATUS, edit(30, HERE, "done")),
        (&TELLING, edit(31, HERE, "In the newsletter, and on the notice board.")),
        (&WHAT, edit(32, HERE, "Ask for the hall to be in the vision.")),
    ]);
    with_kept(fields, "cost", edit(33, THERE, "-9223372036854775808"))
}

fn removed_2() -> Record {
    let removed = Stamped { stamp: stamp(9_007_199_254_740_990, HERE, at(14, 3, 34_000)), value: "removed" };
    record([(&REMOVED, removed), (&WHAT, edit(5, THERE, "Buy a bell."))])
}

/// What that browser had begun besides. What is said of it took the place of a text that could not be read.
pub fn begun_with_version_2() -> Assessment {
    let header = header("small", at(14, 2, 0), None);
    Assessment { about: about_2(), ..Assessment::new(AssessmentId::parse("a-000000000000000f").unwrap(), header) }
}

/// An edit with the counter 24 was made at 14:03:24.
fn edit<T>(counter: u64, replica: &str, value: T) -> Stamped<T> {
    Stamped { stamp: stamp(counter, replica, at(14, 3, counter.cast_signed() * 1000)), value }
}

/// Carried over from the same statement of the first framework, on 20 November 2025 at 18:31:02.250.
fn carried(statement: &str) -> Carried {
    let framework = FrameworkId::parse("ideal-empowering-authority").unwrap();
    let statement = StatementId::parse(statement).unwrap();
    Carried { framework, statement, given: Timestamp(1_763_663_462_250) }
}
