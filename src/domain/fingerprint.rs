//! A short mark of a text, to notice that wording has changed. It finds accidents, not forgers.

use std::fmt;
use std::hash::Hasher;

use fnv::FnvHasher;

/// 64-bit FNV-1a of a text's UTF-8 bytes.
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl Fingerprint {
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut hasher = FnvHasher::default();
        hasher.write(text.as_bytes());
        Self(hasher.finish())
    }

    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }

    /// Its two halves laid over each other. Source: as above, "xor-folding".
    #[must_use]
    pub fn folded(self) -> u32 {
        // What is cut off is the half that was laid over.
        (self.0 >> 32 ^ self.0 & u64::from(u32::MAX)).try_into().unwrap_or_default()
    }

    /// Reads the sixteen lower-case hexadecimal digits that [`fmt::Display`] writes; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if well_formed { u64::from_str_radix(text, 16).ok().map(Self) } else { None }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Published test vectors of FNV-1a, 64 bit: the empty text, "a" and "foobar".
    #[test]
    fn agrees_with_the_published_vectors() {
        assert_eq!(Fingerprint::of("").to_string(), "cbf29ce484222325");
        assert_eq!(Fingerprint::of("a").to_string(), "af63dc4c8601ec8c");
        assert_eq!(Fingerprint::of("foobar").to_string(), "85944171f73967e8");
    }

    #[test]
    fn reads_back_what_it_writes_and_nothing_else() {
        assert_eq!(Fingerprint::parse("85944171f73967e8"), Some(Fingerprint::of("foobar")));
        for text in ["", "85944171f73967e", "85944171F73967E8", "+5944171f73967e8"] {
            assert_eq!(Fingerprint::parse(text), None, "{text}");
        }
    }
}
