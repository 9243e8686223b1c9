//! Small assessment files as text, valid JSON or not, with a place for what a test puts in.

/// A stamp, as the fields of an object.
pub const STAMP: &str = r#""counter":1,"replica":"r-1","time":"2026-11-22T14:02:00.000Z""#;
/// The fields of the envelope.
pub const HEAD: &str = r#""format":"empowerment-check/assessment","format_version":2,"saved_by":"x","saved_at":"2026-11-22T14:02:00.000Z""#;
/// The framework, as a field of the assessment.
pub const FRAMEWORK: &str = r#""framework":{"id":"small","version":"1.0.0","title":"Small"}"#;
const DATES: &str = r#""created":"2026-11-22T14:02:00.000Z","opened":null"#;

/// A file with these answers, as JSON text. Nothing is said about the whole, and there is no action.
pub fn small_with(answers: &str) -> String {
    format!(
        r#"{{{HEAD},"assessment":{{"id":"a-1",{FRAMEWORK},{DATES},"about":{{}},"answers":[{answers}],"actions":[]}}}}"#
    )
}

/// A file with one note, the note's value as JSON text.
pub fn small_with_note(value: &str) -> String {
    small_with(&format!(r#"{{"statement":"a","note":{{"value":{value},{STAMP}}}}}"#))
}
