//! A moment, told from outside: nothing in here reads a clock.

use super::calendar::{self, Date};

/// Milliseconds since 1970-01-01T00:00:00Z. For people to read, never for deciding which edit is the later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// A moment as a calendar and a clock show it in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub date: Date,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub millisecond: i64,
}

/// The years that are shown, in days since 1970: 0 to 9999. Moments outside come from damaged clocks only.
const DAYS_SHOWN: std::ops::RangeInclusive<i64> = -719_528..=2_932_896;
const MILLISECONDS_OF_DAY: i64 = 86_400_000;

impl Timestamp {
    /// The moment that UTC would show as the clock on the wall shows this one, so many minutes ahead of UTC.
    #[must_use]
    pub fn on_the_wall(self, offset_minutes: i32) -> Self {
        Self(self.0.saturating_add(i64::from(offset_minutes) * 60_000))
    }

    /// The moment in UTC; 1970-01-01T00:00 for one outside the years 0 to 9999.
    #[must_use]
    pub fn shown(self) -> Shown {
        let inside = DAYS_SHOWN.contains(&self.0.div_euclid(MILLISECONDS_OF_DAY));
        let moment = if inside { self.0 } else { 0 };
        let in_day = moment.rem_euclid(MILLISECONDS_OF_DAY);
        Shown {
            date: calendar::date_of(moment.div_euclid(MILLISECONDS_OF_DAY)),
            hour: in_day / 3_600_000,
            minute: in_day / 60_000 % 60,
            second: in_day / 1000 % 60,
            millisecond: in_day % 1000,
        }
    }
}

impl Shown {
    /// The moment that is shown so.
    #[must_use]
    pub fn moment(&self) -> Timestamp {
        let in_day = ((self.hour * 60 + self.minute) * 60 + self.second) * 1000 + self.millisecond;
        Timestamp(calendar::days_of(self.date) * MILLISECONDS_OF_DAY + in_day)
    }
}
