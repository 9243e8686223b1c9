//! A text as a square that cameras read (a QR code). Own code for the one kind that links need: the smallest library that
//! is well kept weighs five times as much in the wasm. The tests hold it to an independent reader.
//!
//! The largest is version 20. It has 97 dots along a side, so that one of 6 cm has dots of half a millimetre, and one across a
//! narrow phone has dots of 2.7 pixels. Phones read both well: the certificates that all of Europe read with phones from
//! paper of 3.5 to 6 cm were about as dense.

mod bytes;
mod dots;

use super::drawing::Drawing;

/// How many dots around it stay empty, as the standard asks for (ISO/IEC 18004).
const QUIET: i32 = 4;

/// A code without a size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many dots there are along a side.
    side: i32,
    /// Dots that lie side by side: where the first is, and how many.
    runs: Vec<((i32, i32), i32)>,
}

impl Code {
    /// `None` for a text that is too long to be read well. About a seventh of the code may be covered or damaged.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let (version, bytes) = bytes::of(text)?;
        let dots = dots::of(version, &bytes);
        let side = dots.side();
        let mut runs: Vec<((i32, i32), i32)> = Vec::new();
        for y in 0..side {
            for x in (0..side).filter(|x| dots.is_dark(*x, y)) {
                match runs.last_mut() {
                    Some(((from, row), length)) if *row == y && *from + *length == x => *length += 1,
                    _ => runs.push(((x, y), 1)),
                }
            }
        }
        Some(Self { side, runs })
    }

    /// How wide and high it is with the empty dots around it.
    #[must_use]
    pub fn width(&self, dot: i32) -> i32 {
        (self.side + 2 * QUIET) * dot
    }

    /// Draws it with dots of this size, so far from the left.
    pub fn draw(&self, drawing: &mut Drawing, left: i32, dot: i32) {
        let width = self.width(dot);
        drawing.rect("code-paper", (left, 0), (width, width));
        let place = |of: i32| (of + QUIET) * dot;
        let dots: Vec<_> =
            self.runs.iter().map(|((x, y), length)| ((left + place(*x), place(*y)), length * dot)).collect();
        drawing.rects("code", &dots, dot);
        drawing.down(width);
    }
}
