//! A line from the least to the most that a score could be, with a mark where it stands.

use crate::domain::score::Known;

/// Positions along the bar, in thousandths of its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RangeBar {
    pub least: u32,
    pub mark: u32,
    pub most: u32,
}

#[must_use]
pub fn layout(known: &Known) -> RangeBar {
    let position = |share: crate::domain::ratio::Ratio| u32::try_from(share.per_mille()).unwrap_or(1000);
    RangeBar { least: position(known.least), mark: position(known.share), most: position(known.most) }
}
