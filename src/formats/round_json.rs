//! A round, in storage and in files: when it was frozen, what it is called, and the assessment as it was.

use crate::domain::ids::RoundId;
use crate::domain::round::{self, Round};

use super::json::reader::Place;
use super::json::tree::Json;
use super::person_json::{SAID, read_said, write_said};
use super::record_json;

const ID: &str = "round";
const FROZEN: &str = "frozen";

#[must_use]
pub fn write(id: &RoundId, round: &Round) -> Json {
    let mut fields = vec![
        (ID.to_owned(), Json::text(id.as_str())),
        (FROZEN.to_owned(), record_json::moment_json(round.frozen)),
        (SAID.to_owned(), write_said(&round.said)),
    ];
    record_json::write(&round.record, &mut fields);
    Json::Object(fields)
}

pub fn read(place: &Place<'_>) -> (RoundId, Round) {
    let fields = place.object(&[]);
    let record = record_json::read(&fields, &round::FIELDS, &[ID, FROZEN, SAID]);
    (fields.id(ID), Round::new(record_json::read_moment_in(&fields, FROZEN), record, read_said(&fields)))
}
