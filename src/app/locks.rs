//! Locking a copy and unlocking a file: what is known of the browser, and how far a passphrase has come. The passphrase
//! itself is in no state.

use crate::domain::passphrase::PassphraseFault;

/// Whether this browser can lock files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locks {
    #[default]
    Possible,
    /// The page was not loaded over a secure connection, or the browser is too old.
    Missing,
}

/// What became of a passphrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trying {
    #[default]
    Asked,
    Faulty(PassphraseFault),
    /// The browser is at it, which takes some seconds on an old one.
    Working,
    Failed,
}
