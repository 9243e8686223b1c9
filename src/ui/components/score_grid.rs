//! Sections by crossing groups, a score in each cell. On a narrow screen every row becomes a list; the roles say that
//! it is still a table.

use crate::app::views::result::{GridRow, GridView};
use crate::app::views::score::{KnownView, ScoreView, WithoutScore};
use crate::ui::element::{Element, each, el};

#[must_use]
pub fn score_grid(grid: &GridView) -> Element {
    let head = |text: &String| el("th").attribute("scope", "col").attribute("role", "columnheader").text(text);
    let heads = each(&grid.columns, |column| head(column).into());
    let rows = each(&grid.rows, |row| grid_row(row, &grid.columns).into());
    let first = el("tr").attribute("role", "row").child(head(&grid.row_title)).child(heads);
    el("table")
        .class("grid")
        .attribute("role", "table")
        .attribute("aria-label", &grid.title)
        .child(el("thead").attribute("role", "rowgroup").child(first))
        .child(el("tbody").attribute("role", "rowgroup").child(rows))
}

fn grid_row(row: &GridRow, columns: &[String]) -> Element {
    let cells = each(row.cells.iter().zip(columns), |(cell, column)| grid_cell(cell, column).into());
    let head = el("th").attribute("scope", "row").attribute("role", "rowheader").text(&row.title);
    el("tr").attribute("role", "row").child(head).child(cells)
}

fn grid_cell(cell: &ScoreView, column: &str) -> Element {
    let (class, content) = match cell {
        ScoreView::Known(known) => (format!("cell known step-{}", known.step), known_cell(known)),
        ScoreView::Without { kind, text } => {
            (without_class(*kind).to_owned(), el("span").class("cell-text").text(text))
        }
    };
    let column = el("span").class("cell-column").attribute("aria-hidden", "true").text(column);
    el("td").class(&class).attribute("role", "cell").child(column).child(content)
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
        WithoutScore::NotCovered => "cell not-covered",
        WithoutScore::NothingApplies => "cell nothing-applies",
        WithoutScore::NotYet => "cell not-yet",
    }
}
