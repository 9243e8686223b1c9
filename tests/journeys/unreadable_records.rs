//! Records that cannot be read: they are counted, left as they are, and set aside before anything takes their place.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::{NoticeAction, NoticeView, Tone};
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::names::{assessment_id, section_id, step};
use crate::common::visit::{SMALL, Visit};

const HEADER: &str = "empowerment-check/main/a/a-0000000000000002/header";
const FIRST: &str = "empowerment-check/main/a/a-0000000000000002/s/doors-1";
const SECOND: &str = "empowerment-check/main/a/a-0000000000000002/s/doors-2";
const SET_ASIDE: &str = "empowerment-check/main/set-aside/0";

/// A browser with an assessment of three answers, and a copy of it.
fn with_work() -> (BrowserStore, String) {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.begin(SMALL);
    visit.rate("doors", "012");
    let (_, copy) = visit.download(&id);
    (store, copy)
}

/// Opens the page at the statements of that assessment.
fn at_the_doors(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    let notice = visit.state.notice.clone();
    visit.send(Msg::PageOpened(Page::Section(assessment_id("a-0000000000000002"), section_id("doors"), 0)));
    visit.state.notice = notice;
    visit
}

fn wrong(title: &str) -> NoticeView {
    let text = "Download everything as it is stored".to_owned();
    let actions = vec![NoticeAction { text, msg: Msg::RawAsked }];
    NoticeView {
        tone: Tone::Wrong,
        title: title.to_owned(),
        text: Vec::new(),
        list: Vec::new(),
        content: None,
        actions,
    }
}

#[test]
fn an_unreadable_record_is_counted_and_the_rest_is_there() {
    let (store, _) = with_work();
    store.put(FIRST, "broken but precious");
    store.work();
    let visit = at_the_doors(&store);
    let one = "1 saved record could not be read. It is left as it is, and everything else is here.";
    assert_eq!(visit.notice(), wrong(one));
    assert_eq!(visit.judgement("doors-1"), None);
    assert_eq!((visit.judgement("doors-2"), visit.judgement("doors-3")), (Some(step("some")), Some(step("most"))));
    assert_eq!((store.contents()[FIRST].as_str(), store.writes()), ("broken but precious", 0));
}

#[test]
fn several_unreadable_records_are_counted_together() {
    let (store, _) = with_work();
    store.put(FIRST, "");
    store.put(SECOND, "{}x");
    let two = "2 saved records could not be read. They are left as they are, and everything else is here.";
    assert_eq!(Visit::open_small(&store).notice(), wrong(two));
}

#[test]
fn answering_an_unreadable_statement_sets_the_old_text_aside() {
    let (store, _) = with_work();
    store.put(FIRST, "broken \"but\" precious");
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("all"));
    let expected = r#"{"key":"empowerment-check/main/a/a-0000000000000002/s/doors-1","raw":"broken \"but\" precious"}"#;
    assert_eq!(store.contents()[SET_ASIDE], expected);

    let later = at_the_doors(&store);
    assert_eq!(later.state.notice, None);
    assert_eq!(later.judgement("doors-1"), Some(step("all")));
}

#[test]
fn answering_another_statement_leaves_the_unreadable_one_as_it_is() {
    let (store, _) = with_work();
    store.put(FIRST, "broken but precious");
    let mut visit = at_the_doors(&store);
    visit.choose("doors-2", step("all"));
    visit.pause();
    assert_eq!(store.contents()[FIRST], "broken but precious");
    assert!(!store.contents().contains_key(SET_ASIDE));
}

#[test]
fn an_unreadable_text_that_cannot_be_set_aside_is_not_written_over() {
    let (store, _) = with_work();
    store.put(FIRST, "broken but precious");
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("all"));
    assert_eq!(store.contents()[FIRST], "broken but precious");
    assert_eq!(visit.judgement("doors-1"), Some(step("all")), "it stays on the page");
    store.work();
    visit.pause();
    assert!(store.contents()[SET_ASIDE].contains("broken but precious"));
    assert_eq!(at_the_doors(&store).judgement("doors-1"), Some(step("all")));
}

