//! A passphrase for a locked copy, and the passphrase of a locked file. Neither is kept.

use leptos::prelude::*;

use crate::app::locks::Trying;
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::locking::trying;
use crate::domain::ids::AssessmentId;
use crate::domain::passphrase::Passphrase;
use crate::ui::components::button::{Look, back, button, open_button};
use crate::ui::components::page_heading::page_heading;
use crate::ui::components::passphrase_field::{Typing, passphrase_field, show_choice};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// What belongs to the first field.
const DESCRIBED: [&str; 2] = ["passphrase-hint", "passphrase-fault"];

#[must_use]
pub fn locking_page(handle: AppHandle, id: &AssessmentId) -> AnyView {
    let words = &handle.words().locking;
    let shown = RwSignal::new(false);
    let [first, second] = [(); 2].map(|()| Typing { text: RwSignal::new(String::new()), shown });
    let assessment = id.clone();
    let asked = move || {
        let passphrase = Passphrase::chosen(&first.text.get_untracked(), &second.text.get_untracked());
        Msg::LockAsked(assessment.clone(), passphrase)
    };
    let hint = el("p").class("hint").attribute("id", "passphrase-hint").text(words.hint);
    let notes = vec![hint, fault(handle)];
    let fields = el("div")
        .class("fields")
        .child(passphrase_field(first, "passphrase", words.first, notes, &DESCRIBED))
        .child(passphrase_field(second, "passphrase-again", words.second, Vec::new(), &["passphrase-fault"]))
        .child(el("div").child(show_choice(handle, shown)));
    el("div")
        .class("page")
        .child(back(handle, handle.words().common.back_to_overview, Page::Overview(id.clone())))
        .child(page_heading(None, words.title))
        .child(el("p").class("lead").text(words.lead))
        .child(el("p").child(el("strong").text(words.no_rescue)))
        .child(fields)
        .child(working(handle))
        .child(el("div").class("buttons").child(button(handle, Look::Main, words.lock, asked)))
        .into()
}

/// The passphrase of the file that waits.
#[must_use]
pub fn unlocking_page(handle: AppHandle, lead: &str) -> AnyView {
    let words = handle.words();
    let shown = RwSignal::new(false);
    let typing = Typing { text: RwSignal::new(String::new()), shown };
    let asked = move || Msg::UnlockAsked(Passphrase::typed(&typing.text.get_untracked()));
    let buttons = el("div")
        .class("buttons")
        .child(button(handle, Look::Main, words.locking.unlock, asked))
        .child(open_button(handle, Look::Quiet, words.common.back_to_start, Page::Start));
    let field = passphrase_field(typing, "passphrase", words.locking.first, vec![fault(handle)], &["passphrase-fault"]);
    let fields = el("div").class("fields").child(field).child(el("div").child(show_choice(handle, shown)));
    el("div")
        .class("page")
        .child(page_heading(None, words.locking.locked_title))
        .child(el("p").class("lead").attribute("dir", "auto").text(lead))
        .child(fields)
        .child(working(handle))
        .child(buttons)
        .into()
}

fn fault(handle: AppHandle) -> Element {
    let fault = move || handle.follow(trying).fault.unwrap_or_default();
    el("p").class("fault").attribute("id", "passphrase-fault").attribute("role", "alert").live_text(fault)
}

fn working(handle: AppHandle) -> Element {
    let text = move || match handle.follow(trying).stage {
        Trying::Working => handle.words().locking.working.to_owned(),
        _ => String::new(),
    };
    el("p").attribute("role", "status").live_text(text)
}
