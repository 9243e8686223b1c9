//! A browser that keeps nothing, or that may not be written: everything still works for this visit, the status says
//! that it will be gone, and nothing is ever written.

use empowerment_check::app::layout::Layout;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::state::Store;
use empowerment_check::app::views::notice::NoticeAction;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::domain::answer::Judgement;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::names::step;
use crate::common::results::scale;
use crate::common::visit::{SMALL, Visit};

const BLOCKED: &str = "This browser does not let the page keep anything, so your answers will be gone when you close \
                       it. Download a copy before you leave.";
const NEWER: &str = "This browser holds answers from a newer version of Empowerment Check. They are left as they are. \
                     Load the page again to get the newer version. Until then nothing you do here is kept.";
const META: &str = "empowerment-check/main/meta";

fn nothing_kept(warning: &str) -> StatusView {
    let text = "Not kept: this browser forgets your answers when you close the page".to_owned();
    // What a newer version stored can at least be taken along.
    let remedy = (warning == NEWER)
        .then(|| NoticeAction { text: "Download everything as it is stored".to_owned(), msg: Msg::RawAsked });
    StatusView { kind: StatusKind::NothingKept, text, warning: Some(warning.to_owned()), remedy }
}

/// A browser with an assessment in it.
fn with_work() -> BrowserStore {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.rate("doors", "32");
    store
}

/// Does everything that a person can do, and holds that it works.
fn work_through(visit: &mut Visit) {
    let first = visit.begin(SMALL);
    visit.rate("doors", "32?-.13?02");
    visit.go_to("doors");
    visit.write("doors-5", "a note");
    visit.pause();
    visit.take_back("doors-1");
    assert_eq!((visit.judgement("doors-1"), visit.judgement("doors-3")), (None, Some(Judgement::DontKnow)));
    assert_eq!(visit.note("doors-5").text, "a note");
    assert_eq!(visit.progress(), "8 of 11 done");
    assert!(!scale(visit).headline.is_empty());
    for layout in [Layout::OneByOne, Layout::WholeSection] {
        visit.send(Msg::LayoutChosen(layout));
        assert_eq!(visit.state.layout, layout);
    }

    let (name, text) = visit.download(&first);
    visit.open_file(&name, text.as_bytes());
    let second = visit.open_id();
    assert_ne!(second, first);
    assert_eq!(visit.progress(), "8 of 11 done");
    visit.send(Msg::PageOpened(Page::Deleting(first.clone())));
    visit.send(Msg::DeletionConfirmed(first.clone()));
    assert_eq!(visit.notice().title, "“A small framework, 22 November 2026” is deleted from this browser.");
    assert!(!visit.state.assessments.contains_key(&first) && visit.state.assessments.contains_key(&second));
}

/// Works through everything in a store that works again meanwhile, and holds that nothing is written all the same.
fn assert_never_written(store: &BrowserStore, visit: &mut Visit, warning: &str) {
    store.work();
    let before = store.contents();
    assert_eq!(visit.status(), nothing_kept(warning));
    work_through(visit);
    visit.pause();
    assert_eq!((store.contents(), store.writes()), (before, 0));
    assert_eq!(visit.status(), nothing_kept(warning));
}

#[test]
fn a_store_that_cannot_be_read_at_the_start_is_never_written() {
    // Reading has to ask for the browser's id and for the keys, and then for each record.
    for fails in [Fails::From(1), Fails::At(1), Fails::At(2), Fails::At(4)] {
        let store = with_work();
        store.fail(fails, StorageError::Blocked);
        let mut visit = Visit::open_small(&store);
        assert_eq!(visit.state.store, Store::Shut(StorageError::Blocked), "{fails:?}");
        assert_eq!(visit.state.assessments.len(), 0, "{fails:?}");
        assert_never_written(&store, &mut visit, BLOCKED);
    }
}

#[test]
fn a_store_of_a_newer_version_is_neither_shown_nor_written() {
    let store = with_work();
    store.put(META, r#"{"schema":5,"replica":"r-1","something":"new"}"#);
    let mut visit = Visit::open_small(&store);
    assert_eq!(visit.state.assessments.len(), 0);
    assert_never_written(&store, &mut visit, NEWER);
}

#[test]
fn a_store_for_this_visit_works_and_says_that_it_forgets() {
    let store = BrowserStore::for_this_visit();
    let mut visit = Visit::open_small(&store);
    assert_eq!(visit.status(), nothing_kept(BLOCKED));
    work_through(&mut visit);
    assert_eq!(visit.status(), nothing_kept(BLOCKED));
}

#[test]
fn a_store_that_is_blocked_meanwhile_is_told_and_tried_again() {
    let store = with_work();
    let mut visit = Visit::open_small(&store);
    let id = visit.state.assessments.keys().next().unwrap().clone();
    visit.send(Msg::AssessmentResumed(id));
    store.fail(Fails::From(1), StorageError::Blocked);
    visit.choose("doors-3", step("all"));
    let status = visit.status();
    assert_eq!((status.kind, status.warning.as_deref()), (StatusKind::NotSaved, Some(BLOCKED)));
    store.work();
    visit.pause();
    assert_eq!(visit.status().kind, StatusKind::Saved);
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_newer_version_in_another_tab_stops_this_one_from_writing() {
    let store = with_work();
    let mut visit = Visit::open_small(&store);
    let id = visit.state.assessments.keys().next().unwrap().clone();
    visit.send(Msg::AssessmentResumed(id.clone()));
    store.put(META, r#"{"schema":5,"replica":"r-1"}"#);
    store.work();
    let before = store.contents();
    visit.choose("doors-3", step("all"));
    let (_, copy) = visit.download(&id);
    visit.open_file("copy.json", copy.as_bytes());
    visit.send(Msg::DeletionConfirmed(id));
    assert_eq!((store.contents(), store.writes()), (before, 0));
    assert_eq!((visit.status().kind, visit.status().warning.as_deref()), (StatusKind::NotSaved, Some(NEWER)));
}
