//! Every small way of spoiling a JSON document at every one of its places. Some of them leave it in order, which is
//! as much worth knowing.

use serde_json::{Map, Value, json};

/// A change of one value.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    Remove,
    Into(fn(&Value) -> Value),
}

/// Where a value stands: field names and item numbers, as in a JSON pointer.
pub fn places(document: &Value) -> Vec<String> {
    let mut places = vec![String::new()];
    collect(document, "", &mut places);
    places
}

fn collect(value: &Value, here: &str, places: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), field)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        let place = format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
        places.push(place.clone());
        collect(child, &place, places);
    }
}

/// The document with the value at a place changed; `None` when that would not change it.
pub fn changed(document: &Value, place: &str, change: Change) -> Option<Value> {
    let mut changed = document.clone();
    match change {
        Change::Remove => remove(&mut changed, place)?,
        Change::Into(make) => {
            let value = changed.pointer_mut(place)?;
            *value = make(value);
        }
    }
    (changed != *document).then_some(changed)
}

fn remove(document: &mut Value, place: &str) -> Option<()> {
    let (parent, name) = place.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Array(items) => drop(items.remove(name.parse().ok()?)),
        Value::Object(fields) => drop(fields.remove(&name.replace("~1", "/").replace("~0", "~"))),
        _ => return None,
    }
    Some(())
}

/// Every change there is.
pub fn changes() -> Vec<Change> {
    let into = [OTHER_KINDS, NUMBERS, TEXTS, LENGTHS, COUNTS, FIELDS].concat();
    let into = into.into_iter().map(Change::Into);
    std::iter::once(Change::Remove).chain(into).collect()
}

/// What a value can be changed into.
type Make = fn(&Value) -> Value;

const OTHER_KINDS: &[Make] = &[
    |_| Value::Null,
    |_| json!(true),
    |_| json!("word"),
    |_| json!([]),
    |_| json!({}),
    |old| json!([old]),
    |old| json!({ "value": old }),
];

const NUMBERS: &[Make] = &[
    |_| json!(-1),
    |_| json!(0),
    |_| json!(1),
    |_| json!(2),
    |_| json!(100),
    |_| json!(101),
    |_| json!(0.5),
    |_| json!(u64::MAX),
];

const TEXTS: &[Make] = &[
    |_| json!(""),
    |_| json!(" \t\n "),
    |_| json!("\u{a0}\u{1680}\u{2003}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}"),
    |_| json!("\u{feff}"),
    |_| json!("\u{200b}"),
    |_| json!("\u{85}"),
    |_| json!("Two\nlines\tand a tab"),
    |_| json!("1.0.0"),
    |_| json!("01.2.999999"),
    |_| json!("1.0.0.0"),
    |_| json!("1.0.0\n"),
    |_| json!("an-id.0"),
    |_| json!("an-id\n"),
    |_| json!("An-id"),
    |_| json!(".an-id"),
    |_| json!("__proto__"),
    |_| json!("empowerment-check/framework"),
    |_| json!("scale"),
    |_| json!("checklist"),
    |_| json!("judgement"),
    |_| json!("groups"),
    |_| json!("illustration"),
    |_| json!("question"),
    |_| json!("evidence"),
    |_| json!("rated"),
    |_| json!("service-improvement"),
    |old| within(old, "\u{0}"),
    |old| within(old, "\u{8}"),
    |old| within(old, "\u{b}"),
    |old| within(old, "\r"),
    |old| within(old, "\u{1f}"),
    |old| within(old, "\u{7f}"),
    |old| within(old, "\u{80}"),
    |old| within(old, "\u{9f}"),
    |old| within(old, "\u{a0}"),
    |old| within(old, "\u{202e}"),
    |old| within(old, "🏡"),
];

// One more and one less than each length that means something.
const LENGTHS: &[Make] = &[
    |_| json!("a".repeat(60)),
    |_| json!("a".repeat(61)),
    |_| json!("a".repeat(64)),
    |_| json!("a".repeat(65)),
    |_| json!("ŷ".repeat(60)),
    |_| json!("ŷ".repeat(160)),
    |_| json!("ŷ".repeat(161)),
    |_| json!("🏡".repeat(400)),
    |_| json!("🏡".repeat(401)),
    |_| json!("ŷ".repeat(600)),
    |_| json!("ŷ".repeat(601)),
];

const COUNTS: &[Make] = &[
    |old| times(old, 1),
    |old| times(old, 2),
    |old| times(old, 3),
    |old| times(old, 8),
    |old| times(old, 9),
    |old| times(old, 10),
    |old| times(old, 11),
    |old| times(old, 12),
    |old| times(old, 13),
    |old| times(old, 20),
    |old| times(old, 21),
    |old| times(old, 40),
    |old| times(old, 41),
    |old| times(old, 60),
    |old| times(old, 61),
];

const FIELDS: &[Make] = &[
    |old| and_field(old, "extra", json!(1)),
    |old| and_field(old, "$schema", json!("framework.schema.json")),
    |old| and_field(old, "value", json!(1)),
    |old| and_field(old, "area", json!("doors")),
    |old| and_field(old, "pillar", json!(5)),
    |old| and_field(old, "Pillar", json!("mainstreaming")),
    |old| and_field(old, "", json!("")),
    |old| and_field(old, "kind", json!("question")),
    |old| and_field(old, "kind", json!("strengths")),
    |old| and_field(old, "examples", json!([])),
    |old| and_field(old, "same_as", json!({})),
    |old| and_field(old, "left_out", json!("Not here.")),
    |old| and_field(old, "weighting", json!("groups")),
    |old| and_field(old, "grade", json!({ "id": "an-id.0", "text": "Which one?" })),
    |old| and_field(old, "proportions", json!([])),
    |old| and_field(old, "glossary", json!([])),
    |old| and_fields(old, 100),
    |old| and_fields(old, 101),
    |old| renamed(old, "other-name"),
    |old| renamed(old, "Other-name"),
    |old| renamed(old, ""),
];

fn within(old: &Value, piece: &str) -> Value {
    let text = old.as_str().unwrap_or("word");
    let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(index, _)| index);
    let (before, after) = text.split_at(middle);
    json!(format!("{before}{piece}{after}"))
}

/// So many items: the first ones of the list, its last one again where there are too few.
fn times(old: &Value, count: usize) -> Value {
    let Value::Array(items) = old else {
        return old.clone();
    };
    let Some(last) = items.last() else {
        return old.clone();
    };
    (0..count).map(|index| items.get(index).unwrap_or(last).clone()).collect()
}

fn and_field(old: &Value, name: &str, value: Value) -> Value {
    let Value::Object(fields) = old else {
        return old.clone();
    };
    let mut fields: Map<String, Value> = fields.clone();
    fields.insert(name.to_owned(), value);
    Value::Object(fields)
}

/// With new fields, up to so many.
fn and_fields(old: &Value, count: usize) -> Value {
    let Value::Object(fields) = old else {
        return old.clone();
    };
    let mut fields = fields.clone();
    for number in fields.len()..count {
        fields.insert(format!("field-{number}"), json!("an-id.0"));
    }
    Value::Object(fields)
}

/// With another name for the first field.
fn renamed(old: &Value, name: &str) -> Value {
    let Value::Object(fields) = old else {
        return old.clone();
    };
    let names = std::iter::once(name).chain(fields.keys().skip(1).map(String::as_str));
    let fields: Map<String, Value> = names.map(str::to_owned).zip(fields.values().cloned()).collect();
    Value::Object(fields)
}
