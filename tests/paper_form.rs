//! The blank form of each framework: everything that is asked is on it, once and in order, with room to answer the way
//! the framework is judged. What is expected comes from the files and from the source documents' own words.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod folders;
    pub mod project;
    pub mod shipped_files;
    pub mod small_framework;
    pub mod texts;
    pub mod trees;
}

use empowerment_check::app::views::markup::Markup;
use empowerment_check::app::views::paper::paper;
use empowerment_check::formats::framework_json;
use empowerment_check::words::english::ENGLISH;
use serde_json::{Value, json};

use common::shipped_files::{framework_file, framework_files, statements, text};
use common::small_framework::{document, small_framework};
use common::trees::tree;

fn form(file: &Value) -> Markup {
    paper(&framework_json::read(&tree(file)).unwrap(), &ENGLISH)
}

fn shipped(id: &str) -> Markup {
    form(&framework_file(id))
}

/// What is on a part that these people would read aloud.
fn said(part: &Markup) -> String {
    let inside: String = part.parts.iter().map(said).collect();
    part.text.clone() + &inside
}

/// The parts with this class or, without one, this tag, in the order of the form.
fn all<'a>(part: &'a Markup, name: &str) -> Vec<&'a Markup> {
    let mut found = Vec::new();
    for inner in &part.parts {
        if inner.class == name || (inner.class.is_empty() && inner.tag == name) {
            found.push(inner);
        }
        found.extend(all(inner, name));
    }
    found
}

fn all_said(part: &Markup, name: &str) -> Vec<String> {
    all(part, name).into_iter().map(said).collect()
}

fn sections(form: &Markup) -> Vec<&Markup> {
    form.parts.iter().filter(|part| !all(part, "paper-section-head").is_empty()).collect()
}

/// The labels of the boxes of an item, row by row.
fn boxes(item: &Markup) -> Vec<Vec<String>> {
    all(item, "paper-boxes").into_iter().map(|row| all_said(row, "li")).collect()
}

/// How many lines there are to write on, and what the first is for.
fn lines(part: &Markup) -> (usize, Option<String>) {
    let labelled = all_said(part, "paper-line");
    (labelled.len() + all(part, "paper-line more").len(), labelled.into_iter().next())
}

#[test]
fn every_statement_of_every_framework_is_on_its_form_once_and_in_order() {
    for file in framework_files() {
        let form = form(&file);
        let texts = sections(&form).into_iter().flat_map(|section| {
            let read = all(section, "paper-read").into_iter().flat_map(|part| all_said(part, "li"));
            let asked = all(section, "paper-text").into_iter().map(|text| said(&text.parts[1]));
            read.chain(asked).collect::<Vec<_>>()
        });
        let expected: Vec<String> = statements(&file).iter().map(|statement| text(&statement["text"])).collect();
        assert_eq!(texts.collect::<Vec<_>>(), expected, "{}", file["id"]);
    }
}

#[test]
fn statements_are_numbered_by_section_and_stand_under_the_headings_of_the_source() {
    let form = shipped("ideal-empowering-authority");
    let sections = sections(&form);
    let blocks = all(sections[0], "paper-block").into_iter();
    let first: Vec<_> =
        blocks.map(|block| (all_said(block, "paper-subheading"), all_said(block, "paper-number").join(" "))).collect();
    let expected = [
        ("Clear leadership", "1.1 1.2 1.3"),
        ("Effective partnership", "1.4 1.5 1.6 1.7"),
        ("Fully integrated", "1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15"),
    ];
    assert_eq!(first, expected.map(|(title, numbers)| (vec![title.to_owned()], numbers.to_owned())));
    assert_eq!(all_said(&form, "paper-number").last().unwrap(), "5.9");
    assert_eq!(all_said(sections[4], "paper-position"), ["Section 5 of 5"]);
}

#[test]
fn a_framework_of_one_dimension_has_no_headings_inside_a_section() {
    let form = paper(&small_framework(), &ENGLISH);
    let section = sections(&form)[0];
    assert_eq!(all(section, "paper-block").len(), 1);
    assert_eq!(all(section, "paper-item").len(), 10);
    assert_eq!(all(section, "paper-subheading"), Vec::<&Markup>::new());
}

#[test]
fn a_rated_statement_has_a_box_for_each_step_and_for_what_is_not_known_and_does_not_apply() {
    let rows = [vec!["Not in place", "Starting", "Mostly", "Embedded"], vec!["Don't know", "Does not apply to us"]];
    for id in ["ideal-empowering-authority", "moray-partnership", "eight-characteristics"] {
        let form = shipped(id);
        for item in all(&form, "paper-item") {
            assert_eq!(boxes(item), rows, "{id}");
            assert_eq!(lines(item), (2, Some("Your note".to_owned())), "{id}");
        }
        for section in sections(&form) {
            assert_eq!(all_said(all(section, "paper-key")[0], "dt"), rows.concat(), "{id}");
            assert_eq!(all_said(section, "dd")[1], "We have begun, or it depends on a few people.");
        }
        assert_eq!(all(&form, "paper-boxes grades"), Vec::<&Markup>::new());
    }
}

