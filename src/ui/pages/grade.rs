//! The one grade of the whole: optional, never suggested, with the meaning of each word beside it.

use leptos::prelude::*;

use crate::app::owner::Owner;
use crate::app::page::Page;
use crate::app::views::grade::{GradeView, grade};
use crate::domain::answer::NOTE;
use crate::domain::judging::Proportion;
use crate::ui::components::button::{Look, back, open_button};
use crate::ui::components::field::Bound;
use crate::ui::components::help::help;
use crate::ui::components::judgement::Judging;
use crate::ui::components::last_time::last;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn grade_page(handle: AppHandle) -> AnyView {
    match handle.read(grade) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: GradeView) -> Element {
    let (words, section) = (&handle.words().grade, &handle.words().section);
    let judging = Judging::new(handle, &view.id);
    let reason = Bound::new(handle, Owner::Answer(view.id.clone()), &NOTE);
    let choices = el("fieldset")
        .class("statement")
        .attribute("data-statement", view.id.as_str())
        .child(el("legend").class("statement-text").text(&view.text))
        .maybe(last(handle, &view.id))
        .child(judging.grades(&view.grades))
        .child(judging.clear_button())
        .child(judging.history());
    el("div")
        .class("page")
        .child(back(handle, handle.words().common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(Some(&view.framework_title), words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("p").text(words.no_averages))
        .child(choices)
        .maybe((!view.proportions.is_empty()).then(|| proportions(words.proportions, &view.proportions)))
        .child(el("div").class("fields").child(reason.labelled(words.reason_label, words.reason_hint)))
        .child(el("nav").class("onward").attribute("aria-label", section.onward).child(open_button(
            handle,
            Look::Main,
            section.to_check,
            Page::Check(view.assessment),
        )))
}

/// The owner's words for how many, for those who judge how many.
fn proportions(title: &str, proportions: &[Proportion]) -> Element {
    let row = |one: &Proportion| el("div").child(el("dt").text(&one.label)).child(el("dd").text(&one.meaning)).into();
    help(title).child(el("dl").class("terms").child(each(proportions, row)))
}
