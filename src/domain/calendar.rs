//! Days of the Gregorian calendar. Own code, since a date library weighs more in the wasm than it does here
//! (see `ARCHITECTURE.md`).
//!
//! Source of both formulas: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days` and
//! `days_from_civil`. They count years from March, so that the leap day is the last of its year, in eras of 400 years.

use std::fmt;

/// A date of the Gregorian calendar, also before it was in use. The earlier is the lesser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
}

impl Date {
    /// Reads `2026-11-22`; `None` for another form, and for a day that there never was.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = numbers(text, &['-'])?;
        let date = Self { year, month, day };
        // Whatever is not exactly in this form (`2026-1-022`) is written differently.
        (date.exists() && date.to_string() == text).then_some(date)
    }

    /// Reads a date as people type it, day first: `22/11/2026`, `22 11 2026` or `22.11.2026`; also `2026-11-22`.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let Some([day, month, year]) = numbers(text, &['/', ' ', '.']) else { return Self::parse(text) };
        let date = Self { year, month, day };
        date.exists().then_some(date)
    }

    /// Whether it is a day of the years 1000 to 9999.
    fn exists(self) -> bool {
        (1000..=9999).contains(&self.year) && (1..=12).contains(&self.month) && date_of(days_of(self)) == self
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Three whole numbers of one to four digits.
fn numbers(text: &str, between: &[char]) -> Option<[i64; 3]> {
    let number = |part: &str| {
        let plain = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse().ok()).flatten()
    };
    let mut parts = text.split(between);
    let numbers = [number(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?];
    parts.next().is_none().then_some(numbers)
}

const DAYS_OF_ERA: i64 = 146_097;
/// From the first of March of the year 0 to 1970-01-01.
const DAYS_BEFORE_1970: i64 = 719_468;

/// The date so many days after 1970-01-01.
#[must_use]
pub fn date_of(days_since_1970: i64) -> Date {
    let days = days_since_1970 + DAYS_BEFORE_1970;
    let (era, day_of_era) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    Date { year: year_of_era + 400 * era + i64::from(month <= 2), month, day }
}

/// How many days after 1970-01-01 a date is. A day that its month does not have counts on into the next.
#[must_use]
pub fn days_of(date: Date) -> i64 {
    let year = date.year - i64::from(date.month <= 2);
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month_from_march = (date.month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    let day_of_era = 365 * year_of_era + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_OF_ERA + day_of_era - DAYS_BEFORE_1970
}

#[cfg(test)]
mod tests {
    use super::*;

    // By `date -u -d @$((DAYS * 86400)) +%F`.
    #[test]
    fn agrees_with_known_dates() {
        for (days, year, month, day) in [
            (0, 1970, 1, 1),
            (-1, 1969, 12, 31),
            (19_782, 2024, 2, 29),
            (20_779, 2026, 11, 22),
            (11_016, 2000, 2, 29),
            (-25_509, 1900, 2, 28),
            (-25_508, 1900, 3, 1),
            (2_932_896, 9999, 12, 31),
        ] {
            assert_eq!(date_of(days), Date { year, month, day });
            assert_eq!(days_of(Date { year, month, day }), days);
        }
    }

    #[test]
    fn a_date_is_read_as_it_is_written_and_in_no_other_form() {
        for text in ["2026-11-22", "2024-02-29", "1000-01-01", "9999-12-31"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()), Some(text.to_owned()));
        }
        for text in ["", "2026-1-022", "2026-001-2", "02026-1-2", "2026-11-2", "2026-02-29", "0999-12-31", "22-11-2026"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_date_is_one_to_four_digits_and_nothing_else() {
        for text in ["+2/11/2026", "2/+1/2026", "2/11/+026", "00002/11/2026", "2//2026", "2/11/2026/", "2/11"] {
            assert_eq!(Date::typed(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_eight_hundred_years_follows_the_one_before() {
        let mut before = date_of(-146_098);
        for days in -146_097..=146_097 {
            let date = date_of(days);
            assert_eq!(days_of(date), days);
            let next_day = date == Date { day: before.day + 1, ..before };
            let next_month = (date.day, date.month) == (1, before.month % 12 + 1);
            assert!(next_day || next_month, "{before:?} {date:?}");
            before = date;
        }
    }
}
