//! A section with more statements than one page should ask: it is shown in parts, and no statement is lost.

use std::sync::Arc;

use proptest::prelude::*;
use serde_json::{Value, json};

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::layout::Layout;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::faulty::faulty;
use empowerment_check::app::views::parts::ranges;
use empowerment_check::app::views::section::{SectionView, one_statement, section};
use empowerment_check::domain::answer::EVIDENCE_DATE;
use empowerment_check::domain::framework::Framework;
use empowerment_check::formats::framework_json;

use crate::common::browser_store::BrowserStore;
use crate::common::cases::cases;
use crate::common::names::{section_id, statement};
use crate::common::small_framework::document;
use crate::common::trees::tree;
use crate::common::visit::{SMALL, Visit};

/// The small framework with so many statements about doors and about money.
fn framework(doors: usize, money: usize) -> Arc<Framework> {
    let mut document = document();
    let one = document["statements"][0].clone();
    let of_section = |section: &'static str, count: usize| {
        let one = one.clone();
        (1..=count).map(move |number| {
            let mut one = one.clone();
            one["id"] = json!(format!("{section}-{number}"));
            one["groups"]["area"] = json!(section);
            one
        })
    };
    document["statements"] =
        of_section("doors", doors).chain(of_section("money", money)).collect::<Vec<Value>>().into();
    Arc::new(framework_json::read(&tree(&document)).unwrap())
}

fn begun(store: &BrowserStore, doors: usize, money: usize) -> Visit {
    let mut visit = Visit::offering(store, vec![framework(doors, money)]);
    visit.begin(SMALL);
    visit
}

fn part(visit: &Visit, section: &str, part: usize) -> Page {
    Page::Section(visit.open_id(), section_id(section), part)
}

fn shown(visit: &Visit) -> SectionView {
    section(&visit.state).unwrap()
}

fn statements(view: &SectionView) -> Vec<String> {
    view.blocks.iter().flat_map(|block| &block.statements).map(|one| one.id.as_str().to_owned()).collect()
}

fn numbered(section: &str, numbers: impl Iterator<Item = usize>) -> Vec<String> {
    numbers.map(|number| format!("{section}-{number}")).collect()
}

#[test]
fn up_to_twenty_five_statements_are_one_part_and_more_are_shared_out_evenly() {
    let expected: [(usize, &[usize]); 6] =
        [(0, &[0]), (1, &[1]), (25, &[25]), (26, &[13, 13]), (31, &[15, 16]), (61, &[20, 20, 21])];
    for (statements, sizes) in expected {
        let found: Vec<usize> = ranges(statements).iter().map(ExactSizeIterator::len).collect();
        assert_eq!(found, sizes, "{statements}");
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn parts_hold_every_statement_once_and_are_as_long_as_each_other(statements in 1_usize..5_001) {
        let parts = ranges(statements);
        let together: Vec<usize> = parts.iter().cloned().flatten().collect();
        prop_assert!(together.into_iter().eq(0..statements));
        let sizes = || parts.iter().map(ExactSizeIterator::len);
        let (least, most) = (sizes().min().unwrap(), sizes().max().unwrap());
        prop_assert!(most <= 25 && most - least <= 1, "{least} to {most}");
        prop_assert!((parts.len() - 1) * 25 < statements, "no more parts than it takes");
    }
}

#[test]
fn the_way_leads_through_every_part_and_back() {
    let mut visit = begun(&BrowserStore::empty(), 61, 31);
    visit.send(Msg::PageOpened(part(&visit, "doors", 0)));
    let (mut lines, mut asked, mut way) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(view) = section(&visit.state) {
        lines.push((view.position.clone(), view.next.label.clone()));
        asked.extend(statements(&view));
        way.push(visit.state.page.clone());
        visit.send(Msg::PageOpened(view.next.page));
    }
    let expected = [
        ("Section 1 of 2, part 1 of 3", "Next: part 2 of 3"),
        ("Section 1 of 2, part 2 of 3", "Next: part 3 of 3"),
        ("Section 1 of 2, part 3 of 3", "Next: Money"),
        ("Section 2 of 2, part 1 of 2", "Next: part 2 of 2"),
        ("Section 2 of 2, part 2 of 2", "Check your answers"),
    ];
    assert_eq!(lines, expected.map(|(position, next)| (position.to_owned(), next.to_owned())));
    assert_eq!(asked, [numbered("doors", 1..=61), numbered("money", 1..=31)].concat());
    assert_eq!(visit.state.page, Page::Check(visit.open_id()));

    let mut labels = Vec::new();
    visit.send(Msg::PageOpened(way.pop().unwrap()));
    while let Some(previous) = shown(&visit).previous {
        assert_eq!(Some(&previous.page), way.last());
        labels.push(previous.label);
        visit.send(Msg::PageOpened(way.pop().unwrap()));
    }
    assert_eq!(labels, ["Previous: part 1 of 2", "Previous: Doors", "Previous: part 2 of 3", "Previous: part 1 of 3"]);
    assert_eq!(way, []);
}

#[test]
fn what_the_section_is_about_stands_on_its_first_part() {
    let mut visit = begun(&BrowserStore::empty(), 31, 1);
    visit.go_to("doors");
    assert_eq!(shown(&visit).about.as_deref(), Some("Who can come in."));
    visit.send(Msg::PageOpened(part(&visit, "doors", 1)));
    assert_eq!(shown(&visit).about, None);
    assert_eq!(shown(&visit).title, "Doors");
}

#[test]
fn a_section_opens_at_the_first_part_with_something_left_to_do() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store, 61, 1);
    let id = visit.open_id();
    let opened = |visit: &mut Visit| {
        visit.send(Msg::SectionOpened(id.clone(), section_id("doors")));
        visit.state.page.clone()
    };
    assert_eq!(opened(&mut visit), part(&visit, "doors", 0));
    // All of the first part but the last statement, and then that one too.
    visit.rate("doors", &"1".repeat(19));
    assert_eq!(opened(&mut visit), part(&visit, "doors", 0));
    visit.rate("doors", &"1".repeat(20));
    assert_eq!(opened(&mut visit), part(&visit, "doors", 1));
    visit.rate("doors", &"1".repeat(61));
    assert_eq!(opened(&mut visit), part(&visit, "doors", 0), "nothing is left to do");
}

