//! The square of a link, read by a program that shares no code with the one that draws it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

use empowerment_check::chart::code::Code;
use empowerment_check::chart::drawing::{Drawing, Form};
use rqrr::PreparedImage;

const DOT: i32 = 4;

/// Paints the drawing as a browser would, dark dots on light paper, and reads it.
fn read(drawing: &Drawing) -> String {
    let (width, height) = (usize::try_from(drawing.width).unwrap(), usize::try_from(drawing.height).unwrap());
    let mut pixels = vec![128_u8; width * height];
    let mut paint = |x: i32, y: i32, (wide, high): (i32, i32), shade: u8| {
        for (row, column) in (y..y + high).flat_map(|row| (x..x + wide).map(move |column| (row, column))) {
            pixels[usize::try_from(row).unwrap() * width + usize::try_from(column).unwrap()] = shade;
        }
    };
    for shape in &drawing.shapes {
        let shade = if shape.class == "code" { 0 } else { 255 };
        match &shape.form {
            Form::Rect { corner, width, height } => paint(corner.x, corner.y, (*width, *height), shade),
            Form::Rects { corners, height } => {
                for (corner, width) in corners {
                    paint(corner.x, corner.y, (*width, *height), shade);
                }
            }
            other => panic!("{other:?}"),
        }
    }
    let mut image = PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

fn drawn(text: &str) -> Option<Drawing> {
    let code = Code::of(text)?;
    let mut drawing = Drawing::new(code.width(DOT), 0);
    code.draw(&mut drawing, 0, DOT);
    Some(drawing)
}

/// A link of so many characters.
fn link(length: usize) -> String {
    let beginning = "https://council.example/check#empowerment-check=";
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".chars().cycle();
    beginning.chars().chain(digits.skip(length % 64)).take(length).collect()
}

#[test]
fn another_program_reads_what_was_put_in() {
    let mut sides = Vec::new();
    // The most that each version holds (ISO/IEC 18004, table 7), and one less and more.
    for most in [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666] {
        for length in [most - 1, most] {
            assert_eq!(read(&drawn(&link(length)).unwrap()), link(length), "{length}");
        }
        sides.push(Code::of(&link(most)).unwrap().width(1) - 8);
        assert_ne!(Code::of(&link(most + 1)).map(|code| code.width(1) - 8).as_ref(), sides.last());
    }
    assert_eq!(sides, (1..=20).map(|version| 4 * version + 17).collect::<Vec<_>>());
}

/// Version 20 with error correction of level M holds 666 bytes (ISO/IEC 18004, table 7).
#[test]
fn the_largest_has_97_dots_along_a_side_and_what_does_not_fit_has_none() {
    assert_eq!(Code::of(&link(666)).map(|code| code.width(1)), Some(97 + 8));
    assert_eq!(drawn(&link(667)), None);
}

#[test]
fn four_dots_around_it_are_empty() {
    let drawing = drawn(&link(200)).unwrap();
    let width = drawing.width;
    let dots = drawing.shapes.iter().filter(|shape| shape.class == "code");
    for shape in dots {
        let Form::Rects { corners, height } = &shape.form else { panic!() };
        for (corner, wide) in corners {
            assert!(corner.x >= 4 * DOT && corner.y >= 4 * DOT);
            assert!(corner.x + wide <= width - 4 * DOT && corner.y + height <= width - 4 * DOT);
        }
    }
}
