//! Deleting: asked first, then done for one assessment and nothing else.

use std::collections::BTreeMap;

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::start::{saved, start};
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::action::WHAT;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::storage::port::StorageError;

use crate::common::assessments::assessment;
use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action};
use crate::common::names::{assessment_id, step};
use crate::common::stores::{load, replica, repository};
use crate::common::visit::{SMALL, Visit};

/// A browser with two assessments and keys of others, and a visit at the second.
fn with_two() -> (BrowserStore, Visit, [AssessmentId; 2]) {
    let store = BrowserStore::empty();
    store.put("theme", "theirs");
    store.put("empowerment-check/other/meta", "theirs");
    let mut visit = Visit::open_small(&store);
    let first = visit.begin(SMALL);
    visit.rate("doors", "32");
    let second = visit.begin(SMALL);
    visit.rate("doors", "0?-");
    visit.go_to("doors");
    (store, visit, [first, second])
}

fn keys_with(store: &BrowserStore, part: &str) -> Vec<String> {
    store.contents().into_keys().filter(|key| key.contains(part)).collect()
}

#[test]
fn the_question_changes_nothing_and_names_what_would_go() {
    let (store, mut visit, [_, second]) = with_two();
    let before = store.contents();
    let asked = visit.send(Msg::PageOpened(Page::Deleting(second.clone())));
    assert_eq!(asked, [Command::MoveFocus(Focus::Heading)]);
    let view = saved(&visit.state, &visit.state.assessments[&second]);
    assert_eq!((view.title.as_str(), view.progress.as_str()), ("A small framework, 22 November 2026", "3 of 11 done"));
    visit.send(Msg::PageOpened(Page::Start));
    assert_eq!(store.contents(), before);
    assert_eq!(visit.state.assessments.len(), 2);
}

#[test]
fn a_confirmed_deletion_takes_one_assessment_away_and_nothing_else() {
    let (store, mut visit, [first, second]) = with_two();
    let mut expected = store.contents();
    expected.retain(|key, _| !key.contains(second.as_str()));
    let asked = visit.send(Msg::DeletionConfirmed(second));
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    assert_eq!(store.contents(), expected);
    assert_eq!(visit.state.page, Page::Start);
    let left: Vec<AssessmentId> = start(&visit.state).saved.into_iter().map(|saved| saved.id).collect();
    assert_eq!(left, [first]);
    let notice = visit.notice();
    assert_eq!(
        (notice.tone, notice.title.as_str()),
        (Tone::Done, "“A small framework, 22 November 2026” is deleted from this browser.")
    );
}

#[test]
fn with_the_last_assessment_everything_of_ours_goes_and_nothing_of_others() {
    let (store, mut visit, ids) = with_two();
    for id in ids {
        visit.send(Msg::DeletionConfirmed(id));
    }
    let theirs = ["empowerment-check/other/meta", "theme"].map(|key| (key.to_owned(), "theirs".to_owned()));
    assert_eq!(store.contents(), BTreeMap::from(theirs));
    assert_eq!(start(&Visit::open_small(&store).state).saved, []);
}

