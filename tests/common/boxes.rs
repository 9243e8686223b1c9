//! How much room shapes take on a sheet.

use empowerment_check::chart::drawing::{Anchor, Drawing, Form, Point, Shape};
use empowerment_check::chart::label::estimate;

/// The smallest upright box around a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Box {
    pub class: &'static str,
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Box {
    /// Whether it covers a part of another; touching is not covering.
    pub fn covers(&self, other: &Self) -> bool {
        let along = self.x < other.x + other.width && other.x < self.x + self.width;
        along && self.y < other.y + other.height && other.y < self.y + self.height
    }
}

/// The boxes of all shapes. A letter takes its size in height; where lines have no thickness, the box has none.
pub fn boxes(drawing: &Drawing) -> Vec<Box> {
    drawing.shapes.iter().map(box_of).collect()
}

fn box_of(Shape { class, form }: &Shape) -> Box {
    let (x, y, width, height) = match form {
        Form::Rect { corner, width, height } => (corner.x, corner.y, *width, *height),
        Form::Rects { corners, height } => {
            let ends = corners
                .iter()
                .flat_map(|(corner, width)| [*corner, Point { x: corner.x + width, y: corner.y + height }]);
            around(&ends.collect::<Vec<_>>())
        }
        Form::Circle { centre, radius } => (centre.x - radius, centre.y - radius, 2 * radius, 2 * radius),
        Form::Line(points) => around(points),
        Form::Text { at, anchor, size, text, .. } => {
            let width = estimate(text, *size);
            let before = match anchor {
                Anchor::Start => 0,
                Anchor::Middle => width / 2,
                Anchor::End => width,
            };
            (at.x - before, at.y - size, width, *size)
        }
    };
    Box { class, x, y, width, height }
}

fn around(points: &[Point]) -> (i32, i32, i32, i32) {
    let (xs, ys) = (points.iter().map(|point| point.x), points.iter().map(|point| point.y));
    let (left, top) = (xs.clone().min().unwrap(), ys.clone().min().unwrap());
    (left, top, xs.max().unwrap() - left, ys.max().unwrap() - top)
}

/// Whether a box is on the sheet.
pub fn inside(one: &Box, sheet: &Drawing) -> bool {
    one.x >= 0 && one.y >= 0 && one.x + one.width <= sheet.width && one.y + one.height <= sheet.height
}
