//! Two tabs of one browser: each keeps what it wrote, and where both wrote the same, the later edit holds in both.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
use crate::common::results::scale;
use crate::common::tabs::{tab, tabs};
use crate::common::visit::{SMALL, Visit};

#[test]
fn answers_to_different_statements_are_all_kept() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    for number in 1..=10 {
        let tab = if number % 2 == 0 { &mut one } else { &mut other };
        tab.choose(&format!("doors-{number}"), step("most"));
    }
    let later = tab(&store, &one.open_id());
    assert_eq!(scale(&later).counts.rows[1].counts, [0, 0, 10, 0, 0, 0, 0]);
    assert_eq!(
        scale(&one).counts.rows[1].counts,
        [0, 0, 5, 0, 0, 0, 5],
        "a tab shows the other's when it is opened anew"
    );
}

#[test]
fn the_judgement_of_one_tab_and_the_note_of_the_other_are_both_kept() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.choose("doors-1", step("all"));
    other.write("doors-1", "from the other tab");
    other.pause();
    // The tab that saved later knows both at once.
    assert_eq!(other.judgement("doors-1"), Some(step("all")));
    let later = tab(&store, &one.open_id());
    assert_eq!(later.answer("doors-1"), other.answer("doors-1"));
    assert_eq!(later.note("doors-1"), other.note("doors-1"));
    assert_eq!(later.note("doors-1").text, "from the other tab");
}

#[test]
fn of_two_judgements_on_one_statement_the_one_with_the_higher_counter_holds() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.choose("doors-2", step("no"));
    one.choose("doors-1", step("all"));
    // A clock that runs ahead does not help: this is the other tab's first edit, and the first tab's was its second.
    other.wait(3_600_000);
    other.choose("doors-1", step("some"));
    assert_eq!(other.judgement("doors-1"), Some(step("all")));
    let later = tab(&store, &one.open_id());
    assert_eq!((later.judgement("doors-1"), later.judgement("doors-2")), (Some(step("all")), Some(step("no"))));
}

#[test]
fn a_tab_that_has_saved_beside_another_counts_on_from_it() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    for level in ["no", "some", "all"] {
        one.choose("doors-1", step(level));
    }
    other.choose("doors-1", step("most"));
    assert_eq!(other.judgement("doors-1"), Some(step("all")), "it learns of three edits");
    other.choose("doors-1", step("most"));
    assert_eq!(other.judgement("doors-1"), Some(step("most")), "and makes the fourth");
    assert_eq!(tab(&store, &one.open_id()).judgement("doors-1"), Some(step("most")));
    one.choose("doors-2", step("no"));
    assert_eq!(
        tab(&store, &one.open_id()).judgement("doors-1"),
        Some(step("most")),
        "the first tab brings nothing back"
    );
}

#[test]
fn with_equal_counters_of_one_browser_the_later_moment_holds_whoever_saves_last() {
    for one_first in [true, false] {
        let store = BrowserStore::empty();
        let (mut one, mut other) = tabs(&store);
        one.wait(60_000);
        let mut choices = [(&mut one, "all"), (&mut other, "some")];
        if !one_first {
            choices.reverse();
        }
        for (tab, level) in choices {
            tab.choose("doors-1", step(level));
        }
        assert_eq!(tab(&store, &one.open_id()).judgement("doors-1"), Some(step("all")), "one first: {one_first}");
    }
}

#[test]
fn what_is_half_typed_in_one_tab_is_not_replaced_by_the_other_tabs_note() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.write("doors-1", "from the first tab");
    one.pause();
    other.write("doors-1", "half");
    other.choose("doors-1", step("most"));
    assert_eq!(other.note("doors-1").text, "half");
    other.pause();
    assert_eq!(other.note("doors-1").text, "half", "typed after it had learnt of the other note");
    assert_eq!(tab(&store, &one.open_id()).note("doors-1").text, "half");
}

#[test]
fn two_tabs_that_both_begin_in_an_empty_browser_keep_both_assessments() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = (Visit::open_small(&store), Visit::open_small(&store));
    one.begin(SMALL);
    other.begin(SMALL);
    one.rate("doors", "33");
    other.rate("doors", "00");
    let later = Visit::open_small(&store);
    assert_eq!(later.state.assessments.len(), 2);
    for visit in [one, other] {
        let id = visit.open_id();
        assert_eq!(later.state.assessments[&id], visit.state.assessments[&id]);
    }
}

#[test]
fn forty_answers_in_turn_are_forty_answers_for_whoever_opens_the_page_next() {
    let store = BrowserStore::empty();
    let mut one = Visit::open(&store);
    let id = one.begin(crate::common::visit::IDEAL);
    let mut other = Visit::open(&store);
    other.send(Msg::PageOpened(Page::Overview(id.clone())));
    let (_, framework) = one.state.open_assessment().unwrap();
    let statements: Vec<String> =
        framework.statements().iter().take(40).map(|one| one.id.as_str().to_owned()).collect();
    for (number, statement) in statements.iter().enumerate() {
        let tab = if number % 2 == 0 { &mut one } else { &mut other };
        tab.choose(statement, step("starting"));
    }
    let mut later = Visit::open(&store);
    later.send(Msg::PageOpened(Page::Result(id)));
    assert_eq!(scale(&later).counts.rows[0].counts, [0, 40, 0, 0, 0, 0, 30]);
}
