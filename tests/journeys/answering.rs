//! Answering: each choice is kept at once, in a record of its own, and the page says so.

use empowerment_check::app::command::Command;
use empowerment_check::app::views::answer::AnswerView;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::domain::answer::Judgement;

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
use crate::common::results::scale;
use crate::common::small_files::{STAMP, small_with};
use crate::common::visit::{IDEAL, SMALL, Visit};

/// The key of the answer to a statement of the first assessment of this browser.
fn key(statement: &str) -> String {
    format!("empowerment-check/main/a/a-0000000000000002/s/{statement}")
}

/// A visit in the first section of the small framework.
fn at_the_doors(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    visit.go_to("doors");
    visit
}

fn judgement_record(value: &str, counter: u32, time: &str) -> String {
    format!(
        r#"{{"judgement":{{"value":{value},"counter":{counter},"replica":"r-0000000000000001","time":"2026-11-22T{time}.000Z"}}}}"#
    )
}

#[test]
fn a_choice_is_stored_at_once_under_a_key_of_its_own() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let before = store.contents();
    visit.wait(60_000);
    assert_eq!(visit.choose("doors-4", step("most")), []);

    let mut expected = before;
    let value = r#"{"kind":"level","level":"most","wording":"85944171f73967e8"}"#;
    expected.insert(key("doors-4"), judgement_record(value, 1, "14:03:00"));
    assert_eq!(store.contents(), expected);
    assert_eq!(visit.judgement("doors-4"), Some(step("most")));
}

#[test]
fn dont_know_and_does_not_apply_are_stored_as_themselves() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", Judgement::DontKnow);
    visit.choose("doors-2", Judgement::DoesNotApply);
    assert_eq!(visit.judgement("doors-1"), Some(Judgement::DontKnow));
    assert_eq!(visit.judgement("doors-2"), Some(Judgement::DoesNotApply));
    let contents = store.contents();
    let dont_know = r#"{"kind":"dont-know","wording":"85944171f73967e8"}"#;
    assert_eq!(contents[&key("doors-1")], judgement_record(dont_know, 1, "14:02:00"));
    let does_not_apply = r#"{"kind":"does-not-apply","wording":"85944171f73967e8"}"#;
    assert_eq!(contents[&key("doors-2")], judgement_record(does_not_apply, 2, "14:02:00"));
}

#[test]
fn an_answer_touches_no_other_record() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("no"));
    let before = store.contents();
    store.work();
    visit.choose("doors-2", step("all"));
    let mut after = store.contents();
    assert!(after.remove(&key("doors-2")).is_some());
    assert_eq!(after, before);
    assert_eq!(store.writes(), 1);
}

#[test]
fn the_status_tells_when_by_the_clock_on_the_wall() {
    let mut visit = at_the_doors(&BrowserStore::empty());
    let mut saved_at = |milliseconds, offset_minutes, level| {
        visit.wait(milliseconds);
        visit.offset_minutes = offset_minutes;
        visit.choose("doors-1", step(level));
        visit.status()
    };
    let saved = |time| StatusView {
        kind: StatusKind::Saved,
        text: format!("Saved in this browser, {time}"),
        warning: None,
        remedy: None,
    };
    assert_eq!(saved_at(0, 0, "no"), saved("14:02"));
    assert_eq!(saved_at(60_000, 60, "some"), saved("15:03"));
    assert_eq!(saved_at(60_000, -330, "most"), saved("08:34"));
    assert_eq!(saved_at(36_000_000, 0, "all"), saved("00:04"));
}

#[test]
fn choosing_the_same_again_writes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("some"));
    store.work();
    let before = store.contents();
    visit.wait(60_000);
    assert_eq!(visit.choose("doors-1", step("some")), []);
    assert_eq!((store.contents(), store.writes()), (before, 0));
    assert_eq!(visit.status().text, "Saved in this browser, 14:02");
    // The next day the time alone would mislead.
    visit.wait(86_400_000);
    visit.choose("doors-1", step("some"));
    assert_eq!(visit.status().text, "Saved in this browser, 22 November 2026, 14:02");
}

/// The mark of the wording tells what was judged.
#[test]
fn choosing_the_same_again_after_the_wording_has_changed_is_a_new_judgement() {
    let value = r#"{"kind":"level","level":"most","wording":"0123456789abcdef"}"#;
    let file = small_with(&format!(r#"{{"statement":"doors-1","judgement":{{"value":{value},{STAMP}}}}}"#));
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.open_file("older.json", file.as_bytes());
    assert_eq!(visit.judgement("doors-1"), Some(step("most")));
    visit.choose("doors-1", step("most"));
    let value = r#"{"kind":"level","level":"most","wording":"85944171f73967e8"}"#;
    let key = "empowerment-check/main/a/a-1/s/doors-1";
    assert_eq!(store.contents()[key], judgement_record(value, 2, "14:02:00"));
}

#[test]
fn another_choice_replaces_the_first_in_the_same_record() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("some"));
    let keys = store.contents().len();
    visit.choose("doors-1", Judgement::DontKnow);
    assert_eq!(store.contents().len(), keys);
    let value = r#"{"kind":"dont-know","wording":"85944171f73967e8"}"#;
    assert_eq!(store.contents()[&key("doors-1")], judgement_record(value, 2, "14:02:00"));
}

#[test]
fn taking_an_answer_back_is_stored_and_leaves_the_statement_unanswered() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("some"));
    visit.take_back("doors-1");
    assert_eq!(visit.answer("doors-1"), AnswerView::default());
    assert_eq!(store.contents()[&key("doors-1")], judgement_record("null", 2, "14:02:00"));
}

#[test]
fn taking_back_what_was_never_answered_writes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.work();
    assert_eq!(visit.take_back("doors-1"), []);
    assert_eq!(store.writes(), 0);
}

#[test]
fn a_statement_of_no_open_framework_cannot_be_answered() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    assert_eq!(visit.choose("doors-1", step("some")), Vec::<Command>::new());
    visit.begin(SMALL);
    store.work();
    visit.choose("windows-1", step("some"));
    assert_eq!(store.writes(), 0);
    assert_eq!(visit.answer("windows-1"), AnswerView::default());
}

#[test]
fn all_seventy_statements_can_be_answered_and_each_has_its_record() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    visit.begin(IDEAL);
    rate_everything(&mut visit);
    assert_eq!(store.contents().len(), 72);
    assert_eq!(visit.progress(), "70 of 70 done");
    assert_eq!(scale(&visit).counts.rows[0].counts, [14, 15, 13, 14, 8, 6, 0]);
}

fn rate_everything(visit: &mut Visit) {
    visit.rate("mainstreaming", "0123?-0 12301?23");
    visit.rate("working-with-communities", "012312 301?- 30123 0-?12");
    visit.rate("role-of-members", "3012 30?12 -30 123");
    visit.rate("evidence-and-business-case", "0? 123 012 -?");
    visit.rate("cohesion-equalities-rights", "3 0 12? 30 1-");
}
