//! The score of each group with everything that has to stand beside it, and a line that shows how far it could move.

use leptos::prelude::*;

use crate::app::views::score::{KnownView, ScoreView};
use crate::chart::range_bar::RangeBar;
use crate::ui::handle::AppHandle;

#[component]
pub fn ScoreTable(handle: AppHandle, #[prop(into)] label: String, rows: Vec<(String, ScoreView)>) -> impl IntoView {
    let rows = rows.into_iter().map(|(title, score)| row(handle, title, score)).collect_view();
    view! { <dl class="scores" aria-label=label>{rows}</dl> }
}

fn row(handle: AppHandle, title: String, score: ScoreView) -> impl IntoView {
    let content = match score {
        ScoreView::Known(known) => known_row(handle, known).into_any(),
        ScoreView::Without { text, .. } => view! { <dd class="without">{text}</dd> }.into_any(),
    };
    view! { <div class="score-row"><dt>{title}</dt>{content}</div> }
}

fn known_row(handle: AppHandle, known: KnownView) -> impl IntoView {
    let words = &handle.words().result;
    let fact = |label: &'static str, value: String| {
        view! { <dd><span class="fact-label">{label}": "</span><span class="fact">{value}</span></dd> }
    };
    view! {
        <dd class="score-value"><span class="score-word">{known.word}</span><span class="score-number">{known.score}</span></dd>
        <dd class="score-line" aria-hidden="true">{range(known.bar)}</dd>
        {fact(words.column_base, known.base)}
        {fact(words.column_band, known.band)}
    }
}

fn range(bar: RangeBar) -> impl IntoView {
    let (least, most, mark) = (percent(bar.least), percent(bar.most), percent(bar.mark));
    view! {
        <svg class="range" width="100%" height="16">
            <line class="range-track" x1="0%" x2="100%" y1="8" y2="8" />
            <line class="range-band" x1=least x2=most y1="8" y2="8" />
            <circle class="range-mark" cx=mark cy="8" r="6" />
        </svg>
    }
}

fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