#[test]
fn carrying_on_opens_the_part_of_the_first_gap() {
    let mut visit = begun(&BrowserStore::empty(), 61, 1);
    let id = visit.open_id();
    visit.rate("doors", &"1".repeat(45));
    visit.send(Msg::PageOpened(Page::Start));
    let asked = visit.send(Msg::AssessmentResumed(id));
    assert_eq!(visit.state.page, part(&visit, "doors", 2));
    assert!(asked.contains(&Command::MoveFocus(Focus::Statement(statement("doors-46")))), "{asked:?}");
    assert!(statements(&shown(&visit)).contains(&"doors-46".to_owned()));
}

#[test]
fn from_a_part_to_one_statement_and_back_nobody_loses_their_place() {
    let mut visit = begun(&BrowserStore::empty(), 61, 1);
    let id = visit.open_id();
    visit.send(Msg::PageOpened(part(&visit, "doors", 1)));
    visit.send(Msg::LayoutChosen(Layout::OneByOne));
    assert_eq!(visit.state.page, Page::Statement(id.clone(), statement("doors-21")));
    assert_eq!(one_statement(&visit.state).unwrap().other_layout, "Show this part of the section");
    visit.send(Msg::PageOpened(Page::Statement(id, statement("doors-41"))));
    let asked = visit.send(Msg::LayoutChosen(Layout::WholeSection));
    assert_eq!(visit.state.page, part(&visit, "doors", 2));
    assert!(asked.contains(&Command::MoveFocus(Focus::Statement(statement("doors-41")))), "{asked:?}");
}

#[test]
fn what_cannot_be_kept_on_one_part_holds_nobody_up_on_another() {
    let mut visit = begun(&BrowserStore::empty(), 61, 1);
    visit.go_to("doors");
    visit.send(Msg::Typed(Owner::Answer(statement("doors-20")), &EVIDENCE_DATE, "31/2/2026".to_owned()));
    visit.pause();
    assert_eq!(faulty(&visit.state).len(), 1);
    let second = part(&visit, "doors", 1);
    visit.send(Msg::LeftUnkept(second.clone()));
    assert_eq!(visit.state.page, second);
    assert_eq!(faulty(&visit.state), []);
    visit.go_to("doors");
    assert_eq!(faulty(&visit.state).len(), 1, "it is still there");
}

#[test]
fn a_part_that_the_section_no_longer_has_shows_its_last() {
    let mut visit = begun(&BrowserStore::empty(), 31, 1);
    visit.send(Msg::PageOpened(part(&visit, "doors", 7)));
    assert_eq!(statements(&shown(&visit)), numbered("doors", 16..=31));
}
