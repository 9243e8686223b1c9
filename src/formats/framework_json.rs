//! The framework file. `framework-data/framework.schema.json` describes the same rules for other tools;
//! the rules that hold between parts are in `domain::framework_rules`.

use litemap::LiteMap;

use crate::domain::fingerprint::Fingerprint;
use crate::domain::framework::{Dimension, Framework, FrameworkRef, Group, Historical, Parts, Source};
use crate::domain::framework_rules::{self, MAX_GROUPS, MAX_STATEMENTS};
use crate::domain::glossary::Term;
use crate::domain::ids::{Id, InvalidId};
use crate::domain::judging::{Judging, Proportion, Weighting, WholeGrade};
use crate::domain::lens::SuccessFactor;
use crate::domain::scale::{Level, Scale};
use crate::domain::statement::{Statement, StatementKind};

use super::json::reader::{Fields, MAX_PROBLEMS, Place, Problems};
use super::json::tree::Json;
use super::problem::{Fault, Problem};

/// What the `format` field of every framework file says.
pub const FORMAT: &str = "empowerment-check/framework";
/// The newest version this product reads.
pub const FORMAT_VERSION: i64 = 1;

const TITLE: usize = 160;
const SENTENCE: usize = 400;
const PARAGRAPH: usize = 600;
/// A word that is chosen or looked for.
const WORD: usize = 60;

const METHODS: &[&str] = &["scale", "checklist", "judgement"];
const KINDS: &[&str] = &["illustration", "question", "strengths", "improvements", "evidence"];

/// Reads a framework.
///
/// # Errors
/// Every fault with its path. The rules between parts are checked when what they look at can be read.
pub fn read(tree: &Json) -> Result<Framework, Vec<Problem>> {
    let problems = Problems::default();
    let root = Place::root(tree, &problems);
    root.refuse_hidden_direction();
    let parts = read_parts(&root);
    let mut problems = match (problems.finish(()), parts) {
        (Ok(()), Some(parts)) => match Framework::new(parts) {
            Ok(framework) => return Ok(framework),
            Err(broken) => broken.into_iter().map(Problem::from).collect(),
        },
        (Ok(()), None) => Vec::new(),
        (Err(problems), parts) => with_broken_rules(problems, parts),
    };
    problems.truncate(MAX_PROBLEMS);
    Err(problems)
}

/// Adds the rules that are broken, unless a fault found before is of what they look at and would show as a second one.
fn with_broken_rules(mut problems: Vec<Problem>, parts: Option<Parts>) -> Vec<Problem> {
    let parts = parts.filter(|_| !problems.iter().any(|problem| is_looked_at_by_rules(&problem.path)));
    let broken = parts.map(|parts| framework_rules::broken_rules(&parts)).unwrap_or_default();
    problems.extend(broken.into_iter().map(Problem::from));
    problems
}

fn is_looked_at_by_rules(path: &str) -> bool {
    const NAMES: &[&str] = &[
        "$",
        "id",
        "kind",
        "groups",
        "left_out",
        "statements",
        "dimensions",
        "levels",
        "scale",
        "judging",
        "method",
        "grade",
    ];
    let name = path.rsplit('.').next().and_then(|last| last.split('[').next());
    path.contains(".groups.") || name.is_some_and(|name| NAMES.contains(&name))
}

