//! The first visit: what is offered, and that nothing is stored before there is something to keep.

use std::collections::BTreeMap;

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::offer::OfferView;
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::progress::Stage;
use empowerment_check::app::views::start::start;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::domain::ids::FrameworkId;

use crate::common::browser_store::BrowserStore;
use crate::common::visit::{IDEAL, SMALL, Visit};

#[test]
fn opening_the_page_and_looking_around_stores_nothing() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    visit.send(Msg::PageOpened(Page::Start));
    visit.pause();
    assert_eq!(store.contents(), BTreeMap::new());
    assert_eq!(store.writes(), 0);
}

#[test]
fn before_anything_is_saved_the_status_says_what_will_happen() {
    let visit = Visit::open(&BrowserStore::empty());
    let text = "Answers are saved in this browser as you go".to_owned();
    assert_eq!(visit.status(), StatusView { kind: StatusKind::NothingYet, text, warning: None, remedy: None });
}

fn ideal_offer(visit: &Visit) -> OfferView {
    let offered = start(&visit.state).offered;
    offered.into_iter().find(|offer| offer.id.as_str() == IDEAL).unwrap()
}

#[test]
fn the_first_page_offers_the_framework_with_its_size_and_audience() {
    let visit = Visit::open(&BrowserStore::empty());
    assert_eq!(start(&visit.state).saved, []);
    let offer = ideal_offer(&visit);
    assert_eq!(offer.title, "Framework for an ideal empowering authority");
    assert_eq!(offer.facts[0], "70 statements in 5 sections");
    assert!(offer.audience.starts_with("For councils"), "{}", offer.audience);
}

#[test]
fn beginning_stores_the_browsers_id_and_the_header_and_nothing_else() {
    let store = BrowserStore::empty();
    Visit::open_small(&store).begin(SMALL);
    let expected = [
        ("empowerment-check/main/meta", r#"{"schema":4,"replica":"r-0000000000000001"}"#),
        (
            "empowerment-check/main/a/a-0000000000000002/header",
            r#"{"framework":{"id":"small","version":"1.0.0"},"created":"2026-11-22T14:02:00.000Z","opened":null}"#,
        ),
    ];
    assert_eq!(store.contents(), expected.map(|(key, text)| (key.to_owned(), text.to_owned())).into());
}

#[test]
fn beginning_writes_each_record_once() {
    let store = BrowserStore::empty();
    Visit::open_small(&store).begin(SMALL);
    assert_eq!(store.writes(), 2);
}

#[test]
fn beginning_asks_what_it_is_about_with_nothing_done() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let asked = visit.send(Msg::AssessmentBegun(FrameworkId::parse(IDEAL).unwrap()));
    assert_eq!(asked, [Command::MoveFocus(Focus::Heading)]);
    assert_eq!(visit.state.page, Page::About(visit.open_id()));

    let view = overview(&visit.state).unwrap();
    assert_eq!((view.title.as_str(), view.progress.as_str()), (ideal_offer(&visit).title.as_str(), "0 of 70 done"));
    let progress: Vec<&str> = view.sections.iter().map(|section| section.progress.as_str()).collect();
    assert_eq!(progress, ["0 of 15 done", "0 of 21 done", "0 of 15 done", "0 of 10 done", "0 of 9 done"]);
    assert!(view.sections.iter().all(|section| section.stage == Stage::NotBegun));
    assert_eq!(visit.status().text, "Saved in this browser, 14:02");
}

#[test]
fn a_framework_that_is_not_offered_cannot_be_begun() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    let asked = visit.send(Msg::AssessmentBegun(FrameworkId::parse("unknown").unwrap()));
    assert_eq!((asked, &visit.state.page), (Vec::new(), &Page::Start));
    assert_eq!(store.writes(), 0);
}

#[test]
fn what_was_begun_stands_on_the_first_page_the_latest_changed_first() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let first = visit.begin(SMALL);
    visit.wait(60_000);
    let second = visit.begin(SMALL);
    visit.wait(60_000);
    let order = |visit: &Visit| start(&visit.state).saved.into_iter().map(|saved| saved.id).collect::<Vec<_>>();
    assert_eq!(order(&visit), [second.clone(), first.clone()]);

    visit.send(Msg::AssessmentResumed(first.clone()));
    visit.rate("doors", "3?-");
    assert_eq!(order(&visit), [first, second]);
}

#[test]
fn what_was_begun_is_described_by_the_clock_on_the_wall() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.go_to("doors");
    visit.wait(36_000_000);
    visit.rate("doors", "3?-");
    visit.offset_minutes = 60;
    visit.send(Msg::PageOpened(Page::Start));
    let saved = start(&visit.state).saved.remove(0);
    assert_eq!(saved.dates, ["Begun 22 November 2026, 15:02", "Last changed 23 November 2026, 01:02"]);
    assert_eq!(
        (saved.title.as_str(), saved.progress.as_str()),
        ("A small framework, 22 November 2026", "3 of 11 done")
    );
}
