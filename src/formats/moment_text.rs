//! A moment as RFC 3339 text in UTC, the form that files use: `2026-11-22T14:02:00.000Z`.

use time::{Date, Month, OffsetDateTime, Time};

use crate::domain::timestamp::Timestamp;

/// The moment as text, to the millisecond. Moments outside the years 0 to 9999 are written as 1970 began.
#[must_use]
pub fn write(moment: Timestamp) -> String {
    let date = OffsetDateTime::from_unix_timestamp(moment.0.div_euclid(1000))
        .ok()
        .filter(|date| (0..=9999).contains(&date.year()))
        .unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    let (hour, minute, second) = (date.hour(), date.minute(), date.second());
    let millisecond = moment.0.rem_euclid(1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millisecond:03}Z")
}

/// Reads exactly what [`write`] writes; `None` for anything else.
#[must_use]
pub fn read(text: &str) -> Option<Timestamp> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize, to: usize| u8::try_from(number(from, to)?).ok();
    let month = Month::try_from(small(5, 7)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(0, 4)?), month, small(8, 10)?).ok()?;
    let time = Time::from_hms(small(11, 13)?, small(14, 16)?, small(17, 19)?).ok()?;
    let seconds = OffsetDateTime::new_utc(date, time).unix_timestamp();
    let moment = Timestamp(seconds * 1000 + i64::from(number(20, 23)?));
    // Whatever is not exactly in this form (a plus sign, other separators, text after it) reads back differently.
    (write(moment) == text).then_some(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    // The seconds come from `date -u -d TEXT +%s`.
    #[test]
    fn agrees_with_known_moments() {
        for (text, milliseconds) in [
            ("1970-01-01T00:00:00.000Z", 0),
            ("2026-11-22T14:02:00.000Z", 1_795_356_120_000),
            ("2024-02-29T23:59:59.999Z", 1_709_251_199_999),
        ] {
            assert_eq!(write(Timestamp(milliseconds)), text);
            assert_eq!(read(text), Some(Timestamp(milliseconds)));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "2026-11-22",
            "2026-02-29T00:00:00.000Z",
            "2026-11-22T24:00:00.000Z",
            "2026-11-22 14:02:00.000Z",
            "2026-11-22T14:02:00.000Z ",
            "+026-11-22T14:02:00.000Z",
            "2026-11-22T14:02:00.000+01:00",
            "é026-11-22T14:02:00.000Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