/// `None` only with a fault: there is no scale to stand in for one that does not rise.
fn read_parts(root: &Place<'_>) -> Option<Parts> {
    let fields = root.object(&[
        "$schema",
        "format",
        "format_version",
        "id",
        "version",
        "title",
        "about",
        "audience",
        "source",
        "adapted_from",
        "historical",
        "editorial_notes",
        "glossary",
        "judging",
        "scale",
        "dimensions",
        "statements",
    ]);
    read_envelope(&fields);
    let scale = read_scale(&fields.object("scale", &["levels"]));
    Some(Parts {
        id: fields.id("id"),
        version: read_version(&fields),
        title: fields.text("title", TITLE),
        about: fields.text("about", PARAGRAPH),
        audience: fields.text("audience", PARAGRAPH),
        source: read_source(&fields.object("source", &["title", "publisher", "published", "note"])),
        editorial_notes: fields.list("editorial_notes", 0, 20, |note| note.text(PARAGRAPH)),
        adapted_from: fields.optional("adapted_from").map(|place| read_adapted_from(&place)),
        historical: fields.optional("historical").map(|place| read_historical(&place)),
        glossary: fields
            .optional("glossary")
            .map(|place| place.list(0, 60, |term| read_term(&term)))
            .unwrap_or_default(),
        judging: read_judging(&fields),
        dimensions: fields.list("dimensions", 1, 2, |dimension| read_dimension(&dimension)),
        statements: fields.list("statements", 1, MAX_STATEMENTS, |statement| read_statement(&statement)),
        scale: scale?,
    })
}

fn read_envelope(fields: &Fields<'_>) {
    if let Some(schema) = fields.optional("$schema") {
        schema.text(PARAGRAPH);
    }
    fields.one_of("format", &[FORMAT]);
    fields.whole("format_version", 1, FORMAT_VERSION);
}

