//! Sections by crossing groups, a score in each cell. On a narrow screen every row becomes a list; the roles say that
//! it is still a table.

use crate::app::behind::Behind;
use crate::app::views::result::grid::{GridRow, GridView};
use crate::app::views::score::{KnownView, ScoreRow, ScoreView, WithoutScore};
use crate::domain::ids::AssessmentId;
use crate::ui::components::behind_button::behind_button;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn score_grid(handle: AppHandle, assessment: &AssessmentId, grid: &GridView) -> Element {
    let head = |text: &String| el("th").attribute("scope", "col").attribute("role", "columnheader").text(text);
    let heads = each(&grid.columns, |column| head(column).into());
    let rows = each(&grid.rows, |row| grid_row(handle, assessment, row, &grid.columns).into());
    let first = el("tr").attribute("role", "row").child(head(&grid.row_title)).child(heads);
    el("table")
        .class("grid")
        .attribute("role", "table")
        .attribute("aria-label", &grid.title)
        .child(el("thead").attribute("role", "rowgroup").child(first))
        .child(el("tbody").attribute("role", "rowgroup").child(rows))
}

fn grid_row(handle: AppHandle, assessment: &AssessmentId, row: &GridRow, columns: &[String]) -> Element {
    let cells =
        each(row.cells.iter().zip(columns), |(cell, column)| grid_cell(handle, assessment, cell, column).into());
    let head = el("th").attribute("scope", "row").attribute("role", "rowheader").text(&row.title);
    el("tr").attribute("role", "row").child(head).child(cells)
}

/// A cell that no statement is behind cannot be pressed.
fn grid_cell(handle: AppHandle, assessment: &AssessmentId, cell: &ScoreRow, column: &str) -> Element {
    let button =
        |shown: &str| behind_button(handle, assessment, &Behind::score(cell.selection.clone()), [shown, &cell.title]);
    let (class, content) = match &cell.score {
        ScoreView::Known(known) => {
            let shown = [&*known.mean, &known.base_short, &known.band_short].join(" ");
            (format!("cell known step-{}", known.shade), button(&shown).child(known_cell(known)))
        }
        ScoreView::Without { kind: WithoutScore::NotCovered, text } => ("cell not-covered".to_owned(), cell_text(text)),
        ScoreView::Without { kind, text } => {
            (format!("cell {}", without_class(*kind)), button(text).child(cell_text(text)))
        }
    };
    let column = el("span").class("cell-column").attribute("aria-hidden", "true").text(column);
    el("td").class(&class).attribute("role", "cell").child(column).child(content)
}

fn cell_text(text: &str) -> Element {
    el("span").class("cell-text").text(text)
}

fn known_cell(known: &KnownView) -> Element {
    el("span")
        .class("cell-value")
        .child(el("span").class("cell-mean").text(&known.mean))
        .text(" ")
        .child(el("span").class("cell-base").text(&known.base_short))
        .text(" ")
        .child(el("span").class("cell-base").text(&known.band_short))
}

fn without_class(kind: WithoutScore) -> &'static str {
    match kind {
        WithoutScore::NotCovered => "not-covered",
        WithoutScore::LeftOut => "left-out",
        WithoutScore::NothingApplies => "nothing-applies",
        WithoutScore::DontKnow => "nobody-knows",
        WithoutScore::NotAnswered => "not-yet",
    }
}
