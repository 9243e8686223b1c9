//! Scores of several groups on one line each: dots with a letter, from the lowest to the highest joined by a line, over
//! the steps of the scale.

use super::drawing::{Anchor, Drawing, Type, along};
use super::range_bars::{self, Step};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    pub title: &'a str,
    /// Each letter with its place, in thousandths of the way.
    pub dots: Vec<(&'a str, u32)>,
    /// The scores in words.
    pub below: String,
}

const TITLE: Type = Type { class: "strong", size: 17, lines: 4 };
const LETTER: Type = Type { class: "on-step-3", size: 15, lines: 1 };
const BELOW: Type = Type { class: "soft backed", size: 14, lines: 6 };
const RADIUS: i32 = 12;
const GAP: i32 = 22;

/// Draws the lines, in this width.
pub fn draw(sheet: &mut Drawing, steps: &[Step], rows: &[Row], width: i32) {
    let (from, names, length) = range_bars::columns(width);
    let head = range_bars::draw_names(sheet, steps, length);
    sheet.down(head + 4);
    for row in rows {
        let dots = dots_height(row);
        let height = TITLE.height(names, row.title).max(dots + BELOW.height(length, &row.below)) + GAP;
        for (at, _) in steps {
            let x = from + along(length, *at);
            sheet.line("ring", &[(x, 0), (x, height)]);
        }
        sheet.down(GAP);
        sheet.text(&TITLE, Anchor::Start, (0, 0), names, row.title);
        draw_dots(sheet, row, (from, length));
        sheet.text(&BELOW, Anchor::Start, (from, dots), length, &row.below);
        sheet.down(height - GAP);
    }
}

/// Dots at one place stand below each other.
fn dots_height(row: &Row) -> i32 {
    let deepest = levels(row).into_iter().max().unwrap_or(0);
    if row.dots.is_empty() { 0 } else { (deepest + 1) * 2 * RADIUS + 6 }
}

/// How far down each dot stands, so that none covers another.
fn levels(row: &Row) -> Vec<i32> {
    let mut levels: Vec<i32> = Vec::new();
    for (place, (_, at)) in row.dots.iter().enumerate() {
        let near = row.dots.iter().zip(&levels).take(place).filter(|((_, other), _)| other.abs_diff(*at) < 45);
        levels.push(near.map(|(_, level)| level + 1).max().unwrap_or(0));
    }
    levels
}

fn draw_dots(sheet: &mut Drawing, row: &Row, (from, length): (i32, i32)) {
    let places = || row.dots.iter().map(|(_, at)| from + along(length, *at));
    if let (Some(least), Some(most)) = (places().min(), places().max()) {
        sheet.rect("band-fill", (least, RADIUS - 3), (most - least, 6));
    }
    for ((letter, at), level) in row.dots.iter().zip(levels(row)) {
        let (x, y) = (from + along(length, *at), RADIUS + level * 2 * RADIUS);
        sheet.circle("part step-3", (x, y), RADIUS);
        sheet.text(&LETTER, Anchor::Middle, (x, y - 10), 2 * RADIUS, letter);
    }
}
