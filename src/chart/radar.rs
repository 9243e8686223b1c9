//! Scores on axes that go out from one centre, always in the same order. The shape between them is not filled, since
//! its area means nothing, and it is broken where there is no score. How far each score could still move lies on its
//! axis.

use super::drawing::{Anchor, Drawing, Type, along};
use super::range_bar::RangeBar;
use super::turn::{Direction, directions};

/// One axis, and where its score stands, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    pub name: String,
    /// What is said under the name.
    pub details: Vec<String>,
    pub range: Option<RangeBar>,
}

/// A ring for a step of the scale: so many thousandths of the way from the lowest to the highest, and its value.
pub type Ring = (u32, u32);

/// From the outer ring to the labels.
const GAP: i32 = 16;
const NAME: Type = Type { class: "strong", size: 16, lines: 4 };
/// Many axes leave less room from one to the next.
const NAME_AMONG_MANY: Type = Type { lines: 2, ..NAME };
const DETAIL: Type = Type { class: "soft", size: 14, lines: 2 };
const VALUE: Type = Type { class: "ring-label", size: 13, lines: 1 };

/// Draws the chart, of this width and its outer ring of this radius. The labels share what room is left and right. `None` unless the
/// axes are 3 to 12.
#[must_use]
pub fn draw(sheet: &mut Drawing, axes: &[Axis], rings: &[Ring], (width, radius): (i32, i32)) -> Option<()> {
    let mut web = Web { directions: directions(axes.len())?, radius, width, top: -radius, bottom: radius };
    for (direction, axis) in web.directions.iter().zip(axes) {
        let label = web.label(*direction, axis, axes.len());
        web.top = web.top.min(label.top);
        web.bottom = web.bottom.max(label.top + label.height);
    }
    for (at, _) in rings {
        sheet.circle("ring", web.centre((0, 0)), web.distance(*at));
    }
    draw_axes(sheet, &web, axes);
    draw_scores(sheet, &web, axes);
    for (at, value) in rings {
        let place = web.centre((8, -web.distance(*at) - VALUE.size / 2));
        sheet.text(&VALUE, Anchor::Start, place, radius, &value.to_string());
    }
    for (direction, axis) in web.directions.iter().zip(axes) {
        draw_label(sheet, &web, axis, &web.label(*direction, axis, axes.len()));
    }
    sheet.down(web.bottom - web.top);
    Some(())
}

/// The directions of the axes around a centre, and how far everything reaches above and below it.
struct Web {
    directions: Vec<Direction>,
    radius: i32,
    width: i32,
    top: i32,
    bottom: i32,
}

/// Where a label is, from the centre.
struct Label {
    name: &'static Type,
    anchor: Anchor,
    x: i32,
    top: i32,
    height: i32,
    /// For the details; the name is in bold and needs a little more than is estimated.
    room: i32,
}

impl Web {
    /// A place from the centre as a place on the sheet.
    fn centre(&self, (x, y): (i32, i32)) -> (i32, i32) {
        (x + self.width / 2, y - self.top)
    }

    fn at(&self, direction: Direction, thousandths: u32) -> (i32, i32) {
        self.centre(direction.at(self.distance(thousandths)))
    }

    /// How far from the centre so many thousandths stand. The lowest step has a ring of its own, so that low scores
    /// stay apart from each other.
    fn distance(&self, thousandths: u32) -> i32 {
        let hub = self.radius / 6;
        hub + along(self.radius - hub, thousandths)
    }

    /// Above the uppermost place, below the lowest, and beside those half way.
    fn label(&self, direction: Direction, axis: &Axis, count: usize) -> Label {
        let reach = self.radius + GAP;
        let (x, y) = direction.at(reach);
        let room = self.width / 2 - reach;
        // In the middle there are neighbours on both sides.
        let (anchor, room) = match x {
            _ if x.abs() < reach / 8 => (Anchor::Middle, room * 7 / 8),
            _ if x > 0 => (Anchor::Start, room),
            _ => (Anchor::End, room),
        };
        let name = if count > 10 { &NAME_AMONG_MANY } else { &NAME };
        let details: i32 = axis.details.iter().map(|detail| DETAIL.height(room, detail)).sum();
        let height = name.height(bold(room), &axis.name) + details;
        Label { name, anchor, x, top: y + height * (y - reach) / (2 * reach), height, room }
    }
}

/// The room that is left for a text whose letters are bold.
fn bold(room: i32) -> i32 {
    room * 9 / 10
}

fn draw_axes(sheet: &mut Drawing, web: &Web, axes: &[Axis]) {
    for (direction, axis) in web.directions.iter().zip(axes) {
        let class = if axis.range.is_some() { "axis" } else { "axis without" };
        sheet.line(class, &[web.at(*direction, 0), web.at(*direction, 1000)]);
        if let Some(RangeBar { least, most, .. }) = axis.range.filter(|range| range.least < range.most) {
            sheet.line("band", &[web.at(*direction, least), web.at(*direction, most)]);
        }
    }
}

fn draw_scores(sheet: &mut Drawing, web: &Web, axes: &[Axis]) {
    let mut places = Vec::new();
    for (direction, axis) in web.directions.iter().zip(axes) {
        places.push(axis.range.map(|range| web.at(*direction, range.mark)));
    }
    // The lines go from gap to gap; without a gap there is one, and it closes.
    let gap = places.iter().position(Option::is_none);
    let steps = places.len() + usize::from(gap.is_none());
    let mut run = Vec::new();
    for place in places.iter().cycle().skip(gap.unwrap_or(0)).take(steps).chain([&None]) {
        if let Some(place) = place {
            run.push(*place);
            continue;
        }
        if run.len() > 1 {
            sheet.line("score", &run);
        }
        run.clear();
    }
    for (direction, place) in web.directions.iter().zip(places) {
        match place {
            Some(place) => sheet.circle("point", place, 6),
            None => sheet.circle("point without", web.at(*direction, 1000), 6),
        }
    }
}

fn draw_label(sheet: &mut Drawing, web: &Web, axis: &Axis, label: &Label) {
    let (x, mut y) = web.centre((label.x, label.top));
    y += sheet.text(label.name, label.anchor, (x, y), bold(label.room), &axis.name);
    for detail in &axis.details {
        y += sheet.text(&DETAIL, label.anchor, (x, y), label.room, detail);
    }
}
