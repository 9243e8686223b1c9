//! Scores one below the other: for each a line from the least to the most that it could be, with a mark where it
//! stands, over the steps of the scale.

use super::drawing::{Anchor, Drawing, Type, along};
use super::range_bar::RangeBar;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    pub title: &'a str,
    /// What is said over the line, or where there is none.
    pub score: String,
    pub range: Option<RangeBar>,
    /// What is said below it.
    pub below: String,
}

/// A step of the scale, so many thousandths of the way from the lowest to the highest.
pub type Step<'a> = (u32, &'a str);

const STEP: Type = Type { class: "soft", size: 14, lines: 3 };
const TITLE: Type = Type { class: "strong", size: 17, lines: 4 };
const SCORE: Type = Type { class: "strong backed", size: 17, lines: 1 };
const WITHOUT: Type = Type { class: "soft backed", ..SCORE };
const BELOW: Type = Type { class: "soft backed", size: 14, lines: 2 };
/// How wide the names are, where the lines begin, and the room to their right.
const NAMES: i32 = 300;
const FROM: i32 = 340;
const RIGHT: i32 = 6;
const GAP: i32 = 20;

/// Draws the scores, in this width.
pub fn draw(sheet: &mut Drawing, steps: &[Step], rows: &[Row], width: i32) {
    let length = width - FROM - RIGHT;
    let head = draw_names(sheet, steps, length);
    sheet.down(head + 4);
    for row in rows {
        let height = TITLE.height(NAMES, row.title).max(row_height(row, length)) + GAP;
        for (at, _) in steps {
            let x = FROM + along(length, *at);
            sheet.line("ring", &[(x, 0), (x, height)]);
        }
        sheet.down(GAP);
        sheet.text(&TITLE, Anchor::Start, (0, 0), NAMES, row.title);
        draw_row(sheet, row, length);
        sheet.down(height - GAP);
    }
}

/// Where the lines begin, how wide the names beside them are, and how long the lines are, in this width.
#[must_use]
pub fn columns(width: i32) -> (i32, i32, i32) {
    (FROM, NAMES, width - FROM - RIGHT)
}

/// The names of the steps, each over its line. Says how high they are.
pub fn draw_names(sheet: &mut Drawing, steps: &[Step], length: i32) -> i32 {
    let room = length / i32::try_from(steps.len()).unwrap_or(1).max(1) - 6;
    let mut height = 0;
    for (at, name) in steps {
        let anchor = match at {
            0 => Anchor::Start,
            1000 => Anchor::End,
            _ => Anchor::Middle,
        };
        height = height.max(sheet.text(&STEP, anchor, (FROM + along(length, *at), 0), room, name));
    }
    height
}

/// The line with its mark.
const LINE: i32 = 26;

fn row_height(row: &Row, length: i32) -> i32 {
    let line = if row.range.is_some() { LINE } else { 0 };
    SCORE.height(length, &row.score) + line + BELOW.height(length, &row.below)
}

fn draw_row(sheet: &mut Drawing, row: &Row, length: i32) {
    let kind = if row.range.is_some() { &SCORE } else { &WITHOUT };
    let mut y = sheet.text(kind, Anchor::Start, (FROM, 0), length, &row.score);
    if let Some(range) = row.range {
        let place = |thousandths| FROM + along(length, thousandths);
        sheet.rect("track", (FROM, y + 11), (length, 4));
        if range.least < range.most {
            sheet.rect("band-fill", (place(range.least), y + 8), (place(range.most) - place(range.least), 10));
        }
        sheet.rect("mark", (place(range.mark) - 3, y + 4), (6, 18));
        y += LINE;
    }
    sheet.text(&BELOW, Anchor::Start, (FROM, y), length, &row.below);
}
