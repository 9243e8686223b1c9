//! The framework file. `framework-data/framework.schema.json` describes the same rules for other tools;
//! the rules that hold between parts are in `domain::framework_rules`.

use litemap::LiteMap;

use crate::domain::fingerprint::Fingerprint;
use crate::domain::framework::{Dimension, Framework, Group, Parts, Source, Statement, Weighting};
use crate::domain::framework_rules::{MAX_GROUPS, MAX_STATEMENTS};
use crate::domain::ids::{DimensionId, GroupId};
use crate::domain::scale::{Level, Scale};

use super::json::reader::{Fields, Place, Problems};
use super::json::tree::Json;
use super::problem::{Fault, Problem};

/// What the `format` field of every framework file says.
pub const FORMAT: &str = "empowerment-check/framework";

const TITLE: usize = 160;
const SENTENCE: usize = 400;
const PARAGRAPH: usize = 600;

/// Reads a framework.
///
/// # Errors
/// Every fault with its path. The rules between parts are checked once each part can be read.
pub fn read(tree: &Json) -> Result<Framework, Vec<Problem>> {
    let problems = Problems::default();
    let parts = read_parts(&Place::root(tree, &problems));
    let parts = problems.finish(parts)?.ok_or_else(Vec::new)?;
    Framework::new(parts).map_err(|broken| broken.into_iter().map(Problem::from).collect())
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
        "editorial_notes",
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
        weighting: read_judging(&fields.object("judging", &["method", "weighting"])),
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
    fields.whole("format_version", 1, 1);
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

fn read_judging(fields: &Fields<'_>) -> Weighting {
    fields.one_of("method", &["scale"]);
    fields.one_of("weighting", &["statements"]);
    Weighting::Statements
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
    let fields = place.object(&["id", "groups", "text", "examples", "place", "lens"]);
    let text = fields.text("text", SENTENCE);
    Statement {
        id: fields.id("id"),
        groups: read_groups(&fields.object("groups", &[])),
        wording: Fingerprint::of(&text),
        text,
        examples: fields.list("examples", 1, 2, |example| example.text(160)),
        place: fields.text("place", TITLE),
        lens: fields.list("lens", 0, 8, |factor| factor.id()),
    }
}

fn read_groups(fields: &Fields<'_>) -> LiteMap<DimensionId, GroupId> {
    let mut groups = LiteMap::new_vec();
    for (name, place) in fields.iter() {
        match DimensionId::parse(name) {
            Ok(dimension) => drop(groups.insert(dimension, place.id())),
            Err(invalid) => place.fault(Fault::Id(invalid)),
        }
    }
    groups
}