#[test]
fn an_assessment_without_a_header_comes_back_once_its_framework_is_named() {
    for header in ["broken", "unreadable too"] {
        let (store, _) = with_work();
        let before = Visit::open_small(&store).state.assessments;
        store.put(HEADER, header);
        let mut visit = Visit::open_small(&store);
        let one = "1 saved record could not be read. It is left as it is, and everything else is here.";
        assert_eq!(visit.notice(), wrong(one));
        visit.send(Msg::NoticeClosed);
        let notice = visit.notice();
        assert_eq!(notice.title, "3 answers in this browser lost the note that says which framework they belong to.");
        assert_eq!(notice.actions.iter().map(|action| action.text.as_str()).collect::<Vec<_>>(), ["A small framework"]);
        visit.send(notice.actions[0].msg.clone());
        assert_eq!(visit.progress(), "3 of 11 done");
        assert_eq!(visit.state.notice, None);
        assert!(store.contents()[SET_ASIDE].contains(header));
        let later = Visit::open_small(&store).state.assessments;
        assert_eq!(later, visit.state.assessments);
        assert_eq!(later.values().next(), before.values().next(), "begun when its first answer was given");
    }
}

#[test]
fn an_assessment_whose_header_is_missing_altogether_comes_back_in_the_same_way() {
    let (store, _) = with_work();
    store.take(HEADER);
    let mut visit = Visit::open_small(&store);
    let notice = visit.notice();
    assert!(notice.title.starts_with("3 answers in this browser lost the note"));
    visit.send(notice.actions[0].msg.clone());
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
    assert_eq!(visit.progress(), "3 of 11 done");
}

/// Only frameworks that know these statements are offered; without any, the records are left as they are.
#[test]
fn answers_that_no_framework_here_knows_are_counted_and_left_as_they_are() {
    let (store, _) = with_work();
    store.take(HEADER);
    let visit = Visit::open(&store);
    let three = "3 saved records could not be read. They are left as they are, and everything else is here.";
    assert_eq!(visit.notice(), wrong(three));
    assert_eq!(visit.state.headless, []);
}

#[test]
fn an_assessment_without_a_readable_header_also_comes_back_with_its_own_copy() {
    let (store, copy) = with_work();
    store.put(HEADER, "broken");
    let mut visit = Visit::open_small(&store);
    visit.open_file("copy.json", copy.as_bytes());
    assert_eq!(visit.progress(), "3 of 11 done");
    assert!(store.contents()[SET_ASIDE].contains("broken"));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

/// What cannot be read now may be read by a later version or by a person: a file that finds no room must not take it
/// along when it goes.
#[test]
fn a_copy_that_finds_no_room_does_not_take_unreadable_records_away() {
    let (store, copy) = with_work();
    store.put(HEADER, "broken but precious");
    let mut visit = Visit::open_small(&store);
    let before = store.contents();
    store.fail(Fails::From(1), StorageError::Full);
    visit.open_file("copy.json", copy.as_bytes());
    assert_eq!(visit.notice().title, "“copy.json” was not opened.");
    assert_eq!(store.contents(), before);
}

/// As above, where another tab has opened the same file meanwhile.
#[test]
fn a_copy_that_finds_no_room_does_not_take_another_tabs_assessment_away() {
    let (_, copy) = with_work();
    let store = BrowserStore::of_another_browser();
    let (mut one, mut other) = (Visit::open_small(&store), Visit::open_small(&store));
    one.open_file("copy.json", copy.as_bytes());
    let before = store.contents();
    store.fail(Fails::From(1), StorageError::Full);
    other.open_file("copy.json", copy.as_bytes());
    assert_eq!(other.notice().title, "“copy.json” was not opened.");
    assert_eq!(store.contents(), before);
}
