//! The score of each group with everything that has to stand beside it, and a line that shows how far it could move.

use leptos::prelude::*;

use super::behind_button::behind_button;
use super::counts_chart::percent;
use crate::app::behind::Behind;
use crate::app::views::score::{KnownView, ScoreRow, ScoreView};
use crate::chart::range_bar::RangeBar;
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn score_table(handle: AppHandle, assessment: &AssessmentId, rows: &[ScoreRow]) -> Element {
    el("dl").class("scores").child(each(rows, |one| row(handle, assessment, one)))
}

fn row(handle: AppHandle, assessment: &AssessmentId, score: &ScoreRow) -> AnyView {
    let row = el("div").class("score-row").child(el("dt").text(&score.title));
    let number = |shown: &str| {
        let behind = Behind::score(score.selection.clone());
        behind_button(handle, assessment, &behind, [shown, &score.title]).text(shown)
    };
    match &score.score {
        ScoreView::Known(known) => known_row(handle, row, known, number(&known.score)).into(),
        ScoreView::Without { text, .. } => row.child(el("dd").class("without").child(number(text))).into(),
    }
}

/// Adds the score to a row that has its name. `number` is how its number shows.
#[must_use]
pub fn known_row(handle: AppHandle, row: Element, known: &KnownView, number: Element) -> Element {
    let words = &handle.words().result;
    let fact = |label: &str, value: &str| {
        el("dd").child(el("span").class("fact-label").text(label)).text(" ").child(el("span").class("fact").text(value))
    };
    let value = el("dd")
        .class("score-value")
        .child(el("span").class("score-word").text(&known.word))
        .text(" ")
        .child(el("span").class("score-number").child(number));
    row.child(value)
        .child(el("dd").class("score-line").attribute("aria-hidden", "true").child(range(known.bar)))
        .child(fact(words.column_base, &known.base))
        .child(fact(words.column_band, &known.band))
        .child(fact(words.column_rule, &known.rule))
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
