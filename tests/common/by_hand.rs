//! Parts of an assessment written down by hand, each with its own stamp.

use empowerment_check::domain::answer::{Answer, Carried, Judged, Judgement};
use empowerment_check::domain::assessment::Header;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::FrameworkRef;
use empowerment_check::domain::ids::{FrameworkId, LevelId, ReplicaId, StatementId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use litemap::LiteMap;

/// The browsers of the edits: the one that wrote the fixture, and one whose work it had taken in.
pub const HERE: &str = "r-0000000000000001";
pub const THERE: &str = "r-09ab";

/// 2026-11-22T00:00:00Z, by `date -u -d`.
const MIDNIGHT: i64 = 1_795_305_600_000;

/// A moment of 22 November 2026.
pub fn at(hour: i64, minute: i64, millisecond: i64) -> Timestamp {
    Timestamp(MIDNIGHT + (hour * 60 + minute) * 60_000 + millisecond)
}

pub fn stamp(counter: u64, replica: &str, time: Timestamp) -> Stamp {
    Stamp { counter, replica: ReplicaId::parse(replica).unwrap(), time }
}

pub fn record<const N: usize>(texts: [(&'static Field, Stamped<&str>); N]) -> Record {
    let mut record = Record::default();
    for (field, Stamped { stamp, value }) in texts {
        record.set(field, Stamped { stamp, value: value.to_owned() });
    }
    record
}

/// The record with a field that no version knows.
pub fn with_kept(mut record: Record, name: &str, Stamped { stamp, value }: Stamped<&str>) -> Record {
    record.kept.insert(name.to_owned(), Stamped { stamp, value: value.to_owned() });
    record
}

pub fn answer(judged: Option<Stamped<Option<Judged>>>, record: Record) -> Answer {
    Answer { judged, record }
}

/// A judgement given to the wording of this mark.
pub fn judged(judgement: Judgement, wording: &str, carried: Option<Carried>) -> Judged {
    Judged { judgement, wording: Fingerprint::parse(wording).unwrap(), carried }
}

pub fn level(id: &str) -> Judgement {
    Judgement::Level(LevelId::parse(id).unwrap())
}

pub fn header(framework: &str, created: Timestamp, opened: Option<Timestamp>) -> Header {
    let framework = FrameworkRef { id: FrameworkId::parse(framework).unwrap(), version: "1.0.0".to_owned() };
    Header { framework, created, opened }
}

pub fn answers<const N: usize>(answers: [(&str, Answer); N]) -> LiteMap<StatementId, Answer> {
    answers.into_iter().map(|(id, answer)| (StatementId::parse(id).unwrap(), answer)).collect()
}
