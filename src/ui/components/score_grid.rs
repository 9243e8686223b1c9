//! Sections by crossing groups, a score in each cell. On a narrow screen every row becomes a list; the roles say that
//! it is still a table.

use leptos::prelude::*;

use crate::app::views::result::{GridRow, GridView};
use crate::app::views::score::{KnownView, ScoreView, WithoutScore};

#[component]
pub fn ScoreGrid(grid: GridView) -> impl IntoView {
    let heads = grid.columns.iter().map(|column| view! { <th scope="col" role="columnheader">{column.clone()}</th> });
    let heads = heads.collect_view();
    let rows = grid.rows.into_iter().map(|row| grid_row(row, &grid.columns)).collect_view();
    view! {
        <table class="grid" role="table" aria-label=grid.title>
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">{grid.row_title}</th>{heads}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn grid_row(row: GridRow, columns: &[String]) -> impl IntoView + use<> {
    let cells = row.cells.into_iter().zip(columns).map(|(cell, column)| grid_cell(cell, column)).collect_view();
    view! { <tr role="row"><th scope="row" role="rowheader">{row.title}</th>{cells}</tr> }
}

fn grid_cell(cell: ScoreView, column: &str) -> impl IntoView + use<> {
    let (class, content) = match cell {
        ScoreView::Known(known) => (format!("cell known step-{}", known.step), known_cell(&known).into_any()),
        ScoreView::Without { kind, text } => {
            (without_class(kind).to_owned(), view! { <span class="cell-text">{text}</span> }.into_any())
        }
    };
    view! {
        <td class=class role="cell">
            <span class="cell-column" aria-hidden="true">{column.to_owned()}</span>
            {content}
        </td>
    }
}

fn known_cell(known: &KnownView) -> impl IntoView + use<> {
    view! {
        <span class="cell-value">
            <span class="cell-mean">{known.mean.clone()}</span>
            <span class="cell-base">{known.base_short.clone()}</span>
        </span>
    }
}

fn without_class(kind: WithoutScore) -> &'static str {
    match kind {
        WithoutScore::NotCovered => "cell not-covered",
        WithoutScore::NothingApplies => "cell nothing-applies",
        WithoutScore::NotYet => "cell not-yet",
    }
}
