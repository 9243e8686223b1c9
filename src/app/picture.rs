//! What of a result can be saved as a picture, and in which form.

use crate::domain::ids::DimensionId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// How many statements stand where.
    Counts,
    /// Sections by crossing groups.
    Grid,
    /// The scores of a dimension's groups, one below the other.
    Scores(DimensionId),
    /// The same around a centre.
    Radar(DimensionId),
    /// How many people chose which step, statement by statement.
    People,
    /// The scores of the people's groups, section by section.
    Perspectives,
    /// The code of the link that is shown.
    Code,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageFormat {
    /// Stays sharp at any size.
    Svg,
    /// Can be put in anywhere.
    Png,
}
