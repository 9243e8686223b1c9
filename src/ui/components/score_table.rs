//! The score of each group with everything that has to stand beside it, and a line that shows how far it could move.

use leptos::prelude::*;

use super::counts_chart::percent;
use crate::app::views::score::{KnownView, ScoreView};
use crate::chart::range_bar::RangeBar;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn score_table(handle: AppHandle, rows: &[(String, ScoreView)]) -> Element {
    el("dl").class("scores").child(each(rows, |(title, score)| row(handle, title, score)))
}

fn row(handle: AppHandle, title: &str, score: &ScoreView) -> AnyView {
    let row = el("div").class("score-row").child(el("dt").text(title));
    match score {
        ScoreView::Known(known) => known_row(handle, row, known).into(),
        ScoreView::Without { text, .. } => row.child(el("dd").class("without").text(text)).into(),
    }
}

/// Adds the score to a row that has its name.
#[must_use]
pub fn known_row(handle: AppHandle, row: Element, known: &KnownView) -> Element {
    let words = &handle.words().result;
    let fact = |label: &str, value: &str| {
        el("dd").child(el("span").class("fact-label").text(label)).text(" ").child(el("span").class("fact").text(value))
    };
    let value = el("dd")
        .class("score-value")
        .child(el("span").class("score-word").text(&known.word))
        .text(" ")
        .child(el("span").class("score-number").text(&known.score));
    row.child(value)
        .child(el("dd").class("score-line").attribute("aria-hidden", "true").child(range(known.bar)))
        .child(fact(words.column_base, &known.base))
        .child(fact(words.column_band, &known.band))
}

fn range(bar: RangeBar) -> Element {
    let bar_part = |class: &str, from: u32, width: &str, y: &str, height: &str| {
        el("rect")
            .class(class)
            .attribute("x", &percent(from))
            .attribute("width", width)
            .attribute("y", y)
            .attribute("height", height)
    };
    let band = percent(bar.most.saturating_sub(bar.least));
    el("svg")
        .class("range")
        .attribute("width", "100%")
        .attribute("height", "16")
        .child(bar_part("range-track", 0, "100%", "6", "4"))
        .child(bar_part("range-band", bar.least, &band, "4", "8"))
        .child(bar_part("range-mark", bar.mark, "5", "1", "14"))
}
