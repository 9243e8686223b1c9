//! The first page: carry on, begin, or open a file.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::{OfferView, SavedView, start};
use crate::ui::components::heading::PageHeading;
use crate::ui::components::link_button::LinkButton;
use crate::ui::handle::AppHandle;

#[component]
pub fn StartPage(handle: AppHandle) -> impl IntoView {
    let words = &handle.words().start;
    let view = handle.read(start);
    let saved: Vec<_> = view.saved.into_iter().map(|one| view! { <Saved handle=handle saved=one /> }).collect();
    let none_offered = view.offered.is_empty().then(|| view! { <p class="notice wrong">{words.none_offered}</p> });
    let offered = view.offered.into_iter().map(|one| view! { <Offer handle=handle offer=one /> }).collect_view();
    let carry_on = (!saved.is_empty()).then(|| {
        view! { <section class="part"><h2>{words.saved_title}</h2><ul class="cards">{saved}</ul></section> }
    });
    view! {
        <PageHeading text=words.title />
        <p class="lead">{words.lead}</p>
        <p class="privacy">{words.privacy}</p>
        {carry_on}
        <section class="part">
            <h2>{words.choose_title}</h2>
            {none_offered}
            <ul class="cards">{offered}</ul>
        </section>
        <OpenFile handle=handle />
    }
}

#[component]
fn Saved(handle: AppHandle, saved: SavedView) -> impl IntoView {
    let words = &handle.words().start;
    let (resumed, result, deleting) = (saved.id.clone(), saved.id.clone(), saved.id);
    let dates = saved.dates.into_iter().map(|date| view! { <li>{date}</li> }).collect_view();
    view! {
        <li class="card saved">
            <h3>{saved.title}</h3>
            <p class="progress">{saved.progress}</p>
            <ul class="facts">{dates}</ul>
            <div class="buttons">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| handle.send(Msg::AssessmentResumed(resumed.clone()))
                >
                    {words.continue_button}
                </button>
                <LinkButton handle=handle to=Page::Result(result) text=words.see_result />
                <LinkButton handle=handle to=Page::Deleting(deleting) text=words.delete_button look="plain" />
            </div>
        </li>
    }
}

#[component]
fn Offer(handle: AppHandle, offer: OfferView) -> impl IntoView {
    let words = &handle.words().start;
    let id = offer.id;
    view! {
        <li class="card offer">
            <h3>{offer.title}</h3>
            <p>{offer.about}</p>
            <p><strong>{words.for_whom}": "</strong>{offer.audience}</p>
            <p class="hint">{offer.size}</p>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| handle.send(Msg::AssessmentBegun(id.clone()))>
                    {words.begin_button}
                </button>
            </div>
            <details class="help">
                <summary>{words.about_source}</summary>
                <p>{offer.source}</p>
                <p>{offer.source_note}</p>
            </details>
        </li>
    }
}

/// The field is emptied after each choice, so that the same file can be chosen again once it is mended.
#[component]
fn OpenFile(handle: AppHandle) -> impl IntoView {
    let words = &handle.words().start;
    let chosen = move |input: leptos::web_sys::HtmlInputElement| {
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            handle.open_file(file);
            input.set_value("");
        }
    };
    view! {
        <section class="part">
            <h2>{words.open_title}</h2>
            <p>{words.open_lead}</p>
            <label class="file-label" for="file">{words.open_label}</label>
            <input
                class="file"
                id="file"
                type="file"
                accept=".json,application/json"
                on:change:target=move |event| chosen(event.target())
            />
        </section>
    }
}
