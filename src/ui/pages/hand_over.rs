//! The link that hands an assessment's ratings over: what is in it, the link to copy, its code for cameras, and the file.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::picture::Picture;
use crate::app::views::field::FieldView;
use crate::app::views::hand_over::{HandOverView, code, copying, hand_over, length, shown};
use crate::domain::ids::AssessmentId;
use crate::domain::including::{Including, Part};
use crate::ui::components::blocks::facts;
use crate::ui::components::button::{Look, back, button};
use crate::ui::components::drawing::drawing;
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::save_picture::save_picture;
use crate::ui::element::{Element, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn hand_over_page(handle: AppHandle) -> AnyView {
    match handle.read(hand_over) {
        Some(view) => content(handle, view).into(),
        None => el("div").class("page").into(),
    }
}

fn content(handle: AppHandle, view: HandOverView) -> Element {
    let words = handle.words();
    let link = handle.select(shown);
    let assessment = view.assessment.clone();
    el("div")
        .class("page")
        .child(back(handle, words.common.back_to_overview, Page::Overview(view.assessment.clone())))
        .child(page_heading(None, words.hand_over.title))
        .child(el("p").class("lead").text(words.hand_over.lead))
        .child(el("p").child(el("strong").text(words.hand_over.readable)))
        .child(included(handle, &view))
        .child(live(move || link_parts(handle, &assessment, link.get())))
        .child(file_part(handle, view.assessment))
}

fn included(handle: AppHandle, view: &HandOverView) -> Element {
    let words = &handle.words().hand_over;
    let place = view.place.as_ref().map(|text| choice(handle, text, |including| &mut including.place));
    let notes = view.notes.as_ref().map(|text| choice(handle, text, |including| &mut including.notes));
    part(words.content_title)
        .child(facts(handle, &view.facts))
        .child(el("div").class("small-choices").maybe(place).maybe(notes))
        .maybe(view.earlier_wording.as_ref().map(|text| el("p").class("reworded").text(text)))
        .child(el("p").class("hint").text(words.only_in_file))
}

/// Something that is in the link only when it is ticked.
fn choice(handle: AppHandle, text: &str, part: fn(&mut Including) -> &mut Part) -> Element {
    let input = el("input").attribute("type", "checkbox").on("change", move |_| {
        let mut including = handle.read(|state| state.including);
        let part = part(&mut including);
        *part = if *part == Part::Included { Part::LeftOut } else { Part::Included };
        handle.send(Msg::IncludingChosen(including));
    });
    el("label").class("small-choice").child(input).child(el("span").attribute("dir", "auto").text(text))
}

/// The link with its code; or why there is none.
fn link_parts(handle: AppHandle, assessment: &AssessmentId, link: FieldView) -> AnyView {
    let words = &handle.words().hand_over;
    if let Some(reason) = link.fault {
        return part(words.link_title).child(el("p").attribute("role", "status").text(&reason)).into();
    }
    let link_part = part(words.link_title).child(link_field(handle, &link.text));
    el("div").child(link_part).child(code_part(handle, assessment, &link.text)).into()
}

fn link_field(handle: AppHandle, link: &str) -> Element {
    let words = &handle.words().hand_over;
    let (value, copied, told) = (JsValue::from_str(link), link.to_owned(), link.to_owned());
    let copying = move || handle.follow(|state| copying(state, &told)).to_owned();
    let length = handle.read(|state| length(state, link));
    let field = el("textarea")
        .class("link-text")
        .attribute("id", "link")
        .attribute("data-focus", "link")
        .attribute("rows", "4")
        .attribute("dir", "ltr")
        .attribute("readonly", "")
        .attribute("spellcheck", "false")
        .attribute("aria-describedby", "link-length")
        .live_property("value", move || value.clone());
    let copy = button(handle, Look::Main, words.copy, move || Msg::LinkCopyAsked(copied.clone()));
    el("div")
        .class("field not-printed")
        .child(el("label").attribute("for", "link").text(words.link_label))
        .child(el("p").class("hint").attribute("id", "link-length").text(&length))
        .child(field)
        .child(el("div").class("buttons").child(copy))
        .child(el("p").attribute("role", "status").live_text(copying))
}

fn code_part(handle: AppHandle, assessment: &AssessmentId, link: &str) -> Element {
    let words = &handle.words().hand_over;
    let part = part(words.code_title);
    match code(link) {
        Some(code) => part
            .child(el("p").text(words.code_lead))
            .child(drawing("code-picture", words.code_label, &code))
            .child(save_picture(handle, assessment, &Picture::Code, words.code_title)),
        None => part.child(el("p").text(words.code_too_long)),
    }
}

fn file_part(handle: AppHandle, assessment: AssessmentId) -> Element {
    let words = handle.words();
    let download = move || Msg::DownloadAsked(assessment.clone());
    let button = button(handle, Look::Quiet, words.overview.download_button, download);
    let lead = el("p").text(words.hand_over.file_lead);
    part(words.hand_over.file_title).child(lead).child(el("div").class("buttons").child(button))
}
