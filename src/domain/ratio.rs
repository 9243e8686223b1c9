//! Exact fractions, so that a score has the same bits everywhere. Decimals appear only when a number is shown.

/// A fraction of whole numbers, in lowest terms, never negative, never with a denominator of nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

impl Ratio {
    /// `None` when the denominator is nought: there is no such number.
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        Some(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    #[must_use]
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    #[must_use]
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// The fraction in tenths, rounded to the nearest, halves up: 11/6 gives 18, read "1.8".
    #[must_use]
    pub fn tenths(self) -> u64 {
        self.scaled(10)
    }

    /// The fraction in thousandths, rounded to the nearest, halves up: 11/18 gives 611, read "61.1 %".
    #[must_use]
    pub fn per_mille(self) -> u64 {
        self.scaled(1000)
    }

    /// The fraction in hundredths, rounded to the nearest, halves up: 11/18 gives 61, read "61%".
    #[must_use]
    pub fn percent(self) -> u64 {
        self.scaled(100)
    }

    fn scaled(self, factor: u64) -> u64 {
        let (numerator, denominator) = (u128::from(self.numerator), u128::from(self.denominator));
        let rounded = (2 * numerator * u128::from(factor) + denominator) / (2 * denominator);
        u64::try_from(rounded).unwrap_or(u64::MAX)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let cross = |one: u64, two: u64| u128::from(one) * u128::from(two);
        cross(self.numerator, other.denominator).cmp(&cross(other.numerator, self.denominator))
    }
}

fn greatest_common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: u64, denominator: u64) -> Ratio {
        Ratio::new(numerator, denominator).unwrap()
    }

    #[test]
    fn is_kept_in_lowest_terms() {
        assert_eq!(ratio(22, 12), ratio(11, 6));
        assert_eq!(ratio(0, 5), ratio(0, 1));
        assert_eq!(Ratio::new(1, 0), None);
    }

    #[test]
    fn is_shown_rounded_to_the_nearest_with_halves_up() {
        assert_eq!((ratio(11, 6).tenths(), ratio(11, 18).per_mille()), (18, 611));
        assert_eq!((ratio(1, 20).tenths(), ratio(1, 2000).per_mille()), (1, 1));
        assert_eq!((ratio(1, 21).tenths(), ratio(1, 2001).per_mille()), (0, 0));
    }

    #[test]
    fn is_ordered_as_numbers_are() {
        assert!(ratio(11, 27) < ratio(20, 27) && ratio(1, 3) < ratio(11, 27) && ratio(2, 4) == ratio(1, 2));
    }
}
