//! The parts of a result on a scale, with every kind of count, cell and score.

use empowerment_check::app::page::Page;
use empowerment_check::app::views::result::scale::ScaleView;
use empowerment_check::app::views::result::{Body, ResultView, result};
use empowerment_check::ui::components::counts_chart::counts_chart;
use empowerment_check::ui::components::next_list::next_list;
use empowerment_check::ui::components::radar_chart::radar_chart;
use empowerment_check::ui::components::score_grid::score_grid;
use empowerment_check::ui::components::score_table::score_table;
use empowerment_check::ui::element::{each, el};
use leptos::prelude::*;
use serde_json::{Value, json};

use crate::Specimen;
use crate::stage::{ALL_KINDS, GARDEN, GARDEN_FILE, IDEAL, Stage};

pub const ALL: &[Specimen] = &[
    ("Counts, with the table open", counts),
    ("Grid", grid),
    ("Grid with a statement that is left out", grid_with_left_out),
    ("Scores", scores),
    ("Radar, open", radar),
    ("What to look at next", next),
];

/// A result on a scale, and what shows it.
fn on_scale(stage: Stage) -> (Stage, ResultView, ScaleView) {
    let stage = stage.go_to(Page::Result);
    let result = stage.read(result).unwrap();
    let Body::Scale(scale) = result.body.clone() else { panic!("this is no result on a scale") };
    (stage, result, *scale)
}

fn all_kinds() -> (Stage, ResultView, ScaleView) {
    on_scale(Stage::begun(IDEAL).rate(ALL_KINDS))
}

fn counts() -> AnyView {
    let (stage, _, scale) = all_kinds();
    counts_chart(stage.handle(), &stage.id(), &scale.counts).into()
}

fn grid() -> AnyView {
    let (stage, _, scale) = all_kinds();
    score_grid(stage.handle(), &stage.id(), &scale.grid.unwrap()).into()
}

fn grid_with_left_out() -> AnyView {
    let mut file: Value = serde_json::from_str(GARDEN_FILE).unwrap();
    file["statements"][1]["left_out"] = json!("We all speak one language.");
    let stage = Stage::new().open_file("garden.json", &file.to_string()).begin(GARDEN).rate("2.-");
    let (stage, _, scale) = on_scale(stage);
    score_grid(stage.handle(), &stage.id(), &scale.grid.unwrap()).into()
}

fn scores() -> AnyView {
    let (stage, _, scale) = all_kinds();
    score_table(stage.handle(), &stage.id(), &scale.dimensions[0].groups).into()
}

fn radar() -> AnyView {
    let (stage, _, scale) = all_kinds();
    radar_chart(stage.handle(), &stage.id(), &scale.radar.unwrap()).into()
}

fn next() -> AnyView {
    let (stage, result, _) = all_kinds();
    el("div").child(each(&result.next_steps, |list| next_list(stage.handle(), &stage.id(), list).into())).into()
}
