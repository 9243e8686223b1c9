//! What to look at next, as it is read.

use empowerment_check::app::catalogue::Catalogue;
use empowerment_check::app::views::result::next_steps::NextList;
use empowerment_check::app::views::said::SaidView;
use empowerment_check::domain::answer::{CONFIDENCE, EVIDENCE, IMPORTANCE, NOTE};

use crate::common::browser_store::BrowserStore;
use crate::common::crossed_framework::{CROSSED, crossed_framework};
use crate::common::names::statement;
use crate::common::results::fill;
use crate::common::visit::{SMALL, Visit};

fn small() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit
}

fn lists(visit: &Visit) -> Vec<NextList> {
    visit.result().next_steps
}

/// The list with this title: the id, answer with facts, and remark of each item.
fn items(visit: &Visit, title: &str) -> Vec<(String, String, String)> {
    let list = lists(visit).into_iter().find(|list| list.title == title);
    let item = |item: SaidView| (item.id.as_str().to_owned(), format!("{} · {}", item.answer, item.facts), item.remark);
    list.map(|list| list.items.into_iter().map(item).collect()).unwrap_or_default()
}

fn item(id: &str, facts: &str, remark: &str) -> (String, String, String) {
    (id.to_owned(), facts.to_owned(), remark.to_owned())
}

#[test]
fn what_matters_most_comes_first_and_of_that_the_lowest() {
    let mut visit = small();
    visit.rate("doors", "1 0 1 0 0");
    fill(&mut visit, "doors-1", &IMPORTANCE, "high");
    fill(&mut visit, "doors-2", &IMPORTANCE, "low");
    fill(&mut visit, "doors-5", &IMPORTANCE, "high");
    let expected = [
        item("doors-5", "No · Matters a lot · Doors", ""),
        item("doors-1", "Some · Matters a lot · Doors", ""),
        item("doors-4", "No · Doors", ""),
        item("doors-3", "Some · Doors", ""),
        item("doors-2", "No · Matters a little · Doors", ""),
    ];
    assert_eq!(items(&visit, "To work on"), expected);
}

#[test]
fn weak_and_unsure_is_to_find_out_and_not_to_work_on() {
    let mut visit = small();
    visit.rate("doors", "0?");
    fill(&mut visit, "doors-1", &CONFIDENCE, "not-sure");
    fill(&mut visit, "doors-2", &IMPORTANCE, "high");
    assert_eq!(items(&visit, "To work on"), []);
    let expected =
        [item("doors-2", "Don't know · Matters a lot · Doors", ""), item("doors-1", "No · Not sure · Doors", "")];
    assert_eq!(items(&visit, "To find out"), expected);
}

#[test]
fn the_answer_that_would_tell_most_says_why() {
    let mut visit = small();
    visit.rate("doors", "1230123012");
    // Ten of eleven: the one of Money is all of Money, and an eleventh of the whole: 9.09 points.
    let why = "No other answer would say more. With any step here, the range of the whole result gets 9.1 points \
               narrower, and that of “Money” 100.0 points.";
    assert_eq!(items(&visit, "The answer that would tell you most"), [item("money-1", "Not answered · Money", why)]);
    visit.rate("money", "0");
    assert_eq!(items(&visit, "The answer that would tell you most"), []);
}

#[test]
fn a_second_look_asks_and_never_accuses() {
    let mut visit = small();
    visit.rate("doors", "3 3 3 2 -");
    fill(&mut visit, "doors-2", &NOTE, "We asked.");
    fill(&mut visit, "doors-3", &EVIDENCE, "A photograph");
    fill(&mut visit, "doors-4", &CONFIDENCE, "not-sure");
    let expected = [
        item("doors-1", "All · Doors", "All, with no evidence noted: would this hold up if someone asked?"),
        item("doors-4", "Most · Not sure · Doors", "Most, and you are not sure: what would make you sure?"),
        item(
            "doors-5",
            "Does not apply to us · Doors",
            "Does not apply, with no reason noted: would others see it the same way?",
        ),
    ];
    assert_eq!(items(&visit, "Worth a second look"), expected);
}

#[test]
fn strengths_come_with_their_evidence() {
    let mut visit = small();
    visit.rate("doors", "2 3 3");
    fill(&mut visit, "doors-3", &EVIDENCE, "A photograph");
    let list = lists(&visit).into_iter().find(|list| list.title == "What is strong").unwrap();
    let shown: Vec<(&str, &str, &str)> =
        list.items.iter().map(|item| (item.id.as_str(), &*item.evidence, &*item.remark)).collect();
    let none = "No evidence noted";
    assert_eq!(shown, [("doors-3", "A photograph", ""), ("doors-2", "", none), ("doors-1", "", none)]);
}

#[test]
fn lists_without_an_item_are_not_there() {
    let mut visit = small();
    visit.rate("doors", "2222222222");
    visit.rate("money", "2");
    let titles: Vec<&str> = lists(&visit).into_iter().map(|list| list.title).collect();
    assert_eq!(titles, ["What is strong"]);
}

#[test]
fn where_sections_count_once_the_smallest_one_tells_most() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.state.frameworks = Catalogue::new(vec![crossed_framework()]);
    visit.begin(CROSSED);
    visit.rate("hall", "2.");
    visit.rate("garden", "0..");
    // A statement of the hall is half of a half: 25 points; one of the garden a third of a half.
    let why = "No other answer would say more. With any step here, the range of the whole result gets 25.0 points \
               narrower, and that of “Hall” 50.0 points.";
    assert_eq!(items(&visit, "The answer that would tell you most"), [item("roof", "Not answered · Hall", why)]);
}

#[test]
fn an_item_says_which_statement_it_is() {
    let mut visit = small();
    visit.rate("money", "0");
    let list = &lists(&visit)[0];
    assert_eq!((list.items[0].id.clone(), list.items[0].text.as_str()), (statement("money-1"), "foobar"));
}
