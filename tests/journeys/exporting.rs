//! What an assessment is taken away as: tables, dates, a report.

use empowerment_check::app::command::Command;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::plan::{Dates, plan};
use empowerment_check::domain::action::{DUE, LEAD, STATUS, TELLING, WHAT};
use empowerment_check::domain::field::Field;

use crate::common::browser_store::BrowserStore;
use crate::common::filling::of_action;
use crate::common::names::statement;
use crate::common::visit::{SMALL, Visit};

/// A visit at the plan, with a note half typed.
fn with_a_plan() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.begin(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "3?");
    visit.send(Msg::ActionBegun(Some(statement("doors-2"))));
    let Page::Action(_, action) = visit.state.page.clone() else { panic!() };
    fill(&mut visit, action.as_str(), &[(&WHAT, "Paint, then\nrest"), (&DUE, "1/12/2026"), (&LEAD, "Siân; Bob")]);
    visit.send(Msg::PageOpened(Page::Plan(id)));
    visit
}

fn fill(visit: &mut Visit, action: &str, fields: &[(&'static Field, &str)]) {
    for (field, text) in fields {
        match field.name {
            "status" => visit.pick(&of_action(action), field, text),
            _ => visit.fill(&of_action(action), field, text),
        };
    }
    visit.pause();
}

fn export(visit: &mut Visit, export: Export) -> (String, String) {
    match &visit.send(Msg::ExportAsked(export))[..] {
        [Command::Download { name, text }] => (name.clone(), text.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_file_is_named_after_what_it_holds_and_when() {
    let mut visit = with_a_plan();
    for (what, name) in [
        (Export::Answers, "small-2026-11-22-1402-answers.csv"),
        (Export::Actions, "small-2026-11-22-1402-actions.csv"),
        (Export::Dates, "small-2026-11-22-1402-dates.ics"),
        (Export::Report, "small-2026-11-22-1402-report.md"),
    ] {
        assert_eq!(export(&mut visit, what).0, name);
        assert_eq!(visit.notice().title, format!("“{name}” is ready: look in your browser's downloads."));
    }
}

#[test]
fn what_is_half_typed_is_in_the_table() {
    let mut visit = with_a_plan();
    visit.write("doors-1", "half");
    let (_, text) = export(&mut visit, Export::Answers);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 13, "the names, eleven statements, and the end");
    let first = r#""a-0000000000000002","","","small","1.0.0","Doors","","doors-1","foobar","rated","all","3","half","","","","","","","","no","","2026-11-22","""#;
    assert_eq!(lines[1], first);
}

#[test]
fn the_dates_are_those_of_what_is_planned_or_under_way() {
    let mut visit = with_a_plan();
    fill(&mut visit, "x-done", &[(&WHAT, "Done"), (&DUE, "2/12/2026"), (&STATUS, "done")]);
    fill(&mut visit, "x-dropped", &[(&WHAT, "Dropped"), (&DUE, "3/12/2026"), (&STATUS, "dropped")]);
    fill(&mut visit, "x-open", &[(&WHAT, "Open"), (&DUE, "4/12/2026"), (&STATUS, "under-way"), (&TELLING, "Poster")]);
    fill(&mut visit, "x-dateless", &[(&WHAT, "Some day")]);
    let (_, text) = export(&mut visit, Export::Dates);
    let (id, actions) = (visit.open_id(), &visit.state.assessments[&visit.open_id()].actions);
    let painting = format!("UID:{}.{}", actions.keys().next().unwrap().as_str(), id.as_str());
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Empowerment Check//Empowerment Check//EN",
        "BEGIN:VEVENT",
        &painting,
        "DTSTAMP:20261122T140200Z",
        "DTSTART;VALUE=DATE:20261201",
        "SUMMARY:Paint\\, then\\nrest",
        "DESCRIPTION:About: foobar\\nLed by: Siân\\; Bob",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:x-open.a-0000000000000002",
        "DTSTAMP:20261122T140200Z",
        "DTSTART;VALUE=DATE:20261204",
        "SUMMARY:Open",
        "DESCRIPTION:Telling people: Poster",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(text.split("\r\n").collect::<Vec<_>>(), expected);
}

#[test]
fn dates_are_offered_only_where_there_are_some() {
    let mut visit = with_a_plan();
    assert_eq!(plan(&visit.state).unwrap().dates, Dates::Some);
    let id = visit.open_id();
    let action = visit.state.assessments[&id].actions.keys().next().unwrap().clone();
    fill(&mut visit, action.as_str(), &[(&STATUS, "done")]);
    assert_eq!(plan(&visit.state).unwrap().dates, Dates::None);
}
