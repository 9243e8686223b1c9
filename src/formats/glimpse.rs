//! What can be told of an assessment file that only a newer version can open: the few things whose place no version is
//! likely to move. Nothing of it is ever kept.

use super::json::tree::Json;
use super::moment_text;
use crate::domain::text;
use crate::domain::timestamp::Timestamp;

/// The longest text that is shown of it.
const MOST: usize = 160;

/// Each is there only where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    pub place: Option<String>,
    pub framework: Option<String>,
    pub saved_at: Option<Timestamp>,
    pub answers: Option<usize>,
    pub actions: Option<usize>,
}

impl Glimpse {
    #[must_use]
    pub fn of(file: &Json) -> Self {
        let assessment = ["assessment"];
        let at = |path: &[&str]| file_at(file, &[&assessment[..], path].concat());
        Self {
            place: at(&["about", "place", "value"]).and_then(shown),
            framework: at(&["framework", "title"]).and_then(shown),
            saved_at: file.field("saved_at").and_then(Json::as_text).and_then(moment_text::read),
            answers: at(&["answers"]).and_then(length),
            actions: at(&["actions"]).and_then(length),
        }
    }
}

fn file_at<'a>(file: &'a Json, path: &[&str]) -> Option<&'a Json> {
    path.iter().try_fold(file, |value, name| value.field(name))
}

fn shown(value: &Json) -> Option<String> {
    let text = value.as_text()?;
    let fits = text::check(text, MOST).is_ok() && text::check_direction(text).is_ok() && !text.trim().is_empty();
    fits.then(|| text.to_owned())
}

fn length(value: &Json) -> Option<usize> {
    if let Json::List(items) = value { Some(items.len()) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Glimpse {
        Glimpse::of(&Json::parse(text).unwrap())
    }

    #[test]
    fn what_is_where_it_always_was_is_told() {
        let newer = r#"{"format_version":9,"saved_at":"2031-01-02T03:04:05.006Z","new":true,"assessment":{
            "framework":{"title":"Halls","more":1},"about":{"place":{"value":"Tŷ"}},"answers":[1,{},null],"actions":[]}}"#;
        let expected = Glimpse {
            place: Some("Tŷ".to_owned()),
            framework: Some("Halls".to_owned()),
            saved_at: Some(Timestamp(1_925_089_445_006)),
            answers: Some(3),
            actions: Some(0),
        };
        assert_eq!(of(newer), expected);
    }

    #[test]
    fn what_is_not_there_or_not_fit_to_show_is_left_out() {
        let nothing = Glimpse { place: None, framework: None, saved_at: None, answers: None, actions: None };
        let long = format!(r#"{{"assessment":{{"framework":{{"title":"{}"}}}}}}"#, "ŷ".repeat(161));
        for text in [
            "{}",
            r#"{"assessment":[],"saved_at":3}"#,
            r#"{"assessment":{"framework":"Halls","about":null,"answers":{},"actions":7},"saved_at":"today"}"#,
            r#"{"assessment":{"framework":{"title":" "},"about":{"place":{"value":"a\u0000b"}}}}"#,
            r#"{"assessment":{"framework":{"title":"a\u202eb"}}}"#,
            &long,
        ] {
            assert_eq!(of(text), nothing, "{text}");
        }
    }
}
