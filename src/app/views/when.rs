//! Moments as people read them, by the clock on the wall.

use time::{OffsetDateTime, UtcOffset};

use crate::domain::timestamp::Timestamp;
use crate::words::Common;

/// The time of day, such as `14:02`.
#[must_use]
pub fn time(moment: Timestamp, offset_minutes: i32) -> String {
    let local = local(moment, offset_minutes);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// The date and time, such as `22 November 2026, 14:02`.
#[must_use]
pub fn date_and_time(moment: Timestamp, offset_minutes: i32, words: &Common) -> String {
    let local = local(moment, offset_minutes);
    let month = words.months.get(usize::from(u8::from(local.month())) - 1).copied().unwrap_or_default();
    let date = words.date.fill([&local.day().to_string(), month, &local.year().to_string()]);
    words.moment.fill([&date, &time(moment, offset_minutes)])
}

/// Moments that no calendar holds are shown as 1970 began: they come from damaged clocks only.
fn local(moment: Timestamp, offset_minutes: i32) -> OffsetDateTime {
    let offset = UtcOffset::from_whole_seconds(offset_minutes.saturating_mul(60)).unwrap_or(UtcOffset::UTC);
    OffsetDateTime::from_unix_timestamp(moment.0.div_euclid(1000))
        .ok()
        .and_then(|date| date.checked_to_offset(offset))
        .unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english::ENGLISH;

    // 2026-11-22T23:30:00Z, by `date -u -d`.
    const LATE: Timestamp = Timestamp(1_795_390_200_000);

    #[test]
    fn the_wall_clock_decides_the_day() {
        assert_eq!(date_and_time(LATE, 0, &ENGLISH.common), "22 November 2026, 23:30");
        assert_eq!(date_and_time(LATE, 60, &ENGLISH.common), "23 November 2026, 00:30");
        assert_eq!(time(LATE, -330), "18:00");
    }

    #[test]
    fn an_impossible_moment_is_no_crash() {
        assert_eq!(date_and_time(Timestamp(i64::MAX), 100_000, &ENGLISH.common), "1 January 1970, 00:00");
    }
}
