//! What the looks of a chart mean: small samples with their names, in as many rows as they need.

use super::drawing::{Anchor, Drawing, Type};
use super::label::estimate;

/// What is shown of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A part of a bar, or a cell.
    Fill(&'static str),
    /// What a score could still be.
    Band,
    /// Where a score stands on a line.
    Mark,
    /// Where a score stands on an axis.
    Point(&'static str),
}

const NAME: Type = Type { class: "text", size: 15, lines: 1 };
const SAMPLE: (i32, i32) = (26, 16);
/// From a sample to its name, from a name to the next sample, and from row to row.
const BEFORE_NAME: i32 = 8;
const BETWEEN: i32 = 22;
const ROW: i32 = 26;

/// Draws the samples one after the other, in rows of this width.
pub fn draw(sheet: &mut Drawing, entries: &[(Sample, &str)], width: i32) {
    let (before, mut x) = (SAMPLE.0 + BEFORE_NAME, 0);
    for (sample, name) in entries {
        let needed = before + estimate(name, NAME.size);
        if x > 0 && x + needed > width {
            sheet.down(ROW);
            x = 0;
        }
        draw_sample(sheet, *sample, x);
        sheet.text(&NAME, Anchor::Start, (x + before, 0), width - before, name);
        x += needed + BETWEEN;
    }
    sheet.down(ROW);
}

fn draw_sample(sheet: &mut Drawing, sample: Sample, x: i32) {
    let (width, height) = SAMPLE;
    match sample {
        Sample::Fill(class) => {
            sheet.rect(class, (x, 2), SAMPLE);
            sheet.rect("frame", (x, 2), SAMPLE);
        }
        Sample::Band => sheet.rect("band-fill", (x, 5), (width, 10)),
        Sample::Mark => sheet.rect("mark", (x + 10, 1), (6, 18)),
        Sample::Point(class) => sheet.circle(class, (x + width / 2, 2 + height / 2), 6),
    }
}
