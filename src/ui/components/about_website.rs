//! What visitors are told of the website around the product: whether it receives answers, and where its people can be
//! reached and say what they do with data.

use leptos::prelude::*;

use crate::app::settings::{Link, Share};
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// On every page, so that nobody gives an answer without knowing who is told.
#[must_use]
pub fn receives(handle: AppHandle) -> Option<Element> {
    let words = &handle.words().embedding;
    let told = handle.read(|state| state.settings.share == Share::Answers);
    let title = || el("p").child(el("strong").text(words.shared_title));
    told.then(|| el("div").class("website-receives").child(title()).child(el("p").text(words.shared)))
}

/// The links that the page gives.
#[must_use]
pub fn links(handle: AppHandle) -> Option<Element> {
    let words = &handle.words().embedding;
    let (contact, privacy) = handle.read(|state| (state.settings.contact.clone(), state.settings.privacy.clone()));
    let given = [(words.contact, contact), (words.privacy, privacy)];
    let items: Vec<AnyView> = given.into_iter().filter_map(|(text, link)| Some(item(text, &link?))).collect();
    (!items.is_empty()).then(|| el("ul").class("website-links").child(items.into_any()))
}

fn item(text: &str, link: &Link) -> AnyView {
    el("li").child(el("a").attribute("href", link.as_str()).text(text)).into()
}
