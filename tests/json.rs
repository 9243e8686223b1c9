//! Holds our own reading and writing of JSON against `serde_json`: the same texts are taken and refused, with the same
//! content, and what is written is the same.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)] // a test may stop

mod common {
    pub mod cases;
}

use empowerment_check::formats::json::parser::{MAX_DEPTH, NotJson};
use empowerment_check::formats::json::tree::Json;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use common::cases::cases;

/// Pieces that make many texts which are almost JSON.
const PIECES: [&str; 43] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    " ",
    "\n",
    "\t",
    "\r",
    "\u{a0}",
    "null",
    "true",
    "fals",
    "false",
    "0",
    "1",
    "-",
    "-0",
    "9",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    ".",
    ".5",
    "e",
    "E+",
    "e-3",
    "\"a\"",
    "\"a\":",
    "\\u0041",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\ude00",
    "\\n",
    "\\/",
    "\\x",
    "\u{1}",
    "é",
    "\u{1f600}",
    "\u{7f}",
];

/// The same tree as the other reader makes of it. Fields that are written twice are not compared: it drops them.
fn tree(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => number.as_i64().map_or(Json::OtherNumber, Json::Whole),
        Value::String(text) => Json::text(text.as_str()),
        Value::Array(items) => Json::List(items.iter().map(tree).collect()),
        Value::Object(fields) => Json::Object(fields.iter().map(|(name, value)| (name.clone(), tree(value))).collect()),
    }
}

/// With fields in the order of their names and only the last of those that are written twice.
fn settled(value: Json) -> Json {
    match value {
        Json::List(items) => Json::List(items.into_iter().map(settled).collect()),
        Json::Object(fields) => {
            let last: std::collections::BTreeMap<_, _> = fields.into_iter().collect();
            Json::Object(last.into_iter().map(|(name, value)| (name, settled(value))).collect())
        }
        other => other,
    }
}

fn assert_read_alike(text: &str) {
    match (Json::parse(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(settled(ours), settled(tree(&theirs)), "{text:?}"),
        (Err(ours), Err(theirs)) if theirs.is_eof() => assert_eq!(ours, NotJson::CutOff, "{text:?}"),
        // A line that ends inside a text: ours names that line, and theirs the next.
        (Err(NotJson::Faulty { line }), Err(theirs)) => assert!(theirs.line().abs_diff(line) <= 1, "{text:?}"),
        (Err(ours), Err(theirs)) => unreachable!("{text:?}: {ours:?}, {theirs}"),
        // A number that no double can hold: ours keeps it, to be refused by what reads the tree.
        (Ok(ours), Err(theirs)) => {
            assert!(theirs.to_string().starts_with("number out of range"), "{text:?}: {theirs}");
            assert!(!ours.is_exact(), "{text:?}");
        }
        (Err(ours), Ok(_)) => unreachable!("{text:?}: {ours:?}"),
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 60, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((any::<String>(), inner), 0..5).prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn what_is_almost_json_is_read_alike(pieces in vec(select(&PIECES[..]), 0..14)) {
        assert_read_alike(&pieces.concat());
    }

    #[test]
    fn almost_objects_are_read_alike(pieces in vec(select(&PIECES[..]), 0..6)) {
        assert_read_alike(&format!("{{\"a\":[{}]}}", pieces.concat()));
        assert_read_alike(&format!("[\"{}\"]", pieces.concat()));
    }

    #[test]
    fn what_is_written_is_the_same(value in any_value()) {
        let ours = tree(&value);
        prop_assert_eq!(ours.compact(), serde_json::to_string(&value).unwrap());
        prop_assert_eq!(ours.pretty(), serde_json::to_string_pretty(&value).unwrap());
        prop_assert_eq!(Json::parse(&ours.compact()), Ok(ours.clone()));
        prop_assert_eq!(Json::parse(&ours.pretty()), Ok(ours));
    }
}

#[test]
fn every_single_character_is_written_the_same() {
    for character in (0..0x250).filter_map(char::from_u32) {
        let text = character.to_string();
        assert_eq!(Json::text(text.as_str()).compact(), serde_json::to_string(&text).unwrap());
    }
}

#[test]
fn brackets_may_stand_as_deep_as_there() {
    for (depth, expected) in [(MAX_DEPTH, Ok(())), (MAX_DEPTH + 1, Err(NotJson::TooDeep))] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(Json::parse(&text).map(|_| ()), expected);
        assert_eq!(serde_json::from_str::<Value>(&text).is_ok(), expected.is_ok());
    }
}
