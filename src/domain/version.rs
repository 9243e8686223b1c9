//! The order of version numbers: three whole numbers joined by full stops. How one is written is held by `formats`.

use std::cmp::Ordering;

/// Whether one version is older than, the same as or newer than another. A part that is no number counts as nought.
#[must_use]
pub fn compare(one: &str, other: &str) -> Ordering {
    numbers(one).cmp(numbers(other))
}

fn numbers(version: &str) -> impl Iterator<Item = u32> {
    version.split('.').map(|part| part.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_and_not_letters() {
        for (one, other, expected) in [
            ("1.0.0", "1.0.0", Ordering::Equal),
            ("01.0.0", "1.0.0", Ordering::Equal),
            ("1.10.0", "1.9.9", Ordering::Greater),
            ("1.0.999999", "2.0.0", Ordering::Less),
            ("0.0.2", "0.0.10", Ordering::Less),
        ] {
            assert_eq!(compare(one, other), expected, "{one} and {other}");
        }
    }
}
