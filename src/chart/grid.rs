//! Rows by columns, with a few lines in each cell.

use super::drawing::{Anchor, Drawing, Type};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// How it is filled.
    pub fill: &'static str,
    /// How is written on that fill.
    pub ink: &'static str,
    /// The number; empty where there is none.
    pub number: &'a str,
    pub below: [&'a str; 2],
}

/// One row: its name and a cell for each column.
pub type Row<'a> = (&'a str, Vec<Cell<'a>>);

const CORNER: Type = Type { class: "soft", size: 13, lines: 1 };
const HEAD: Type = Type { class: "strong", size: 13, lines: 4 };
const NAME: Type = Type { class: "strong", size: 14, lines: 8 };
const NUMBER: Type = Type { class: "", size: 21, lines: 1 };
const BELOW: Type = Type { class: "", size: 13, lines: 5 };
/// How wide the names of the rows are.
const NAMES: i32 = 144;
/// A column is never narrower: with many of them the sheet gets wider.
const NARROWEST: i32 = 98;
const GAP: i32 = 4;
const PADDING: i32 = 9;

/// Draws the grid, at least this wide. The corner says what the rows are.
pub fn draw(sheet: &mut Drawing, corner: &str, columns: &[String], rows: &[Row], width: i32) {
    let count = i32::try_from(columns.len()).unwrap_or(0);
    let column = (width - NAMES).checked_div(count).unwrap_or(0).max(NARROWEST);
    sheet.width += (NAMES + column * count - width).max(0);
    let head = columns.iter().map(|name| HEAD.height(column, name)).max().unwrap_or(0);
    sheet.down(head);
    for (x, name) in places(column).zip(columns) {
        sheet.text(&HEAD, Anchor::Middle, (x + (column - GAP) / 2, -HEAD.height(column, name)), column, name);
    }
    sheet.text(&CORNER, Anchor::Start, (0, -CORNER.height(NAMES, corner)), NAMES, corner);
    for (name, cells) in rows {
        sheet.down(GAP);
        draw_row(sheet, name, cells, column);
    }
}

/// Where the columns begin.
fn places(column: i32) -> impl Iterator<Item = i32> {
    (0..).map(move |number| NAMES + number * column)
}

fn draw_row(sheet: &mut Drawing, name: &str, cells: &[Cell], column: i32) {
    let (names, room) = (NAMES - 3 * GAP, column - 2 * GAP);
    let height = NAME.height(names, name);
    let tallest = cells.iter().map(|cell| text_height(cell, room)).max().unwrap_or(0).max(height) + 2 * PADDING;
    sheet.text(&NAME, Anchor::Start, (0, (tallest - height) / 2), names, name);
    for (x, cell) in places(column).zip(cells) {
        sheet.rect(cell.fill, (x, 0), (column - GAP, tallest));
        let mut y = (tallest - text_height(cell, room)) / 2;
        for (kind, text) in texts(cell) {
            let kind = Type { class: cell.ink, ..kind };
            y += sheet.text(&kind, Anchor::Middle, (x + (column - GAP) / 2, y), room, text);
        }
    }
    sheet.down(tallest);
}

fn text_height(cell: &Cell, room: i32) -> i32 {
    texts(cell).iter().map(|(kind, text)| kind.height(room, text)).sum()
}

fn texts<'a>(cell: &Cell<'a>) -> [(Type, &'a str); 3] {
    let [one, other] = cell.below;
    [(NUMBER, cell.number), (BELOW, one), (BELOW, other)]
}
