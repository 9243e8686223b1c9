//! One section: its statements, and the ways to go on.

use leptos::prelude::*;

use crate::app::page::Page;
use crate::app::views::section::{BlockView, Neighbour, SectionView, StepView, section, section_progress};
use crate::ui::components::heading::PageHeading;
use crate::ui::components::link_button::LinkButton;
use crate::ui::components::statement::Statement;
use crate::ui::handle::AppHandle;

#[component]
pub fn SectionPage(handle: AppHandle) -> impl IntoView {
    handle.read(section).map(|view| section_content(handle, view))
}

fn section_content(handle: AppHandle, view: SectionView) -> impl IntoView {
    let words = handle.words();
    let progress = handle.select(section_progress);
    let overview = Page::Overview(view.assessment.clone());
    let steps = view.steps;
    let blocks = view.blocks.into_iter().map(|block| block_content(handle, block, &steps)).collect_view();
    let onward = onward(handle, view.next, Page::Result(view.assessment.clone()));
    view! {
        <nav class="back">
            <LinkButton handle=handle to=overview text=words.common.back_to_overview look="plain back" />
        </nav>
        <PageHeading above=view.position text=view.title />
        <p class="lead">{view.about}</p>
        <p class="progress">{move || progress.get()}</p>
        {blocks}
        <nav class="onward">
            {onward}
            {view.previous.map(|Neighbour { page, label }| view! { <LinkButton handle=handle to=page text=label /> })}
        </nav>
    }
}

fn block_content(handle: AppHandle, block: BlockView, steps: &[StepView]) -> impl IntoView + use<> {
    let statements = block.statements.into_iter().map(|statement| {
        view! { <Statement handle=handle statement=statement steps=steps.to_vec() /> }
    });
    view! {
        <section class="block">
            {block.title.map(|title| view! { <h2>{title}</h2> })}
            {statements.collect_view()}
        </section>
    }
}

/// The one clear way on: the next section, or after the last one the result.
fn onward(handle: AppHandle, next: Option<Neighbour>, result: Page) -> impl IntoView {
    let result = Neighbour { page: result, label: handle.words().section.to_result.to_owned() };
    let Neighbour { page, label } = next.unwrap_or(result);
    view! { <LinkButton handle=handle to=page text=label look="main" /> }
}
