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

use empowerment_check::app::views::paper::{Meaning, PaperItem, PaperView, Room, paper};
use empowerment_check::formats::framework_json;
use empowerment_check::words::english::ENGLISH;
use serde_json::{Value, json};

use common::shipped_files::{framework_file, framework_files, statements, text};
use common::small_framework::{document, small_framework};
use common::trees::tree;

fn form(file: &Value) -> PaperView {
    paper(&framework_json::read(&tree(file)).unwrap(), &ENGLISH)
}

fn shipped(id: &str) -> PaperView {
    form(&framework_file(id))
}

fn items(view: &PaperView) -> Vec<&PaperItem> {
    view.sections.iter().flat_map(|section| &section.blocks).flat_map(|block| &block.items).collect()
}

/// What is read and what is asked, section by section, in the order of the form.
fn texts_of(view: &PaperView) -> Vec<String> {
    let texts = view.sections.iter().flat_map(|section| {
        let asked = section.blocks.iter().flat_map(|block| &block.items).map(|item| item.text.clone());
        section.to_read.iter().cloned().chain(asked)
    });
    texts.collect()
}

fn meanings(of: &[(&str, &str)]) -> Vec<Meaning> {
    of.iter().map(|(label, meaning)| Meaning::new(label, meaning)).collect()
}

fn labels(list: &[&str]) -> Vec<String> {
    list.iter().map(|one| (*one).to_owned()).collect()
}

#[test]
fn every_statement_of_every_framework_is_on_its_form_once_and_in_order() {
    for file in framework_files() {
        let expected: Vec<String> = statements(&file).iter().map(|statement| text(&statement["text"])).collect();
        assert_eq!(texts_of(&form(&file)), expected, "{}", file["id"]);
    }
}

