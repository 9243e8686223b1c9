//! The assessment file: what people download, keep and open again. `docs/assessment-file.md` describes every field.

use litemap::LiteMap;

use crate::domain::answer::Answer;
use crate::domain::assessment::{Assessment, FrameworkRef, Header};
use crate::domain::framework_rules::{MAX_STATEMENTS, Rule};
use crate::domain::ids::{AssessmentId, FrameworkId, StatementId};
use crate::domain::timestamp::Timestamp;

use super::document::{self, NotADocument};
use super::json::reader::{Node, Problems};
use super::json::tree::Json;
use super::problem::{Fault, Problem};
use super::{moment_text, record_json};

/// What the first field of every assessment file says.
pub const FORMAT: &str = "empowerment-check/assessment";
/// The newest version this product reads, and the one it writes.
pub const FORMAT_VERSION: i64 = 1;

/// What a file says, besides the assessment itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentFile {
    pub assessment: Assessment,
    /// The framework's title, for people and for a product that does not have that framework.
    pub framework_title: String,
    pub saved_at: Timestamp,
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotOpen {
    NotADocument(NotADocument),
    /// A JSON document, but not one of our assessment files.
    OtherFormat,
    /// Written by a newer version of the product.
    Newer,
    /// One of ours, with these faults.
    Faulty(Vec<Problem>),
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
    let assessment = Json::object([
        ("id", Json::text(file.assessment.id.as_str())),
        ("framework", framework),
        ("created", Json::text(moment_text::write(header.created))),
        ("opened", header.opened.map_or(Json::Null, |opened| Json::text(moment_text::write(opened)))),
        ("answers", Json::List(file.assessment.answers.iter().map(answer_json).collect())),
    ]);
    let document = Json::object([
        ("format", Json::text(FORMAT)),
        ("format_version", Json::Whole(FORMAT_VERSION)),
        ("saved_by", Json::text(concat!("Empowerment Check ", env!("CARGO_PKG_VERSION")))),
        ("saved_at", Json::text(moment_text::write(file.saved_at))),
        ("assessment", assessment),
    ]);
    document.pretty() + "\n"
}

/// Reads a file's bytes. Nothing is kept or changed: the caller decides what to do with the result.
///
/// # Errors
/// Says why the file cannot be opened; of a faulty file, every fault with its path.
pub fn read(bytes: &[u8]) -> Result<AssessmentFile, CannotOpen> {
    let tree = document::parse(bytes).map_err(CannotOpen::NotADocument)?;
    check_envelope(&tree)?;
    let problems = Problems::default();
    let file = read_file(&Node::root(&tree, &problems));
    problems.finish(file).map_err(CannotOpen::Faulty)
}

fn answer_json((statement, answer): (&StatementId, &Answer)) -> Json {
    let mut fields = vec![("statement".to_owned(), Json::text(statement.as_str()))];
    fields.extend(record_json::write(answer));
    Json::Object(fields)
}

/// Looks only at `format` and `format_version`, the two fields whose meaning never changes.
fn check_envelope(tree: &Json) -> Result<(), CannotOpen> {
    let problems = Problems::default();
    let root = Node::root(tree, &problems);
    let field = |name| root.object().and_then(|fields| fields.optional(name)).map(|node| node.value().clone());
    if field("format") != Some(Json::text(FORMAT)) {
        return Err(CannotOpen::OtherFormat);
    }
    match field("format_version") {
        Some(Json::Whole(version)) if version > FORMAT_VERSION => Err(CannotOpen::Newer),
        _ => Ok(()),
    }
}

fn read_file(root: &Node<'_>) -> Option<AssessmentFile> {
    let fields = root.object()?;
    fields.allow_only(&["format", "format_version", "saved_by", "saved_at", "assessment"]);
    let version = fields.required("format_version").and_then(|node| node.whole(1, FORMAT_VERSION));
    let saved_by = fields.required("saved_by").and_then(|node| node.text(200));
    let saved_at = fields.required("saved_at").and_then(|node| record_json::read_moment(&node));
    let read = fields.required("assessment").and_then(|node| read_assessment(&node));
    let (assessment, framework_title) = read?;
    version.zip(saved_by)?;
    Some(AssessmentFile { assessment, framework_title, saved_at: saved_at? })
}

fn read_assessment(node: &Node<'_>) -> Option<(Assessment, String)> {
    let fields = node.object()?;
    fields.allow_only(&["id", "framework", "created", "opened", "answers"]);
    let id = fields.required("id").and_then(|node| node.id(AssessmentId::parse));
    let framework = fields.required("framework").and_then(|node| read_framework(&node));
    let created = fields.required("created").and_then(|node| record_json::read_moment(&node));
    let opened = fields.required("opened").and_then(|node| read_opened(&node));
    let answers = fields.required("answers").and_then(|node| read_answers(&node));
    let (framework, title) = framework?;
    let header = Header { framework, created: created?, opened: opened? };
    Some((Assessment { id: id?, header, answers: answers? }, title))
}

fn read_framework(node: &Node<'_>) -> Option<(FrameworkRef, String)> {
    let fields = node.object()?;
    fields.allow_only(&["id", "version", "title"]);
    let id = fields.required("id").and_then(|node| node.id(FrameworkId::parse));
    let version = fields.required("version").and_then(|node| node.text(40));
    let title = fields.required("title").and_then(|node| node.text(160));
    Some((FrameworkRef { id: id?, version: version? }, title?))
}

/// `null` for an assessment that was begun where the file was written.
fn read_opened(node: &Node<'_>) -> Option<Option<Timestamp>> {
    if *node.value() == Json::Null { Some(None) } else { record_json::read_moment(node).map(Some) }
}

fn read_answers(node: &Node<'_>) -> Option<LiteMap<StatementId, Answer>> {
    let mut answers = LiteMap::new_vec();
    let mut complete = true;
    for item in node.list(0, MAX_STATEMENTS)? {
        match read_answer(&item) {
            Some((statement, answer)) => {
                if answers.insert(statement.clone(), answer).is_some() {
                    item.fault::<()>(Fault::Rule(Rule::DuplicateId(statement.as_str().to_owned())));
                }
            }
            None => complete = false,
        }
    }
    complete.then_some(answers)
}

fn read_answer(node: &Node<'_>) -> Option<(StatementId, Answer)> {
    let fields = node.object()?;
    let statement = fields.required("statement").and_then(|node| node.id(StatementId::parse));
    let answer = record_json::read(&fields, &["statement"]);
    Some((statement?, answer?))
}
