//! From the texts of a store to what they say, and back. It decides nothing about what happens to a text that cannot be
//! read.

use crate::domain::answer::Answer;
use crate::domain::assessment::Header;
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::{FrameworkId, PersonId, ReplicaId, RoundId};
use crate::domain::person::Person;
use crate::domain::record::Record;
use crate::domain::round::Round;
use crate::formats::framework_json;
use crate::formats::json::reader::{Fields, Place, Problems};
use crate::formats::json::tree::Json;
use crate::formats::person_json;
use crate::formats::record_json;
use crate::formats::round_json;

pub use super::port::BEING_CLEARED;

/// The version of the records, whatever else the text says.
#[must_use]
pub fn schema(text: &str) -> Option<i64> {
    read(text, read_schema)
}

/// The version of the records, and this browser's id.
#[must_use]
pub fn meta(text: &str) -> Option<(i64, ReplicaId)> {
    read(text, |fields| (read_schema(fields), fields.id("replica")))
}

#[must_use]
pub fn write_meta(schema: i64, replica: &ReplicaId) -> String {
    Json::object([("schema", Json::Whole(schema)), ("replica", Json::text(replica.as_str()))]).compact()
}

#[must_use]
pub fn header(text: &str) -> Option<Header> {
    read(text, |fields| record_json::read_header(fields, &fields.object("framework", &["id", "version"])))
}

#[must_use]
pub fn write_header(header: &Header) -> String {
    let framework = Json::object([
        ("id", Json::text(header.framework.id.as_str())),
        ("version", Json::text(&header.framework.version)),
    ]);
    let header = Json::object([
        ("framework", framework),
        ("created", record_json::moment_json(header.created)),
        ("opened", header.opened.map_or(Json::Null, record_json::moment_json)),
    ]);
    header.compact()
}

#[must_use]
pub fn answer(text: &str) -> Option<Answer> {
    read(text, |fields| record_json::read_answer(fields, &[record_json::JUDGEMENT]))
}

#[must_use]
pub fn record(text: &str, fields: &[&'static Field]) -> Option<Record> {
    read(text, |place| record_json::read(place, fields, &[]))
}

/// A person under another id than their own is not one that was stored here.
#[must_use]
pub fn person(id: &PersonId, text: &str) -> Option<Person> {
    whole(text, person_json::read).filter(|person| person.id() == *id)
}

/// A round under another id than its own is not one that was stored here.
#[must_use]
pub fn round(id: &RoundId, text: &str) -> Option<Round> {
    whole(text, round_json::read).filter(|(own, _)| own == id).map(|(_, round)| round)
}

/// A framework under another id than its own is not one that was stored here.
#[must_use]
pub fn framework(id: &FrameworkId, text: &str) -> Option<Framework> {
    let framework = framework_json::read(&Json::parse(text).ok()?).ok()?;
    (framework.id() == id).then_some(framework)
}

fn read<T>(text: &str, read: impl Fn(&Fields<'_>) -> T) -> Option<T> {
    whole(text, |place| read(&place.object(&[])))
}

fn whole<T>(text: &str, read: impl Fn(&Place<'_>) -> T) -> Option<T> {
    let tree = Json::parse(text).ok()?;
    let problems = Problems::default();
    let value = read(&Place::root(&tree, &problems));
    problems.finish(value).ok()
}

fn read_schema(fields: &Fields<'_>) -> i64 {
    fields.whole("schema", 1, i64::MAX)
}
