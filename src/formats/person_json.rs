//! One of the people whose answers were put together, in storage and in files: what was decided, beside the assessment
//! as their own file had it. It decides nothing about who counts.

use crate::domain::assessment::Assessment;
use crate::domain::person::{self, Person};

use super::assessment_json;
use super::json::reader::{Fields, Place};
use super::json::tree::Json;
use super::record_json;

/// The field of the assessment.
pub const SAID: &str = "assessment";
const FIELDS: &[&str] = &["id", "framework", "created", "opened", "about", "answers", "actions"];

#[must_use]
pub fn write(person: &Person) -> Json {
    let mut fields = vec![(SAID.to_owned(), write_said(&person.said))];
    record_json::write(&person.record, &mut fields);
    Json::Object(fields)
}

pub fn read(place: &Place<'_>) -> Person {
    let fields = place.object(&[]);
    Person { said: read_said(&fields), record: record_json::read(&fields, &person::FIELDS, &[SAID]) }
}

/// An assessment that is a part of another.
#[must_use]
pub fn write_said(said: &Assessment) -> Json {
    let framework = &said.header.framework;
    let framework =
        Json::object([("id", Json::text(framework.id.as_str())), ("version", Json::text(&framework.version))]);
    Json::Object(assessment_json::body(said, framework))
}

pub fn read_said(fields: &Fields<'_>) -> Assessment {
    let said = fields.object(SAID, FIELDS);
    let framework = said.object("framework", &["id", "version"]);
    assessment_json::read_body(&said, &framework)
}
