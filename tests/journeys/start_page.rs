//! The first page helps to choose: what each framework is for, who it is for, how large it is, how long it takes and
//! how it is judged.

use std::sync::Arc;

use empowerment_check::app::msg::Given;
use empowerment_check::app::views::offer::OfferView;
use empowerment_check::app::views::start::start;
use empowerment_check::formats::framework_json;
use serde_json::json;

use crate::common::browser_store::BrowserStore;
use crate::common::small_framework::document;
use crate::common::trees::tree;
use crate::common::visit::Visit;

fn offers() -> Vec<OfferView> {
    start(&Visit::open(&BrowserStore::empty()).state).offered
}

fn offer(id: &str) -> OfferView {
    offers().into_iter().find(|offer| offer.id.as_str() == id).unwrap()
}

/// The offer of the small framework with so many statements.
fn offer_of(statements: usize) -> OfferView {
    let mut document = document();
    let statement = document["statements"][0].clone();
    let money = document["statements"][10].clone();
    let many = (1..statements).map(|number| {
        let mut statement = statement.clone();
        statement["id"] = json!(format!("doors-{number}"));
        statement
    });
    document["statements"] = many.chain([money]).collect();
    let framework = Arc::new(framework_json::read(&tree(&document)).unwrap());
    let (visit, _) = Visit::given(&BrowserStore::empty(), vec![framework], Given::default());
    start(&visit.state).offered.remove(0)
}

#[test]
fn scales_come_first_and_the_historical_document_last() {
    let ids: Vec<String> = offers().iter().map(|offer| offer.id.as_str().to_owned()).collect();
    let expected = [
        "eight-characteristics",
        "ideal-empowering-authority",
        "moray-partnership",
        "empowered-communities",
        "empowerment-programme",
    ];
    assert_eq!(ids, expected);
    assert_eq!(offer("empowerment-programme").marks, ["A historical document of 2007"]);
    assert!(offers().iter().take(4).all(|offer| offer.marks.is_empty()));
}

#[test]
fn each_says_its_size_its_time_and_how_it_is_judged() {
    let scale = "Choose one of 4 steps for each, from “Not in place” to “Embedded”";
    // 30 x 45 s = 22.5 min, 70 x 45 s = 52.5 min, 71 x 45 s = 53.25 min, 12 x 4 min = 48 min, 25 x 45 s = 18.75 min.
    let expected = [
        ("eight-characteristics", ["30 statements in 8 sections", "About 25 minutes", scale]),
        ("ideal-empowering-authority", ["70 statements in 5 sections", "About 55 minutes", scale]),
        ("moray-partnership", ["71 statements in 5 sections", "About 55 minutes", scale]),
        (
            "empowered-communities",
            [
                "12 questions in 3 sections",
                "About 50 minutes",
                "Answer in your own words, with one grade at the end if you like",
            ],
        ),
        (
            "empowerment-programme",
            [
                "25 items in 5 sections",
                "About 20 minutes",
                "Mark each as Not in place / Partly / In place; they are counted, not scored",
            ],
        ),
    ];
    for (id, facts) in expected {
        assert_eq!(offer(id).facts, facts.map(str::to_owned), "{id}");
    }
}

#[test]
fn time_is_told_in_steps_of_five_minutes_and_then_in_hours() {
    // 9 x 45 s = 6.75 min, 10 x 45 s = 7.5 min, 156 x 45 s = 117 min, 157 x 45 s = 117.75 min, 240 x 45 s = 3 h.
    for (statements, time) in [
        (2, "About 5 minutes"),
        (9, "About 5 minutes"),
        (10, "About 10 minutes"),
        (156, "About 115 minutes"),
        (157, "About 2 hours"),
        (240, "About 3 hours"),
    ] {
        assert_eq!(offer_of(statements).facts[1], time, "{statements} statements");
    }
}

#[test]
fn what_it_is_for_is_one_sentence() {
    let purpose = "This describes communities that get things done, include everyone and influence decisions.";
    assert_eq!(offer("empowered-communities").purpose, purpose);
    assert_eq!(offer_of(2).purpose, "Statements about a village hall.");
}
