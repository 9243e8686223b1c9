//! A moment as RFC 3339 text in UTC, the form that files use: `2026-11-22T14:02:00.000Z`.

use crate::domain::calendar::Date;
use crate::domain::timestamp::{Shown, Timestamp};

/// The moment as text, to the millisecond. Moments outside the years 0 to 9999 are written as 1970 began.
#[must_use]
pub fn write(moment: Timestamp) -> String {
    let Shown { date: Date { year, month, day }, hour, minute, second, millisecond } = moment.shown();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millisecond:03}Z")
}

/// The day of a moment, such as `2026-11-22`.
#[must_use]
pub fn day(moment: Timestamp) -> String {
    moment.shown().date.to_string()
}

/// Reads exactly what [`write`] writes; `None` for anything else.
#[must_use]
pub fn read(text: &str) -> Option<Timestamp> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok().map(i64::from);
    let date = Date { year: number(0, 4)?, month: number(5, 7)?, day: number(8, 10)? };
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let moment = Shown { date, hour, minute, second, millisecond: number(20, 23)? }.moment();
    // Whatever is not exactly in this form (the 30th of February, 25 o'clock, a plus sign, text after it) is written
    // differently.
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
