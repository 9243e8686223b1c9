//! A browser with no room left: what is on the page stays, the status says so, and everything is stored as soon as
//! there is room.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::names::step;
use crate::common::small_files::small_with_note;
use crate::common::visit::{SMALL, Visit};

const FULL: &str = "Your last change is not saved: the browser's storage for this site is full. Your answers are still \
                    on this page. Download a copy now.";

fn not_saved() -> StatusView {
    StatusView {
        kind: StatusKind::NotSaved,
        text: "Not saved".to_owned(),
        warning: Some(FULL.to_owned()),
        remedy: None,
    }
}

fn at_the_doors(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    visit.go_to("doors");
    visit
}

/// What someone finds who opens the page anew is what this visit shows, and the status says that all is well.
fn assert_all_is_stored(store: &BrowserStore, visit: &Visit) {
    assert_eq!(Visit::open_small(store).state.assessments, visit.state.assessments);
    assert_eq!((visit.status().kind, visit.status().warning), (StatusKind::Saved, None));
    assert_eq!(visit.state.unsaved, []);
}

#[test]
fn an_answer_that_finds_no_room_stays_on_the_page_and_the_status_says_so() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let before = store.contents();
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    assert_eq!(visit.judgement("doors-1"), Some(step("most")));
    assert_eq!(visit.status(), not_saved());
    assert_eq!(store.contents(), before);
    visit.send(Msg::PageOpened(Page::Result(visit.open_id())));
    assert_eq!(visit.status(), not_saved());
}

/// A page that is hidden or closed keeps what is being typed, as after a pause; then it may be gone for good.
#[test]
fn a_page_that_is_left_without_room_has_told_so_and_the_older_text_is_whole() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let id = visit.open_id();
    visit.write("doors-1", "before");
    visit.pause();
    let before = store.contents();
    visit.write("doors-1", "before, and more of it");
    store.fail(Fails::From(1), StorageError::Full);
    visit.pause();
    assert_eq!(visit.status(), not_saved());
    drop(visit);

    assert_eq!(store.contents(), before);
    let mut next = Visit::open_small(&store);
    next.send(Msg::AssessmentResumed(id));
    next.go_to("doors");
    assert_eq!(next.note("doors-1").text, "before");
}

#[test]
fn whatever_found_no_room_is_stored_with_the_next_change_that_does() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    visit.choose("doors-2", step("no"));
    visit.write("doors-1", "a note");
    visit.pause();
    assert_eq!(visit.status(), not_saved());

    store.work();
    visit.choose("doors-3", step("all"));
    assert_eq!(store.writes(), 3);
    assert_all_is_stored(&store, &visit);
}

#[test]
fn a_pause_or_another_page_is_enough_to_try_again() {
    let again: [fn(&mut Visit); 2] =
        [|visit| drop(visit.pause()), |visit| drop(visit.send(Msg::PageOpened(Page::Start)))];
    for again in again {
        let store = BrowserStore::empty();
        let mut visit = at_the_doors(&store);
        store.fail(Fails::From(1), StorageError::Full);
        visit.choose("doors-1", step("most"));
        again(&mut visit);
        assert_eq!(visit.status(), not_saved());
        store.work();
        again(&mut visit);
        assert_all_is_stored(&store, &visit);
    }
}

#[test]
fn as_long_as_one_record_has_no_room_the_status_says_so() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    // The first record finds room now, the second does not.
    store.fail(Fails::From(2), StorageError::Full);
    visit.choose("doors-2", step("most"));
    assert_eq!(visit.status(), not_saved());
    assert_eq!(visit.state.unsaved.len(), 1);
    store.work();
    visit.pause();
    assert_all_is_stored(&store, &visit);
}

#[test]
fn an_assessment_begun_without_room_is_stored_later_with_its_answers() {
    let store = BrowserStore::empty();
    store.fail(Fails::From(1), StorageError::Full);
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("most"));
    assert_eq!(visit.status(), not_saved());
    assert!(store.contents().is_empty());
    store.work();
    visit.pause();
    assert_eq!(store.contents().len(), 3);
    assert_all_is_stored(&store, &visit);
}

#[test]
fn a_header_that_was_lost_once_is_stored_with_the_next_change() {
    let store = BrowserStore::empty();
    // The browser's id is the first write, the header the second.
    store.fail(Fails::At(2), StorageError::Full);
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("most"));
    assert_all_is_stored(&store, &visit);
}

#[test]
fn a_full_store_can_still_be_downloaded_from() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    let (_, text) = visit.download(&visit.open_id());
    assert!(text.contains(r#""level": "most""#), "{text}");
}

#[test]
fn opening_a_file_without_room_changes_nothing_at_all() {
    let file = small_with_note("\"a note\"");
    // The mark that it is unfinished is the first write, the answer the second, the header the third.
    for write in 1..=3 {
        let store = BrowserStore::empty();
        let mut visit = at_the_doors(&store);
        visit.choose("doors-1", step("most"));
        visit.choose_file("copy.json", file.as_bytes());
        let (contents, before) = (store.contents(), visit.state.clone());
        store.fail(Fails::From(write), StorageError::Full);
        assert_eq!(visit.send(Msg::OpeningConfirmed), [Command::MoveFocus(Focus::Notice)]);

        assert_eq!(store.contents(), contents, "no room at write {write}");
        assert_eq!((&visit.state.assessments, &visit.state.page), (&before.assessments, &before.page));
        assert_eq!((&visit.state.unsaved, visit.state.counter), (&before.unsaved, before.counter));
        let notice = visit.notice();
        assert_eq!((notice.tone, notice.title.as_str()), (Tone::Wrong, "“copy.json” was not opened."));
        let reason = "The browser's storage is full or blocked, so the file could not be kept here.";
        assert_eq!(notice.text, [reason, "Nothing that is already here has changed."]);
    }
}

/// Deleting is what a person does who is told that there is no room.
#[test]
fn deleting_another_assessment_makes_room_for_what_was_not_saved() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let old = visit.open_id();
    visit.begin(SMALL);
    let new = visit.open_id();
    store.fail(Fails::From(1), StorageError::Full);
    visit.rate("doors", "3");
    assert_eq!(visit.status(), not_saved());
    store.work();
    visit.send(Msg::DeletionConfirmed(old));
    assert!(store.contents().contains_key(&format!("empowerment-check/main/a/{}/s/doors-1", new.as_str())));
    assert_all_is_stored(&store, &visit);
}

#[test]
fn deleting_what_was_not_saved_ends_the_warning() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    assert_eq!(visit.status(), not_saved());
    visit.send(Msg::DeletionConfirmed(visit.open_id()));
    assert_eq!(visit.state.unsaved, []);
    assert_eq!(visit.status().warning, None, "nothing is left that is not saved");
}
