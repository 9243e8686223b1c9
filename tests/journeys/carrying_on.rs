//! Closing the page and opening it again: everything is there, and one button leads to where the person stopped.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::start::start;
use empowerment_check::app::views::status::StatusKind;
use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ids::AssessmentId;

use crate::common::browser_store::BrowserStore;
use crate::common::names::{section_id, statement, step};
use crate::common::small_files::{STAMP, small_with};
use crate::common::visit::{IDEAL, SMALL, Visit};

/// What someone did in one visit; the visit is over.
fn after(store: &BrowserStore, deeds: impl FnOnce(&mut Visit)) -> AssessmentId {
    let mut visit = Visit::open(store);
    let id = visit.begin(IDEAL);
    deeds(&mut visit);
    id
}

/// Opens the page anew and carries on.
fn resumed(store: &BrowserStore, id: &AssessmentId) -> (Page, Vec<Command>) {
    let mut visit = Visit::open(store);
    let asked = visit.send(Msg::AssessmentResumed(id.clone()));
    (visit.state.page, asked)
}

fn section(id: &AssessmentId, name: &str) -> Page {
    Page::Section(id.clone(), section_id(name), 0)
}

fn focus_on(name: &str) -> Vec<Command> {
    vec![Command::MoveFocus(Focus::Statement(statement(name)))]
}

// ---- everything is there ----

#[test]
fn answers_and_notes_are_there_when_the_page_is_opened_again() {
    let store = BrowserStore::empty();
    let mut before = Visit::open(&store);
    before.begin(IDEAL);
    before.go_to("mainstreaming");
    before.rate("mainstreaming", "32? -.1");
    before.write("visible-leadership-and-vision", "Signed by both leaders.\nTŷ Cymunedol is not in it yet.");
    before.pause();

    let mut later = Visit::open(&store);
    assert_eq!(later.state.assessments, before.state.assessments);
    later.send(Msg::PageOpened(before.state.page.clone()));
    let first = later.answer("visible-leadership-and-vision");
    assert_eq!(first.judgement, Some(step("embedded")));
    assert_eq!(
        later.note("visible-leadership-and-vision").text,
        "Signed by both leaders.\nTŷ Cymunedol is not in it yet."
    );
    assert_eq!(later.judgement("shared-understanding-of-empowerment"), Some(Judgement::DontKnow));
    assert_eq!(later.judgement("joined-up-working"), None);
    assert_eq!(later.result(), before.result());
}

#[test]
fn opening_the_page_again_writes_nothing_and_tells_when_it_was_saved() {
    let store = BrowserStore::empty();
    after(&store, |visit| {
        visit.wait(180_000);
        visit.rate("mainstreaming", "3");
    });
    store.work();
    let visit = Visit::open(&store);
    assert_eq!(store.writes(), 0);
    assert_eq!(
        (visit.status().kind, visit.status().text.as_str()),
        (StatusKind::Saved, "Saved in this browser, 14:05")
    );
    assert_eq!(start(&visit.state).saved[0].progress, "1 of 70 done");
}

