//! Several assessments or places, one of which is to be chosen.

use super::button::{Look, open_button};
use super::part::part;
use crate::app::views::choice::{ChoiceView, NamedView};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

/// `texts`: the heading, what to do, and what stands on each button.
#[must_use]
pub fn choice_list(handle: AppHandle, [title, lead, choose]: [&str; 3], choices: Vec<ChoiceView>) -> Element {
    let cards = each(choices, |choice| {
        let card = el("li").class("card").child(el("h3").text(&choice.named.title)).child(lines(&choice.named));
        card.child(el("div").class("buttons").child(open_button(handle, Look::Main, choose, choice.page))).into()
    });
    part(title).child(el("p").text(lead)).child(el("ul").class("cards").child(cards))
}

/// The lines about something that is named.
#[must_use]
pub fn lines(named: &NamedView) -> Element {
    el("ul").class("facts").child(each(&named.lines, |line| el("li").text(line).into()))
}
