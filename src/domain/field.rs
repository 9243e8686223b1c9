//! The fields that people fill in. Each is a constant that says what it is called and what it may hold, so that
//! storage, files, drafts and messages treat all of them alike: adding a field is adding a constant.

use super::calendar::Date;
use super::ids::LevelId;
use super::text::{self, InvalidText};

/// A field of an answer, of an action, or of what is said about an assessment.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in records and files.
    pub name: &'static str,
    pub kind: FieldKind,
}

/// What a field may hold. The empty text means for every kind that nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Up to 160 characters.
    Line,
    /// Up to 10,000 characters.
    Note,
    /// A date as `2026-11-22`.
    Date,
    /// An address that begins with `https://` or `http://`, up to 2,000 characters.
    Link,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// An id, such as that of a step or of a statement.
    Id,
    /// A whole number from 0 to 99,999, in digits.
    Number,
}

const MAX_LINE_LENGTH: usize = 160;
const MAX_NOTE_LENGTH: usize = 10_000;
const MAX_LINK_LENGTH: usize = 2_000;
const MAX_DIGITS: usize = 5;

impl FieldKind {
    /// Reads what a person typed or chose: white space around links and dates is left out, line ends become `\n`, and
    /// a date may be typed as `22/11/2026`, `22 11 2026` or `22.11.2026`.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn typed(self, text: &str) -> Result<String, InvalidText> {
        text::check_direction(text)?;
        match self {
            Self::Date if !text.trim().is_empty() => {
                Date::typed(text.trim()).map(|date| date.to_string()).ok_or(InvalidText::NotADate)
            }
            Self::Date | Self::Link | Self::Number => self.kept(text.trim()),
            _ => self.kept(text),
        }
    }

    /// Reads what a record or file holds.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn kept(self, text: &str) -> Result<String, InvalidText> {
        if text.is_empty() {
            return Ok(String::new());
        }
        let (most, well_formed) = match self {
            Self::Line => (MAX_LINE_LENGTH, Ok(())),
            Self::Note => (MAX_NOTE_LENGTH, Ok(())),
            Self::Link => (MAX_LINK_LENGTH, is_link(text).then_some(()).ok_or(InvalidText::NotALink)),
            Self::Date => (MAX_LINE_LENGTH, Date::parse(text).map(|_| ()).ok_or(InvalidText::NotADate)),
            Self::Choice(names) => {
                (MAX_LINE_LENGTH, names.contains(&text).then_some(()).ok_or(InvalidText::NotAChoice))
            }
            Self::Number => (MAX_LINE_LENGTH, is_number(text).then_some(()).ok_or(InvalidText::NotANumber)),
            Self::Id => (MAX_LINE_LENGTH, LevelId::parse(text).map(|_| ()).map_err(|_| InvalidText::NotAChoice)),
        };
        let text = text::with_line_feeds(text);
        text::check(&text, most)?;
        well_formed.map(|()| text)
    }
}

fn is_number(text: &str) -> bool {
    (1..=MAX_DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Anything else than these two could run as a script when it is opened.
fn is_link(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let start = text.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| text.get(scheme.len()..)).flatten()
    });
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_by_an_empty_text_of_any_kind() {
        for kind in [FieldKind::Line, FieldKind::Date, FieldKind::Link, FieldKind::Choice(&["a"]), FieldKind::Id] {
            assert_eq!((kind.typed(""), kind.kept("")), (Ok(String::new()), Ok(String::new())));
        }
    }

    #[test]
    fn a_link_cannot_run_anything() {
        let link = |text: &str| FieldKind::Link.typed(text);
        assert_eq!(link(" HTTPS://example.org/a?b#c "), Ok("HTTPS://example.org/a?b#c".to_owned()));
        for text in ["javascript:alert(1)", "https://", "http:/x", "www.example.org", "data:text/html,x", "https://a b"]
        {
            assert_eq!(link(text), Err(InvalidText::NotALink), "{text}");
        }
    }

    #[test]
    fn a_date_is_kept_in_one_way_however_it_is_typed() {
        let date = |text: &str| FieldKind::Date.typed(text);
        for text in ["22/11/2026", "22 11 2026", " 22.11.2026", "2026-11-22"] {
            assert_eq!(date(text), Ok("2026-11-22".to_owned()), "{text}");
        }
        for text in ["31/2/2026", "29 2 2025", "0/1/2026", "1/13/2026", "22/11", "soon", "1/1/99999", "22/11/2026/1"] {
            assert_eq!(date(text), Err(InvalidText::NotADate), "{text}");
        }
        assert_eq!(date("29/2/2024"), Ok("2024-02-29".to_owned()));
        assert_eq!(FieldKind::Date.kept("22/11/2026"), Err(InvalidText::NotADate));
    }

    #[test]
    fn a_number_is_digits_and_nothing_else() {
        assert_eq!(FieldKind::Number.typed(" 42 "), Ok("42".to_owned()));
        for text in ["-1", "1.5", "1e3", "+1", "100000", "four", "4 2", "٤"] {
            assert_eq!(FieldKind::Number.kept(text), Err(InvalidText::NotANumber), "{text}");
        }
    }

    #[test]
    fn a_choice_is_one_of_its_names() {
        let kind = FieldKind::Choice(&["sure", "not-sure"]);
        assert_eq!(kind.kept("sure"), Ok("sure".to_owned()));
        assert_eq!(kind.kept("Sure"), Err(InvalidText::NotAChoice));
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        assert!(FieldKind::Note.typed(&"ŷ".repeat(10_000)).is_ok());
        let long = FieldKind::Note.typed(&"ŷ".repeat(10_001));
        assert_eq!(long, Err(InvalidText::TooLong { length: 10_001, most: 10_000 }));
        let line = FieldKind::Line.typed(&"ŷ".repeat(161));
        assert_eq!(line, Err(InvalidText::TooLong { length: 161, most: 160 }));
    }

    #[test]
    fn words_and_lines_are_kept_and_hidden_characters_refused() {
        let note = FieldKind::Note.typed("Tŷ Cymunedol\r\nopen on Mondays\rand\tFridays");
        assert_eq!(note, Ok("Tŷ Cymunedol\nopen on Mondays\nand\tFridays".to_owned()));
        assert_eq!(FieldKind::Note.typed("a\u{0}b"), Err(InvalidText::HiddenCharacter { code: 0 }));
        assert_eq!(FieldKind::Note.typed("a\u{202E}b"), Err(InvalidText::HiddenCharacter { code: 0x202E }));
        assert!(FieldKind::Note.kept("a\u{202E}b").is_ok(), "files of the first version may hold it");
    }
}
