//! Stacked bars one below the other, each with its name, its counts inside where they fit, and its counts in words.

use super::drawing::{Anchor, Drawing, Type, along};
use super::key::{self, Sample};
use super::label::estimate;
use super::stacked_bar;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind<'a> {
    pub name: &'a str,
    /// How its parts of the bars are filled.
    pub fill: &'static str,
    /// How a number on that fill is written.
    pub ink: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    pub title: &'a str,
    /// One for each kind.
    pub counts: &'a [u32],
    pub in_words: String,
}

const TITLE: Type = Type { class: "strong", size: 17, lines: 2 };
const WORDS: Type = Type { class: "soft", size: 15, lines: 2 };
const NUMBER: i32 = 16;
const BAR: i32 = 34;
const GAP: i32 = 22;

/// Draws the key and the bars, which are of this width.
pub fn draw(sheet: &mut Drawing, kinds: &[Kind], rows: &[Row], width: i32) {
    let entries: Vec<(Sample, &str)> = kinds.iter().map(|kind| (Sample::Fill(kind.fill), kind.name)).collect();
    key::draw(sheet, &entries, width);
    for row in rows {
        sheet.down(GAP);
        let title = sheet.text(&TITLE, Anchor::Start, (0, 0), width, row.title);
        sheet.down(title + 4);
        draw_bar(sheet, kinds, row, width);
        sheet.down(BAR + 6);
        let words = sheet.text(&WORDS, Anchor::Start, (0, 0), width, &row.in_words);
        sheet.down(words);
    }
}

fn draw_bar(sheet: &mut Drawing, kinds: &[Kind], row: &Row, width: i32) {
    for segment in stacked_bar::layout(row.counts) {
        let (Some(kind), Some(count)) = (kinds.get(segment.part), row.counts.get(segment.part)) else { continue };
        let (from, to) = (along(width, segment.start), along(width, segment.start + segment.length));
        sheet.rect(kind.fill, (from, 0), (to - from, BAR));
        let number = count.to_string();
        if estimate(&number, NUMBER) + 6 <= to - from {
            let kind = Type { class: kind.ink, size: NUMBER, lines: 1 };
            sheet.text(&kind, Anchor::Middle, (i32::midpoint(from, to), 7), width, &number);
        }
    }
    sheet.rect("frame", (0, 0), (width, BAR));
}
