//! Whose computer it is, the ways out, and a file before it is added.

use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::ui::components::computer_question::computer_question;
use empowerment_check::ui::components::status_bar::status_bar;
use empowerment_check::ui::pages::{clearing, opening};
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
];

fn asked() -> AnyView {
    computer_question(Stage::new().handle())
}

fn answered() -> AnyView {
    computer_question(Stage::new().send(Msg::ComputerNamed(Computer::Shared)).handle())
}

fn left_alone() -> AnyView {
    let stage = Stage::with_attribute("exit", "https://example.org/weather").begin(IDEAL);
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
