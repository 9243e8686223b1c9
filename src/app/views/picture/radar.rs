//! The scores of a dimension's groups around a centre: as a second view in the page, and as a picture.

use super::scores::steps;
use super::{BEFORE_KEY, Chart, Subject, add_rules, in_words};
use crate::app::views::opened::Opened;
use crate::app::views::phrasing::join;
use crate::app::views::result::scale::{DimensionView, dimension};
use crate::app::views::score::{ScoreRow, ScoreView};
use crate::chart::drawing::Drawing;
use crate::chart::key::{self, Sample};
use crate::chart::radar::{Axis, Ring, draw};
use crate::chart::range_bar::RangeBar;
use crate::chart::sheet::WIDTH;
use crate::domain::framework::Dimension;
use crate::domain::ids::DimensionId;
use crate::domain::scale::Scale;
use crate::words::Words;

/// A radar chart in the page. The scores that it shows stand above it and, by number, below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadarView {
    pub dimension: DimensionId,
    pub title: String,
    pub rings: String,
    /// With the names at the axes, for where there is room.
    pub named: Drawing,
    /// With numbers at the axes, which are those of the list.
    pub numbered: Drawing,
    /// The scores in words, in the order of the axes.
    pub list: Vec<String>,
}

/// The width of a chart, and the radius of its outer ring.
const NAMED: (i32, i32) = (640, 160);
const NUMBERED: (i32, i32) = (300, 108);
const ON_A_SHEET: (i32, i32) = (WIDTH, 230);

/// `None` when there are too few or too many scores for one.
#[must_use]
pub fn radar(opened: &Opened<'_>, view: &DimensionView) -> Option<RadarView> {
    let scale = opened.framework.scale();
    let (mut named, mut numbered) = (Vec::new(), Vec::new());
    for (number, row) in (1_u32..).zip(&view.groups) {
        let axis = |name| Axis { name, details: Vec::new(), range: range(row) };
        named.push(axis(row.title.clone()));
        numbered.push(axis(number.to_string()));
    }
    Some(RadarView {
        dimension: view.id.clone(),
        title: opened.words.picture.radar_title.fill([&view.title]),
        rings: rings_in_words(opened.words, scale),
        named: alone(&named, scale, NAMED)?,
        numbered: alone(&numbered, scale, NUMBERED)?,
        list: in_words(opened.words, &view.groups),
    })
}

fn alone(axes: &[Axis], scale: &Scale, size: (i32, i32)) -> Option<Drawing> {
    let mut drawing = Drawing::new(size.0, 0);
    draw(&mut drawing, axes, &rings(scale), size)?;
    Some(drawing)
}

pub fn chart(subject: &Subject, of: &Dimension) -> Option<Chart> {
    let (words, scale) = (subject.opened.words, subject.opened.framework.scale());
    let view = dimension(&subject.opened, of);
    let axes: Vec<Axis> = view.groups.iter().map(|row| axis_with_score(words, row)).collect();
    let title = words.picture.radar_title.fill([&view.title]);
    let mut sheet = subject.sheet(&title);
    draw(&mut sheet, &axes, &rings(scale), ON_A_SHEET)?;
    sheet.down(BEFORE_KEY);
    let samples = [
        (Sample::Point("point"), words.picture.mark),
        (Sample::Band, words.picture.band),
        (Sample::Point("point without"), words.picture.without),
    ];
    let shown = if axes.iter().all(|axis| axis.range.is_some()) { 2 } else { 3 };
    key::draw(&mut sheet, samples.get(..shown).unwrap_or(&samples), WIDTH);
    let mut notes = vec![rings_in_words(words, scale), words.picture.under_scores.to_owned(), view.not_covered];
    add_rules(&mut notes, words, &view.groups);
    Some(Chart { title, sheet, notes, in_words: in_words(words, &view.groups).join("\n") })
}

/// A ring for each step, with its value.
fn rings(scale: &Scale) -> Vec<Ring> {
    steps(scale).into_iter().zip(scale.levels()).map(|((at, _), level)| (at, level.value)).collect()
}

/// Under the name of an axis: the score, what it is made of, and what it could be.
fn axis_with_score(words: &Words, row: &ScoreRow) -> Axis {
    let details = match &row.score {
        ScoreView::Known(known) => {
            let beside = [&*known.base_short, words.result.separator, &known.band_short].concat();
            vec![known.score.clone(), beside]
        }
        ScoreView::Without { text, .. } => vec![text.clone()],
    };
    Axis { name: row.title.clone(), details, range: range(row) }
}

fn range(row: &ScoreRow) -> Option<RangeBar> {
    match &row.score {
        ScoreView::Known(known) => Some(known.bar),
        ScoreView::Without { .. } => None,
    }
}

fn rings_in_words(words: &Words, scale: &Scale) -> String {
    let mut rings = String::new();
    for level in scale.levels() {
        let ring = words.result.count_of.fill([&level.value.to_string(), &level.label]);
        join(&mut rings, words.result.separator, &ring);
    }
    words.picture.rings.fill([&rings])
}
