//! The assessment file: what people download, keep and open again. `docs/assessment-file.md` describes every field.

use litemap::LiteMap;

use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::framework_rules::Rule;
use crate::domain::ids::{ActionId, Id, StatementId};
use crate::domain::record::Record;
use crate::domain::timestamp::Timestamp;
use crate::domain::{about, action};

use super::document;
use super::json::reader::{Fields, Place, Problems};
use super::json::tree::Json;
use super::opened::CannotOpen;
use super::person_json;
use super::problem::Fault;
use super::record_json;
use super::round_json;

/// What the first field of every assessment file says.
pub const FORMAT: &str = "empowerment-check/assessment";
/// The newest version this product reads, and the one it writes.
pub const FORMAT_VERSION: i64 = 4;

/// The most answers and the most actions of a file: answers of other versions and actions that were taken off the plan
/// count too.
pub const MAX_RECORDS: usize = 10_000;

/// What a file says, besides the assessment itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentFile {
    pub assessment: Assessment,
    /// The framework's title, for people and for a product that does not have that framework.
    pub framework_title: String,
    pub saved_at: Timestamp,
}

/// The text of the file.
#[must_use]
pub fn write(file: &AssessmentFile) -> String {
    let header = &file.assessment.header;
    let framework = Json::object([
        ("id", Json::text(header.framework.id.as_str())),
        ("version", Json::text(&header.framework.version)),
        ("title", Json::text(&file.framework_title)),
    ]);
    let mut assessment = body(&file.assessment, framework);
    let people = file.assessment.people.values().map(person_json::write).collect();
    let rounds = file.assessment.rounds.iter().map(|(id, round)| round_json::write(id, round)).collect();
    assessment.extend([("people".to_owned(), Json::List(people)), ("rounds".to_owned(), Json::List(rounds))]);
    let document = Json::object([
        ("format", Json::text(FORMAT)),
        ("format_version", Json::Whole(FORMAT_VERSION)),
        ("saved_by", Json::text(concat!("Empowerment Check ", env!("CARGO_PKG_VERSION")))),
        ("saved_at", record_json::moment_json(file.saved_at)),
        ("assessment", Json::Object(assessment)),
    ]);
    // With many people in it a file over many lines would be twice as long.
    if file.assessment.people.is_empty() { document.pretty() + "\n" } else { document.compact() }
}

/// The fields of an assessment, apart from the people and the rounds.
#[must_use]
pub fn body(assessment: &Assessment, framework: Json) -> Vec<(String, Json)> {
    let mut about = Vec::new();
    record_json::write(&assessment.about, &mut about);
    let answers = assessment.answers.iter().map(|(statement, answer)| answer_json(statement, answer)).collect();
    let actions = assessment.actions.iter().map(|(id, action)| action_json(id, action)).collect();
    let fields = [
        ("id", Json::text(assessment.id.as_str())),
        ("framework", framework),
        ("created", record_json::moment_json(assessment.header.created)),
        ("opened", assessment.header.opened.map_or(Json::Null, record_json::moment_json)),
        ("about", Json::Object(about)),
        ("answers", Json::List(answers)),
        ("actions", Json::List(actions)),
    ];
    fields.map(|(name, value)| (name.to_owned(), value)).into()
}

/// Reads a file's bytes. Nothing is kept or changed: the caller decides what to do with the result.
///
/// # Errors
/// Says why the file cannot be opened; of a faulty file, every fault with its path.
pub fn read(bytes: &[u8]) -> Result<AssessmentFile, CannotOpen> {
    read_tree(&document::parse(bytes).map_err(CannotOpen::NotADocument)?)
}

/// As [`read`], of a document that is parsed.
///
/// # Errors
/// As [`read`].
pub fn read_tree(tree: &Json) -> Result<AssessmentFile, CannotOpen> {
    check_envelope(tree)?;
    let problems = Problems::default();
    let file = read_file(&Place::root(tree, &problems));
    problems.finish(file).map_err(CannotOpen::Faulty)
}

