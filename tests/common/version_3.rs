//! What the fixtures of version 3 hold, written down by hand: `tests/fixtures/assessments/version-3.json` and
//! `tests/fixtures/stores/schema-3.json`.

use empowerment_check::domain::about::{FORMS, PERSPECTIVE, SHOWN_AS, SMALL_AGREED, SMALLEST};
use empowerment_check::domain::answer::{Answer, DISSENT, Judgement, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::forms::{AT_STEP, DOES_NOT_APPLY, DONT_KNOW};
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::person::{DECIDED, LEFT_OUT, Person, UNNAMED};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;

use super::by_hand::{HERE, THERE, answer, answers, at, header, judged, level, record, stamp, with_kept};
use super::version_2::version_2;

/// Everything that version 3 can say and version 2 could not: what people agreed on and who did not, two people and a heap
/// of paper forms.
pub fn version_3() -> Assessment {
    let agreed = record([
        (&DISSENT, edit(40, HERE, "Two of us: the hall is still locked.")),
        (&NOTE, edit(41, HERE, "8 of 10")),
    ]);
    let mut gathered = Assessment {
        about: record([(&SMALLEST, edit(42, HERE, "3")), (&SMALL_AGREED, edit(43, HERE, "agreed"))]),
        answers: answers([(
            "visible-leadership-and-vision",
            answer(Some(edit(44, HERE, Some(judged(level("mostly"), "20af5f14608d95a0", None)))), agreed),
        )]),
        ..begun("a-9", "moray-partnership")
    };
    for person in [agnes(), somebody(), forms()] {
        gathered.bring_in(person);
    }
    gathered
}

/// What that browser had begun besides: everything of version 2.
pub fn begun_with_version_3() -> Assessment {
    version_2()
}

fn agnes() -> Person {
    let said = Assessment {
        about: record([(&PERSPECTIVE, edit(1, THERE, "resident")), (&SHOWN_AS, edit(2, THERE, "Agnes"))]),
        answers: answers([("visible-leadership-and-vision", judgement(Judgement::DontKnow, THERE))]),
        ..begun("a-21", "moray-partnership")
    };
    let decided = record([(&DECIDED, edit(45, HERE, "apart")), (&UNNAMED, edit(46, HERE, "unnamed"))]);
    Person { record: with_kept(decided, "seat", edit(47, HERE, "[1,2]")), said }
}

fn somebody() -> Person {
    let said = Assessment {
        answers: answers([("of-another-version", judgement(level("mostly"), "r-77"))]),
        ..begun("a-21", "ideal-empowering-authority")
    };
    Person { record: record([(&LEFT_OUT, edit(48, HERE, "left-out"))]), said }
}

fn forms() -> Person {
    let counts = record([
        (&AT_STEP[0], edit(50, HERE, "3")),
        (&AT_STEP[9], edit(51, HERE, "0")),
        (&DONT_KNOW, edit(52, HERE, "12")),
        (&DOES_NOT_APPLY, edit(53, HERE, "")),
    ]);
    let said = Assessment {
        about: record([(&FORMS, edit(54, HERE, "15")), (&SHOWN_AS, edit(55, HERE, "Neuadd y pentref, nos Fawrth"))]),
        answers: answers([("visible-leadership-and-vision", answer(None, counts))]),
        ..begun("a-31", "moray-partnership")
    };
    Person { record: Record::default(), said }
}

fn begun(id: &str, framework: &str) -> Assessment {
    Assessment::new(AssessmentId::parse(id).unwrap(), header(framework, at(14, 2, 0), None))
}

fn judgement(judgement: Judgement, replica: &str) -> Answer {
    answer(Some(edit(3, replica, Some(judged(judgement, "20af5f14608d95a0", None)))), Record::default())
}

/// An edit with the counter 24 was made at 14:03:24.
fn edit<T>(counter: u64, replica: &str, value: T) -> Stamped<T> {
    Stamped { stamp: stamp(counter, replica, at(14, 3, counter.cast_signed() * 1000)), value }
}
