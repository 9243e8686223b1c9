//! Messages at the top of the page, and the line that says where the work stands.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::domain::about::{PLACE, TOOK_PART};
use empowerment_check::storage::keys::Key;
use empowerment_check::storage::port::StorageError;
use empowerment_check::ui::components::notice_box::notice_box;
use empowerment_check::ui::components::status_bar::{nudge, status_bar};
use empowerment_check::ui::element::{each, el};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{GARDEN_FILE, IDEAL, Stage};

pub const ALL: &[Specimen] = &[
    ("Message: done", done),
    ("Message: done, with the file as text", file_as_text),
    ("Message: done, with a way back", undoable),
    ("Message: faults to mend", faults),
    ("Message: a file with faults", bad_file),
    ("Status line, in each state", status_lines),
];

fn done() -> AnyView {
    notice_box(Stage::new().send(Msg::PngSaved("empowerment-check-grid.png".to_owned())).handle())
}

fn file_as_text() -> AnyView {
    let stage = Stage::begun(IDEAL);
    notice_box(stage.send(Msg::DownloadAsked(stage.id())).handle())
}

fn undoable() -> AnyView {
    let stage = Stage::begun(IDEAL).fill(Owner::About, &PLACE, "Cwm Ystwyth");
    notice_box(stage.send(Msg::DeletionConfirmed(stage.id())).handle())
}

fn faults() -> AnyView {
    let stage = Stage::begun(IDEAL).fill(Owner::About, &PLACE, &"Hall ".repeat(40));
    let stage = stage.fill(Owner::About, &TOOK_PART, "Seven\u{202e} people");
    notice_box(stage.go_to(Page::Overview).handle())
}

fn bad_file() -> AnyView {
    let text = GARDEN_FILE.replace("\"1.0.0\"", "\"one\"").replace("\"Fruit\"", "\"\"");
    notice_box(Stage::new().open_file("our-garden.json", &text).handle())
}

fn status_lines() -> AnyView {
    let begun = || Stage::begun(IDEAL);
    let not_saved = |error| {
        let stage = begun();
        stage.send(Msg::RecordNotSaved(Key::Header(stage.id()), error))
    };
    let stages = [
        Stage::new(),
        begun(),
        begun().rate(&"2".repeat(20)),
        begun().send(Msg::Typed(Owner::About, &PLACE, "Elgin".to_owned())),
        not_saved(StorageError::Full),
        Stage::shut(StorageError::Blocked),
        Stage::shut(StorageError::Newer),
    ];
    let line = |stage: Stage| {
        let handle = stage.handle();
        el("div").child(nudge(handle)).child(status_bar(handle)).into()
    };
    el("div").child(each(stages, line)).into()
}
