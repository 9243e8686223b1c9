//! Where the product is one file: the answers that it holds, the button that writes a new one, and what browsers do not
//! promise for it. Elsewhere none of it shows.

use super::button::{Look, button};
use crate::app::msg::Msg;
use crate::app::views::one_file::{InsideView, SavingView, inside, is_kept_loosely, saving};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// The answers that the file holds and that are not here.
#[must_use]
pub fn answers_inside(handle: AppHandle) -> Option<Element> {
    let (found, words) = (handle.read(inside), &handle.words().one_file);
    let title = el("h2").text(words.inside_title);
    (!found.is_empty()).then(|| {
        el("section")
            .class("part")
            .child(title)
            .child(el("p").text(words.inside_lead))
            .child(el("ul").class("cards").child(each(found, |one| card(handle, &one).into())))
    })
}

fn card(handle: AppHandle, one: &InsideView) -> Element {
    let place = one.place;
    let heading = format!("inside-{place}");
    let look = button(handle, Look::Main, handle.words().one_file.look, move || Msg::InsideChosen(place));
    el("li")
        .class("card saved")
        .child(el("h3").attribute("id", &heading).attribute("dir", "auto").text(&one.title))
        .child(el("p").class("progress").text(&one.saved))
        .child(el("div").class("buttons").child(look.attribute("aria-describedby", &heading)))
}

/// Adds to a part the button that writes a new file with this assessment in it, or with all.
#[must_use]
pub fn with_saving(handle: AppHandle, part: Element, wanted: Option<&AssessmentId>) -> Element {
    let Some(SavingView { assessments, lead }) = handle.read(|state| saving(state, wanted)) else { return part };
    let words = &handle.words().one_file;
    let save = button(handle, Look::Quiet, words.save_button, move || Msg::PageCopyAsked(assessments.clone()));
    part.child(el("h3").text(words.save_title)).child(el("p").text(&lead)).child(el("div").class("buttons").child(save))
}

/// That the browser does not keep answers for a file as it does for a website.
#[must_use]
pub fn kept_loosely(handle: AppHandle) -> Option<Element> {
    handle.read(is_kept_loosely).then(|| el("p").text(handle.words().one_file.kept_loosely))
}
