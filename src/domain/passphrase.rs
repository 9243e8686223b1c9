//! A passphrase for a locked file. It is never kept, shown or written anywhere, not even where a test fails.

use std::fmt;

/// What a person typed, without white space around it.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

/// Why a passphrase cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFault {
    TooShort,
    /// The two were not typed alike.
    NotAlike,
}

impl Passphrase {
    /// The fewest characters of a new one.
    pub const LEAST: usize = 12;

    /// A new one, typed twice.
    ///
    /// # Errors
    /// When it is too short, or was not typed alike.
    pub fn chosen(first: &str, second: &str) -> Result<Self, PassphraseFault> {
        let (first, second) = (Self::typed(first), Self::typed(second));
        if first.0.chars().count() < Self::LEAST {
            return Err(PassphraseFault::TooShort);
        }
        if first == second { Ok(first) } else { Err(PassphraseFault::NotAlike) }
    }

    /// One that was chosen before.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_one_is_long_enough_and_typed_alike() {
        for (first, second, expected) in [
            ("correct horse", "correct horse", Ok("correct horse")),
            (" correct horse\t", "correct horse", Ok("correct horse")),
            ("ŵŵŵŵŵŵŵŵŵŵŵŵ", "ŵŵŵŵŵŵŵŵŵŵŵŵ", Ok("ŵŵŵŵŵŵŵŵŵŵŵŵ")),
            ("", "", Err(PassphraseFault::TooShort)),
            ("eleven char", "eleven char", Err(PassphraseFault::TooShort)),
            ("           a", "           a", Err(PassphraseFault::TooShort)),
            ("ŵŵŵŵŵŵ", "ŵŵŵŵŵŵ", Err(PassphraseFault::TooShort)),
            ("correct horse", "Correct horse", Err(PassphraseFault::NotAlike)),
            ("correct horse", "", Err(PassphraseFault::NotAlike)),
        ] {
            let chosen = Passphrase::chosen(first, second);
            assert_eq!(chosen.as_ref().map(Passphrase::as_str), expected.as_ref().map(|text| *text), "{first}");
        }
    }

    #[test]
    fn what_goes_wrong_never_shows_it() {
        assert_eq!(format!("{:?}", Passphrase::typed("correct horse")), "Passphrase");
    }
}
