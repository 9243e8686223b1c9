//! What is said about an assessment as a whole.

use leptos::prelude::*;

use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::domain::about::{MISSING, PERSPECTIVE, PERSPECTIVES, PLACE, SHOWN_AS, TOOK_PART};
use crate::domain::field::Field;
use crate::domain::ids::AssessmentId;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::field::Bound;
use crate::ui::components::more::paired;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::el;
use crate::ui::handle::AppHandle;

#[must_use]
pub fn about_page(handle: AppHandle, id: &AssessmentId) -> AnyView {
    let (common, words) = (&handle.words().common, &handle.words().about);
    let bound = |field: &'static Field| Bound::new(handle, Owner::About, field);
    let perspectives = paired(PERSPECTIVES, &words.perspectives);
    let go_on = open_button(handle, Look::Main, words.go_on, Page::Overview(id.clone()));
    el("div")
        .class("page")
        .child(back(handle, common.back_to_start, Page::Start))
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(
            el("div")
                .class("fields")
                .child(bound(&PLACE).labelled(words.place_label, words.place_hint))
                .child(bound(&PERSPECTIVE).choices(
                    words.perspective_legend,
                    Some(words.perspective_hint),
                    &perspectives,
                ))
                .child(bound(&TOOK_PART).labelled(words.took_part_label, words.took_part_hint))
                .child(bound(&MISSING).labelled(words.missing_label, words.missing_hint))
                .child(bound(&SHOWN_AS).labelled(words.name_label, words.name_hint)),
        )
        .child(el("div").class("onward").child(go_on))
        .into()
}