#[test]
fn this_browser_keeps_its_id_and_counts_on() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.begin(SMALL);
    visit.rate("doors", "333");
    let mut later = Visit::open_small(&store);
    later.send(Msg::PageOpened(section(&id, "doors")));
    later.choose("doors-1", step("no"));
    let record = &store.contents()["empowerment-check/main/a/a-0000000000000002/s/doors-1"];
    assert!(record.contains(r#""counter":4,"replica":"r-0000000000000001""#), "{record}");
}

// ---- where to carry on ----

#[test]
fn nothing_answered_carries_on_at_the_first_statement() {
    let store = BrowserStore::empty();
    let id = after(&store, |_| {});
    assert_eq!(resumed(&store, &id), (section(&id, "mainstreaming"), focus_on("visible-leadership-and-vision")));
}

#[test]
fn carrying_on_leads_to_the_first_gap_in_the_section_of_the_latest_answer() {
    let store = BrowserStore::empty();
    let id = after(&store, |visit| {
        visit.rate("role-of-members", "33");
        visit.rate("working-with-communities", "3?. -.1");
    });
    assert_eq!(
        resumed(&store, &id),
        (section(&id, "working-with-communities"), focus_on("trust-built-on-understanding"))
    );
}

#[test]
fn the_latest_answer_is_told_by_its_counter_not_by_a_clock_that_was_set_back() {
    let store = BrowserStore::empty();
    let id = after(&store, |visit| {
        visit.rate("role-of-members", "3");
        visit.wait(-86_400_000);
        visit.rate("evidence-and-business-case", "3");
    });
    assert_eq!(resumed(&store, &id), (section(&id, "evidence-and-business-case"), focus_on("leaders-use-evidence")));
}

#[test]
fn a_note_or_an_answer_taken_back_is_where_someone_stopped_too() {
    let store = BrowserStore::empty();
    let id = after(&store, |visit| {
        visit.rate("mainstreaming", "3");
        visit.go_to("evidence-and-business-case");
        visit.write("agreed-empowerment-indicators", "To ask.");
        visit.pause();
    });
    assert_eq!(resumed(&store, &id), (section(&id, "evidence-and-business-case"), focus_on("benefits-are-clear")));

    let mut visit = Visit::open(&store);
    visit.send(Msg::PageOpened(section(&id, "mainstreaming")));
    visit.take_back("visible-leadership-and-vision");
    assert_eq!(resumed(&store, &id), (section(&id, "mainstreaming"), focus_on("visible-leadership-and-vision")));
}

#[test]
fn from_a_complete_section_carrying_on_leads_to_the_next_with_a_gap() {
    let store = BrowserStore::empty();
    let id = after(&store, |visit| {
        visit.rate("evidence-and-business-case", "3333333333");
        visit.rate("role-of-members", "333333333333333");
    });
    assert_eq!(resumed(&store, &id), (section(&id, "cohesion-equalities-rights"), focus_on("leadership-for-fairness")));
}

#[test]
fn from_a_complete_last_section_carrying_on_leads_round_to_the_first_with_a_gap() {
    let store = BrowserStore::empty();
    let id = after(&store, |visit| {
        visit.rate("mainstreaming", "333333333333333");
        visit.rate("working-with-communities", "3");
        visit.rate("cohesion-equalities-rights", "3?-3?-3?-");
    });
    let expected = (section(&id, "working-with-communities"), focus_on("events-and-activities-to-influence"));
    assert_eq!(resumed(&store, &id), expected);
}

#[test]
fn when_all_is_done_carrying_on_leads_to_the_overview() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.begin(SMALL);
    visit.rate("doors", "0123?-0123");
    visit.rate("money", "-");
    let mut later = Visit::open_small(&store);
    let asked = later.send(Msg::AssessmentResumed(id.clone()));
    assert_eq!((later.state.page, asked), (Page::Overview(id), vec![Command::MoveFocus(Focus::Heading)]));
}

/// A file of another version may hold a step that this scale does not have: the statement counts as not answered.
#[test]
fn a_step_that_the_scale_does_not_have_is_a_gap_to_carry_on_at() {
    let judged = |id: &str, level: &str| {
        let value = format!(r#"{{"kind":"level","level":"{level}","wording":"85944171f73967e8"}}"#);
        format!(r#"{{"statement":"{id}","judgement":{{"value":{value},{STAMP}}}}}"#)
    };
    let file = small_with(&[judged("doors-1", "all"), judged("doors-2", "nearly")].join(","));
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file("other.json", file.as_bytes());
    assert_eq!(visit.progress(), "1 of 11 done");
    let asked = visit.send(Msg::AssessmentResumed(visit.open_id()));
    assert_eq!(asked, focus_on("doors-2"));
}
