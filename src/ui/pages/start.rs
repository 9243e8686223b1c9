//! The first page: carry on, begin, or open a file.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

use crate::app::catalogue::Origin;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::settings::Share;
use crate::app::views::offer::OfferView;
use crate::app::views::start::{SavedView, start};
use crate::ui::components::button::{Look, button, open_button};
use crate::ui::components::computer_question::computer_question;
use crate::ui::components::lens_link::lens_link;
use crate::ui::components::one_file::{answers_inside, kept_loosely, with_saving};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::part::part;
use crate::ui::components::paste_link::paste_link;
use crate::ui::element::{Element, each, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn start_page(handle: AppHandle) -> AnyView {
    let words = &handle.words().start;
    // A framework that is opened or removed here changes both.
    let (saved, offered) = (handle.select(|state| start(state).saved), handle.select(|state| start(state).offered));
    // Whoever comes after everything was cleared has a new one, and is asked anew.
    let visitor = handle.select(|state| state.replica.clone());
    el("div")
        .class("page")
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").text(words.lead))
        .maybe(answers_inside(handle))
        .child(promises(handle))
        .child(live(move || visitor.with(|_| computer_question(handle))))
        .child(live(move || carry_on(handle, saved.get())))
        .child(
            el("section")
                .class("part")
                .child(el("h2").text(words.choose_title))
                .child(live(move || offers(handle, &offered.get()))),
        )
        .child(open_file(handle))
        .child(part(handle.words().people.title).child(el("p").text(handle.words().people.lead)).child(open_button(
            handle,
            Look::Quiet,
            handle.words().people.link,
            Page::Gather(None),
        )))
        .into()
}

/// What everyone wants to know before they begin. A page that receives answers says so itself.
fn promises(handle: AppHandle) -> Element {
    let words = &handle.words().start;
    let promise = |title: &str, text| el("li").child(el("strong").text(title)).child(text);
    let paragraph = |text: &str| el("p").text(text);
    let stays = handle.read(|state| state.settings.share == Share::Nothing);
    el("ul")
        .class("promises")
        .child(promise(words.time_title, paragraph(words.time)))
        .maybe(stays.then(|| promise(words.privacy_title, paragraph(words.privacy))))
        .maybe(kept_loosely(handle).map(|text| promise(handle.words().one_file.title, text)))
}

fn carry_on(handle: AppHandle, assessments: Vec<SavedView>) -> AnyView {
    if assessments.is_empty() {
        return ().into_any();
    }
    let part = el("section")
        .class("part")
        .child(el("h2").text(handle.words().start.saved_title))
        .child(el("ul").class("cards").child(each(assessments, |one| saved(handle, one).into())))
        .maybe(lens_link(handle));
    with_saving(handle, part, None).into()
}

fn offers(handle: AppHandle, offered: &[OfferView]) -> AnyView {
    let words = &handle.words().start;
    if offered.is_empty() {
        return el("p").class("notice wrong").text(words.none_offered).into();
    }
    let lead = (offered.len() > 1).then(|| el("p").text(words.choose_lead));
    let cards = el("ul").class("cards offers").child(each(offered.iter(), |offered| offer(handle, offered).into()));
    el("div").maybe(lead).child(cards).into()
}

fn saved(handle: AppHandle, saved: SavedView) -> Element {
    let words = &handle.words().start;
    let heading = format!("saved-{}", saved.id.as_str());
    let of_it = |button: Element| button.attribute("aria-describedby", &heading);
    let id = saved.id.clone();
    let resumed = move || Msg::AssessmentResumed(id.clone());
    let mut buttons = el("div").class("buttons");
    if saved.offered {
        let result = Page::Result(saved.id.clone());
        buttons = buttons
            .child(of_it(button(handle, Look::Main, words.continue_button, resumed)))
            .child(of_it(open_button(handle, Look::Plain, words.see_result, result)));
    }
    let original = saved.id.clone();
    let copy = button(handle, Look::Plain, words.copy_button, move || Msg::AssessmentCopied(original.clone()));
    let buttons = buttons.child(of_it(copy));
    let delete = open_button(handle, Look::Plain, words.delete_button, Page::Deleting(saved.id));
    el("li")
        .class("card saved")
        .child(el("h3").attribute("id", &heading).text(&saved.title))
        .maybe(saved.framework.map(|title| el("p").text(&title)))
        .child(el("p").class("progress").text(&saved.progress))
        .child(el("ul").class("facts").child(each(saved.dates, |date| el("li").text(&date).into())))
        .child(buttons.child(of_it(delete)))
}

fn offer(handle: AppHandle, offer: &OfferView) -> Element {
    el("li")
        .class("card offer")
        .child(each(offer.marks.iter(), |mark| el("p").class("mark").text(mark).into()))
        .child(el("h3").text(&offer.title))
        .child(el("p").text(&offer.purpose))
        .child(el("p").class("audience").text(&offer.audience))
        .child(el("ul").class("facts").child(each(offer.facts.iter(), |fact| el("li").text(fact).into())))
        .child(offer_buttons(handle, offer))
}

fn offer_buttons(handle: AppHandle, offer: &OfferView) -> Element {
    let words = handle.words();
    let id = offer.id.clone();
    let begun = move || Msg::AssessmentBegun(id.clone());
    let about = Page::Framework(offer.id.clone(), None);
    let remove = (offer.origin == Origin::Own)
        .then(|| open_button(handle, Look::Plain, words.start.remove_button, Page::Removing(offer.id.clone())));
    el("div")
        .class("buttons")
        .child(of(&offer.title, button(handle, Look::Main, words.start.begin_button, begun)))
        .child(of(&offer.title, open_button(handle, Look::Plain, words.framework.title, about)))
        .maybe(remove.map(|remove| of(&offer.title, remove)))
}

/// Gives a button a name that tells it from its twins in the other cards.
fn of(title: &str, button: Element) -> Element {
    button.child(el("span").class("unseen").text(&format!(" {title}")))
}

fn open_file(handle: AppHandle) -> Element {
    let words = &handle.words().start;
    let field = el("input")
        .class("file")
        .attribute("id", "file")
        .attribute("type", "file")
        .attribute("accept", ".json,.locked,application/json,application/octet-stream")
        .on("change", move |event| file_chosen(handle, &event));
    el("section")
        .class("part")
        .child(el("h2").text(words.open_title))
        .child(el("p").text(words.open_lead))
        .child(el("label").class("file-label").attribute("for", "file").text(words.open_label))
        .child(field)
        .child(paste_link(handle))
}

/// The field is emptied after each choice, so that the same file can be chosen again once it is mended.
fn file_chosen(handle: AppHandle, event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(file) = field.files().and_then(|files| files.get(0)) {
        handle.open_files(vec![file]);
        field.set_value("");
    }
}
