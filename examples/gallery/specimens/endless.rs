//! Words without an end, in whatever a person or a framework may write: they have to break, wherever they stand.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::{Extent, Page, TextSize};
use empowerment_check::domain::about::{PLACE, SHOWN_AS, TOOK_PART};
use empowerment_check::domain::answer::{DISSENT, EVIDENCE, EVIDENCE_LINK, NOTE};
use empowerment_check::ui::app::app;
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{GARDEN, GARDEN_FILE, Stage};

pub const ALL: &[Specimen] = &[
    ("Endless words: the first page", first_page),
    ("Endless words: statements, open", section),
    ("Endless words: answers to check", check),
    ("Endless words: the result", result),
    ("Endless words: the plan", plan),
    ("Endless words: an action", action),
    ("Endless words: the report", report),
    ("Endless words: several people", people),
    ("Endless words: the picture of several people", picture),
    ("Endless words: talking", talking),
];

/// As long as a line may be.
fn word() -> String {
    "Llanfairpwllgwyngyll".repeat(8)
}

/// A framework whose every text is one word, and its highest step a long one.
fn framework() -> Stage {
    let file = GARDEN_FILE.replace(' ', "").replace("\"Fruit\"", &format!("\"{}\"", "Fruitful".repeat(6)));
    Stage::new().open_file("garden.json", &file)
}

/// An assessment with an endless word in each of its texts.
fn written() -> Stage {
    let stage = framework().begin(GARDEN).rate("2?0-12");
    let stage = stage.fill(Owner::About, &PLACE, &word()).fill(Owner::About, &SHOWN_AS, &word());
    let stage = stage.fill(Owner::About, &TOOK_PART, &word().repeat(3));
    let first = Owner::Answer(stage.framework().statements()[0].id.clone());
    let link = format!("https://council.example/{}", word());
    let texts = [(&NOTE, word().repeat(3)), (&EVIDENCE, word().repeat(3)), (&EVIDENCE_LINK, link), (&DISSENT, word())];
    texts.iter().fold(stage, |stage, (field, text)| stage.fill(first.clone(), field, text))
}

fn planned() -> Stage {
    written().act(&word(), "done", "")
}

fn gathered() -> Stage {
    let file = (format!("{}.json", word()), written().file());
    framework().read_people(vec![file]).send(Msg::PeopleBroughtIn)
}

fn first_page() -> AnyView {
    app(written().go(Page::Start).handle())
}

fn section() -> AnyView {
    let stage = written();
    let section = stage.framework().sections().unwrap().groups[0].id.clone();
    app(stage.go_to(|id| Page::Section(id, section, 0)).handle())
}

fn check() -> AnyView {
    app(written().go_to(Page::Check).handle())
}

fn result() -> AnyView {
    app(written().go_to(Page::Result).handle())
}

fn plan() -> AnyView {
    app(planned().go_to(Page::Plan).handle())
}

fn action() -> AnyView {
    app(planned().handle())
}

fn report() -> AnyView {
    app(planned().go_to(|id| Page::Report(id, Extent::Everything)).handle())
}

fn people() -> AnyView {
    app(gathered().handle())
}

fn picture() -> AnyView {
    app(gathered().go_to(Page::Together).handle())
}

fn talking() -> AnyView {
    let stage = gathered();
    let first = stage.framework().statements()[0].id.clone();
    let stage = stage.go_to(|id| Page::Workshop(id, first.clone(), TextSize::Usual)).rate("1");
    app(stage.fill(Owner::Answer(first.clone()), &DISSENT, &word()).handle())
}
