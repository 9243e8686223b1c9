//! What storage and files have in common: the header of an assessment, and the record of one answer:
//! `{"judgement": {"value": …, "counter": 12, "replica": "r-…", "time": "2026-…"}, "note": {…}}`.
//! A field this version does not know is kept as it stands, as long as it is stamped like the others.

use crate::domain::answer::{Answer, Judged, Judgement};
use crate::domain::assessment::{FrameworkRef, Header};
use crate::domain::fingerprint::Fingerprint;
use crate::domain::stamp::{MAX_COUNTER, Stamp, Stamped};
use crate::domain::text::Note;
use crate::domain::timestamp::Timestamp;

use super::json::reader::{Fields, Place};
use super::json::tree::Json;
use super::moment_text;
use super::problem::{Fault, Kind};

const JUDGEMENT: &str = "judgement";
const NOTE: &str = "note";
const STATEMENT: &str = "statement";
const KINDS: &[&str] = &["level", "dont-know", "does-not-apply"];
const MOST_COUNTER: i64 = MAX_COUNTER.cast_signed();

/// Adds the fields of a record, in a fixed order.
pub fn write(answer: &Answer, fields: &mut Vec<(String, Json)>) {
    let mut add = |name: &str, value, stamp| fields.push((name.to_owned(), stamped(value, stamp)));
    if let Some(field) = &answer.judged {
        add(JUDGEMENT, judged_json(field.value.as_ref()), &field.stamp);
    }
    if let Some(field) = &answer.note {
        add(NOTE, Json::text(field.value.as_str()), &field.stamp);
    }
    for (name, field) in &answer.kept {
        add(name, Json::parse(&field.value).unwrap_or(Json::Null), &field.stamp);
    }
}

/// Reads the fields of a record, leaving out those named in `besides`, which belong to whatever holds the record.
pub fn read(fields: &Fields<'_>, besides: &[&str]) -> Answer {
    let mut answer = Answer::default();
    for (name, place) in fields.iter() {
        match name {
            _ if besides.contains(&name) => {}
            JUDGEMENT => answer.judged = read_stamped(&place, read_judged),
            NOTE => answer.note = read_stamped(&place, read_note),
            // Files name the statement in the same object.
            STATEMENT => place.fault(Fault::Unknown),
            _ => {
                let field = read_stamped(&place, read_kept);
                field.map(|field| answer.kept.insert(name.to_owned(), field));
            }
        }
    }
    answer
}

/// A moment in a required field.
pub fn read_moment_in(fields: &Fields<'_>, name: &str) -> Timestamp {
    fields.required(name).map(|place| read_moment(&place)).unwrap_or_default()
}

fn read_moment(place: &Place<'_>) -> Timestamp {
    let Some(text) = place.as_text() else { return Timestamp::default() };
    moment_text::read(text).unwrap_or_else(|| {
        place.fault(Fault::Moment);
        Timestamp::default()
    })
}

/// `null` for an assessment that was begun where it is.
fn read_opened(fields: &Fields<'_>) -> Option<Timestamp> {
    let place = fields.required("opened")?;
    if *place.value() == Json::Null { None } else { Some(read_moment(&place)) }
}

/// A moment as JSON.
#[must_use]
pub fn moment_json(moment: Timestamp) -> Json {
    Json::Text(moment_text::write(moment))
}

/// What an assessment is, from its fields and those of its framework, in storage and in files.
pub fn read_header(fields: &Fields<'_>, framework: &Fields<'_>) -> Header {
    Header {
        framework: FrameworkRef { id: framework.id("id"), version: framework.text("version", 40) },
        created: read_moment_in(fields, "created"),
        opened: read_opened(fields),
    }
}

fn read_kept(place: &Place<'_>) -> String {
    if !place.value().is_exact() {
        place.fault(Fault::Not(Kind::WholeNumber));
    }
    place.value().compact()
}

fn stamped(value: Json, stamp: &Stamp) -> Json {
    Json::object([
        ("value", value),
        ("counter", Json::Whole(i64::try_from(stamp.counter).unwrap_or(MOST_COUNTER))),
        ("replica", Json::text(stamp.replica.as_str())),
        ("time", moment_json(stamp.time)),
    ])
}

/// `None` only with a fault.
fn read_stamped<'a, T>(place: &Place<'a>, read: impl Fn(&Place<'a>) -> T) -> Option<Stamped<T>> {
    let fields = place.object(&["value", "counter", "replica", "time"]);
    let value = fields.required("value").map(|place| read(&place));
    let stamp = Stamp {
        counter: fields.whole("counter", 1, MOST_COUNTER).cast_unsigned(),
        replica: fields.id("replica"),
        time: read_moment_in(&fields, "time"),
    };
    Some(Stamped { value: value?, stamp })
}

fn judged_json(judged: Option<&Judged>) -> Json {
    let Some(Judged { judgement, wording }) = judged else { return Json::Null };
    let wording = Json::text(wording.to_string());
    match judgement {
        Judgement::Level(level) => {
            Json::object([("kind", Json::text("level")), ("level", Json::text(level.as_str())), ("wording", wording)])
        }
        Judgement::DontKnow => Json::object([("kind", Json::text("dont-know")), ("wording", wording)]),
        Judgement::DoesNotApply => Json::object([("kind", Json::text("does-not-apply")), ("wording", wording)]),
    }
}

/// `None` for an answer that was taken back.
fn read_judged(place: &Place<'_>) -> Option<Judged> {
    if *place.value() == Json::Null {
        return None;
    }
    let has_level = matches!(place.value(), Json::Object(fields)
        if fields.iter().any(|(name, value)| name == "kind" && *value == Json::text("level")));
    let fields = place.object(if has_level { &["kind", "level", "wording"] } else { &["kind", "wording"] });
    let judgement = match fields.one_of("kind", KINDS) {
        "dont-know" => Judgement::DontKnow,
        "does-not-apply" => Judgement::DoesNotApply,
        _ if has_level => Judgement::Level(fields.id("level")),
        // The kind is at fault and reported.
        _ => Judgement::DontKnow,
    };
    Some(Judged { judgement, wording: read_fingerprint(&fields) })
}

fn read_fingerprint(fields: &Fields<'_>) -> Fingerprint {
    let Some((text, place)) = fields.as_text("wording") else { return Fingerprint::of("") };
    Fingerprint::parse(text).unwrap_or_else(|| {
        place.fault(Fault::Fingerprint);
        Fingerprint::of("")
    })
}

fn read_note(place: &Place<'_>) -> Note {
    Note::parse(place.as_text().unwrap_or_default()).unwrap_or_else(|invalid| {
        place.fault(Fault::Text(invalid));
        Note::default()
    })
}
