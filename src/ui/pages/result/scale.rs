//! The result on a scale: counts first, then the grid, then each group with its score.

use crate::app::picture::Picture;
use crate::app::views::result::ResultView;
use crate::app::views::result::scale::{DimensionView, ScaleView};
use crate::ui::components::counts_chart::counts_chart;
use crate::ui::components::part::part;
use crate::ui::components::radar_chart::radar_chart;
use crate::ui::components::save_picture::save_picture;
use crate::ui::components::score_grid::score_grid;
use crate::ui::components::score_table::score_table;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

pub fn scale(handle: AppHandle, page: Element, result: &ResultView, view: &ScaleView) -> Element {
    let (words, id) = (&handle.words().result, &result.assessment);
    let counts =
        part(view.counts.title).child(el("p").text(words.press_hint)).child(counts_chart(handle, id, &view.counts));
    let grid =
        view.grid.as_ref().map(|grid| {
            part(&grid.title)
                .child(el("p").text(words.grid_lead))
                .child(score_grid(handle, id, grid))
                .child(save_picture(handle, id, &Picture::Grid, &grid.title))
        });
    let dimension = |one: &DimensionView| {
        let radar = view.radar.as_ref().filter(|radar| radar.dimension == one.id);
        part(&one.title)
            .child(el("p").text(words.scores_lead))
            .child(score_table(handle, id, &one.groups))
            .child(el("p").class("not-covered-line").text(&one.not_covered))
            .child(save_picture(handle, id, &Picture::Scores(one.id.clone()), &one.title))
            .maybe(radar.map(|radar| radar_chart(handle, id, radar)))
            .into()
    };
    page.child(el("p").class("lead").text(&view.headline))
        .child(counts)
        .maybe(grid)
        .child(each(&view.dimensions, dimension))
}

/// How the numbers are made; and last and small the one number of everything.
pub fn making(handle: AppHandle, result: &ResultView, view: &ScaleView) -> Element {
    let words = &handle.words().result;
    let rule = part(words.rule_title).child(each(&view.rule, |text| el("p").text(text).into()));
    let overall = part(words.overall_title).child(el("p").text(words.overall_lead)).child(score_table(
        handle,
        &result.assessment,
        std::slice::from_ref(&view.overall),
    ));
    el("div").child(rule).child(el("div").class("overall").child(overall))
}