/// Three whole numbers joined by full stops, such as `1.0.0`.
fn read_version(fields: &Fields<'_>) -> String {
    let Some((text, place)) = fields.as_text("version") else { return String::new() };
    let number = |part: &str| (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.split('.').count() != 3 || !text.split('.').all(number) {
        place.fault(Fault::Version);
    }
    text.to_owned()
}

fn read_source(fields: &Fields<'_>) -> Source {
    Source {
        title: fields.text("title", TITLE),
        publisher: fields.text("publisher", TITLE),
        published: fields.text("published", TITLE),
        note: fields.text("note", PARAGRAPH),
    }
}

fn read_adapted_from(place: &Place<'_>) -> FrameworkRef {
    let fields = place.object(&["id", "version"]);
    FrameworkRef { id: fields.id("id"), version: read_version(&fields) }
}

fn read_historical(place: &Place<'_>) -> Historical {
    let fields = place.object(&["label", "note", "prompt"]);
    Historical {
        label: fields.text("label", TITLE),
        note: fields.text("note", PARAGRAPH),
        prompt: fields.text("prompt", TITLE),
    }
}

fn read_term(place: &Place<'_>) -> Term {
    let fields = place.object(&["term", "forms", "meaning"]);
    Term {
        term: fields.text("term", WORD),
        forms: fields.list("forms", 1, 12, |form| form.text(WORD)),
        meaning: fields.text("meaning", PARAGRAPH),
    }
}

/// Each method has fields of its own.
fn read_judging(fields: &Fields<'_>) -> Judging {
    let Some(place) = fields.required("judging") else { return Judging::Checklist };
    match place.value().field("method").and_then(Json::as_text) {
        Some("checklist") => {
            place.object(&["method"]);
            Judging::Checklist
        }
        Some("judgement") => {
            let fields = place.object(&["method", "grade", "proportions"]);
            let proportions = fields.optional("proportions");
            Judging::Judgement(WholeGrade {
                proportions: proportions.map(|list| list.list(0, 10, |one| read_proportion(&one))).unwrap_or_default(),
                ..read_grade(&fields.object("grade", &["id", "text"]))
            })
        }
        Some("scale") => {
            let fields = place.object(&["method", "weighting"]);
            match fields.one_of("weighting", &["statements", "groups"]) {
                "groups" => Judging::Scale(Weighting::Groups),
                _ => Judging::Scale(Weighting::Statements),
            }
        }
        _ => {
            // Which fields belong to it nobody knows.
            place.object(&[]).one_of("method", METHODS);
            Judging::Checklist
        }
    }
}

fn read_grade(fields: &Fields<'_>) -> WholeGrade {
    let text = fields.text("text", SENTENCE);
    WholeGrade { id: fields.id("id"), wording: Fingerprint::of(&text), text, proportions: Vec::new() }
}

fn read_proportion(place: &Place<'_>) -> Proportion {
    let fields = place.object(&["label", "meaning"]);
    Proportion { label: fields.text("label", WORD), meaning: fields.text("meaning", TITLE) }
}

fn read_scale(fields: &Fields<'_>) -> Option<Scale> {
    let levels = fields.required("levels")?;
    let before = levels.faults();
    let scale = Scale::new(levels.list(2, 10, |level| read_level(&level)));
    // Stand-ins do not rise; that is no further fault.
    if scale.is_none() && levels.faults() == before {
        levels.fault(Fault::ScaleNotRising);
    }
    scale
}

fn read_level(place: &Place<'_>) -> Level {
    let fields = place.object(&["id", "value", "label", "meaning"]);
    Level {
        id: fields.id("id"),
        value: u32::try_from(fields.whole("value", 0, 100)).unwrap_or_default(),
        label: fields.text("label", 60),
        meaning: fields.text("meaning", SENTENCE),
    }
}

fn read_dimension(place: &Place<'_>) -> Dimension {
    let fields = place.object(&["id", "title", "groups"]);
    Dimension {
        id: fields.id("id"),
        title: fields.text("title", TITLE),
        groups: fields.list("groups", 1, MAX_GROUPS, |group| read_group(&group)),
    }
}

fn read_group(place: &Place<'_>) -> Group {
    let fields = place.object(&["id", "title", "about"]);
    Group { id: fields.id("id"), title: fields.text("title", TITLE), about: fields.text("about", PARAGRAPH) }
}

fn read_statement(place: &Place<'_>) -> Statement {
    let fields = place.object(&["id", "kind", "groups", "text", "examples", "place", "lens", "same_as", "left_out"]);
    let text = fields.text("text", SENTENCE);
    let kind = fields.optional("kind").map_or(StatementKind::Rated, |place| read_kind(&place));
    let same_as = fields.optional("same_as").map(|place| read_ids(&place.object(&[]))).unwrap_or_default();
    Statement {
        id: fields.id("id"),
        kind,
        groups: read_ids(&fields.object("groups", &[])),
        wording: Fingerprint::of(&text),
        text,
        examples: read_examples(&fields, kind),
        place: fields.text("place", TITLE),
        lens: fields.list("lens", 0, 8, |factor| read_factor(&factor)),
        same_as,
        left_out: fields.optional("left_out").map(|reason| reason.text(SENTENCE)),
    }
}

fn read_kind(place: &Place<'_>) -> StatementKind {
    match place.one_of(KINDS) {
        "question" => StatementKind::Question,
        "strengths" => StatementKind::Strengths,
        "improvements" => StatementKind::Improvements,
        "evidence" => StatementKind::Evidence,
        _ => StatementKind::Illustration,
    }
}

/// Closing prompts explain themselves; everything else has to say what could show it.
fn read_examples(fields: &Fields<'_>, kind: StatementKind) -> Vec<String> {
    let read = |example: Place<'_>| example.text(TITLE);
    match kind {
        StatementKind::Strengths | StatementKind::Improvements | StatementKind::Evidence => {
            fields.optional("examples").map(|place| place.list(0, 2, read)).unwrap_or_default()
        }
        StatementKind::Rated | StatementKind::Illustration | StatementKind::Question => {
            fields.list("examples", 1, 2, read)
        }
    }
}

fn read_factor(place: &Place<'_>) -> SuccessFactor {
    SuccessFactor::named(place.one_of(SuccessFactor::NAMES)).unwrap_or(SuccessFactor::ClearLeadership)
}

/// An object of ids by ids.
fn read_ids<K: Id + Ord, V: Id>(fields: &Fields<'_>) -> LiteMap<K, V> {
    let mut ids = LiteMap::new_vec();
    for (name, place) in fields.iter() {
        let key: Result<K, InvalidId> = K::parse(name);
        match key {
            Ok(key) => drop(ids.insert(key, place.id())),
            Err(invalid) => place.fault(Fault::Id(invalid)),
        }
    }
    ids
}