#[test]
fn a_checklist_has_boxes_for_its_states_and_asks_what_does_the_job_now() {
    let form = shipped("empowerment-programme");
    for item in all(&form, "paper-item") {
        assert_eq!(
            boxes(item),
            [vec!["Not in place", "Partly", "In place"], vec!["Don't know", "Does not apply to us"]]
        );
        assert_eq!(lines(item), (2, Some("What does this job where you live now?".to_owned())));
    }
    let historical = all_said(&form, "paper-historical");
    assert!(historical[0].starts_with("A historical document of 2007 This is a record of its time."), "{historical:?}");
    assert_eq!(all(&shipped("eight-characteristics"), "paper-historical"), Vec::<&Markup>::new());
}

#[test]
fn a_judgement_has_illustrations_to_read_questions_and_prompts_to_answer_and_nothing_to_tick() {
    let form = shipped("empowered-communities");
    let sections = sections(&form);
    let read: Vec<usize> = sections.iter().map(|section| all(all(section, "paper-read")[0], "li").len()).collect();
    assert_eq!(read, [8, 8, 6]);
    for section in sections {
        let blocks = all(section, "paper-block").into_iter();
        let found: Vec<_> = blocks
            .map(|block| {
                (all_said(block, "paper-subheading"), all(block, "paper-item").into_iter().map(lines).collect())
            })
            .collect();
        let expected = [
            (vec!["Challenge questions".to_owned()], vec![(5, None); 4]),
            (vec!["Looking at it as a whole".to_owned()], vec![(4, None); 3]),
        ];
        assert_eq!(found, expected);
        assert!(all(section, "paper-boxes").is_empty() && all(section, "paper-key").is_empty());
    }
}

#[test]
fn a_judgement_ends_with_one_grade_highest_first_and_the_words_for_how_many() {
    let form = shipped("empowered-communities");
    let grades = all(&form, "paper-boxes grades");
    assert_eq!(grades.len(), 1);
    let names = all_said(grades[0], "strong");
    assert_eq!(names, ["Excellent", "Very good", "Good", "Satisfactory", "Weak", "Unsatisfactory"]);
    assert_eq!(all_said(grades[0], "li")[0], "Excellent Our work is outstanding, and others can learn from it.");
    let words = all(&form, "paper-key");
    assert_eq!(words.len(), 1);
    let rows = all_said(words[0], "dt").into_iter().zip(all_said(words[0], "dd"));
    let expected = [
        ("Almost all", "Over 90%"),
        ("Most", "75% to 90%"),
        ("Majority", "50% to 74%"),
        ("Less than half", "15% to 49%"),
        ("Few", "Under 15%"),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected.map(|(one, other)| (one.to_owned(), other.to_owned())));
    let around = form.parts.iter().find(|part| !all(part, "paper-boxes grades").is_empty()).unwrap();
    assert_eq!(lines(around), (4, Some("Why this grade?".to_owned())));
}

#[test]
fn the_form_asks_which_place_when_whose_view_who_took_part_and_who_is_missing() {
    let form = shipped("moray-partnership");
    let about = form.parts.iter().find(|part| part.class == "paper-part paper-about").unwrap();
    let asked: Vec<_> = all(about, "paper-field")
        .into_iter()
        .map(|field| (all_said(field, "strong").concat(), boxes(field).concat().len(), lines(field).0))
        .collect();
    let expected = [
        ("Which place or group is this about?", 0, 1),
        ("Date", 0, 1),
        ("Whose view is this?", 6, 0),
        ("Who took part?", 0, 2),
        ("Who is missing?", 0, 2),
    ];
    assert_eq!(asked, expected.map(|(label, boxes, lines)| (label.to_owned(), boxes, lines)));
}

#[test]
fn words_are_explained_at_the_end_where_the_framework_explains_any() {
    let at_end = "Some words are explained at the end of this form.".to_owned();
    let explained =
        |form: &Markup| form.parts.iter().any(|part| all_said(part, "paper-heading") == ["Words explained"]);
    let moray = shipped("moray-partnership");
    assert!(explained(&moray) && all_said(&moray, "li").contains(&at_end));
    assert!(all_said(&moray, "dd").contains(&"People who share a place, an identity or an interest.".to_owned()));
    let ideal = shipped("ideal-empowering-authority");
    assert!(!explained(&ideal) && !all_said(&ideal, "li").contains(&at_end));
}

#[test]
fn what_an_adaptation_leaves_out_is_not_asked_and_leaves_no_gap_in_the_numbers() {
    let mut file = document();
    for index in 0..3 {
        file["statements"][index]["text"] = json!(format!("Statement {index}."));
    }
    file["statements"][1]["left_out"] = json!("We have no such door.");
    let form = form(&file);
    assert_eq!(all_said(&form, "paper-text")[..2], ["1.1Statement 0.", "1.2Statement 2."]);
    assert!(!said(&form).contains("Statement 1."));
}

#[test]
fn the_form_says_which_version_it_is_made_from() {
    let mut file = document();
    file["version"] = json!("2.10.3");
    let source = "Halls, The hall committee, 1987. Version 2.10.3 of this framework.";
    assert_eq!(all_said(&form(&file), "paper-source"), [source]);
}
