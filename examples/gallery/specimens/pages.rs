//! Pages whose parts stand nowhere else.

use empowerment_check::app::behind::Behind;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::{Extent, Page};
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::domain::ids::FrameworkId;
use empowerment_check::domain::selection::Selection;
use empowerment_check::ui::pages::{behind, framework, hand_over, lens, opening, paper, report, result};
use leptos::prelude::*;

use crate::Specimen;
use crate::stage::{CHARACTERISTICS, CHECKLIST, GARDEN, GARDEN_FILE, IDEAL, JUDGEMENT, Stage, statement_id};

pub const ALL: &[Specimen] = &[
    ("What is behind a number", behind_a_number),
    ("The result on a scale", scale),
    ("The result of a checklist", checklist),
    ("The result of a judgement", judgement),
    ("Assessments side by side", side_by_side),
    ("Report: a summary", summary),
    ("Report: everything", everything),
    ("About a framework", about_framework),
    ("Handing over by link", handing_over),
    ("A link that was opened", link_opened),
    ("A form on paper: a scale", paper_of_scale),
    ("A form on paper: a judgement", paper_of_judgement),
    ("A form on paper: a historical checklist", paper_of_checklist),
];

/// The small framework of a place's own, answered in part.
fn garden() -> Stage {
    let stage = Stage::new().open_file("garden.json", GARDEN_FILE).begin(GARDEN).rate("2?0");
    stage.act("Get a key for every group", "done", "").fill(
        Owner::Answer(statement_id("open-gate")),
        &NOTE,
        "Since spring.\nAlso on Sundays.",
    )
}

fn behind_a_number() -> AnyView {
    behind::behind_page(garden().go_to(|id| Page::Behind(id, Behind::score(Selection::whole()))).handle())
}

fn scale() -> AnyView {
    result::result_page(garden().go_to(Page::Result).handle())
}

fn checklist() -> AnyView {
    let stage = Stage::begun(CHECKLIST).rate("2102? 1-.21 0");
    let id = stage.framework().statements()[0].id.clone();
    let stage = stage.fill(Owner::Answer(id), &NOTE, "The community fund does this now.");
    result::result_page(stage.go_to(Page::Result).handle())
}

fn judgement() -> AnyView {
    let stage = Stage::begun(JUDGEMENT);
    let written = |stage: Stage, id, text| stage.fill(Owner::Answer(statement_id(id)), &NOTE, text);
    let stage = written(stage, "how-much-volunteering", "About one in five people, most of them over sixty.");
    let stage = written(stage, "strengths-active", "The food bank and the hall are run by volunteers.");
    result::result_page(written(stage, "improvements-active", "Younger people.").go_to(Page::Result).handle())
}

fn side_by_side() -> AnyView {
    let mut stage = Stage::new();
    for (framework, replies) in [(IDEAL, "3321 0?-2 1213"), (CHARACTERISTICS, "2213 01"), (CHECKLIST, "2102")] {
        stage = stage.begin(framework).fill(Owner::About, &PLACE, "Elgin").rate(replies);
    }
    lens::lens_page(stage.go(Page::Lens).handle())
}

fn summary() -> AnyView {
    report::report_page(garden().go_to(|id| Page::Report(id, Extent::Summary)).handle())
}

fn everything() -> AnyView {
    report::report_page(garden().go_to(|id| Page::Report(id, Extent::Everything)).handle())
}

fn about_framework() -> AnyView {
    let stage = garden();
    let id = stage.framework().id().clone();
    framework::framework_page(stage.go(Page::Framework(id, None)).handle(), None)
}

fn handing_over() -> AnyView {
    let stage = garden().with_address("https://council.example/community/check");
    hand_over::hand_over_page(stage.go_to(Page::HandOver).handle())
}

/// Of the fourth framework, rated in part and by another version.
fn link_opened() -> AnyView {
    let link = include_str!("../../../tests/fixtures/links/version-1.link");
    let small = include_str!("../../../tests/fixtures/frameworks/valid/smallest.json");
    let stage = Stage::new().open_file("small.json", small);
    opening::opening_page(stage.send(Msg::LinkFollowed(link.trim().to_owned())).handle())
}

/// The form of the framework with this id in this file.
fn paper_of(id: &str, text: &str) -> AnyView {
    let id = FrameworkId::parse(id).unwrap();
    paper::paper_page(Stage::new().open_file("framework.json", text).handle(), &id, None)
}

fn paper_of_scale() -> AnyView {
    paper_of(GARDEN, GARDEN_FILE)
}

fn paper_of_judgement() -> AnyView {
    paper_of("small", include_str!("../../../tests/fixtures/frameworks/valid/judgement-with-everything.json"))
}

fn paper_of_checklist() -> AnyView {
    paper_of("small", include_str!("../../../tests/fixtures/frameworks/valid/checklist-with-everything.json"))
}
