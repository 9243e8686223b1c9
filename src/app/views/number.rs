//! Numbers as people read them. The only place where an exact score becomes decimals.

use crate::domain::ratio::Ratio;
use crate::words::Common;

/// One decimal, such as `1.8`.
#[must_use]
pub fn one_decimal(value: Ratio, words: &Common) -> String {
    in_tenths(value.tenths(), words)
}

/// Whole percent, such as `61%`.
#[must_use]
pub fn percent(share: Ratio, words: &Common) -> String {
    words.percent.fill([&share.percent().to_string()])
}

/// A part of a hundred with one decimal and no sign, such as `11.1`.
#[must_use]
pub fn points(share: Ratio, words: &Common) -> String {
    in_tenths(share.per_mille(), words)
}

fn in_tenths(tenths: u64, words: &Common) -> String {
    format!("{}{}{}", tenths / 10, words.decimal_mark, tenths % 10)
}
