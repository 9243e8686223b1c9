//! The result on a scale: counts first, then the grid, then each group with its score, what to look at next, and one
//! number last.

use super::{earlier_wording, next_steps};
use crate::app::views::result::ResultView;
use crate::app::views::result::scale::{DimensionView, ScaleView};
use crate::ui::components::counts_chart::counts_chart;
use crate::ui::components::part::part;
use crate::ui::components::score_grid::score_grid;
use crate::ui::components::score_table::score_table;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

pub fn scale(handle: AppHandle, page: Element, result: &ResultView, view: &ScaleView) -> Element {
    let (words, id) = (&handle.words().result, &result.assessment);
    let counts =
        part(&view.counts.title).child(el("p").text(words.press_hint)).child(counts_chart(handle, id, &view.counts));
    let grid = view
        .grid
        .as_ref()
        .map(|grid| part(&grid.title).child(el("p").text(words.grid_lead)).child(score_grid(handle, id, grid)));
    let dimension = |one: &DimensionView| {
        let not_covered = one.not_covered.as_ref().map(|text| el("p").class("not-covered-line").text(text));
        part(&one.title)
            .child(el("p").text(words.scores_lead))
            .child(score_table(handle, id, &one.groups))
            .maybe(not_covered)
            .into()
    };
    let rule = part(words.rule_title).child(each(&view.rule, |text| el("p").text(text).into()));
    let overall = part(words.overall_title).child(el("p").text(words.overall_lead)).child(score_table(
        handle,
        id,
        std::slice::from_ref(&view.overall),
    ));
    page.child(el("p").class("lead headline").text(&view.headline))
        .maybe(result.earlier_wording.as_ref().map(|earlier| earlier_wording(handle, earlier)))
        .child(counts)
        .maybe(grid)
        .child(each(&view.dimensions, dimension))
        .maybe(result.next_steps.as_ref().map(|steps| next_steps(handle, &result.assessment, steps)))
        .child(rule)
        .child(el("div").class("overall").child(overall))
}
