//! JSON: the same texts are taken and refused as by `serde_json`, with the same content, and what is written is the same.

use empowerment_check::formats::json::parser::NotJson;
use empowerment_check::formats::json::tree::Json;
use serde_json::Value;

pub fn hold(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    is_read_alike(text);
    if let Ok(tree) = Json::parse(text)
        && is_exact(&tree)
    {
        assert_eq!(Json::parse(&tree.compact()).as_ref(), Ok(&tree));
        assert_eq!(Json::parse(&tree.pretty()).as_ref(), Ok(&tree));
        assert!(tree.compact().len() <= text.len());
    }
}

/// Whether a text ends within the six characters of an escape: theirs takes that for an early end, also where one of the
/// characters is wrong.
fn ends_in_an_escape(text: &str) -> bool {
    text.rfind("\\u").is_some_and(|place| text.len() < place + 6)
}

/// Whether every number in it is kept as written.
fn is_exact(value: &Json) -> bool {
    match value {
        Json::OtherNumber => false,
        Json::List(items) => items.iter().all(is_exact),
        Json::Object(fields) => fields.iter().all(|(_, value)| is_exact(value)),
        _ => true,
    }
}

/// Holds that a text is read as `serde_json` reads it.
fn is_read_alike(text: &str) {
    match (Json::parse(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(settled(ours), settled(tree(&theirs)), "{text:?}"),
        (Err(ours), Err(theirs)) if theirs.is_eof() && !ends_in_an_escape(text) => {
            assert_eq!(ours, NotJson::CutOff, "{text:?}");
        }
        // Theirs stops at a number that no double can hold, and ours goes on.
        (Err(_), Err(theirs)) if theirs.is_eof() || theirs.to_string().starts_with("number out of range") => {}
        // Ours names the line of the first wrong character. Theirs reads on, past a line end inside a text, or past all
        // four characters of an escape.
        (Err(NotJson::Faulty { line }), Err(theirs)) => assert!((line..=line + 4).contains(&theirs.line()), "{text:?}"),
        (Err(NotJson::TooDeep), Err(theirs)) => assert!(theirs.to_string().starts_with("recursion"), "{text:?}"),
        // A number that no double can hold: ours goes on, and keeps it to be refused by what reads the tree.
        (Ok(ours), Err(theirs)) => {
            assert!(theirs.to_string().starts_with("number out of range"), "{text:?}: {theirs}");
            assert!(!is_exact(&ours), "{text:?}");
        }
        (Err(ours), theirs) => panic!("{text:?}: {ours:?}, {theirs:?}"),
    }
}

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
