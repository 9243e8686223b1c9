//! A moment, told from outside: nothing in here reads a clock.

/// Milliseconds since 1970-01-01T00:00:00Z. For people to read, never for deciding which edit is the later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);
