//! How many people chose which step: a bar, the same in words, and how close people are. Where they see it differently,
//! a bar for each group.

use leptos::prelude::*;

use super::counts_chart::stacked;
use crate::app::views::result::counts::CountKind;
use crate::app::views::together::{ItemView, Whose};
use crate::ui::element::{Element, each, el};

/// `title` stands over the bar; none where it stands on the page already.
#[must_use]
pub fn distribution(title: Option<AnyView>, item: &ItemView, kinds: &[CountKind]) -> Element {
    el("div")
        .class("distribution")
        .maybe(title)
        .child(stacked(&item.counts, kinds))
        .child(el("p").class("bar-counts").text(&item.in_words))
        .child(el("p").class("agreement").text(&item.agreement))
        .maybe(
            (!item.whose.is_empty()).then(|| el("ul").class("whose").child(each(&item.whose, |one| whose(one, kinds)))),
        )
}

fn whose(whose: &Whose, kinds: &[CountKind]) -> AnyView {
    el("li")
        .child(el("span").text(&whose.counts.title))
        .child(stacked(&whose.counts, kinds))
        .child(el("span").class("bar-counts").text(&whose.in_words))
        .into()
}
