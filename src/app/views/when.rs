//! Moments as people read them, by the clock on the wall.

use crate::domain::calendar::Date;
use crate::domain::timestamp::{Shown, Timestamp};
use crate::words::Common;

/// The time of day, such as `14:02`.
#[must_use]
pub fn time(moment: Timestamp, offset_minutes: i32) -> String {
    let shown = local(moment, offset_minutes);
    format!("{:02}:{:02}", shown.hour, shown.minute)
}

/// The date, such as `22 November 2026`.
#[must_use]
pub fn date(moment: Timestamp, offset_minutes: i32, words: &Common) -> String {
    calendar_date(local(moment, offset_minutes).date, words)
}

/// The date and time, such as `22 November 2026, 14:02`.
#[must_use]
pub fn date_and_time(moment: Timestamp, offset_minutes: i32, words: &Common) -> String {
    words.moment.fill([&date(moment, offset_minutes, words), &time(moment, offset_minutes)])
}

/// A date that is no moment, such as `22 November 2026`.
#[must_use]
pub fn calendar_date(date: Date, words: &Common) -> String {
    let month = usize::try_from(date.month - 1).ok().and_then(|month| words.months.get(month));
    words.date.fill([&date.day.to_string(), month.copied().unwrap_or_default(), &date.year.to_string()])
}

/// The time of day when it was today, else the date as well.
#[must_use]
pub fn time_or_day(moment: Timestamp, now: Timestamp, offset_minutes: i32, words: &Common) -> String {
    if local(moment, offset_minutes).date == local(now, offset_minutes).date {
        return time(moment, offset_minutes);
    }
    date_and_time(moment, offset_minutes, words)
}

fn local(moment: Timestamp, offset_minutes: i32) -> Shown {
    moment.on_the_wall(offset_minutes).shown()
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
    fn a_moment_of_another_day_carries_its_date() {
        let next_day = Timestamp(LATE.0 + 30 * 60_000);
        assert_eq!(time_or_day(LATE, next_day, 0, &ENGLISH.common), "22 November 2026, 23:30");
        assert_eq!(time_or_day(LATE, next_day, 60, &ENGLISH.common), "00:30");
    }

    #[test]
    fn an_impossible_moment_is_no_crash() {
        assert_eq!(date_and_time(Timestamp(i64::MAX), 100_000, &ENGLISH.common), "1 January 1970, 00:00");
    }
}
