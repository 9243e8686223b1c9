//! How many people chose which step: a bar, the same in words, and how close people are.

use leptos::prelude::*;

use super::counts_chart::stacked;
use crate::app::views::result::counts::CountKind;
use crate::app::views::together::ItemView;
use crate::ui::element::{Element, el};

/// `title` stands over the bar; none where it stands on the page already.
#[must_use]
pub fn distribution(title: Option<AnyView>, item: &ItemView, kinds: &[CountKind]) -> Element {
    el("div")
        .class("distribution")
        .maybe(title)
        .child(stacked(&item.counts, kinds))
        .child(el("p").class("bar-counts").text(&item.in_words))
        .child(el("p").class("agreement").text(&item.agreement))
}
