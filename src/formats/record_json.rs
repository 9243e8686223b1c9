//! The record of one answer, the same in storage and in files:
//! `{"judgement": {"value": …, "counter": 12, "replica": "r-…", "time": "2026-…"}, "note": {…}}`.
//! A field this version does not know is kept as it stands, as long as it is stamped like the others.

use crate::domain::answer::{Answer, Judged, Judgement};
use crate::domain::fingerprint::Fingerprint;
use crate::domain::ids::{LevelId, ReplicaId};
use crate::domain::stamp::{MAX_COUNTER, Stamp, Stamped};
use crate::domain::text::Note;
use crate::domain::timestamp::Timestamp;

use super::json::reader::{Fields, Node};
use super::json::tree::Json;
use super::moment_text;
use super::problem::Fault;

const JUDGEMENT: &str = "judgement";
const NOTE: &str = "note";
const KINDS: &[&str] = &["level", "dont-know", "does-not-apply"];
const STAMPED: &[&str] = &["value", "counter", "replica", "time"];

/// The fields of a record, in a fixed order.
#[must_use]
pub fn write(answer: &Answer) -> Vec<(String, Json)> {
    let judged = answer.judged.iter().map(|field| (JUDGEMENT, stamped(judged_json(field.value.as_ref()), &field.stamp)));
    let note = answer.note.iter().map(|field| (NOTE, stamped(Json::text(field.value.as_str()), &field.stamp)));
    let kept = answer.kept.iter().map(|(name, field)| {
        let value = Json::parse(&field.value).unwrap_or(Json::Null);
        (name.as_str(), stamped(value, &field.stamp))
    });
    judged.chain(note).chain(kept).map(|(name, field)| (name.to_owned(), field)).collect()
}

/// Reads the fields of a record, leaving out those named in `besides`, which belong to whatever holds the record.
pub fn read(fields: &Fields<'_>, besides: &[&str]) -> Option<Answer> {
    let mut answer = Answer::default();
    let mut complete = true;
    for (name, node) in fields.iter().filter(|(name, _)| !besides.contains(name)) {
        complete &= read_field(name, &node, &mut answer).is_some();
    }
    complete.then_some(answer)
}

/// A moment field, as files write it.
pub fn read_moment(node: &Node<'_>) -> Option<Timestamp> {
    let text = node.raw_text()?;
    moment_text::read(text).map_or_else(|| node.fault(Fault::Moment), Some)
}

fn read_field(name: &str, node: &Node<'_>, answer: &mut Answer) -> Option<()> {
    match name {
        JUDGEMENT => answer.judged = Some(read_stamped(node, read_judged)?),
        NOTE => answer.note = Some(read_stamped(node, read_note)?),
        _ => {
            let field = read_stamped(node, |value| Some(value.value().compact()))?;
            answer.kept.insert(name.to_owned(), field);
        }
    }
    Some(())
}

fn stamped(value: Json, stamp: &Stamp) -> Json {
    Json::object([
        ("value", value),
        ("counter", Json::Whole(i64::try_from(stamp.counter).unwrap_or(i64::MAX))),
        ("replica", Json::text(stamp.replica.as_str())),
        ("time", Json::text(moment_text::write(stamp.time))),
    ])
}

fn read_stamped<T>(node: &Node<'_>, read: impl Fn(&Node<'_>) -> Option<T>) -> Option<Stamped<T>> {
    let fields = node.object()?;
    fields.allow_only(STAMPED);
    let value = fields.required("value").and_then(|node| read(&node));
    let stamp = read_stamp(&fields);
    Some(Stamped { value: value?, stamp: stamp? })
}

fn read_stamp(fields: &Fields<'_>) -> Option<Stamp> {
    let most = i64::try_from(MAX_COUNTER).unwrap_or(i64::MAX);
    let counter = fields.required("counter").and_then(|node| node.whole(1, most));
    let replica = fields.required("replica").and_then(|node| node.id(ReplicaId::parse));
    let time = fields.required("time").and_then(|node| read_moment(&node));
    Some(Stamp { counter: u64::try_from(counter?).ok()?, replica: replica?, time: time? })
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

fn read_judged(node: &Node<'_>) -> Option<Option<Judged>> {
    if *node.value() == Json::Null {
        return Some(None);
    }
    let fields = node.object()?;
    let judgement = read_judgement(&fields);
    let wording = fields.required("wording").and_then(|node| read_fingerprint(&node));
    Some(Some(Judged { judgement: judgement?, wording: wording? }))
}

fn read_judgement(fields: &Fields<'_>) -> Option<Judgement> {
    let kind = fields.required("kind")?.one_of(KINDS)?;
    fields.allow_only(if kind == "level" { &["kind", "level", "wording"] } else { &["kind", "wording"] });
    match kind {
        "level" => Some(Judgement::Level(fields.required("level")?.id(LevelId::parse)?)),
        "dont-know" => Some(Judgement::DontKnow),
        _ => Some(Judgement::DoesNotApply),
    }
}

fn read_fingerprint(node: &Node<'_>) -> Option<Fingerprint> {
    let text = node.raw_text()?;
    Fingerprint::parse(text).map_or_else(|| node.fault(Fault::Fingerprint), Some)
}

fn read_note(node: &Node<'_>) -> Option<Note> {
    let text = node.raw_text()?;
    Note::parse(text).map_or_else(|invalid| node.fault(Fault::Text(invalid)), Some)
}
