//! The page about a framework, and the way from there to a form to print.

use std::sync::Arc;

use empowerment_check::app::catalogue::Origin;
use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::framework::{FrameworkView, framework};
use empowerment_check::app::views::part::{Block, Part};
use empowerment_check::domain::ids::FrameworkId;
use empowerment_check::formats::framework_json;
use serde_json::{Value, json};

use crate::common::browser_store::BrowserStore;
use crate::common::shipped_files::{framework_file, framework_files, statements, text};
use crate::common::small_framework::document;
use crate::common::trees::tree;
use crate::common::visit::{IDEAL, Visit};

fn id(framework: &str) -> FrameworkId {
    FrameworkId::parse(framework).unwrap()
}

fn shown_by(visit: &mut Visit, of: &str) -> Option<FrameworkView> {
    visit.send(Msg::PageOpened(Page::Framework(id(of), None)));
    framework(&visit.state)
}

fn shown(of: &str) -> FrameworkView {
    shown_by(&mut Visit::open(&BrowserStore::empty()), of).unwrap()
}

/// A page that also offers the framework of this file.
fn offering(file: &Value) -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.state.frameworks.put(Arc::new(framework_json::read(&tree(file)).unwrap()), Origin::Own);
    visit
}

/// An adaptation of the small framework. It has kept the ids.
fn adaptation() -> Value {
    let mut file = document();
    file["id"] = json!("our-hall");
    file["adapted_from"] = json!({"id": "small", "version": "1.0.0"});
    file
}

/// The blocks of the part with this title; none when it is not there.
fn told(view: &FrameworkView, title: &str) -> Vec<Block> {
    let part = view.parts.iter().find(|part| part.title == title);
    part.map(|part| part.blocks.clone()).unwrap_or_default()
}

fn texts(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().filter_map(|block| if let Block::Text(text) = block { Some(text.as_str()) } else { None }).collect()
}

/// The lists with titles of their own.
fn titled(blocks: &[Block]) -> Vec<(String, Vec<String>)> {
    let titled = |block: &Block| match block {
        Block::Part(Part { title, blocks }) => match &blocks[..] {
            [Block::List(list)] => Some((title.clone(), list.clone())),
            _ => None,
        },
        _ => None,
    };
    blocks.iter().filter_map(titled).collect()
}

/// Words with what they mean, as pairs.
fn pairs(blocks: &[Block]) -> Vec<(String, String)> {
    let facts = blocks.iter().filter_map(|block| if let Block::Facts(facts) = block { Some(facts) } else { None });
    facts.flatten().map(|one| (one.label.clone(), one.text.clone())).collect()
}

fn pair(one: &str, other: &str) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

#[test]
fn every_framework_tells_what_it_is_for_whom_and_where_it_comes_from() {
    for file in framework_files() {
        let view = shown(&text(&file["id"]));
        assert_eq!([&view.title, &view.about].map(String::clone), ["title", "about"].map(|field| text(&file[field])));
        assert_eq!(texts(&told(&view, "Who it is for")), [text(&file["audience"])]);
        let of_source = |field: &str| text(&file["source"][field]);
        let source = [
            pair("Document", &of_source("title")),
            pair("Published by", &of_source("publisher")),
            pair("When", &of_source("published")),
            pair("About the wording", &of_source("note")),
            pair("Version here", &text(&file["version"])),
        ];
        assert_eq!(pairs(&told(&view, "Where it comes from")), source);
        let notes: Vec<String> = file["editorial_notes"].as_array().unwrap().iter().map(text).collect();
        assert_eq!(told(&view, "Notes on this framework"), [Block::List(notes)]);
    }
}

#[test]
fn only_a_document_of_its_time_says_that_it_is_one() {
    let labelled = |of: &str| shown(of).historical.map(|one| one.label);
    assert_eq!(labelled("empowerment-programme").as_deref(), Some("A historical document of 2007"));
    assert_eq!(labelled(IDEAL), None);
}

/// 51 of the 71 statements are the other framework's, which has 70: by the count of the source documents.
#[test]
fn an_adaptation_tells_what_it_shares_and_what_it_does_not_have() {
    let adapted = told(&shown("moray-partnership"), "What it adapts");
    let lead = [
        "It adapts another framework: Framework for an ideal empowering authority.",
        "51 statements are the same in both.",
        "20 statements are only in this one.",
    ];
    assert_eq!(texts(&adapted), lead);
    let shared: Vec<String> = statements(&framework_file("moray-partnership"))
        .iter()
        .filter_map(|statement| statement["same_as"][IDEAL].as_str().map(str::to_owned))
        .collect();
    let missing = statements(&framework_file(IDEAL))
        .iter()
        .filter(|statement| !shared.contains(&text(&statement["id"])))
        .map(|statement| text(&statement["text"]))
        .collect();
    let title = "19 statements of the other framework are not in this one".to_owned();
    assert_eq!(titled(&adapted), [(title, missing)]);
    assert_eq!(told(&shown(IDEAL), "What it adapts"), []);
}

