//! The tree. It decides nothing about what a document means.

use super::parser::{self, NotJson};
use super::writer;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Whole(i64),
    /// A number that is not a whole number of 64 bits. No document of ours holds one; it is kept only to be refused.
    OtherNumber,
    Text(String),
    List(Vec<Json>),
    /// Fields in the order of the document, with any that are written twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text value.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An object, in this order.
    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Self {
        Self::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// Reads one JSON value and nothing after it.
    ///
    /// # Errors
    /// When the text is not JSON, or nested too deep.
    pub fn parse(text: &str) -> Result<Self, NotJson> {
        parser::parse(text)
    }

    /// The text, when it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The first field of this name, of an object that has one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// On one line, for a stored record.
    #[must_use]
    pub fn compact(&self) -> String {
        writer::compact(self)
    }

    /// Over many lines, for a file that people may open.
    #[must_use]
    pub fn pretty(&self) -> String {
        writer::pretty(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_repeated_fields() {
        let tree = Json::parse(r#"{"b":1,"a":[true,null],"b":"x"}"#).unwrap();
        let fields =
            [("b", Json::Whole(1)), ("a", Json::List(vec![Json::Bool(true), Json::Null])), ("b", Json::text("x"))];
        assert_eq!(tree, Json::object(fields));
        assert_eq!(tree.compact(), r#"{"b":1,"a":[true,null],"b":"x"}"#);
    }

    #[test]
    fn numbers_that_are_not_whole_are_told_apart() {
        for text in ["1.0", "1e3", "-0", "18446744073709551615", "9223372036854775808"] {
            assert_eq!(Json::parse(text).unwrap(), Json::OtherNumber, "{text}");
        }
        assert_eq!(Json::parse("-9223372036854775808").unwrap(), Json::Whole(i64::MIN));
    }

    #[test]
    fn deep_nesting_is_an_error_and_not_a_crash() {
        assert!(Json::parse(&"[".repeat(200_000)).is_err());
    }
}
