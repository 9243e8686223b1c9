//! Names by which things are found. Parsing is the only way to make one, so an id in hand is always well formed.
//! An id never carries a position, a score or a person's words.
//!
//! Each name is kept once, for as long as the page lives. So an id costs nothing to hand on, compare or forget, and
//! neither does whatever holds ids; counting who still needs which name took 3 % of the wasm. Two ids are the same where
//! they are the same copy.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use thiserror::Error;

/// The most characters an id may have.
pub const MAX_ID_LENGTH: usize = 64;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidId {
    #[error("an id cannot be empty")]
    Empty,
    #[error("an id has at most {MAX_ID_LENGTH} characters")]
    TooLong,
    #[error("an id uses lower-case letters, digits, hyphens and full stops, and begins with a letter or digit")]
    BadCharacter,
}

/// What all ids have in common.
pub trait Id: Sized {
    /// # Errors
    /// Says which rule the text breaks.
    fn parse(text: &str) -> Result<Self, InvalidId>;

    /// Stands in for an id that could not be read, until the reading as a whole is refused.
    fn stand_in() -> Self;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Eq)]
        pub struct $name(&'static str);

        impl $name {
            /// Reads an id: 1 to 64 characters of `a-z`, `0-9`, `-` and `.`, the first a letter or digit.
            ///
            /// # Errors
            /// Says which of these rules the text breaks.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                check(text).map(|()| Self(kept(text)))
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0
            }
        }

        impl Id for $name {
            fn parse(text: &str) -> Result<Self, InvalidId> {
                $name::parse(text)
            }

            fn stand_in() -> Self {
                // No text that `parse` takes, so that it is no other id's twin.
                Self(kept("?"))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.0, other.0)
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                order(self.0, other.0)
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.hash(state);
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.0)
            }
        }
    )*};
}

ids! {
    /// Names a framework, the same in every version of it.
    FrameworkId;
    /// Names a way of grouping statements, such as `pillar` or `factor`.
    DimensionId;
    /// Names one group of a dimension, such as one pillar.
    GroupId;
    /// Names a statement. It stays when the wording or the order changes.
    StatementId;
    /// Names a step of a scale.
    LevelId;
    /// Names one action of a plan.
    ActionId;
    /// Names one assessment in one or more browsers.
    AssessmentId;
    /// Names one person, or one heap of paper forms, among those whose answers were put together. It says nothing of them.
    PersonId;
    /// Names one round of an assessment. It says nothing of it.
    RoundId;
    /// Names one browser's store, so that stamps from different browsers can be told apart. It names no person.
    ReplicaId;
    /// Names the data of one element. Elements of one name on pages of one site share it.
    InstanceId;
}

impl Default for InstanceId {
    /// The one of an element that names none.
    fn default() -> Self {
        Self(kept("main"))
    }
}

/// Every name that was ever read, in their order.
static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// One for all ids, so that the wasm holds it once.
#[inline(never)]
fn order(one: &'static str, other: &'static str) -> Ordering {
    if std::ptr::eq(one, other) { Ordering::Equal } else { one.cmp(other) }
}

/// The one copy of this name.
fn kept(name: &str) -> &'static str {
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.binary_search(&name) {
        Ok(place) => names.get(place).copied().unwrap_or_default(),
        Err(place) => {
            let kept: &'static str = Box::leak(name.into());
            names.insert(place, kept);
            kept
        }
    }
}

fn check(text: &str) -> Result<(), InvalidId> {
    let Some(first) = text.bytes().next() else {
        return Err(InvalidId::Empty);
    };
    if text.len() > MAX_ID_LENGTH {
        return Err(InvalidId::TooLong);
    }
    let starts_well = first.is_ascii_lowercase() || first.is_ascii_digit();
    if starts_well && text.bytes().all(is_id_byte) { Ok(()) } else { Err(InvalidId::BadCharacter) }
}

fn is_id_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_lower_case_names_are_ids() {
        for text in ["a", "shared-learning", "r2d2", "1.0.0", "constructor"] {
            assert_eq!(StatementId::parse(text).map(|id| id.as_str().to_owned()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_name_is_kept_once() {
        let [one, same, other] = ["once", "once", "twice"].map(|text| StatementId::parse(text).unwrap());
        assert!(std::ptr::eq(one.as_str(), same.as_str()));
        assert_ne!(one, other);
    }

    #[test]
    fn ids_that_were_made_in_two_ways_are_the_same() {
        assert_eq!(InstanceId::parse("main"), Ok(InstanceId::default()));
        assert_eq!(StatementId::stand_in(), StatementId::stand_in());
    }

    #[test]
    fn ids_stand_in_the_order_of_their_names() {
        let mut ids = ["two", "one-more", "one", "two"].map(|text| StatementId::parse(text).unwrap());
        ids.sort();
        assert_eq!(ids.map(|id| id.as_str().to_owned()), ["one", "one-more", "two", "two"]);
    }

    #[test]
    fn each_broken_rule_is_named() {
        assert_eq!(StatementId::parse(""), Err(InvalidId::Empty));
        assert_eq!(StatementId::parse(&"a".repeat(65)), Err(InvalidId::TooLong));
        assert!(StatementId::parse(&"a".repeat(64)).is_ok());
        for text in ["__proto__", "-a", ".a", "A", "a b", "a/b", "a:b", "é", "a\u{202e}b"] {
            assert_eq!(StatementId::parse(text), Err(InvalidId::BadCharacter), "{text}");
        }
    }
}