#[test]
fn a_local_adaptation_shares_the_ids_it_has_kept_and_gives_its_reasons_for_what_it_leaves_out() {
    let mut file = adaptation();
    file["statements"][0]["id"] = json!("a-door-of-our-own");
    file["statements"][1]["text"] = json!("We have a back door.");
    file["statements"][1]["left_out"] = json!("Ours was bricked up.");
    let view = shown_by(&mut offering(&file), "our-hall").unwrap();
    let left_out = pairs(&told(&view, "What is left out"));
    assert_eq!(left_out, [pair("We have a back door.", "Why: Ours was bricked up.")]);
    let adapted = told(&view, "What it adapts");
    assert_eq!(texts(&adapted)[1..], ["9 statements are the same in both.", "1 statement is only in this one."]);
    let (missing, _) = titled(&adapted).remove(0);
    assert_eq!(missing, "2 statements of the other framework are not in this one");
    assert_eq!(told(&shown(IDEAL), "What is left out"), []);
}

#[test]
fn an_adaptation_of_a_framework_that_is_not_offered_says_so() {
    let mut file = adaptation();
    file["adapted_from"]["id"] = json!("far-away");
    let adapted = told(&shown_by(&mut offering(&file), "our-hall").unwrap(), "What it adapts");
    assert_eq!(adapted.len(), 1);
    let said = texts(&adapted)[0].to_owned();
    assert!(said.starts_with("It adapts the framework “far-away”."), "{said}");
}

#[test]
fn each_framework_is_judged_the_way_its_owner_means_it() {
    let judging = |of: &str| told(&shown(of), "How it is judged");
    let says = |of: &str, rule: &str| texts(&judging(of)).iter().any(|text| text.contains(rule));
    let mean = "Known-only mean";
    for (of, weighing) in [
        (IDEAL, "Every statement counts the same."),
        ("moray-partnership", "Every statement counts the same."),
        ("eight-characteristics", "Every section counts the same, however many statements it has."),
    ] {
        assert!(says(of, weighing) && says(of, mean), "{of}");
        assert_eq!(pairs(&judging(of))[0], pair("Not in place", "We do not do this."));
    }
    for of in ["empowered-communities", "empowerment-programme"] {
        assert!(!says(of, mean) && !says(of, "counts the same"), "{of}");
    }
    assert!(says("empowered-communities", "The owner of this framework means it"));
    assert!(says("empowerment-programme", "never turned into a percentage"));
}

#[test]
fn a_judgement_shows_its_grades_highest_first_and_the_words_for_how_many() {
    let view = shown("empowered-communities");
    let grades = pairs(&told(&view, "How it is judged"));
    assert_eq!(grades.len(), 6);
    assert_eq!(grades[0], pair("Excellent", "Our work is outstanding, and others can learn from it."));
    let words = pairs(&told(&view, "Words for how many"));
    assert_eq!((words.len(), &words[0]), (5, &pair("Almost all", "Over 90%")));
    assert_eq!(told(&shown(IDEAL), "Words for how many"), []);
}

#[test]
fn the_glossary_is_explained_where_there_is_one() {
    let glossary = pairs(&told(&shown("moray-partnership"), "Words explained"));
    assert_eq!(glossary.len(), 10);
    assert_eq!(glossary[0], pair("Communities", "People who share a place, an identity or an interest."));
    assert_eq!(told(&shown(IDEAL), "Words explained"), []);
}

#[test]
fn the_statements_stand_under_the_eight_success_factors() {
    let names = [
        ("Clear leadership", "clear-leadership"),
        ("Effective partnership", "effective-partnership"),
        ("Fully integrated", "fully-integrated"),
        ("Service improvement", "service-improvement"),
        ("Strong communities", "strong-communities"),
        ("Strong relationships", "strong-relationships"),
        ("Good information", "good-information"),
        ("Strong democracy", "strong-democracy"),
    ];
    for file in framework_files() {
        let mut expected = Vec::new();
        for (name, factor) in names {
            let is_in = |statement: &&Value| statement["lens"].as_array().unwrap().contains(&json!(factor));
            let texts: Vec<String> = statements(&file).iter().filter(is_in).map(|one| text(&one["text"])).collect();
            let size = match texts.len() {
                0 => "Not part of this framework".to_owned(),
                1 => "1 statement".to_owned(),
                some => format!("{some} statements"),
            };
            expected.push((format!("{name}: {size}"), texts));
        }
        let lens = told(&shown(&text(&file["id"])), "The eight success factors");
        assert_eq!(titled(&lens), expected, "{}", file["id"]);
        assert!(texts(&lens)[0].contains("Empowerment Check's own view"));
    }
}

#[test]
fn a_framework_that_is_not_offered_shows_nothing() {
    assert_eq!(shown_by(&mut Visit::open_small(&BrowserStore::empty()), IDEAL), None);
}

#[test]
fn whoever_comes_from_an_assessment_finds_the_way_back_to_it() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let assessment = visit.begin(IDEAL);
    for page in [Page::Framework(id(IDEAL), Some(assessment.clone())), Page::Paper(id(IDEAL), Some(assessment.clone()))]
    {
        assert_eq!(visit.send(Msg::PageOpened(page)), [Command::MoveFocus(Focus::Heading)]);
        assert_eq!(visit.state.page.assessment(), Some(&assessment));
    }
    visit.send(Msg::PageOpened(Page::Framework(id(IDEAL), None)));
    assert_eq!(visit.state.page.assessment(), None);
}

#[test]
fn printing_is_asked_of_the_browser_and_changes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    visit.send(Msg::PageOpened(Page::Paper(id(IDEAL), None)));
    assert_eq!(visit.send(Msg::PrintAsked), [Command::Print]);
    assert_eq!(visit.state.page, Page::Paper(id(IDEAL), None));
    assert_eq!(store.writes(), 0);
    assert_eq!(store.contents().len(), 0);
}
