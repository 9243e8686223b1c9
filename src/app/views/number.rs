//! Numbers as people read them. The only place where an exact score becomes decimals.

use crate::domain::ratio::Ratio;
use crate::words::Common;

/// One decimal, such as `1.8`.
#[must_use]
pub fn one_decimal(value: Ratio, words: &Common) -> String {
    let tenths = value.tenths();
    format!("{}{}{}", tenths / 10, words.decimal_mark, tenths % 10)
}

/// Whole percent, such as `61%`.
#[must_use]
pub fn percent(share: Ratio, words: &Common) -> String {
    words.percent.fill([&share.percent().to_string()])
}
