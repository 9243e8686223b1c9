//! The framework file. `framework-data/framework.schema.json` describes the same rules for other tools;
//! the rules that hold between parts are in `domain::framework_rules`.

use litemap::LiteMap;

use crate::domain::fingerprint::Fingerprint;
use crate::domain::framework::{Dimension, Framework, Group, Parts, Source, Statement, Weighting};
use crate::domain::framework_rules::{MAX_GROUPS, MAX_STATEMENTS};
use crate::domain::ids::{DimensionId, FrameworkId, GroupId, LevelId, StatementId};
use crate::domain::scale::{Level, Scale};

use super::json::reader::{Fields, Node, Problems};
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
    let parts = read_parts(&Node::root(tree, &problems));
    let parts = problems.finish(parts)?;
    Framework::new(parts).map_err(|broken| broken.into_iter().map(Problem::from).collect())
}

fn read_parts(root: &Node<'_>) -> Option<Parts> {
    let fields = root.object()?;
    fields.allow_only(&[
        "$schema", "format", "format_version", "id", "version", "title", "about", "audience", "source",
        "editorial_notes", "judging", "scale", "dimensions", "statements",
    ]);
    let envelope = read_envelope(&fields);
    let id = fields.required("id").and_then(|node| node.id(FrameworkId::parse));
    let version = fields.required("version").and_then(|node| read_version(&node));
    let title = text(&fields, "title", TITLE);
    let about = text(&fields, "about", PARAGRAPH);
    let audience = text(&fields, "audience", PARAGRAPH);
    let source = fields.required("source").and_then(|node| read_source(&node));
    let editorial_notes = fields.required("editorial_notes").and_then(|node| node.each(0, 20, |note| note.text(PARAGRAPH)));
    let weighting = fields.required("judging").and_then(|node| read_judging(&node));
    let scale = fields.required("scale").and_then(|node| read_scale(&node));
    let dimensions = fields.required("dimensions").and_then(|node| node.each(1, 2, read_dimension));
    let statements = fields.required("statements").and_then(|node| node.each(1, MAX_STATEMENTS, read_statement));
    envelope?;
    Some(Parts {
        id: id?,
        version: version?,
        title: title?,
        about: about?,
        audience: audience?,
        source: source?,
        editorial_notes: editorial_notes?,
        weighting: weighting?,
        scale: scale?,
        dimensions: dimensions?,
        statements: statements?,
    })
}

fn read_envelope(fields: &Fields<'_>) -> Option<()> {
    let format = fields.required("format").and_then(|node| node.one_of(&[FORMAT]));
    let version = fields.required("format_version").and_then(|node| node.whole(1, 1));
    if let Some(schema) = fields.optional("$schema") {
        schema.text(PARAGRAPH)?;
    }
    format.and(version).map(|_| ())
}

/// Three whole numbers joined by full stops, such as `1.0.0`.
fn read_version(node: &Node<'_>) -> Option<String> {
    let text = node.raw_text()?;
    let parts: Vec<&str> = text.split('.').collect();
    let number = |part: &&str| (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.len() == 3 && parts.iter().all(number) { Some(text.to_owned()) } else { node.fault(Fault::Version) }
}

fn read_source(node: &Node<'_>) -> Option<Source> {
    let fields = node.object()?;
    fields.allow_only(&["title", "publisher", "published", "note"]);
    let title = text(&fields, "title", TITLE);
    let publisher = text(&fields, "publisher", TITLE);
    let published = text(&fields, "published", TITLE);
    let note = text(&fields, "note", PARAGRAPH);
    Some(Source { title: title?, publisher: publisher?, published: published?, note: note? })
}

fn read_judging(node: &Node<'_>) -> Option<Weighting> {
    let fields = node.object()?;
    fields.allow_only(&["method", "weighting"]);
    let method = fields.required("method").and_then(|node| node.one_of(&["scale"]));
    let weighting = fields.required("weighting").and_then(|node| node.one_of(&["statements"]));
    method.and(weighting).map(|_| Weighting::Statements)
}

fn read_scale(node: &Node<'_>) -> Option<Scale> {
    let fields = node.object()?;
    fields.allow_only(&["levels"]);
    let levels = fields.required("levels")?;
    let read = levels.each(2, 10, read_level)?;
    Scale::new(read).map_or_else(|| levels.fault(Fault::ScaleNotRising), Some)
}

fn read_level(node: &Node<'_>) -> Option<Level> {
    let fields = node.object()?;
    fields.allow_only(&["id", "value", "label", "meaning"]);
    let id = fields.required("id").and_then(|node| node.id(LevelId::parse));
    let value = fields.required("value").and_then(|node| node.whole(0, 100));
    let label = text(&fields, "label", 60);
    let meaning = text(&fields, "meaning", SENTENCE);
    Some(Level { id: id?, value: u32::try_from(value?).ok()?, label: label?, meaning: meaning? })
}

fn read_dimension(node: &Node<'_>) -> Option<Dimension> {
    let fields = node.object()?;
    fields.allow_only(&["id", "title", "groups"]);
    let id = fields.required("id").and_then(|node| node.id(DimensionId::parse));
    let title = text(&fields, "title", TITLE);
    let groups = fields.required("groups").and_then(|node| node.each(1, MAX_GROUPS, read_group));
    Some(Dimension { id: id?, title: title?, groups: groups? })
}

fn read_group(node: &Node<'_>) -> Option<Group> {
    let fields = node.object()?;
    fields.allow_only(&["id", "title", "about"]);
    let id = fields.required("id").and_then(|node| node.id(GroupId::parse));
    let title = text(&fields, "title", TITLE);
    let about = text(&fields, "about", PARAGRAPH);
    Some(Group { id: id?, title: title?, about: about? })
}

fn read_statement(node: &Node<'_>) -> Option<Statement> {
    let fields = node.object()?;
    fields.allow_only(&["id", "groups", "text", "examples", "place", "lens"]);
    let id = fields.required("id").and_then(|node| node.id(StatementId::parse));
    let groups = fields.required("groups").and_then(|node| read_groups(&node));
    let statement = text(&fields, "text", SENTENCE);
    let examples = fields.required("examples").and_then(|node| node.each(1, 2, |example| example.text(160)));
    let place = text(&fields, "place", TITLE);
    let lens = fields.required("lens").and_then(|node| node.each(0, 8, |factor| factor.id(GroupId::parse)));
    let text = statement?;
    let wording = Fingerprint::of(&text);
    Some(Statement { id: id?, groups: groups?, text, examples: examples?, place: place?, lens: lens?, wording })
}

fn read_groups(node: &Node<'_>) -> Option<LiteMap<DimensionId, GroupId>> {
    let fields = node.object()?;
    let mut groups = LiteMap::new_vec();
    let mut complete = true;
    for (name, value) in fields.iter() {
        let dimension = DimensionId::parse(name).map_or_else(|invalid| value.fault(Fault::Id(invalid)), Some);
        match dimension.zip(value.id(GroupId::parse)) {
            Some((dimension, group)) => drop(groups.insert(dimension, group)),
            None => complete = false,
        }
    }
    complete.then_some(groups)
}

fn text(fields: &Fields<'_>, name: &str, most: usize) -> Option<String> {
    fields.required(name)?.text(most)
}