fn answer_json(statement: &StatementId, answer: &Answer) -> Json {
    let mut fields = vec![("statement".to_owned(), Json::text(statement.as_str()))];
    record_json::write_answer(answer, &mut fields);
    Json::Object(fields)
}

fn action_json(id: &ActionId, action: &Record) -> Json {
    let mut fields = vec![("action".to_owned(), Json::text(id.as_str()))];
    record_json::write(action, &mut fields);
    Json::Object(fields)
}

/// Looks only at `format` and `format_version`, the two fields whose meaning never changes.
fn check_envelope(tree: &Json) -> Result<(), CannotOpen> {
    let Json::Object(fields) = tree else { return Err(CannotOpen::OtherFormat) };
    let field = |name| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
    if field("format") != Some(&Json::text(FORMAT)) {
        return Err(CannotOpen::OtherFormat);
    }
    match field("format_version") {
        Some(Json::Whole(version)) if *version > FORMAT_VERSION => Err(CannotOpen::Newer),
        _ => Ok(()),
    }
}

fn read_file(root: &Place<'_>) -> AssessmentFile {
    let fields = root.object(&["format", "format_version", "saved_by", "saved_at", "assessment"]);
    fields.whole("format_version", 1, FORMAT_VERSION);
    fields.text("saved_by", 200);
    let saved_at = record_json::read_moment_in(&fields, "saved_at");
    let fields = fields.object(
        "assessment",
        &["id", "framework", "created", "opened", "about", "answers", "actions", "people", "rounds"],
    );
    let framework = fields.object("framework", &["id", "version", "title"]);
    let mut assessment = read_body(&fields, &framework);
    if let Some(people) = fields.optional("people") {
        // Whoever is there twice is joined, as whenever files meet.
        people
            .list(0, MAX_RECORDS, |place| person_json::read(&place))
            .into_iter()
            .for_each(|one| assessment.bring_in(one));
    }
    if let Some(rounds) = fields.optional("rounds") {
        let rounds = by_id(rounds.list(0, MAX_RECORDS, |place| {
            let (id, round) = round_json::read(&place);
            (id, round, place)
        }));
        assessment.rounds = rounds;
    }
    AssessmentFile { framework_title: framework.text("title", 160), assessment, saved_at }
}

/// An assessment from its fields and those of its framework, apart from the people and the rounds.
pub fn read_body(fields: &Fields<'_>, framework: &Fields<'_>) -> Assessment {
    Assessment {
        id: fields.id("id"),
        header: record_json::read_header(fields, framework),
        // Version 1 had neither this nor the actions.
        about: fields.optional("about").map(|about| read_about(&about)).unwrap_or_default(),
        answers: read_answers(fields),
        actions: fields.optional("actions").map(|actions| read_actions(&actions)).unwrap_or_default(),
        people: LiteMap::new_vec(),
        rounds: LiteMap::new_vec(),
    }
}

fn read_about(place: &Place<'_>) -> Record {
    record_json::read(&place.object(&[]), &about::FIELDS, &[])
}

fn read_answers(fields: &Fields<'_>) -> LiteMap<StatementId, Answer> {
    by_id(fields.list("answers", 0, MAX_RECORDS, |place| {
        let fields = place.object(&[]);
        (fields.id("statement"), record_json::read_answer(&fields, &["statement", record_json::JUDGEMENT]), place)
    }))
}

fn read_actions(place: &Place<'_>) -> LiteMap<ActionId, Record> {
    by_id(place.list(0, MAX_RECORDS, |place| {
        let fields = place.object(&[]);
        (fields.id("action"), record_json::read(&fields, &action::FIELDS, &["action"]), place)
    }))
}

/// An id that is there twice is a fault; one that could not be read was reported already.
fn by_id<K: Id + Ord + AsRef<str>, V>(items: Vec<(K, V, Place<'_>)>) -> LiteMap<K, V> {
    let mut map = LiteMap::new_vec();
    for (id, value, place) in items {
        let name = id.as_ref().to_owned();
        let could_be_read = id != K::stand_in();
        if map.insert(id, value).is_some() && could_be_read {
            place.fault(Fault::Rule(Rule::DuplicateId(name)));
        }
    }
    map
}
