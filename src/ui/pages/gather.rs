//! Bringing people's files together: choose or drop many, see what was read, and decide.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::gather::{GatherView, gather};
use crate::ui::components::button::{Look, back, button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::paste_link::paste_link;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn gather_page(handle: AppHandle) -> AnyView {
    let words = handle.words();
    let into = handle.read(|state| gather(state).into);
    let (to, text) = match &into {
        Some(id) => (Page::People(id.clone()), words.people.back),
        None => (Page::Start, words.common.back_to_start),
    };
    let shown = handle.select(gather);
    el("div")
        .class("page gather")
        .on("dragover", |event| event.prevent_default())
        .on("drop", move |event| dropped(handle, &event))
        .child(back(handle, text, to))
        .child(page_heading(None, words.people.gather_title))
        .child(el("p").class("lead").text(words.people.gather_lead))
        .maybe(into.is_none().then(|| el("p").text(words.people.gather_new)))
        .child(choose(handle))
        .child(paste_link(handle))
        .child(el("p").class("unseen").attribute("role", "status").live_text(move || shown.get().told))
        .child(live(move || waiting(handle, &shown.get())))
        .into()
}

fn choose(handle: AppHandle) -> Element {
    let words = &handle.words().people;
    let field = el("input")
        .class("file")
        .attribute("id", "people")
        .attribute("type", "file")
        .attribute("multiple", "")
        .attribute("accept", ".json,application/json")
        .on("change", move |event| chosen(handle, &event));
    el("div")
        .child(el("label").class("file-label").attribute("for", "people").text(words.gather_label))
        .child(field)
        .child(el("p").class("hint").text(words.drop_hint))
}

fn waiting(handle: AppHandle, view: &GatherView) -> AnyView {
    let words = &handle.words().people;
    if let Some(reading) = &view.reading {
        let stop = button(handle, Look::Quiet, words.stop, || Msg::ReadingStopped);
        return el("div").child(el("p").class("progress").text(reading)).child(stop).into();
    }
    let list = |lines: &[String]| el("ul").child(each(lines, |line| el("li").text(line).into()));
    let refused = (!view.refused.is_empty()).then(|| part(words.refused_title).child(list(&view.refused)));
    let ready = view.bring_in.as_ref().map(|text| {
        let bring = button(handle, Look::Main, text, || Msg::PeopleBroughtIn);
        let leave = button(handle, Look::Plain, words.set_aside, || Msg::PeopleSetAside);
        part(words.ready_title)
            .child(el("p").text(words.ready_lead))
            .child(list(&view.ready))
            .child(el("div").class("buttons").child(bring).child(leave))
    });
    el("div").maybe(refused).maybe(ready).into()
}

/// The field is emptied after each choice, so that the same files can be chosen again.
fn chosen(handle: AppHandle, event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(list) = field.files() {
        handle.open_files(files(&list));
        field.set_value("");
    }
}

fn dropped(handle: AppHandle, event: &Event) {
    event.prevent_default();
    let list = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
    if let Some(list) = list {
        handle.open_files(files(&list));
    }
}

fn files(list: &FileList) -> Vec<File> {
    (0..list.length()).filter_map(|place| list.get(place)).collect()
}
