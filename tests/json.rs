//! Holds our own reading and writing of JSON against `serde_json`: the same texts are taken and refused, with the same
//! content, and what is written is the same.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may stop

mod common {
    pub mod cases;
    pub mod trees;
}
#[path = "../fuzz/src/json.rs"]
mod alike;

use empowerment_check::formats::json::parser::{MAX_DEPTH, NotJson};
use empowerment_check::formats::json::tree::Json;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use alike::hold;
use common::cases::cases;
use common::trees::tree;

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
        hold(pieces.concat().as_bytes());
    }

    #[test]
    fn almost_objects_are_read_alike(pieces in vec(select(&PIECES[..]), 0..6)) {
        hold(format!("{{\"a\":[{}]}}", pieces.concat()).as_bytes());
        hold(format!("[\"{}\"]", pieces.concat()).as_bytes());
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
fn every_short_escape_is_read() {
    let text = r#""\b\f\n\r\t\/\\\"""#;
    assert_eq!(Json::parse(text), Ok(Json::text("\u{8}\u{c}\n\r\t/\\\"")));
    hold(text.as_bytes());
}

#[test]
fn brackets_may_stand_as_deep_as_there() {
    for (depth, expected) in [(MAX_DEPTH, Ok(())), (MAX_DEPTH + 1, Err(NotJson::TooDeep))] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(Json::parse(&text).map(|_| ()), expected);
        assert_eq!(serde_json::from_str::<Value>(&text).is_ok(), expected.is_ok());
    }
}
