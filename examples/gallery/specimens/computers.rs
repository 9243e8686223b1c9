//! Whose computer it is, the ways out, a file before it is added, a locked copy, and the website around.

use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::ui::components::about_website::{links, receives};
use empowerment_check::ui::components::computer_question::computer_question;
use empowerment_check::ui::components::status_bar::status_bar;
use empowerment_check::ui::element::el;
use empowerment_check::ui::pages::{clearing, locking, opening, start};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{IDEAL, Stage};

pub const ALL: &[Specimen] = &[
    ("Whose computer: asked", asked),
    ("Whose computer: answered", answered),
    ("A shared computer that nobody is at", left_alone),
    ("Finishing: what will go", finishing),
    ("Finished: what is still there", finished),
    ("A file before it is added", file),
    ("Everything in one file: the first page", one_file),
    ("A passphrase for a locked copy", passphrase),
    ("What is told of the website around", website),
];

fn asked() -> AnyView {
    computer_question(Stage::new().handle())
}

fn answered() -> AnyView {
    computer_question(Stage::new().send(Msg::ComputerNamed(Computer::Shared)).handle())
}

fn left_alone() -> AnyView {
    let stage = Stage::with_attributes(&["exit", "https://example.org/weather"]).begin(IDEAL);
    status_bar(stage.send(Msg::ComputerNamed(Computer::Shared)).send(Msg::LeftAlone).handle()).into()
}

fn finishing() -> AnyView {
    clearing::clearing_page(Stage::begun(IDEAL).rate("321").go(Page::Start).handle(), &Page::Start)
}

fn finished() -> AnyView {
    clearing::cleared_page(Stage::new().handle(), &["empowerment-check-elgin-2026-11-22.json".to_owned()])
}

fn file() -> AnyView {
    let text = include_str!("../../../tests/fixtures/assessments/version-2.json");
    opening::opening_page(Stage::new().open_file("elgin.json", text).handle())
}

fn one_file() -> AnyView {
    start::start_page(Stage::in_one_file().begin(IDEAL).handle())
}

fn passphrase() -> AnyView {
    let stage = Stage::begun(IDEAL);
    locking::locking_page(stage.go_to(Page::Locking).handle(), &stage.id())
}

fn website() -> AnyView {
    let told = ["share", "answers", "contact", "mailto:us@example.org", "privacy", "https://example.org/privacy"];
    let handle = Stage::with_attributes(&told).handle();
    el("div").maybe(receives(handle)).maybe(links(handle)).into()
}
