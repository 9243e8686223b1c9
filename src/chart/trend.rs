//! Scores from left to right, one after another: for each a dot with the bar of what it could have been. A line goes from
//! one to the next by what was scored in both, wherever the dots are.

use super::drawing::{Anchor, Drawing, Type, along};
use super::range_bar::RangeBar;
use super::range_bars::Step;

/// One score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What stands below it, in a few letters.
    pub mark: String,
    pub range: Option<RangeBar>,
    /// Where the line from the one before begins and ends, in thousandths of the way.
    pub line: Option<(u32, u32)>,
}

/// More would stand too close to each other.
pub const MOST: usize = 12;

const STEP: Type = Type { class: "soft", size: 13, lines: 2 };
const MARK: Type = Type { class: "strong", size: 14, lines: 1 };
const HEIGHT: i32 = 180;
/// Room for half of a name above the highest line, for the names of the steps, and beside the first and the last bar.
const TOP: i32 = 20;
const NAMES: i32 = 84;
const EDGE: i32 = 20;
const RADIUS: i32 = 6;

/// Draws the scores, in this width.
pub fn draw(sheet: &mut Drawing, steps: &[Step], points: &[Point], width: i32) {
    let y = |thousandths| TOP + HEIGHT - along(HEIGHT, thousandths);
    for (at, name) in steps {
        let height = STEP.height(NAMES - 6, name);
        sheet.text(&STEP, Anchor::Start, (0, y(*at) - height / 2), NAMES - 6, name);
        sheet.line("ring", &[(NAMES, y(*at)), (width, y(*at))]);
    }
    let last = i32::try_from(points.len().saturating_sub(1)).unwrap_or(1).max(1);
    let x = |place: i32| NAMES + EDGE + (width - NAMES - 2 * EDGE) * place / last;
    for (place, point) in (0..).zip(points) {
        if let Some(RangeBar { least, most, .. }) = point.range {
            sheet.line("band", &[(x(place), y(least)), (x(place), y(most))]);
        }
    }
    for (place, point) in (0..).zip(points) {
        if let Some((from, to)) = point.line {
            sheet.line("score", &[(x(place - 1), y(from)), (x(place), y(to))]);
        }
    }
    for (place, point) in (0..).zip(points) {
        if let Some(range) = point.range {
            sheet.circle("point", (x(place), y(range.mark)), RADIUS);
        }
        sheet.text(&MARK, Anchor::Middle, (x(place), TOP + HEIGHT + 8), 2 * EDGE, &point.mark);
    }
    sheet.down(TOP + HEIGHT + 30);
}
