//! Talking about one statement: everybody's answers are revealed together, then what is agreed is written down, with its
//! reason and who sees it differently.

use leptos::prelude::*;

use crate::app::owner::Owner;
use crate::app::page::{Page, TextSize};
use crate::app::views::workshop::{WorkshopView, workshop};
use crate::domain::answer::{DISSENT, NOTE};
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::counts_chart::key;
use crate::ui::components::distribution::distribution;
use crate::ui::components::field::Bound;
use crate::ui::components::judgement::Judging;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn workshop_page(handle: AppHandle) -> AnyView {
    match handle.read(workshop) {
        Some(view) => content(handle, &view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: &WorkshopView) -> Element {
    let (words, section) = (&handle.words().together, &handle.words().section);
    let (class, other, text) = match view.size {
        TextSize::Usual => ("page workshop", TextSize::Large, words.larger),
        TextSize::Large => ("page workshop large", TextSize::Usual, words.usual),
    };
    let other = Page::Workshop(view.assessment.clone(), view.statement.clone(), other);
    let go = |look: Look, text: &str, page: &Page| open_button(handle, look, text, page.clone());
    let onward = el("nav")
        .class("onward")
        .attribute("aria-label", section.onward)
        .maybe(view.next.as_ref().map(|page| go(Look::Main, section.next_statement, page)))
        .maybe(view.previous.as_ref().map(|page| go(Look::Quiet, section.previous_statement, page)))
        .child(go(Look::Plain, words.to_picture, &Page::Together(view.assessment.clone())));
    el("div")
        .class(class)
        .child(back(handle, handle.words().people.back, Page::People(view.assessment.clone())))
        .child(open_button(handle, Look::Plain, text, other))
        .child(page_heading(Some(&view.position), &view.text))
        .child(revealed(handle, view))
        .child(agreed(handle, view))
        .child(onward)
}

/// Closed at first, so that nobody is swayed before it is time.
fn revealed(handle: AppHandle, view: &WorkshopView) -> Element {
    let words = &handle.words().together;
    let notes = each(&view.notes, |(name, text)| el("li").text(&words.note_line.fill([name, text])).into());
    let notes = (!view.notes.is_empty())
        .then(|| el("div").child(el("h3").text(words.notes_title)).child(el("ul").child(notes)));
    el("details")
        .class("help reveal")
        .child(el("summary").text(words.reveal))
        .child(el("h2").text(words.answers_title))
        .child(key(&view.kinds))
        .child(distribution(None, &view.item, &view.kinds))
        .maybe(notes)
}

fn agreed(handle: AppHandle, view: &WorkshopView) -> Element {
    let words = &handle.words().together;
    let judging = Judging::new(handle, &view.statement);
    let bound = |field| Bound::new(handle, Owner::Answer(view.statement.clone()), field);
    el("fieldset")
        .class("statement")
        .attribute("data-statement", view.statement.as_str())
        .child(el("legend").class("statement-text").text(words.agree_title))
        .child(el("p").text(words.agree_lead))
        .child(judging.steps(&view.steps))
        .child(judging.others())
        .child(judging.clear_button())
        .child(judging.history())
        .child(
            el("div")
                .class("fields")
                .child(bound(&NOTE).labelled(words.reason_label, words.reason_hint))
                .child(bound(&DISSENT).labelled(words.dissent_label, words.dissent_hint)),
        )
}
