//! The result: counts first, then the grid, then each group with its score, base and band, and one number last.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::result::{ResultView, result};
use crate::app::views::score::ScoreView;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::counts_chart::counts_chart;
use crate::ui::components::help::help;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::score_grid::score_grid;
use crate::ui::components::score_table::score_table;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn result_page(handle: AppHandle) -> AnyView {
    match handle.read(result) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: ResultView) -> Element {
    let words = handle.words();
    let page = el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.above), words.result.title));
    match &view.headline {
        Some(headline) => scores(handle, page.child(el("p").class("lead headline").text(headline)), &view),
        None => page.child(nothing_yet(handle, view.assessment)),
    }
}

fn nothing_yet(handle: AppHandle, assessment: AssessmentId) -> Element {
    let words = &handle.words().result;
    el("div")
        .class("empty")
        .child(el("h2").text(words.nothing_yet_title))
        .child(el("p").text(words.nothing_yet))
        .child(open_button(handle, Look::Main, words.go_on, Page::Overview(assessment)))
}

fn scores(handle: AppHandle, page: Element, view: &ResultView) -> Element {
    let words = &handle.words().result;
    let grid =
        view.grid.as_ref().map(|grid| part(&grid.title).child(el("p").text(words.grid_lead)).child(score_grid(grid)));
    let dimensions = each(&view.dimensions, |dimension| {
        let lead = el("p").text(words.scores_lead);
        part(&dimension.title).child(lead).child(score_table(handle, &dimension.groups)).into()
    });
    let counts = part(words.counts_title);
    let rule = part(words.rule_title).child(el("p").text(words.rule)).child(el("p").text(words.rule_word));
    let notes = each(&view.editorial_notes, |note| el("li").text(note).into());
    page.child(counts.child(counts_chart(handle, &view.counts)))
        .maybe(grid)
        .child(dimensions)
        .child(rule)
        .child(overall(handle, view.overall.clone()))
        .child(help(words.editorial_title).child(el("ul").child(notes)))
}

fn overall(handle: AppHandle, overall: ScoreView) -> Element {
    let words = &handle.words().result;
    let rows = [(words.counts_all.to_owned(), overall)];
    el("div")
        .class("overall")
        .child(part(words.overall_title).child(el("p").text(words.overall_lead)).child(score_table(handle, &rows)))
}

fn part(title: &str) -> Element {
    el("section").class("part").child(el("h2").text(title))
}
