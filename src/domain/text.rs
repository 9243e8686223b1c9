//! Text that people write, bounded and free of characters that hide or reorder what is read.

use thiserror::Error;

/// Why a text cannot be kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidText {
    #[error("{length} characters, at most {most}")]
    TooLong { length: usize, most: usize },
    #[error("holds a hidden character (U+{code:04X})")]
    HiddenCharacter { code: u32 },
    #[error("not a date")]
    NotADate,
    #[error("not an address that begins with https:// or http://")]
    NotALink,
    #[error("not a whole number from 0 to 99,999")]
    NotANumber,
    #[error("not one of the choices")]
    NotAChoice,
}

/// Every kind of line end becomes a line feed.
#[must_use]
pub fn with_line_feeds(text: &str) -> String {
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
    refuse(text, |character| character.is_control() && !matches!(character, '\t' | '\n'))
}

/// Checks a text for characters that change the direction of what follows, so that it reads as something else than it
/// is. Source: Unicode Standard Annex #9, explicit embeddings, overrides and isolates.
///
/// # Errors
/// Names the character.
pub fn check_direction(text: &str) -> Result<(), InvalidText> {
    refuse(text, |character| matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
}

fn refuse(text: &str, refused: impl Fn(char) -> bool) -> Result<(), InvalidText> {
    match text.chars().find(|character| refused(*character)) {
        Some(character) => Err(InvalidText::HiddenCharacter { code: u32::from(character) }),
        None => Ok(()),
    }
}
