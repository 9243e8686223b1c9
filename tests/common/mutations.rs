//! Every small way of spoiling a JSON document at every one of its places. Some of them leave it in order, which is
//! as much worth knowing.

use serde_json::{Map, Value, json};

/// A change of one value; `None` takes it away.
pub type Change = fn(&Value) -> Option<Value>;

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
    let old = document.pointer(place)?;
    let new = change(old);
    if new.as_ref() == Some(old) {
        return None;
    }
    let mut document = document.clone();
    match new {
        Some(new) => *document.pointer_mut(place)? = new,
        None => remove(&mut document, place)?,
    }
    Some(document)
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
    let mut changes: Vec<Change> = vec![|_| None];
    changes.extend(OTHER_KINDS);
    changes.extend(NUMBERS);
    changes.extend(TEXTS);
    changes.extend(LENGTHS);
    changes.extend(COUNTS);
    changes.extend(FIELDS);
    changes
}

const OTHER_KINDS: &[Change] = &[
    |_| Some(Value::Null),
    |_| Some(json!(true)),
    |_| Some(json!("word")),
    |_| Some(json!([])),
    |_| Some(json!({})),
    |old| Some(json!([old])),
    |old| Some(json!({ "value": old })),
];

const NUMBERS: &[Change] = &[
    |_| Some(json!(-1)),
    |_| Some(json!(0)),
    |_| Some(json!(1)),
    |_| Some(json!(2)),
    |_| Some(json!(100)),
    |_| Some(json!(101)),
    |_| Some(json!(0.5)),
    |_| Some(json!(u64::MAX)),
];

const TEXTS: &[Change] = &[
    |_| Some(json!("")),
    |_| Some(json!(" \t\n ")),
    |_| Some(json!("\u{a0}\u{1680}\u{2003}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}")),
    |_| Some(json!("\u{feff}")),
    |_| Some(json!("\u{200b}")),
    |_| Some(json!("\u{85}")),
    |_| Some(json!("Two\nlines\tand a tab")),
    |_| Some(json!("1.0.0")),
    |_| Some(json!("01.2.999999")),
    |_| Some(json!("1.0.0.0")),
    |_| Some(json!("1.0.0\n")),
    |_| Some(json!("an-id.0")),
    |_| Some(json!("an-id\n")),
    |_| Some(json!("An-id")),
    |_| Some(json!(".an-id")),
    |_| Some(json!("__proto__")),
    |_| Some(json!("empowerment-check/framework")),
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
const LENGTHS: &[Change] = &[
    |_| Some(json!("a".repeat(60))),
    |_| Some(json!("a".repeat(61))),
    |_| Some(json!("a".repeat(64))),
    |_| Some(json!("a".repeat(65))),
    |_| Some(json!("ŷ".repeat(60))),
    |_| Some(json!("ŷ".repeat(160))),
    |_| Some(json!("ŷ".repeat(161))),
    |_| Some(json!("🏡".repeat(400))),
    |_| Some(json!("🏡".repeat(401))),
    |_| Some(json!("ŷ".repeat(600))),
    |_| Some(json!("ŷ".repeat(601))),
];

const COUNTS: &[Change] = &[
    |old| times(old, 1),
    |old| times(old, 2),
    |old| times(old, 3),
    |old| times(old, 8),
    |old| times(old, 9),
    |old| times(old, 10),
    |old| times(old, 11),
    |old| times(old, 20),
    |old| times(old, 21),
    |old| times(old, 40),
    |old| times(old, 41),
];

const FIELDS: &[Change] = &[
    |old| and_field(old, "extra", json!(1)),
    |old| and_field(old, "$schema", json!("framework.schema.json")),
    |old| and_field(old, "value", json!(1)),
    |old| and_field(old, "area", json!("doors")),
    |old| and_field(old, "pillar", json!(5)),
    |old| and_field(old, "Pillar", json!("mainstreaming")),
    |old| and_field(old, "", json!("")),
];

fn within(old: &Value, piece: &str) -> Option<Value> {
    let text = old.as_str().unwrap_or("word");
    let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(index, _)| index);
    let (before, after) = text.split_at(middle);
    Some(json!(format!("{before}{piece}{after}")))
}

/// So many items: the first ones of the list, its last one again where there are too few.
fn times(old: &Value, count: usize) -> Option<Value> {
    let Value::Array(items) = old else { return Some(old.clone()) };
    let Some(last) = items.last() else { return Some(old.clone()) };
    Some((0..count).map(|index| items.get(index).unwrap_or(last).clone()).collect())
}

fn and_field(old: &Value, name: &str, value: Value) -> Option<Value> {
    let Value::Object(fields) = old else { return Some(old.clone()) };
    let mut fields: Map<String, Value> = fields.clone();
    fields.insert(name.to_owned(), value);
    Some(Value::Object(fields))
}
