//! What pages show besides answers: progress, the statements in the order of their source, and the ways to go on.

use empowerment_check::app::page::Page;
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::progress::Stage;
use empowerment_check::app::views::section::{Neighbour, SectionView, section, section_progress};
use empowerment_check::app::views::statement::{StepView, TextPart};
use empowerment_check::domain::ids::LevelId;

use crate::common::browser_store::BrowserStore;
use crate::common::names::section_id;
use crate::common::visit::{IDEAL, SMALL, Visit};

fn at(name: &str) -> Visit {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(IDEAL);
    visit.go_to(name);
    visit
}

fn shown(name: &str) -> SectionView {
    section(&at(name).state).unwrap()
}

/// The headings of a section, each with the number of its statements.
fn headings(view: &SectionView) -> Vec<(&str, usize)> {
    view.blocks.iter().map(|block| (block.title.as_deref().unwrap_or_default(), block.statements.len())).collect()
}

/// The sections and headings of the source, as its counts table has them.
#[test]
fn statements_stand_in_the_order_and_under_the_headings_of_the_source() {
    let expected: [(&str, &[(&str, usize)]); 5] = [
        ("mainstreaming", &[("Clear leadership", 3), ("Effective partnership", 4), ("Fully integrated", 8)]),
        (
            "working-with-communities",
            &[
                ("Strong relationships", 6),
                ("Strong communities", 5),
                ("Good information", 5),
                ("Service improvement", 5),
            ],
        ),
        (
            "role-of-members",
            &[("Clear leadership", 4), ("Strong democracy", 5), ("Strong relationships", 3), ("Fully integrated", 3)],
        ),
        (
            "evidence-and-business-case",
            &[("Clear leadership", 2), ("Effective partnership", 3), ("Fully integrated", 3), ("Good information", 2)],
        ),
        (
            "cohesion-equalities-rights",
            &[
                ("Clear leadership", 1),
                ("Fully integrated", 1),
                ("Strong relationships", 3),
                ("Strong communities", 2),
                ("Good information", 2),
            ],
        ),
    ];
    for (name, blocks) in expected {
        assert_eq!(headings(&shown(name)), blocks, "{name}");
    }
}

#[test]
fn a_statement_is_shown_with_its_examples_and_its_place_in_the_source() {
    let view = shown("role-of-members");
    let statement = &view.blocks[0].statements[0];
    assert_eq!(statement.id.as_str(), "members-develop-engagement");
    let [TextPart::Plain(text)] = &statement.text[..] else { panic!("{:?}", statement.text) };
    assert!(text.starts_with("Our councillors help to plan"), "{text}");
    assert_eq!(statement.examples.len(), 2);
    assert_eq!(statement.place, "In the source: Pillar 3, Clear leadership, statement 1.");
}

#[test]
fn a_section_shows_its_name_its_position_and_the_steps_from_the_lowest() {
    let view = shown("role-of-members");
    assert_eq!(view.title, "The role of members in community empowerment");
    assert_eq!(view.position, "Section 3 of 5");
    let step = |(id, label, meaning): (&str, &str, &str)| StepView {
        id: LevelId::parse(id).unwrap(),
        label: label.to_owned(),
        meaning: meaning.to_owned(),
    };
    let expected = [
        ("not-in-place", "Not in place", "We do not do this."),
        ("starting", "Starting", "We have begun, or it depends on a few people."),
        ("mostly", "Mostly", "Most of our work is like this, with gaps."),
        ("embedded", "Embedded", "This is how we work, and it would survive a change of people."),
    ];
    assert_eq!(view.choices.steps, expected.map(step));
}

#[test]
fn each_section_leads_to_the_one_before_and_the_one_after() {
    let mut visit = at("mainstreaming");
    let neighbour = |visit: &Visit, name: &str, label: &str| Neighbour {
        page: Page::Section(visit.open_id(), section_id(name), 0),
        label: label.to_owned(),
    };
    let view = section(&visit.state).unwrap();
    let next = "Next: Working with communities, neighbourhoods and localities";
    assert_eq!((view.previous, view.next), (None, neighbour(&visit, "working-with-communities", next)));

    visit.go_to("working-with-communities");
    let view = section(&visit.state).unwrap();
    let previous = "Previous: Mainstreaming, culture change in councils and partnerships";
    assert_eq!(view.previous, Some(neighbour(&visit, "mainstreaming", previous)));
    let next = "Next: The role of members in community empowerment";
    assert_eq!(view.next, neighbour(&visit, "role-of-members", next));

    visit.go_to("cohesion-equalities-rights");
    let view = section(&visit.state).unwrap();
    let previous = "Previous: Building the evidence and business case for community empowerment";
    let next = Neighbour { page: Page::Check(visit.open_id()), label: "Check your answers".to_owned() };
    assert_eq!(view.previous, Some(neighbour(&visit, "evidence-and-business-case", previous)));
    assert_eq!(view.next, next);
}

#[test]
fn a_framework_of_one_dimension_shows_each_section_as_one_block_without_heading() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.go_to("doors");
    assert_eq!(headings(&section(&visit.state).unwrap()), [("", 10)]);
}

#[test]
fn answering_changes_nothing_of_what_a_section_shows_besides_answers() {
    let mut visit = at("mainstreaming");
    let before = section(&visit.state);
    visit.rate("mainstreaming", "012 3?-");
    visit.write("joined-up-working", "a note");
    assert_eq!(section(&visit.state), before);
}

#[test]
fn progress_counts_every_kind_of_answer_and_forgets_one_that_is_taken_back() {
    let mut visit = at("mainstreaming");
    assert_eq!(section_progress(&visit.state), "0 of 15 done");
    visit.rate("mainstreaming", "0?-");
    assert_eq!(section_progress(&visit.state), "3 of 15 done");
    visit.take_back("visible-leadership-and-vision");
    visit.write("visible-leadership-and-vision", "a note is no answer");
    visit.pause();
    assert_eq!(section_progress(&visit.state), "2 of 15 done");
}

#[test]
fn the_overview_tells_how_far_each_section_has_come() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    let lines = |visit: &Visit| {
        let sections = overview(&visit.state).unwrap().sections;
        sections.into_iter().map(|line| (line.title, line.stage, line.progress)).collect::<Vec<_>>()
    };
    let line = |title: &str, stage, progress: &str| (title.to_owned(), stage, progress.to_owned());
    visit.rate("doors", "3");
    let doors = line("Doors", Stage::UnderWay, "1 of 10 done");
    assert_eq!(lines(&visit), [doors.clone(), line("Money", Stage::NotBegun, "0 of 1 done")]);
    visit.rate("money", "?");
    assert_eq!(lines(&visit), [doors, line("Money", Stage::Complete, "1 of 1 done")]);
    assert_eq!(overview(&visit.state).unwrap().progress, "2 of 11 done");
}

#[test]
fn a_section_that_the_framework_does_not_have_shows_nothing() {
    let visit = at("unknown");
    assert_eq!(section(&visit.state), None);
}
