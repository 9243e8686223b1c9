//! Exact fractions, so that a score has the same bits everywhere. Decimals appear only when a number is shown.

/// A fraction of whole numbers, in lowest terms, never negative, never with a denominator of nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    // 32 bits, so that products of two fit in 64: no score comes near that many statements.
    numerator: u32,
    denominator: u32,
}

impl Ratio {
    /// `None` when the denominator is nought, since there is no such number, and when a part needs more than 32 bits.
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        let part = |whole: u64| u32::try_from(whole.checked_div(divisor)?).ok();
        let (numerator, denominator) = (part(numerator)?, part(denominator)?);
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    #[must_use]
    pub fn numerator(self) -> u64 {
        u64::from(self.numerator)
    }

    #[must_use]
    pub fn denominator(self) -> u64 {
        u64::from(self.denominator)
    }

    /// The mean of these; `None` of none, and when a part needs more than 32 bits.
    #[must_use]
    pub fn mean(of: &[Self]) -> Option<Self> {
        let mut sum = Self { numerator: 0, denominator: 1 };
        for one in of {
            sum = sum.plus(*one)?;
        }
        let count = u64::try_from(of.len()).ok()?;
        Self::new(sum.numerator(), sum.denominator().checked_mul(count)?)
    }

    fn plus(self, other: Self) -> Option<Self> {
        // Over the least common denominator, so that the parts stay as small as they can.
        let shared = greatest_common_divisor(self.denominator(), other.denominator());
        let (left, right) = (other.denominator() / shared, self.denominator() / shared);
        let numerator = (self.numerator() * left).checked_add(other.numerator() * right)?;
        Self::new(numerator, self.denominator() * left)
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
        let (doubled, denominator) = (2 * self.numerator() * factor, self.denominator());
        (doubled + denominator) / (2 * denominator)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let (left, right) = (self.numerator() * other.denominator(), other.numerator() * self.denominator());
        left.cmp(&right)
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
    fn the_mean_is_exact() {
        assert_eq!(Ratio::mean(&[ratio(1, 2), ratio(2, 3), ratio(0, 1)]), Some(ratio(7, 18)));
        assert_eq!(Ratio::mean(&[ratio(11, 6)]), Some(ratio(11, 6)));
        assert_eq!(Ratio::mean(&[]), None);
    }

    #[test]
    fn a_mean_that_does_not_fit_is_no_number() {
        let large = u64::from(u32::MAX);
        assert_eq!(Ratio::mean(&[ratio(1, large), ratio(1, large - 1)]), None);
    }

    #[test]
    fn is_ordered_as_numbers_are() {
        assert!(ratio(11, 27) < ratio(20, 27) && ratio(1, 3) < ratio(11, 27) && ratio(2, 4) == ratio(1, 2));
    }
}
