//! Small assessment files as text with one field filled in: of what is said about the whole, of an answer, or of an
//! action.

use super::small_files::{STAMP, small_with};

/// What is said about the whole, as JSON text.
pub fn small_with_about(about: &str) -> String {
    put(r#""about":{}"#, &format!(r#""about":{about}"#))
}

/// These actions, as JSON text.
pub fn small_with_actions(actions: &str) -> String {
    put(r#""actions":[]"#, &format!(r#""actions":[{actions}]"#))
}

/// One field of an answer, its value as JSON text.
pub fn small_with_field(name: &str, value: &str) -> String {
    small_with(&format!(r#"{{"statement":"a","{name}":{{"value":{value},{STAMP}}}}}"#))
}

fn put(place: &str, text: &str) -> String {
    let small = small_with("");
    assert!(small.contains(place), "{place}");
    small.replace(place, text)
}