#[test]
fn statements_are_numbered_by_section_and_stand_under_the_headings_of_the_source() {
    let view = shipped("ideal-empowering-authority");
    let first: Vec<_> = view.sections[0]
        .blocks
        .iter()
        .map(|block| {
            (block.title.as_deref().unwrap(), block.items.iter().map(|item| item.number.as_str()).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        first,
        [
            ("Clear leadership", vec!["1.1", "1.2", "1.3"]),
            ("Effective partnership", vec!["1.4", "1.5", "1.6", "1.7"]),
            ("Fully integrated", vec!["1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"]),
        ]
    );
    assert_eq!(items(&view).last().unwrap().number, "5.9");
    assert_eq!(view.sections[4].position, "Section 5 of 5");
}

#[test]
fn a_framework_of_one_dimension_has_no_headings_inside_a_section() {
    let view = paper(&small_framework(), &ENGLISH);
    let blocks: Vec<_> = view.sections[0].blocks.iter().map(|block| (&block.title, block.items.len())).collect();
    assert_eq!(blocks, [(&None, 10)]);
}

#[test]
fn a_rated_statement_has_a_box_for_each_step_and_for_what_is_not_known_and_does_not_apply() {
    let rows =
        [labels(&["Not in place", "Starting", "Mostly", "Embedded"]), labels(&["Don't know", "Does not apply to us"])];
    for id in ["ideal-empowering-authority", "moray-partnership", "eight-characteristics"] {
        let view = shipped(id);
        assert!(items(&view).iter().all(|item| item.boxes == rows), "{id}");
        let named: Vec<String> = view.key.iter().map(|one| one.label.clone()).collect();
        assert_eq!(named, rows.concat(), "{id}");
        assert_eq!(view.key[1].meaning, "We have begun, or it depends on a few people.");
        assert_eq!(items(&view)[0].room, Room { label: Some("Your note".to_owned()), lines: 2 });
        assert_eq!(view.grade, None);
    }
}

#[test]
fn a_checklist_has_boxes_for_its_states_and_asks_what_does_the_job_now() {
    let view = shipped("empowerment-programme");
    let rows = [labels(&["Not in place", "Partly", "In place"]), labels(&["Don't know", "Does not apply to us"])];
    let room = Room { label: Some("What does this job where you live now?".to_owned()), lines: 2 };
    assert!(items(&view).iter().all(|item| item.boxes == rows && item.room == room));
    assert_eq!(view.historical.unwrap().label, "A historical document of 2007");
    assert_eq!(shipped("eight-characteristics").historical, None);
}

#[test]
fn a_judgement_has_illustrations_to_read_questions_and_prompts_to_answer_and_nothing_to_tick() {
    let view = shipped("empowered-communities");
    let read: Vec<usize> = view.sections.iter().map(|section| section.to_read.len()).collect();
    assert_eq!(read, [8, 8, 6]);
    for section in &view.sections {
        let blocks: Vec<_> = section.blocks.iter().map(|block| (block.title.as_deref().unwrap(), block)).collect();
        let lines: Vec<_> = blocks
            .iter()
            .map(|(title, block)| (*title, block.items.iter().map(|item| item.room.lines).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            lines,
            [("Challenge questions", vec![5, 5, 5, 5]), ("Looking at it as a whole", vec![4, 4, 4])],
            "{}",
            section.title
        );
    }
    assert!(items(&view).iter().all(|item| item.boxes.is_empty()));
    assert_eq!(view.key, []);
}

#[test]
fn a_judgement_ends_with_one_grade_highest_first_and_the_words_for_how_many() {
    let grade = shipped("empowered-communities").grade.unwrap();
    let names: Vec<&str> = grade.grades.iter().map(|grade| grade.label.as_str()).collect();
    assert_eq!(names, ["Excellent", "Very good", "Good", "Satisfactory", "Weak", "Unsatisfactory"]);
    assert_eq!(grade.grades[0].meaning, "Our work is outstanding, and others can learn from it.");
    let expected = [
        ("Almost all", "Over 90%"),
        ("Most", "75% to 90%"),
        ("Majority", "50% to 74%"),
        ("Less than half", "15% to 49%"),
        ("Few", "Under 15%"),
    ];
    assert_eq!(grade.proportions, meanings(&expected));
    assert_eq!(grade.reason, Room { label: Some("Why this grade?".to_owned()), lines: 4 });
}

#[test]
fn the_form_asks_which_place_when_whose_view_who_took_part_and_who_is_missing() {
    let view = shipped("moray-partnership");
    let asked: Vec<_> = view.about_fields.iter().map(|one| (one.label.as_str(), one.boxes.len(), one.lines)).collect();
    assert_eq!(
        asked,
        [
            ("Which place or group is this about?", 0, 1),
            ("Date", 0, 1),
            ("Whose view is this?", 6, 0),
            ("Who took part?", 0, 2),
            ("Who is missing?", 0, 2),
        ]
    );
}

#[test]
fn words_are_explained_at_the_end_where_the_framework_explains_any() {
    let at_end = "Some words are explained at the end of this form.".to_owned();
    let moray = shipped("moray-partnership");
    assert_eq!(moray.glossary.len(), 10);
    assert!(moray.instructions.contains(&at_end));
    let ideal = shipped("ideal-empowering-authority");
    assert_eq!(ideal.glossary, []);
    assert!(!ideal.instructions.contains(&at_end));
}

#[test]
fn what_an_adaptation_leaves_out_is_not_asked_and_leaves_no_gap_in_the_numbers() {
    let mut file = document();
    let [one, two, three] = [0, 1, 2].map(|index| format!("Statement {index}."));
    for (index, text) in [&one, &two, &three].into_iter().enumerate() {
        file["statements"][index]["text"] = json!(text);
    }
    file["statements"][1]["left_out"] = json!("We have no such door.");
    let view = form(&file);
    let shown: Vec<_> = items(&view).into_iter().take(2).map(|item| (item.number.clone(), item.text.clone())).collect();
    assert_eq!(shown, [("1.1".to_owned(), one), ("1.2".to_owned(), three)]);
    assert!(!texts_of(&view).contains(&two));
}

#[test]
fn the_form_says_which_version_it_is_made_from() {
    let mut file = document();
    file["version"] = json!("2.10.3");
    assert_eq!(form(&file).version, "Version 2.10.3 of this framework.");
    assert_eq!(form(&file).source, "Halls, The hall committee, 1987.");
}