#[test]
fn after_the_last_deletion_a_new_assessment_can_be_begun_and_kept() {
    let (store, mut visit, ids) = with_two();
    for id in ids {
        visit.send(Msg::DeletionConfirmed(id));
    }
    visit.begin(SMALL);
    visit.rate("doors", "3");
    assert_eq!(load(&mut store.clone()).assessments.len(), 1);
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_note_half_typed_in_a_deleted_assessment_is_not_written_back() {
    for text in ["half", "\u{0} cannot be kept"] {
        let (store, mut visit, [_, second]) = with_two();
        visit.write("doors-5", text);
        visit.send(Msg::DeletionConfirmed(second.clone()));
        visit.pause();
        assert_eq!(keys_with(&store, second.as_str()), Vec::<String>::new(), "{text}");
        assert_eq!(visit.state.drafts.len(), 0, "{text}");
    }
}

#[test]
fn a_note_half_typed_in_another_assessment_is_kept() {
    let (store, mut visit, [first, second]) = with_two();
    visit.write("doors-5", "half");
    visit.send(Msg::DeletionConfirmed(first));
    assert_eq!(keys_with(&store, &format!("{}/s/doors-5", second.as_str())).len(), 1);
}

#[test]
fn what_was_not_saved_of_a_deleted_assessment_is_not_saved_later() {
    let (store, mut visit, [_, second]) = with_two();
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-5", step("all"));
    visit.send(Msg::DeletionConfirmed(second.clone()));
    store.work();
    visit.pause();
    assert_eq!(keys_with(&store, second.as_str()), Vec::<String>::new());
}

#[test]
fn messages_that_come_late_for_a_deleted_assessment_change_nothing() {
    let (store, mut visit, [_, second]) = with_two();
    visit.send(Msg::DeletionConfirmed(second.clone()));
    let before = store.contents();
    visit.send(Msg::PageOpened(Page::Overview(second.clone())));
    visit.choose("doors-1", step("all"));
    visit.write("doors-1", "late");
    visit.pause();
    visit.send(Msg::AssessmentResumed(second.clone()));
    visit.send(Msg::DownloadAsked(second));
    assert_eq!(store.contents(), before);
    assert_eq!(visit.state.assessments.len(), 1);
}

#[test]
fn a_deletion_that_the_browser_does_not_allow_says_so_and_deletes_nothing() {
    let (store, mut visit, [_, second]) = with_two();
    let before = store.contents();
    store.fail(Fails::From(1), StorageError::Blocked);
    assert_eq!(visit.send(Msg::DeletionConfirmed(second)), [Command::MoveFocus(Focus::Notice)]);
    assert_eq!(store.contents(), before);
    assert_eq!(visit.state.assessments.len(), 2);
    let notice = visit.notice();
    let title = "It could not be deleted: the browser does not let the page change what it keeps.";
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Wrong, title));
}

/// What is said not to be deleted must not be gone the next time.
#[test]
fn a_deletion_that_stops_half_way_leaves_the_whole_assessment_to_come_back_to() {
    let (store, mut visit, [_, second]) = with_two();
    // Asks for the browser's id and for the keys, removes the header, and then may not remove the first answer.
    store.fail(Fails::At(4), StorageError::Blocked);
    visit.send(Msg::DeletionConfirmed(second.clone()));
    assert!(visit.notice().title.starts_with("It could not be deleted"));
    assert!(visit.state.assessments.contains_key(&second));
    store.work();
    visit.pause();
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

/// As above, with every kind of record, wherever the removal stops. Nothing is stored that was not there.
#[test]
fn a_deletion_that_stops_anywhere_brings_every_record_back() {
    for call in 1..=20 {
        for with_about in [true, false] {
            let (store, mut visit, [_, second]) = with_two();
            if with_about {
                visit.fill(&WHOLE, &PLACE, "The hall");
            }
            visit.fill(&of_action("x-1"), &WHAT, "Ask");
            visit.pause();
            let before = store.contents();
            store.fail(Fails::At(call), StorageError::Blocked);
            visit.send(Msg::DeletionConfirmed(second.clone()));
            store.work();
            if visit.state.assessments.contains_key(&second) {
                visit.pause();
                assert_eq!(store.contents(), before, "stopped at call {call}");
            } else {
                assert_eq!(keys_with(&store, second.as_str()), Vec::<String>::new(), "not stopped at call {call}");
            }
            assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
        }
    }
}

/// An assessment of a framework that this page does not offer is named by the framework's id everywhere.
#[test]
fn an_assessment_of_an_unknown_framework_can_be_seen_and_deleted_by_name() {
    let store = BrowserStore::empty();
    // Of a framework with the id "small", which the shipped page does not have.
    repository(&mut store.clone()).save_whole(&replica(), &assessment("a-1")).unwrap();
    let mut visit = Visit::open(&store);
    let saved = start(&visit.state).saved.remove(0);
    assert_eq!((saved.title.as_str(), saved.offered), ("small, 22 November 2026", false));
    assert_eq!(
        saved.progress,
        "The framework “small” is not here. Your answers are safe. To carry on, open the file of that \
         framework on the first page."
    );
    visit.send(Msg::DeletionConfirmed(assessment_id("a-1")));
    assert_eq!(store.contents(), BTreeMap::new());
    assert_eq!(visit.notice().title, "“small, 22 November 2026” is deleted from this browser.");
}
