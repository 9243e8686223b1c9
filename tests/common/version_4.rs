//! What the fixtures of version 4 hold, written down by hand: `tests/fixtures/assessments/version-4.json` and
//! `tests/fixtures/stores/schema-4.json`.

use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::action::WHAT;
use empowerment_check::domain::answer::{Answer, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{ActionId, AssessmentId, RoundId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::round::{DELETED, LABEL, Round};
use empowerment_check::domain::stamp::Stamped;

use super::by_hand::{HERE, THERE, answer, answers, at, header, judged, level, record, stamp, with_kept};
use super::version_2::version_2;

/// Everything that version 4 can say and version 3 could not: a round that was kept, and one that was deleted.
pub fn version_4() -> Assessment {
    let mut later = Assessment {
        answers: answers([("visible-leadership-and-vision", judgement(61, HERE, "mostly", Record::default()))]),
        ..begun("a-9")
    };
    later.keep_round(RoundId::parse("f-1").unwrap(), last_year());
    later.keep_round(RoundId::parse("f-2").unwrap(), deleted());
    later
}

/// What that browser had begun besides: everything of version 2.
pub fn begun_with_version_4() -> Assessment {
    version_2()
}

fn last_year() -> Round {
    let mut said = Assessment {
        about: record([(&PLACE, edit(1, THERE, "Tŷ Cymunedol"))]),
        answers: answers([
            ("of-another-version", judgement(2, THERE, "starting", Record::default())),
            (
                "visible-leadership-and-vision",
                judgement(3, THERE, "starting", record([(&NOTE, edit(4, THERE, "Only the clerk knows it."))])),
            ),
        ]),
        ..begun("a-8")
    };
    said.actions.insert(ActionId::parse("x-1").unwrap(), record([(&WHAT, edit(5, THERE, "Put it on the door."))]));
    let label = record([(&LABEL, edit(59, HERE, "Hydref 2025"))]);
    Round::new(at(9, 30, 0), with_kept(label, "minutes", edit(60, HERE, "\"in the office\"")), said)
}

fn deleted() -> Round {
    let named = record([(&LABEL, edit(57, HERE, "By mistake")), (&DELETED, edit(58, HERE, "deleted"))]);
    Round::new(at(9, 45, 0), named, begun("a-9"))
}

fn begun(id: &str) -> Assessment {
    Assessment::new(AssessmentId::parse(id).unwrap(), header("moray-partnership", at(14, 2, 0), None))
}

fn judgement(counter: u64, replica: &str, step: &str, record: Record) -> Answer {
    answer(Some(edit(counter, replica, Some(judged(level(step), "20af5f14608d95a0", None)))), record)
}

/// An edit with the counter 24 was made at 14:03:24.
fn edit<T>(counter: u64, replica: &str, value: T) -> Stamped<T> {
    Stamped { stamp: stamp(counter, replica, at(14, 3, counter.cast_signed() * 1000)), value }
}
