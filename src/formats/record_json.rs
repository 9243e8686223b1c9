//! What storage and files have in common: the header of an assessment, and the records of answers, of actions and of
//! what is said about the whole: `{"judgement": {"value": …, "counter": 12, "replica": "r-…", "time": "2026-…"},
//! "note": {…}}`. A field this version does not know is kept as it stands, as long as it is stamped like the others.

use crate::domain::answer::{self, Answer, Carried, Judged, Judgement};
use crate::domain::assessment::Header;
use crate::domain::field::{Field, FieldKind};
use crate::domain::fingerprint::Fingerprint;
use crate::domain::framework::FrameworkRef;
use crate::domain::record::{MAX_KEPT, Record};
use crate::domain::stamp::{MAX_COUNTER, Stamp, Stamped};
use crate::domain::timestamp::Timestamp;

use super::json::reader::{Fields, Place};
use super::json::tree::Json;
use super::moment_text;
use super::problem::{Fault, Kind};

pub const JUDGEMENT: &str = "judgement";
/// Files name what a record belongs to in the same object, so no field may have these names.
const OWNERS: &[&str] = &["statement", "action"];
const CARRIED: &str = "carried_from";
const KINDS: &[&str] = &["level", "dont-know", "does-not-apply"];
const MOST_COUNTER: i64 = MAX_COUNTER.cast_signed();
/// How deep brackets may stand in such a field, so that the file with the record in it is not nested too deep.
pub const MAX_KEPT_DEPTH: usize = 100;

/// Adds the fields of an answer, the judgement first.
pub fn write_answer(answer: &Answer, fields: &mut Vec<(String, Json)>) {
    if let Some(field) = &answer.judged {
        fields.push((JUDGEMENT.to_owned(), stamped(judged_json(field.value.as_ref()), &field.stamp)));
    }
    write(&answer.record, fields);
}

/// Adds the fields of a record, in the order of their names, those that this version does not know last.
pub fn write(record: &Record, fields: &mut Vec<(String, Json)>) {
    for (name, field) in record.iter() {
        fields.push((name.to_owned(), stamped(Json::text(&field.value), &field.stamp)));
    }
    for (name, field) in &record.kept {
        fields.push((name.clone(), stamped(Json::parse(&field.value).unwrap_or(Json::Null), &field.stamp)));
    }
}

/// Reads an answer. Where one field says which statement it belongs to, `besides` is that field and [`JUDGEMENT`].
pub fn read_answer(fields: &Fields<'_>, besides: &[&str]) -> Answer {
    let judged = fields.optional(JUDGEMENT).and_then(|place| read_stamped(&place, read_judged));
    Answer { judged, record: read(fields, &answer::FIELDS, besides) }
}

/// Reads a record that has these fields, and those `besides` that are not its own.
pub fn read(fields: &Fields<'_>, known: &[&'static Field], besides: &[&str]) -> Record {
    let mut record = Record::default();
    for (name, place) in fields.iter().filter(|(name, _)| !besides.contains(name)) {
        if OWNERS.contains(&name) {
            place.fault(Fault::Unknown);
        } else if let Some(field) = known.iter().find(|field| field.name == name) {
            if let Some(text) = read_stamped(&place, |place| read_text(place, field.kind)) {
                record.set(field, text);
            }
        } else if record.kept.len() == MAX_KEPT {
            place.fault(Fault::Unknown);
        } else {
            let kept = read_stamped(&place, read_kept);
            kept.map(|kept| record.kept.insert(name.to_owned(), kept));
        }
    }
    record
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
    if let Some(fault) = fault_in_kept(place.value(), MAX_KEPT_DEPTH) {
        place.fault(fault);
    }
    place.value().compact()
}

/// What cannot be written again as it stands: a number that is not kept exactly, and what is nested too deep.
fn fault_in_kept(value: &Json, depth: usize) -> Option<Fault> {
    match value {
        Json::OtherNumber => Some(Fault::Not(Kind::WholeNumber)),
        Json::List(_) | Json::Object(_) if depth == 0 => Some(Fault::Unknown),
        Json::List(items) => items.iter().find_map(|item| fault_in_kept(item, depth - 1)),
        Json::Object(fields) => fields.iter().find_map(|(_, value)| fault_in_kept(value, depth - 1)),
        _ => None,
    }
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
    let Some(judged) = judged else { return Json::Null };
    let (kind, level) = match &judged.judgement {
        Judgement::Level(level) => ("level", Some(level)),
        Judgement::DontKnow => ("dont-know", None),
        Judgement::DoesNotApply => ("does-not-apply", None),
    };
    let mut fields = vec![("kind".to_owned(), Json::text(kind))];
    if let Some(level) = level {
        fields.push(("level".to_owned(), Json::text(level.as_str())));
    }
    fields.push(("wording".to_owned(), Json::text(judged.wording.to_string())));
    if let Some(carried) = &judged.carried {
        fields.push((CARRIED.to_owned(), carried_json(carried)));
    }
    Json::Object(fields)
}

fn carried_json(carried: &Carried) -> Json {
    Json::object([
        ("framework", Json::text(carried.framework.as_str())),
        ("statement", Json::text(carried.statement.as_str())),
        ("given", moment_json(carried.given)),
    ])
}

/// `None` for an answer that was taken back.
fn read_judged(place: &Place<'_>) -> Option<Judged> {
    if *place.value() == Json::Null {
        return None;
    }
    let has_level = place.value().field("kind").and_then(Json::as_text) == Some("level");
    let fields =
        place.object(if has_level { &["kind", "level", "wording", CARRIED] } else { &["kind", "wording", CARRIED] });
    let judgement = match fields.one_of("kind", KINDS) {
        "dont-know" => Judgement::DontKnow,
        "does-not-apply" => Judgement::DoesNotApply,
        _ if has_level => Judgement::Level(fields.id("level")),
        // The kind is at fault and reported.
        _ => Judgement::DontKnow,
    };
    let carried = fields.optional(CARRIED).map(|place| read_carried(&place));
    Some(Judged { judgement, wording: read_fingerprint(&fields), carried })
}

fn read_carried(place: &Place<'_>) -> Carried {
    let fields = place.object(&["framework", "statement", "given"]);
    Carried {
        framework: fields.id("framework"),
        statement: fields.id("statement"),
        given: read_moment_in(&fields, "given"),
    }
}

fn read_fingerprint(fields: &Fields<'_>) -> Fingerprint {
    let Some((text, place)) = fields.as_text("wording") else { return Fingerprint::of("") };
    Fingerprint::parse(text).unwrap_or_else(|| {
        place.fault(Fault::Fingerprint);
        Fingerprint::of("")
    })
}

fn read_text(place: &Place<'_>, kind: FieldKind) -> String {
    let Some(text) = place.as_text() else { return String::new() };
    kind.kept(text).unwrap_or_else(|invalid| {
        place.fault(Fault::Text(invalid));
        String::new()
    })
}
