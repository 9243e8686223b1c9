//! One of the people whose answers were put together, in storage and in files: what was decided, beside the assessment
//! as their own file had it. It decides nothing about who counts.

use crate::domain::person::{self, Person};

use super::assessment_json;
use super::json::reader::Place;
use super::json::tree::Json;
use super::record_json;

const SAID: &str = "assessment";
const FIELDS: &[&str] = &["id", "framework", "created", "opened", "about", "answers", "actions"];

#[must_use]
pub fn write(person: &Person) -> Json {
    let framework = &person.said.header.framework;
    let framework =
        Json::object([("id", Json::text(framework.id.as_str())), ("version", Json::text(&framework.version))]);
    let mut fields = vec![(SAID.to_owned(), Json::Object(assessment_json::body(&person.said, framework)))];
    record_json::write(&person.record, &mut fields);
    Json::Object(fields)
}

pub fn read(place: &Place<'_>) -> Person {
    let fields = place.object(&[]);
    let said = fields.object(SAID, FIELDS);
    let framework = said.object("framework", &["id", "version"]);
    Person {
        said: assessment_json::read_body(&said, &framework),
        record: record_json::read(&fields, &person::FIELDS, Some(SAID)),
    }
}
