//! The moment at which something happened, as told by whoever sends the message.

use crate::domain::timestamp::Timestamp;

/// A moment with what only the outside can know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    pub time: Timestamp,
    /// Minutes to add to UTC to get the time on the wall, such as 60 for British Summer Time.
    pub offset_minutes: i32,
    /// A number nobody has drawn before, for a new id.
    pub fresh: u64,
}
