//! The first page: carry on, begin, or open a file.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::start::{OfferView, SavedView, start};
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::help::help;
use crate::ui::components::lens_link::lens_link;
use crate::ui::components::page_heading::page_heading;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn start_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().start;
    let view = handle.read(start);
    let carry_on = (!view.saved.is_empty()).then(|| carry_on(handle, view.saved));
    let none = view.offered.is_empty().then(|| el("p").class("notice wrong").text(words.none_offered));
    let offers = each(view.offered, |offered| offer(handle, offered).into());
    el("div")
        .class("page")
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("p").class("privacy").text(words.privacy))
        .maybe(carry_on)
        .maybe(lens_link(handle))
        .child(
            el("section")
                .class("part")
                .child(el("h2").text(words.choose_title))
                .maybe(none)
                .child(el("ul").class("cards").child(offers)),
        )
        .child(open_file(handle))
        .into()
}

fn carry_on(handle: AppHandle, assessments: Vec<SavedView>) -> Element {
    el("section")
        .class("part")
        .child(el("h2").text(handle.words().start.saved_title))
        .child(el("ul").class("cards").child(each(assessments, |one| saved(handle, one).into())))
}

fn saved(handle: AppHandle, saved: SavedView) -> Element {
    let words = &handle.words().start;
    let id = saved.id.clone();
    let resumed = move || Msg::AssessmentResumed(id.clone());
    let mut buttons = el("div").class("buttons");
    if saved.offered {
        let result = Page::Result(saved.id.clone());
        buttons = buttons.child(button(handle, Look::Main, words.continue_button, resumed)).child(open_button(
            handle,
            Look::Quiet,
            words.see_result,
            result,
        ));
    }
    let buttons = buttons.child(open_button(handle, Look::Plain, words.delete_button, Page::Deleting(saved.id)));
    el("li")
        .class("card saved")
        .child(el("h3").text(&saved.title))
        .child(el("p").class("progress").text(&saved.progress))
        .child(el("ul").class("facts").child(each(saved.dates, |date| el("li").text(&date).into())))
        .child(buttons)
}

fn offer(handle: AppHandle, offer: OfferView) -> Element {
    let words = &handle.words().start;
    let begun = move || Msg::AssessmentBegun(offer.id.clone());
    el("li")
        .class("card offer")
        .child(el("h3").text(&offer.title))
        .child(el("p").text(&offer.about))
        .child(el("p").child(el("strong").text(words.for_whom)).text(&offer.audience))
        .child(el("p").class("hint").text(&offer.size))
        .child(el("div").class("buttons").child(button(handle, Look::Main, words.begin_button, begun)))
        .child(help(words.about_source).child(el("p").text(&offer.source)).child(el("p").text(&offer.source_note)))
}

fn open_file(handle: AppHandle) -> Element {
    let words = &handle.words().start;
    let field = el("input")
        .class("file")
        .attribute("id", "file")
        .attribute("type", "file")
        .attribute("accept", ".json,application/json")
        .on("change", move |event| file_chosen(handle, &event));
    el("section")
        .class("part")
        .child(el("h2").text(words.open_title))
        .child(el("p").text(words.open_lead))
        .child(el("label").class("file-label").attribute("for", "file").text(words.open_label))
        .child(field)
}

/// The field is emptied after each choice, so that the same file can be chosen again once it is mended.
fn file_chosen(handle: AppHandle, event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(file) = field.files().and_then(|files| files.get(0)) {
        handle.open_file(file);
        field.set_value("");
    }
}
