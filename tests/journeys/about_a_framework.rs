//! The page about a framework, and the way from there to a form to print.

use std::sync::Arc;

use empowerment_check::app::catalogue::Origin;
use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::framework::{FrameworkView, framework};
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

#[test]
fn every_framework_tells_what_it_is_for_whom_and_where_it_comes_from() {
    for file in framework_files() {
        let view = shown(&text(&file["id"]));
        let told = [&view.title, &view.about, &view.audience];
        assert_eq!(told.map(String::clone), ["title", "about", "audience"].map(|field| text(&file[field])));
        let source: Vec<_> = view.source.iter().map(|line| (line.label.as_str(), line.meaning.clone())).collect();
        let of_source = |field: &str| text(&file["source"][field]);
        assert_eq!(
            source,
            [
                ("Document", of_source("title")),
                ("Published by", of_source("publisher")),
                ("When", of_source("published")),
                ("About the wording", of_source("note")),
                ("Version here", text(&file["version"])),
            ]
        );
        let notes: Vec<String> = file["editorial_notes"].as_array().unwrap().iter().map(text).collect();
        assert_eq!(view.notes, notes);
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
    let adapted = shown("moray-partnership").adapted.unwrap();
    assert_eq!(
        adapted.lead,
        [
            "It adapts another framework: Framework for an ideal empowering authority.",
            "51 statements are the same in both.",
            "20 statements are only in this one.",
        ]
    );
    assert_eq!(adapted.missing_title, "19 statements of the other framework are not in this one");
    let shared: Vec<String> = statements(&framework_file("moray-partnership"))
        .iter()
        .filter_map(|statement| statement["same_as"][IDEAL].as_str().map(str::to_owned))
        .collect();
    let missing: Vec<String> = statements(&framework_file(IDEAL))
        .iter()
        .filter(|statement| !shared.contains(&text(&statement["id"])))
        .map(|statement| text(&statement["text"]))
        .collect();
    assert_eq!(adapted.missing, missing);
    assert_eq!(shown(IDEAL).adapted, None);
}

#[test]
fn a_local_adaptation_shares_the_ids_it_has_kept_and_gives_its_reasons_for_what_it_leaves_out() {
    let mut file = adaptation();
    file["statements"][0]["id"] = json!("a-door-of-our-own");
    file["statements"][1]["text"] = json!("We have a back door.");
    file["statements"][1]["left_out"] = json!("Ours was bricked up.");
    let view = shown_by(&mut offering(&file), "our-hall").unwrap();
    let left_out: Vec<_> = view.left_out.iter().map(|one| (one.text.as_str(), one.reason.as_str())).collect();
    assert_eq!(left_out, [("We have a back door.", "Why: Ours was bricked up.")]);
    let adapted = view.adapted.unwrap();
    assert_eq!(adapted.lead[1..], ["9 statements are the same in both.", "1 statement is only in this one."]);
    assert_eq!(adapted.missing_title, "2 statements of the other framework are not in this one");
}

#[test]
fn an_adaptation_of_a_framework_that_is_not_offered_says_so() {
    let mut file = adaptation();
    file["adapted_from"]["id"] = json!("far-away");
    let adapted = shown_by(&mut offering(&file), "our-hall").unwrap().adapted.unwrap();
    assert_eq!(adapted.lead.len(), 1);
    assert!(adapted.lead[0].starts_with("It adapts the framework “far-away”."), "{}", adapted.lead[0]);
    assert!(adapted.missing.is_empty());
}

#[test]
fn each_framework_is_judged_the_way_its_owner_means_it() {
    let says = |of: &str, rule: &str| shown(of).judging.rules.iter().any(|one| one.contains(rule));
    let mean = "Known-only mean";
    for (of, weighing) in [
        (IDEAL, "Every statement counts the same."),
        ("moray-partnership", "Every statement counts the same."),
        ("eight-characteristics", "Every section counts the same, however many statements it has."),
    ] {
        assert!(says(of, weighing) && says(of, mean), "{of}");
        assert_eq!(shown(of).judging.steps[3].label, "Embedded");
    }
    for of in ["empowered-communities", "empowerment-programme"] {
        assert!(!says(of, mean) && !says(of, "counts the same"), "{of}");
    }
    assert!(says("empowered-communities", "the owner of this framework means it"));
    assert!(shown("empowerment-programme").judging.lead.contains("never turned into a percentage"));
}

#[test]
fn a_judgement_shows_its_grades_highest_first_and_the_words_for_how_many() {
    let judging = shown("empowered-communities").judging;
    assert_eq!(judging.steps.len(), 6);
    assert_eq!(judging.steps[0].label, "Excellent");
    assert_eq!(judging.proportions.len(), 5);
    assert!(shown(IDEAL).judging.proportions.is_empty());
}

#[test]
fn the_glossary_is_explained() {
    let glossary = shown("moray-partnership").glossary;
    assert_eq!(glossary.len(), 10);
    assert_eq!(glossary[0].meaning, "People who share a place, an identity or an interest.");
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
        assert_eq!(shown(&text(&file["id"])).lens, expected, "{}", file["id"]);
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
