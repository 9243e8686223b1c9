//! The whole, round by round: a chart and the same as a table. Only where statements are scored.

use super::last_time::label;
use super::opened::Opened;
use super::picture::steps;
use super::score::{self, ScoreView};
use super::since::{self, has_begun};
use crate::app::state::AppState;
use crate::chart::drawing::Drawing;
use crate::chart::range_bar::RangeBar;
use crate::chart::trend::{self, MOST, Point};
use crate::domain::assessment::Assessment;
use crate::domain::comparing::Comparison;
use crate::domain::judging::Judging;
use crate::domain::ratio::Ratio;
use crate::domain::round::rounds;
use crate::domain::selection::Selection;

/// So wide that its texts can be read on a phone.
const WIDTH: i32 = 300;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendView {
    /// The latest rounds.
    pub drawing: Drawing,
    /// Every round: what it is called, its score, what it is made of, what it could be, and what was placed both times.
    pub rows: Vec<[String; 5]>,
}

/// `None` while there are not two rounds, or one with something said since.
#[must_use]
pub fn trend(state: &AppState) -> Option<TrendView> {
    let opened = &Opened::of(state)?;
    if !matches!(opened.framework.judging(), Judging::Scale(_)) {
        return None;
    }
    let mut sides: Vec<(String, &Assessment)> =
        rounds(opened.assessment).into_iter().map(|(_, round)| (label(state, round), &round.said)).collect();
    if sides.last().is_some_and(|(_, said)| has_begun(said, opened.assessment)) {
        sides.push((opened.words.rounds.now.to_owned(), opened.assessment));
    }
    let (mut points, mut rows, mut before) = (Vec::new(), Vec::new(), None);
    for (label, said) in sides {
        let comparison = before.map(|before| Comparison::of(opened.framework, before, said));
        points.push(point(opened, said, comparison.as_ref(), points.len()));
        rows.push(row(opened, points.len(), &label, said, comparison.as_ref()));
        before = Some(said);
    }
    if points.len() < 2 {
        return None;
    }
    let mut drawing = Drawing::new(WIDTH, 0);
    let mut latest = points.split_off(points.len().saturating_sub(MOST));
    // The line to the first has nowhere to come from.
    latest.iter_mut().take(1).for_each(|point| point.line = None);
    trend::draw(&mut drawing, &steps(opened.framework.scale()), &latest, WIDTH);
    Some(TrendView { drawing, rows })
}

fn point(opened: &Opened<'_>, said: &Assessment, comparison: Option<&Comparison<'_>>, place: usize) -> Point {
    let whole = Selection::whole();
    let thousandths = |share: Ratio| u32::try_from(share.per_mille()).unwrap_or(1000);
    let line = comparison.and_then(|comparison| since::means(opened, comparison, &whole));
    Point {
        mark: (place + 1).to_string(),
        range: range(opened, said),
        line: line.map(|(from, to)| (thousandths(from), thousandths(to))),
    }
}

fn range(opened: &Opened<'_>, said: &Assessment) -> Option<RangeBar> {
    match of(opened, said) {
        ScoreView::Known(known) => Some(known.bar),
        ScoreView::Without { .. } => None,
    }
}

fn row(
    opened: &Opened<'_>,
    number: usize,
    label: &str,
    said: &Assessment,
    comparison: Option<&Comparison<'_>>,
) -> [String; 5] {
    let both = comparison.map(|comparison| {
        let change = since::change(opened, comparison, &Selection::whole());
        change.unwrap_or_else(|| opened.words.rounds.no_match.to_owned())
    });
    let both = both.unwrap_or_default();
    let name = opened.words.behind.named_number.fill([&[&number.to_string(), "."].concat(), label]);
    match of(opened, said) {
        ScoreView::Known(known) => [name, known.score, known.base_short, known.band_short, both],
        ScoreView::Without { text, .. } => [name, text, String::new(), String::new(), both],
    }
}

fn of(opened: &Opened<'_>, said: &Assessment) -> ScoreView {
    score::view(&Opened { assessment: said, ..*opened }, &Selection::whole())
}
