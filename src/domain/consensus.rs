//! How far people agree on one statement: W. J. Tastle and M. J. Wierman, "Consensus and dissention: A measure of ordinal
//! dispersion", International Journal of Approximate Reasoning 45 (2007).
//!
//! Cns = 1 + sum over the steps of p * log2(1 - |step - mean| / (steps - 1)), where p is the part of the raters at a step.
//! Steps count by their place, so that only their order matters. Don't know and does not apply are never part of it.
//!
//! It is worked out in whole numbers, so that it has the same bits everywhere: the logarithm bit by bit to 27 places, which
//! leaves the result within 0.0000001 of the exact one.

/// How close to each other people are who placed one statement on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Nobody placed it.
    Nobody,
    /// One person did: there is no spread, and no agreement either.
    One,
    Of(Consensus),
}

/// From 0, half of the people at each end, to 1, all at one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Consensus(u32);

/// What a consensus means on a scale of so many steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// All at one step.
    Same,
    /// No further apart than half at one step and half at the next; on two steps, than three to one.
    Close,
    /// Between the two.
    Spread,
    /// As far apart as if people were spread evenly over all steps, or further.
    Apart,
}

/// One, in ten-millionths.
const ONE: u32 = 10_000_000;
/// How many places after the point a logarithm has, in binary.
const PLACES: u32 = 27;

impl Spread {
    /// Of the numbers of people at each step, lowest step first.
    #[must_use]
    pub fn of(counts: &[u32]) -> Self {
        match total(counts) {
            0 => Self::Nobody,
            1 => Self::One,
            _ => Self::Of(Consensus::of(counts)),
        }
    }
}

impl Consensus {
    /// Of at least one person.
    fn of(counts: &[u32]) -> Self {
        let count = total(counts);
        let places = || (0_u64..).zip(counts).map(|(place, &count)| (place, u64::from(count)));
        let sum: u64 = places().map(|(place, at)| place * at).sum();
        if places().any(|(_, at)| at == count) {
            return Self(ONE);
        }
        let last = u64::try_from(counts.len()).unwrap_or(1).saturating_sub(1);
        if is_half_at_each_end(counts) {
            return Self(0);
        }
        // 1 - |place - mean| / last, as a fraction over count * last, which leaves nothing to round.
        let whole = count * last;
        let loss: u64 = places().map(|(place, at)| at * logarithm(whole, whole - (place * count).abs_diff(sum))).sum();
        let loss = (loss / count * u64::from(ONE) + (1 << (PLACES - 1))) >> PLACES;
        // Only unanimity is 1 and only half at each end is 0, however close to them the rest may come.
        Self(ONE.saturating_sub(u32::try_from(loss).unwrap_or(ONE)).clamp(1, ONE - 1))
    }

    #[must_use]
    pub fn ten_millionths(self) -> u32 {
        self.0
    }

    /// Rounded to the nearest hundredth, but 1 for unanimity alone and 0 for half at each end alone.
    #[must_use]
    pub fn hundredths(self) -> u32 {
        match self.0 {
            0 => 0,
            ONE => 100,
            between => ((between + ONE / 200) / (ONE / 100)).clamp(1, 99),
        }
    }

    /// What it means on a scale of so many steps. The bounds are those of two known spreads, since two people one step
    /// apart have another consensus on every scale.
    #[must_use]
    pub fn closeness(self, steps: usize) -> Closeness {
        let mut neighbours = vec![0; steps];
        neighbours.splice(..2.min(steps), if steps < 3 { [3, 1] } else { [1, 1] });
        if self.0 == ONE {
            Closeness::Same
        } else if self >= Self::of(&neighbours) {
            Closeness::Close
        } else if self > Self::of(&vec![1; steps]) {
            Closeness::Spread
        } else {
            Closeness::Apart
        }
    }
}

fn total(counts: &[u32]) -> u64 {
    counts.iter().map(|&count| u64::from(count)).sum()
}

fn is_half_at_each_end(counts: &[u32]) -> bool {
    let ends = counts.first().zip(counts.last());
    ends.is_some_and(|(first, last)| first == last && total(counts) == u64::from(*first) + u64::from(*last))
}

/// The binary logarithm of `whole / part`, in units of 2^-27, rounded down: by halving until it is below two, and then by
/// squaring, which brings one binary digit each time. Nought for no part, since nobody stands there.
fn logarithm(mut whole: u64, mut part: u64) -> u64 {
    const UNIT: u64 = 1 << 31;
    while whole > u64::from(u32::MAX) {
        (whole, part) = (whole >> 1, part >> 1);
    }
    if part == 0 {
        return 0;
    }
    let mut digits = 0;
    while whole >= 2 * part {
        part *= 2;
        digits += 1;
    }
    let mut rest = whole * UNIT / part;
    for _ in 0..PLACES {
        rest = rest * rest / UNIT;
        digits *= 2;
        if rest >= 2 * UNIT {
            rest /= 2;
            digits += 1;
        }
    }
    digits
}
