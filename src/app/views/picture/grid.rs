//! The grid of sections by crossing groups.

use super::counts::look;
use super::{BEFORE_KEY, Chart, Subject, add_rules, in_words};
use crate::app::views::result::counts::Look;
use crate::app::views::result::grid;
use crate::app::views::score::{ScoreRow, ScoreView, WithoutScore, shade};
use crate::chart;
use crate::chart::drawing::Drawing;
use crate::chart::grid::Cell;
use crate::chart::key::{self, Sample};
use crate::chart::sheet::WIDTH;
use crate::domain::scale::Scale;

/// `None` when the framework has one dimension only.
pub fn chart(subject: &Subject) -> Option<Chart> {
    let opened = &subject.opened;
    let view = grid::view(opened)?;
    let (mut rows, mut notes, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    for row in &view.rows {
        rows.push((row.title.as_str(), row.cells.iter().map(cell).collect()));
        add_rules(&mut notes, opened.words, &row.cells);
        lines.extend(in_words(opened.words, &row.cells));
    }
    notes.push(opened.words.result.grid_lead.to_owned());
    let mut sheet = subject.sheet(&view.title);
    chart::grid::draw(&mut sheet, &view.row_title, &view.columns, &rows, WIDTH);
    sheet.down(BEFORE_KEY);
    draw_steps(&mut sheet, opened.framework.scale());
    Some(Chart { title: view.title, sheet, notes, in_words: lines.join("\n") })
}

/// The shades of the steps: a cell has that of the step nearest below its mean.
fn draw_steps(sheet: &mut Drawing, scale: &Scale) {
    let mut steps = Vec::new();
    for (position, level) in scale.levels().iter().enumerate() {
        let (fill, _) = look(Look::Step(shade(position, scale)));
        steps.push((Sample::Fill(fill), level.label.as_str()));
    }
    key::draw(sheet, &steps, WIDTH);
}

fn cell(row: &ScoreRow) -> Cell<'_> {
    match &row.score {
        ScoreView::Known(known) => {
            let (fill, ink) = look(Look::Step(known.shade));
            Cell { fill, ink, number: &known.mean, below: [&known.base_short, &known.band_short] }
        }
        ScoreView::Without { kind, text } => {
            let fill = match kind {
                WithoutScore::NotCovered => "part not-covered",
                WithoutScore::LeftOut => "frame left-out",
                WithoutScore::NothingApplies => "frame does-not-apply",
                WithoutScore::DontKnow => "frame dont-know",
                WithoutScore::NotAnswered => "open",
            };
            Cell { fill, ink: "text backed", number: "", below: [text, ""] }
        }
    }
}
