//! The sections of an assessment with how far each has come, the way to the result, and the copy to keep.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::overview::{OverviewView, SectionLine, overview};
use crate::app::views::progress::Stage;
use crate::domain::ids::AssessmentId;
use crate::ui::components::heading::PageHeading;
use crate::ui::components::link_button::LinkButton;
use crate::ui::handle::AppHandle;

#[component]
pub fn OverviewPage(handle: AppHandle) -> impl IntoView {
    let back = handle.words().common.back_to_start;
    let content = handle.read(overview).map(|view| overview_content(handle, view));
    view! {
        <nav class="back"><LinkButton handle=handle to=Page::Start text=back look="plain back" /></nav>
        {content}
    }
}

fn overview_content(handle: AppHandle, view: OverviewView) -> impl IntoView {
    let words = &handle.words().overview;
    let id = view.id.clone();
    let lines = view.sections.into_iter().enumerate().map(|(index, line)| {
        view! { <Line handle=handle assessment=id.clone() number=index + 1 line=line /> }
    });
    view! {
        <PageHeading text=view.title above=view.progress />
        <p class="lead">{words.lead}</p>
        <section class="part">
            <h2>{words.sections_title}</h2>
            <ol class="task-list">{lines.collect_view()}</ol>
            <div class="buttons">
                <LinkButton handle=handle to=Page::Result(view.id.clone()) text=words.result_button look="main" />
            </div>
        </section>
        <KeepCopy handle=handle id=view.id />
    }
}

#[component]
fn Line(handle: AppHandle, assessment: AssessmentId, number: usize, line: SectionLine) -> impl IntoView {
    let words = &handle.words().overview;
    let (stage, class) = match line.stage {
        Stage::NotBegun => (words.not_begun, "stage not-begun"),
        Stage::UnderWay => (words.under_way, "stage under-way"),
        Stage::Complete => (words.complete, "stage complete"),
    };
    let to = Page::Section(assessment, line.id);
    view! {
        <li class="task">
            <button type="button" class="task-button" on:click=move |_| handle.open(to.clone())>
                <span class="task-number" aria-hidden="true">{number}</span>
                <span class="task-text">
                    <span class="task-title">{line.title}</span>
                    <span class="task-about">{line.about}</span>
                </span>
                <span class="task-state"><span class=class>{stage}</span><span class="count">{line.progress}</span></span>
            </button>
        </li>
    }
}

#[component]
fn KeepCopy(handle: AppHandle, id: AssessmentId) -> impl IntoView {
    let words = &handle.words().overview;
    view! {
        <section class="part">
            <h2>{words.download_title}</h2>
            <p>{words.download_lead}</p>
            <div class="buttons">
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| handle.send(Msg::DownloadAsked(id.clone()))
                >
                    {words.download_button}
                </button>
            </div>
        </section>
    }
}
