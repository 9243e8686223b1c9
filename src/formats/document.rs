//! From the bytes of a file to a tree: the checks that come before anyone asks what the document means.

use std::str::Utf8Error;

use super::json::parser::NotJson;
use super::json::tree::Json;

/// The largest file that is read, in bytes: 16 MiB. A browser keeps 5 Mi units of text for a site, each of three bytes
/// at most in a file, so whatever could be kept can be opened again.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Why a file is no document at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADocument {
    Empty,
    /// Larger than [`MAX_BYTES`].
    TooLarge,
    /// Not UTF-8 text: a picture, a PDF, a word-processor file, or text saved in another encoding.
    NotText,
    /// Text, but not one JSON object.
    NotJson,
    /// Begins as JSON and ends too soon.
    CutOff,
    /// Nested too deep.
    TooDeep,
    /// JSON that breaks off at a fault, at this line (counted from 1).
    Faulty {
        line: usize,
    },
}

/// Reads strict UTF-8, with or without a byte order mark, as one JSON object.
///
/// # Errors
/// Names the first thing that stops the file from being one.
pub fn parse(bytes: &[u8]) -> Result<Json, NotADocument> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > MAX_BYTES) {
        return Err(NotADocument::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, &error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(NotADocument::Empty);
    }
    if !text.trim_start().starts_with('{') {
        return Err(NotADocument::NotJson);
    }
    Json::parse(text).map_err(|error| match error {
        NotJson::CutOff => NotADocument::CutOff,
        NotJson::TooDeep => NotADocument::TooDeep,
        NotJson::Faulty { line } => NotADocument::Faulty { line },
    })
}

/// Text that ends within a character was cut off there, if it began as an object.
fn not_text(bytes: &[u8], error: &Utf8Error) -> NotADocument {
    let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or_default();
    let begins = valid.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    if begins && error.error_len().is_none() { NotADocument::CutOff } else { NotADocument::NotText }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::json::parser::MAX_DEPTH;

    #[test]
    fn a_byte_order_mark_is_allowed() {
        assert_eq!(parse("\u{feff}{\"a\":1}\n".as_bytes()), Ok(Json::object([("a", Json::Whole(1))])));
    }

    #[test]
    fn each_kind_of_wrong_file_is_told_apart() {
        let cases: [(&[u8], NotADocument); 8] = [
            (b"", NotADocument::Empty),
            (b" \n", NotADocument::Empty),
            (b"\x89PNG\r\n\x1a\n", NotADocument::NotText),
            (b"\xff\xfe{\0}\0", NotADocument::NotText),
            (b"%PDF-1.7", NotADocument::NotJson),
            (b"[1,2]", NotADocument::NotJson),
            (b"{\"a\":", NotADocument::CutOff),
            (b"{\n\"a\":1,\n}", NotADocument::Faulty { line: 3 }),
        ];
        for (bytes, expected) in cases {
            assert_eq!(parse(bytes), Err(expected), "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(parse(&vec![b' '; 16 * 1024 * 1024 + 1]), Err(NotADocument::TooLarge));
    }

    #[test]
    fn brackets_may_stand_so_deep_and_no_deeper() {
        let nested = |depth: usize| format!("{{\"a\":{}1{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1));
        assert!(parse(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert_eq!(parse(nested(MAX_DEPTH + 1).as_bytes()), Err(NotADocument::TooDeep));
        let in_a_text = format!("{{\"a\":\"\\\"{}\",}}", "[".repeat(500));
        assert_eq!(parse(in_a_text.as_bytes()), Err(NotADocument::Faulty { line: 1 }));
    }

    #[test]
    fn a_document_cut_anywhere_is_an_error() {
        let whole = r#"{"format":"x","list":[1,"två",{"a":null}]}"#.as_bytes();
        for end in 0..whole.len() {
            assert!(parse(whole.get(..end).unwrap()).is_err(), "cut after {end} bytes");
        }
    }
}
