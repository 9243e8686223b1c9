//! Text that people write, bounded and free of characters that hide or reorder what is read.

use thiserror::Error;

/// The most characters (Unicode scalar values) a note may have.
pub const MAX_NOTE_LENGTH: usize = 10_000;

/// Why a text cannot be kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidText {
    #[error("{length} characters, at most {most}")]
    TooLong { length: usize, most: usize },
    #[error("holds a control character (U+{code:04X})")]
    ControlCharacter { code: u32 },
}

/// A person's own words on one statement. Empty means that there is no note.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note(String);

impl Note {
    /// Keeps the text with line ends as `\n`.
    ///
    /// # Errors
    /// When it is longer than [`MAX_NOTE_LENGTH`] or holds a control character other than tab and line feed.
    pub fn parse(text: &str) -> Result<Self, InvalidText> {
        let text = with_line_feeds(text);
        check(&text, MAX_NOTE_LENGTH).map(|()| Self(text))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Every kind of line end becomes a line feed.
fn with_line_feeds(text: &str) -> String {
    let mut after_return = false;
    let mut result = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' if after_return => {}
            '\r' => result.push('\n'),
            other => result.push(other),
        }
        after_return = character == '\r';
    }
    result
}

/// Checks a text against a length in characters, and for control characters other than tab and line feed.
///
/// # Errors
/// Names the first rule that is broken.
pub fn check(text: &str, most: usize) -> Result<(), InvalidText> {
    let length = text.chars().count();
    if length > most {
        return Err(InvalidText::TooLong { length, most });
    }
    match text.chars().find(|character| character.is_control() && !matches!(character, '\t' | '\n')) {
        Some(character) => Err(InvalidText::ControlCharacter { code: u32::from(character) }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_words_and_its_lines() {
        let note = Note::parse("Tŷ Cymunedol\r\nopen on Mondays\rand Fridays").map(|note| note.as_str().to_owned());
        assert_eq!(note, Ok("Tŷ Cymunedol\nopen on Mondays\nand Fridays".to_owned()));
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        assert!(Note::parse(&"ŷ".repeat(10_000)).is_ok());
        assert_eq!(Note::parse(&"ŷ".repeat(10_001)), Err(InvalidText::TooLong { length: 10_001, most: 10_000 }));
    }

    #[test]
    fn control_characters_are_refused_by_name() {
        assert_eq!(Note::parse("a\u{0}b"), Err(InvalidText::ControlCharacter { code: 0 }));
        assert!(Note::parse("a\tb\nc").is_ok());
    }
}
