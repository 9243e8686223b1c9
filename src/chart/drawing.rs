//! Shapes on a sheet: what every drawn chart is put together from, so that one hand each draws them all in the page and
//! in a file. A shape has a class, which says what it is; how that looks is for the styles to say.

use super::label::{estimate_height, leading, wrap};

/// A place on a sheet: to the right and down from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// A sheet with shapes. What comes later covers what came before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub width: i32,
    /// As far down as has been drawn.
    pub height: i32,
    pub shapes: Vec<Shape>,
    left: i32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    pub class: &'static str,
    pub form: Form,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Rect {
        corner: Point,
        width: i32,
        height: i32,
    },
    Circle {
        centre: Point,
        radius: i32,
    },
    /// Rectangles of one height that are one shape: from each corner so wide.
    Rects {
        corners: Vec<(Point, i32)>,
        height: i32,
    },
    /// A line from point to point.
    Line(Vec<Point>),
    /// One line of text.
    Text {
        /// On the line that the letters stand on.
        at: Point,
        anchor: Anchor,
        size: i32,
        text: String,
        /// The text as it was before it was shortened.
        whole: Option<String>,
    },
}

/// Which part of a text is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    pub class: &'static str,
    pub size: i32,
    /// What needs more lines is shortened.
    pub lines: usize,
}

impl Anchor {
    /// As styles and SVG call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

impl Form {
    /// The outline in the notation of path data; `None` for text, which has none.
    #[must_use]
    pub fn outline(&self) -> Option<String> {
        match self {
            Self::Rect { corner, width, height } => Some(around(*corner, *width, *height)),
            Self::Rects { corners, height } => {
                Some(corners.iter().map(|(corner, width)| around(*corner, *width, *height)).collect())
            }
            Self::Circle { centre, radius } => {
                let (left, across) = (centre.x - radius, 2 * radius);
                Some(format!(
                    "M{left} {}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0-{across} 0z",
                    centre.y
                ))
            }
            Self::Line(points) => {
                let mut outline = String::new();
                for point in points {
                    outline.push(if outline.is_empty() { 'M' } else { 'L' });
                    outline.push_str(&point.x.to_string());
                    outline.push(' ');
                    outline.push_str(&point.y.to_string());
                }
                Some(outline)
            }
            Self::Text { .. } => None,
        }
    }
}

fn around(corner: Point, width: i32, height: i32) -> String {
    format!("M{} {}h{width}v{height}h-{width}z", corner.x, corner.y)
}

impl Drawing {
    /// A sheet of this width without any height. Places are from this far left on.
    #[must_use]
    pub fn new(width: i32, left: i32) -> Self {
        Self { width, height: 0, shapes: Vec::new(), left }
    }

    /// Goes on further down: places are from there.
    pub fn down(&mut self, by: i32) {
        self.height += by;
    }

    pub fn rect(&mut self, class: &'static str, (x, y): (i32, i32), (width, height): (i32, i32)) {
        let corner = self.place(x, y);
        self.shapes.push(Shape { class, form: Form::Rect { corner, width, height } });
    }

    /// Rectangles of one height: each from its place so wide.
    pub fn rects(&mut self, class: &'static str, places: &[((i32, i32), i32)], height: i32) {
        let corners = places.iter().map(|((x, y), width)| (self.place(*x, *y), *width)).collect();
        self.shapes.push(Shape { class, form: Form::Rects { corners, height } });
    }

    pub fn circle(&mut self, class: &'static str, (x, y): (i32, i32), radius: i32) {
        let centre = self.place(x, y);
        self.shapes.push(Shape { class, form: Form::Circle { centre, radius } });
    }

    /// A line from place to place.
    pub fn line(&mut self, class: &'static str, places: &[(i32, i32)]) {
        let points = places.iter().map(|(x, y)| self.place(*x, *y)).collect();
        self.shapes.push(Shape { class, form: Form::Line(points) });
    }

    /// Text in lines of at most this width, the first with its top at this place. Says how high they are.
    pub fn text(&mut self, kind: &Type, anchor: Anchor, (x, y): (i32, i32), width: i32, text: &str) -> i32 {
        let (lines, mut whole) = wrap(text, width, kind);
        let mut below = y;
        for text in lines {
            let at = self.place(x, below + kind.size);
            let form = Form::Text { at, anchor, size: kind.size, text, whole: whole.take() };
            self.shapes.push(Shape { class: kind.class, form });
            below += leading(kind.size);
        }
        below - y
    }

    fn place(&self, x: i32, y: i32) -> Point {
        Point { x: self.left + x, y: self.height + y }
    }
}

impl Type {
    /// How high a text will be.
    #[must_use]
    pub fn height(&self, width: i32, text: &str) -> i32 {
        estimate_height(text, width, self)
    }
}

/// So many thousandths of a length.
#[must_use]
pub fn along(length: i32, thousandths: u32) -> i32 {
    length * i32::try_from(thousandths).unwrap_or(1000) / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Type = Type { class: "d", size: 16, lines: 2 };

    fn outlines(drawing: &Drawing) -> Vec<Option<String>> {
        drawing.shapes.iter().map(|shape| shape.form.outline()).collect()
    }

    #[test]
    fn outlines_are_path_data() {
        let mut drawing = Drawing::new(100, 0);
        drawing.rect("a", (1, 2), (30, 40));
        drawing.circle("b", (50, 60), 10);
        drawing.line("c", &[(1, -1), (2, 3)]);
        drawing.text(&WORDS, Anchor::End, (5, 6), 90, "word");
        let expected = ["M1 2h30v40h-30z", "M40 60a10 10 0 1 0 20 0a10 10 0 1 0-20 0z", "M1 -1L2 3"];
        assert_eq!(outlines(&drawing), [expected.map(|one| Some(one.to_owned())).to_vec(), vec![None]].concat());
    }

    #[test]
    fn places_are_from_where_the_drawing_has_come_to() {
        let mut drawing = Drawing::new(200, 100);
        drawing.down(1000);
        drawing.rect("a", (1, 2), (3, 4));
        drawing.down(50);
        drawing.line("c", &[(8, 9)]);
        assert_eq!(drawing.height, 1050);
        assert_eq!(outlines(&drawing), ["M101 1002h3v4h-3z", "M108 1059"].map(|one| Some(one.to_owned())));
    }

    #[test]
    fn a_text_is_as_high_as_was_said_before() {
        let mut drawing = Drawing::new(200, 0);
        for text in ["", "word", "words and words", "words and words and words"] {
            let before = drawing.shapes.len();
            let height = drawing.text(&WORDS, Anchor::Start, (0, 0), 60, text);
            assert_eq!(height, WORDS.height(60, text));
            assert_eq!(height, 20 * i32::try_from(drawing.shapes.len() - before).unwrap());
        }
    }
}
