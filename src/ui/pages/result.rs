//! The result: counts first, then the grid, then each group with its score, base and band, and one number last.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::result::{DimensionView, ResultView, result};
use crate::app::views::score::ScoreView;
use crate::domain::ids::AssessmentId;
use crate::ui::components::counts_chart::CountsChart;
use crate::ui::components::heading::PageHeading;
use crate::ui::components::link_button::LinkButton;
use crate::ui::components::score_grid::ScoreGrid;
use crate::ui::components::score_table::ScoreTable;
use crate::ui::handle::AppHandle;

#[component]
pub fn ResultPage(handle: AppHandle) -> impl IntoView {
    handle.read(result).map(|view| result_content(handle, view))
}

fn result_content(handle: AppHandle, view: ResultView) -> impl IntoView {
    let words = handle.words();
    let overview = Page::Overview(view.assessment.clone());
    let above = format!("{} · {}", view.framework_title, view.progress);
    let content = match &view.headline {
        Some(headline) => scores(handle, headline.clone(), view).into_any(),
        None => nothing_yet(handle, view.assessment).into_any(),
    };
    view! {
        <nav class="back">
            <LinkButton handle=handle to=overview text=words.common.back_to_overview look="plain back" />
        </nav>
        <PageHeading above=above text=words.result.title />
        {content}
    }
}

fn nothing_yet(handle: AppHandle, assessment: AssessmentId) -> impl IntoView {
    let words = &handle.words().result;
    view! {
        <div class="empty">
            <h2>{words.nothing_yet_title}</h2>
            <p>{words.nothing_yet}</p>
            <LinkButton handle=handle to=Page::Overview(assessment) text=words.go_on look="main" />
        </div>
    }
}

fn scores(handle: AppHandle, headline: String, view: ResultView) -> impl IntoView {
    let words = &handle.words().result;
    let grid = view.grid.map(|grid| {
        view! {
            <section class="part">
                <h2>{grid.title.clone()}</h2>
                <p>{words.grid_lead}</p>
                <ScoreGrid grid=grid />
            </section>
        }
    });
    let dimensions = view.dimensions.into_iter().map(|dimension| dimension_part(handle, dimension)).collect_view();
    view! {
        <p class="lead headline">{headline}</p>
        <section class="part">
            <h2>{words.counts_title}</h2>
            <p>{words.counts_lead}</p>
            <CountsChart handle=handle counts=view.counts />
        </section>
        {grid}
        {dimensions}
        <Rule handle=handle />
        <Overall handle=handle overall=view.overall />
        <EditorialNotes handle=handle notes=view.editorial_notes />
    }
}

fn dimension_part(handle: AppHandle, dimension: DimensionView) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{dimension.title.clone()}</h2>
            <ScoreTable handle=handle label=dimension.title rows=dimension.groups />
        </section>
    }
}

#[component]
fn Rule(handle: AppHandle) -> impl IntoView {
    let words = &handle.words().result;
    view! {
        <section class="part rule">
            <h2>{words.rule_title}</h2>
            <p>{words.rule}</p>
            <p>{words.rule_word}</p>
        </section>
    }
}

#[component]
fn Overall(handle: AppHandle, overall: ScoreView) -> impl IntoView {
    let words = &handle.words().result;
    let rows = vec![(words.counts_all.to_owned(), overall)];
    view! {
        <section class="part overall">
            <h2>{words.overall_title}</h2>
            <p>{words.overall_lead}</p>
            <ScoreTable handle=handle label=words.overall_title rows=rows />
        </section>
    }
}

#[component]
fn EditorialNotes(handle: AppHandle, notes: Vec<String>) -> impl IntoView {
    let items = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view();
    view! {
        <details class="help">
            <summary>{handle.words().result.editorial_title}</summary>
            <ul>{items}</ul>
        </details>
    }
}
