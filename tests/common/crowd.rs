//! People with answers to the small framework, made by hand.

use std::ops::Range;

use empowerment_check::domain::about::{FORMS, PERSPECTIVE};
use empowerment_check::domain::answer::{Answer, Judged, Judgement};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::forms;
use empowerment_check::domain::ids::{LevelId, ReplicaId, StatementId};
use empowerment_check::domain::person::Person;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;

use super::assessments::assessment;

/// These people brought together in an assessment of their own.
pub fn gathered(people: impl IntoIterator<Item = Person>) -> Assessment {
    let mut gathered = assessment("a-gathered");
    people.into_iter().for_each(|person| gathered.bring_in(person));
    gathered
}

/// A person who answered `doors-1` with this counter and at this time: a step by its place, `x` for a step that the scale
/// does not have, `?` for don't know, `-` for does not apply, `.` for nothing.
pub fn answered(id: &str, browser: &str, counter: u64, reply: &str) -> Person {
    let judgement = match reply {
        "." => None,
        "?" => Some(Judgement::DontKnow),
        "-" => Some(Judgement::DoesNotApply),
        step => {
            let steps = ["no", "some", "most", "all"];
            let step = step.parse().ok().and_then(|place: usize| steps.get(place)).copied().unwrap_or("another");
            Some(Judgement::Level(LevelId::parse(step).unwrap()))
        }
    };
    let judged = judgement.map(|judgement| Judged { judgement, wording: Fingerprint::of("foobar"), carried: None });
    let time = Timestamp(1_795_356_120_000 + counter.cast_signed());
    let stamp = Stamp { counter, replica: ReplicaId::parse(browser).unwrap(), time };
    let mut said = assessment(id);
    let answer = Answer { judged: Some(Stamped { stamp, value: judged }), record: Record::default() };
    said.answers.insert(StatementId::parse("doors-1").unwrap(), answer);
    Person::new(said)
}

/// People of one perspective who all give the same reply, with ids from these numbers.
pub fn of_perspective(perspective: &str, numbers: Range<usize>, reply: &str) -> Vec<Person> {
    let person = |number| answered(&format!("a-{number}"), &format!("r-{number}"), 1, reply);
    numbers.map(|number| said(person(number), &PERSPECTIVE, perspective)).collect()
}

/// Paper forms, so many, with the counts of `doors-1`: four steps, don't know, does not apply.
pub fn counted(id: &str, number: u32, counts: &[&str]) -> Person {
    let mut heap = said(Person::new(assessment(id)), &FORMS, &number.to_string());
    let mut answer = Answer::default();
    let steps = forms::AT_STEP[..4].iter().chain([&forms::DONT_KNOW, &forms::DOES_NOT_APPLY]);
    for (field, count) in steps.zip(counts) {
        set(&mut answer.record, field, count);
    }
    heap.said.answers.insert(StatementId::parse("doors-1").unwrap(), answer);
    heap
}

/// The person, having said this of the whole.
pub fn said(mut person: Person, field: &'static Field, text: &str) -> Person {
    set(&mut person.said.about, field, text);
    person
}

/// The person, with this decided about them.
pub fn with(mut person: Person, field: &'static Field, text: &str) -> Person {
    set(&mut person.record, field, text);
    person
}

/// The person, whose answer was given to other words.
pub fn reworded(mut person: Person) -> Person {
    for (_, answer) in person.said.answers.iter_mut() {
        if let Some(judged) = answer.judged.as_mut().and_then(|judged| judged.value.as_mut()) {
            judged.wording = Fingerprint::of("other words");
        }
    }
    person
}

/// The person, whose answer was given to a statement that the small framework does not have.
pub fn of_other_statements(mut person: Person) -> Person {
    let answers = std::mem::replace(&mut person.said.answers, litemap::LiteMap::new_vec());
    for (_, answer) in answers {
        person.said.answers.insert(StatementId::parse("elsewhere-1").unwrap(), answer);
    }
    person
}

pub fn set(record: &mut Record, field: &'static Field, text: &str) {
    let stamp = Stamp { counter: 1, replica: ReplicaId::parse("r-facilitator").unwrap(), time: Timestamp(1) };
    record.set(field, Stamped { stamp, value: text.to_owned() });
}
