//! The ways out that are in reach on every page: finishing, and leaving quickly where the page sets where to. And the
//! question to a person who seems to have left a shared computer without either.

use leptos::prelude::*;

use super::button::{Look, bare, button};
use crate::app::msg::Msg;
use crate::app::page::Page;
use crate::app::views::computer::is_away;
use crate::ui::element::{Element, el, live};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn ways_out(handle: AppHandle) -> Element {
    let words = handle.words();
    let is_finishing = move || handle.follow(|state| matches!(state.page, Page::Clear(_) | Page::Cleared(_)));
    let finish = button(handle, Look::Plain, words.clearing.title, move || finishing(handle))
        .live_attribute("hidden", move || is_finishing().then(String::new));
    let exit = handle.read(|state| state.settings.exit.is_some());
    let leave = exit.then(|| bare(handle, "button plain leave", || Msg::ExitChosen).text(words.computer.leave));
    el("div").class("ways-out").child(finish).maybe(leave)
}

/// The page that asks, with the way back to where the person is.
fn finishing(handle: AppHandle) -> Msg {
    Msg::PageOpened(handle.read(|state| Page::Clear(Box::new(state.page.clone()))))
}

/// It is announced and takes no focus: what is half typed stays under the fingers.
#[must_use]
pub fn absence(handle: AppHandle) -> Element {
    let away = handle.select(is_away);
    let asked = move || if away.get() { question(handle).into() } else { ().into_any() };
    el("div").attribute("role", "alert").child(live(asked))
}

fn question(handle: AppHandle) -> Element {
    let words = handle.words();
    let buttons = el("div")
        .class("buttons")
        .child(button(handle, Look::Main, words.computer.still_here, || Msg::CameBack))
        .child(button(handle, Look::Quiet, words.clearing.title, move || finishing(handle)));
    el("div").class("absence").child(el("p").text(words.computer.away)).child(buttons)
}
