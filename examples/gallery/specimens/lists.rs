//! Lists that lead somewhere: what is saved and offered, the sections, the gaps, the plan; and each of them empty.

use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::ui::app::app;
use empowerment_check::ui::pages::{check, deleting, overview, plan, removing, result, start};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{CHECKLIST, GARDEN, GARDEN_FILE, IDEAL, MORAY, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("The first page: offers and saved assessments, with long names", first_page),
    ("The first page: one framework", only_one),
    ("Sections of an assessment", sections),
    ("Sections, with earlier answers on offer", sections_with_offer),
    ("Sections of a historical checklist", historical_sections),
    ("Answers to check, and the gaps", answers),
    ("The plan, in each status", full_plan),
    ("The plan: empty", empty_plan),
    ("The result: nothing yet", empty_result),
    ("The question before deleting", before_deleting),
    ("The question before removing a framework", before_removing),
];

fn first_page() -> AnyView {
    let long = "A framework for every hall, garden and meeting place in our valley, which neighbours, councillors and \
        partner organisations wrote together in 2026";
    let file = GARDEN_FILE.replacen("What a community garden needs", long, 1);
    let stage = Stage::new().open_file("our-own.json", &file).begin(IDEAL).rate("33210");
    let stage = stage.fill(Owner::About, &PLACE, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
    app(stage.begin(GARDEN).rate("2").go(Page::Start).handle())
}

fn only_one() -> AnyView {
    start::start_page(Stage::with_attributes(&["frameworks", IDEAL]).handle())
}

fn sections() -> AnyView {
    overview::overview_page(Stage::begun(IDEAL).rate("3333333333 33333 21").go_to(Page::Overview).handle())
}

fn sections_with_offer() -> AnyView {
    let stage = Stage::begun(IDEAL).fill(Owner::About, &PLACE, "Elgin").rate("332");
    overview::overview_page(stage.begin(MORAY).fill(Owner::About, &PLACE, "Elgin").go_to(Page::Overview).handle())
}

fn historical_sections() -> AnyView {
    overview::overview_page(Stage::begun(CHECKLIST).go_to(Page::Overview).handle())
}

fn answers() -> AnyView {
    let stage = Stage::new().open_file("garden.json", GARDEN_FILE).begin(GARDEN).rate("2?.-");
    let stage = stage.fill(Owner::Answer(statement_id("open-gate")), &NOTE, "Since spring.\nAlso on Sundays.");
    check::check_page(stage.go_to(Page::Check).handle())
}

fn full_plan() -> AnyView {
    let mut stage = Stage::begun(IDEAL);
    for (what, status, due) in [
        ("Open the hall every morning", "planned", "1/3/2026"),
        ("Ask young people what the hall is for", "planned", "1/3/2027"),
        ("Put the minutes on the notice board within a week of each meeting", "under-way", "1/12/2026"),
        ("Get a key for every group", "done", ""),
        ("Move the meeting to Sundays", "dropped", ""),
    ] {
        stage = stage.act(what, status, due);
    }
    plan::plan_page(stage.go_to(Page::Plan).handle())
}

fn empty_plan() -> AnyView {
    plan::plan_page(Stage::begun(IDEAL).go_to(Page::Plan).handle())
}

fn empty_result() -> AnyView {
    result::result_page(Stage::begun(IDEAL).go_to(Page::Result).handle())
}

fn before_deleting() -> AnyView {
    let stage = Stage::begun(IDEAL).rate("3321");
    deleting::deleting_page(stage.go_to(Page::Deleting).handle(), &stage.id())
}

fn before_removing() -> AnyView {
    let stage = Stage::new().open_file("garden.json", GARDEN_FILE).begin(GARDEN);
    let id = stage.framework().id().clone();
    removing::removing_page(stage.go(Page::Removing(id.clone())).handle(), &id)
}
