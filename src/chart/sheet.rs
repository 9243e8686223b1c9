//! What stands around a chart as it leaves the page: a heading over it, notes under it, and a margin.

use super::drawing::{Anchor, Drawing, Type};

/// How wide a chart on a sheet is.
pub const WIDTH: i32 = 944;

const MARGIN: i32 = 28;
const TITLE: Type = Type { class: "title", size: 28, lines: 3 };
const LINE: Type = Type { class: "soft", size: 17, lines: 2 };
const NOTE: Type = Type { class: "soft", size: 14, lines: 4 };

/// A sheet that has a heading and nothing more, ready for a chart of [`WIDTH`].
#[must_use]
pub fn begin(title: &str, lines: &[&str]) -> Drawing {
    let mut sheet = Drawing::new(WIDTH + 2 * MARGIN, MARGIN);
    sheet.down(MARGIN);
    add(&mut sheet, &TITLE, title);
    for line in lines {
        add(&mut sheet, &LINE, line);
    }
    sheet.down(MARGIN);
    sheet
}

/// Adds what is to be said under the chart.
pub fn end(sheet: &mut Drawing, notes: &[String]) {
    sheet.down(MARGIN);
    for note in notes {
        add(sheet, &NOTE, note);
    }
    sheet.down(MARGIN);
}

fn add(sheet: &mut Drawing, kind: &Type, text: &str) {
    let height = sheet.text(kind, Anchor::Start, (0, 0), WIDTH, text);
    sheet.down(height);
}
