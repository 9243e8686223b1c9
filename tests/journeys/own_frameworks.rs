//! A framework that the visitor opens from a file: it is offered, used, kept for the next visit, replaced by a newer
//! version, and removed, and no answer is ever lost on the way.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::{NoticeAction, Tone};
use empowerment_check::app::views::offer::OfferView;
use empowerment_check::app::views::start::{removal, start};
use empowerment_check::domain::ids::FrameworkId;
use empowerment_check::storage::port::StorageError;
use serde_json::json;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::framework_files::{changed, own, own_text};
use crate::common::names::step;
use crate::common::visit::{SMALL, Visit};

const OWN: &str = "our-own";
const KEY: &str = "empowerment-check/main/f/our-own";
const UNCHANGED: &str = "Nothing that is already here has changed.";

fn own_id() -> FrameworkId {
    FrameworkId::parse(OWN).unwrap()
}

fn offered(visit: &Visit) -> Vec<OfferView> {
    start(&visit.state).offered
}

fn open(visit: &mut Visit, version: &str) -> Vec<Command> {
    visit.open_file("ours.json", own_text(version).as_bytes())
}

fn remove(visit: &mut Visit) {
    visit.send(Msg::PageOpened(Page::Removing(own_id())));
    visit.send(Msg::FrameworkRemovalConfirmed(own_id()));
}

/// The title and the texts of the message.
fn message(visit: &Visit) -> (String, Vec<String>) {
    let notice = visit.notice();
    (notice.title, notice.text)
}

// ---- opening ----

#[test]
fn an_opened_framework_is_offered_first_with_its_mark_and_can_be_begun() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    assert_eq!(open(&mut visit, "1.0.0"), [Command::MoveFocus(Focus::Notice)]);
    assert_eq!(visit.state.page, Page::Start);
    assert_eq!(message(&visit), ("“ours.json” is open: you can now choose “Our own”.".to_owned(), vec![]));
    assert_eq!(visit.notice().tone, Tone::Done);
    let begin = NoticeAction { text: "Begin".to_owned(), msg: Msg::AssessmentBegun(own_id()) };
    assert_eq!(visit.notice().actions, [begin]);
    let offers = offered(&visit);
    let marks: Vec<_> = offers.iter().map(|offer| (offer.title.as_str(), offer.marks.clone())).collect();
    assert_eq!(marks, [("Our own", vec!["Opened from a file".to_owned()]), ("A small framework", vec![])]);

    visit.begin(OWN);
    visit.rate("doors", "32");
    assert_eq!(visit.progress(), "2 of 11 done");
}

#[test]
fn it_is_kept_on_one_line_and_is_there_the_next_time() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    assert_eq!(store.contents()[KEY], own("1.0.0").to_string());
    let again = Visit::open_small(&store);
    assert_eq!(offered(&again), offered(&visit));
    assert_eq!(again.state.notice, None);
}

#[test]
fn it_is_kept_with_the_browsers_id_and_nothing_else() {
    let store = BrowserStore::empty();
    open(&mut Visit::open_small(&store), "1.0.0");
    let keys: Vec<String> = store.contents().into_keys().collect();
    assert_eq!(keys, [KEY, "empowerment-check/main/meta"]);
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file("ours.json", format!("\u{feff}{}", own_text("1.0.0")).as_bytes());
    assert_eq!(offered(&visit).len(), 2);
}

// ---- again ----

#[test]
fn the_same_again_says_that_it_is_here() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    let before = store.contents();
    visit.open_file("copy.json", own("1.0.0").to_string().as_bytes());
    let expected = "“copy.json” holds “Our own”, which is already here. Nothing has changed.";
    assert_eq!(message(&visit), (expected.to_owned(), vec![]));
    assert_eq!((store.contents(), offered(&visit).len()), (before, 2));
}

#[test]
fn a_newer_version_takes_its_place_and_the_answers_stay() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.9.0");
    visit.begin(OWN);
    visit.rate("doors", "32");
    visit.send(Msg::PageOpened(Page::Start));
    let newer = changed(own("1.10.0"), "/statements/0/text", json!("Everyone can come in."));
    visit.open_file("newer.json", newer.to_string().as_bytes());

    let title = "“newer.json” is open: “Our own” is now version 1.10.0, in place of version 1.9.0.";
    let text = "Your answers stay. Where the words of a statement have changed, its answer is marked so that you can \
                look at it again.";
    assert_eq!(message(&visit), (title.to_owned(), vec![text.to_owned()]));
    assert_eq!(store.contents()[KEY], newer.to_string());
    assert_eq!(offered(&visit).len(), 2);
    let id = start(&visit.state).saved[0].id.clone();
    visit.send(Msg::AssessmentResumed(id));
    assert_eq!((visit.judgement("doors-1"), visit.judgement("doors-2")), (Some(step("all")), Some(step("most"))));
    assert_eq!(visit.progress(), "2 of 11 done");
}

/// Opens a file and holds that it is refused for this reason and that nothing changes.
fn assert_refused(visit: &mut Visit, store: &BrowserStore, text: &str, reason: &str) {
    let (contents, offers) = (store.contents(), offered(visit));
    assert_eq!(visit.open_file("ours.json", text.as_bytes()), [Command::MoveFocus(Focus::Notice)], "{reason}");
    let expected = vec![reason.to_owned(), UNCHANGED.to_owned()];
    assert_eq!(message(visit), ("“ours.json” was not opened.".to_owned(), expected));
    assert_eq!((store.contents(), offered(visit)), (contents, offers), "{reason}");
}

#[test]
fn an_older_version_is_refused() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "2.0.0");
    let reason = "You have opened a newer version of it before: version 2.0.0. To use the older one, remove the newer \
                  one first.";
    assert_refused(&mut visit, &store, &own_text("1.9.9"), reason);
}

#[test]
fn the_same_version_with_other_content_is_refused() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    let other = changed(own("1.0.0"), "/about", json!("Another hall."));
    let reason = "You have opened version 1.0.0 of it before, and this file has the same version with other content. \
                  Raise the version in the file, or remove the framework that is here first.";
    assert_refused(&mut visit, &store, &other.to_string(), reason);
}

#[test]
fn the_id_of_a_framework_that_the_page_offers_is_refused() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let taken = changed(own("9.0.0"), "/id", json!(SMALL));
    let reason = "Its id is “small”, and this page offers a framework of that id with other content. Give yours an id \
                  of its own, so that nobody's answers are mixed up.";
    assert_refused(&mut visit, &store, &taken.to_string(), reason);
}

// ---- where nothing can be kept ----

#[test]
fn without_room_it_is_here_for_this_visit_and_says_so() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    store.fail(Fails::From(1), StorageError::Full);
    open(&mut visit, "1.0.0");
    let plainly = "This browser could not keep it, so it is here until you close the page. Hold on to the file and open \
                   it again next time.";
    assert_eq!(message(&visit).1, [plainly]);
    visit.begin(OWN);
    visit.rate("doors", "3");
    assert_eq!(visit.progress(), "1 of 11 done");

    // As soon as there is room, the same file is kept.
    store.work();
    visit.send(Msg::PageOpened(Page::Start));
    open(&mut visit, "1.0.0");
    assert_eq!(message(&visit).1, Vec::<String>::new());
    assert!(store.contents().contains_key(KEY));
}

#[test]
fn a_browser_that_keeps_nothing_has_it_for_this_visit() {
    let store = BrowserStore::for_this_visit();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    assert!(message(&visit).1[0].starts_with("This browser could not keep it"));
    assert_eq!(offered(&visit).len(), 2);
}

#[test]
fn a_store_of_a_newer_release_is_not_written() {
    let store = BrowserStore::empty();
    store.put("empowerment-check/main/meta", r#"{"schema":99,"replica":"r-1"}"#);
    let mut visit = Visit::open_small(&store);
    let before = store.contents();
    open(&mut visit, "1.0.0");
    assert!(message(&visit).1[0].starts_with("This browser could not keep it"));
    remove(&mut visit);
    assert_eq!(visit.notice().title, "“Our own” is removed from this browser.");
    assert_eq!((store.contents(), offered(&visit).len()), (before, 1));
}

// ---- removing ----

#[test]
fn removing_asks_first_and_says_what_becomes_of_assessments() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    open(&mut visit, "1.0.0");
    let view = |visit: &Visit| removal(&visit.state, &own_id()).unwrap();
    assert_eq!(
        view(&visit).question,
        "You are about to remove “Our own” from this browser. The file that you opened stays where it is, and you can \
         open it again."
    );
    assert_eq!(view(&visit).consequence, None);
    visit.begin(OWN);
    assert_eq!(
        view(&visit).consequence.unwrap(),
        "1 assessment here was made with it. It is kept with all its answers, but you cannot go on with it until you \
         open the framework's file again."
    );
}

#[test]
fn what_was_assessed_with_a_removed_framework_stays_and_comes_back_with_it() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    let id = visit.begin(OWN);
    visit.rate("doors", "32?");
    let answers = visit.state.assessments[&id].clone();
    remove(&mut visit);

    assert_eq!(message(&visit), ("“Our own” is removed from this browser.".to_owned(), vec![]));
    assert!(!store.contents().contains_key(KEY));
    for visit in [&visit, &Visit::open_small(&store)] {
        assert_eq!(visit.state.assessments[&id], answers);
        let saved = start(&visit.state).saved.remove(0);
        let missing = "The framework “our-own” is not here. Your answers are safe. To carry on, open the file of that \
                       framework on the first page.";
        assert_eq!((saved.progress.as_str(), saved.offered), (missing, false));
    }

    open(&mut visit, "1.0.0");
    assert_eq!(start(&visit.state).saved[0].progress, "3 of 11 done");
    visit.send(Msg::AssessmentResumed(id));
    assert_eq!(visit.judgement("doors-1"), Some(step("all")));
}

#[test]
fn removing_the_last_of_everything_leaves_nothing() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    remove(&mut visit);
    assert_eq!(store.contents().len(), 0);
}

#[test]
fn a_framework_that_the_store_does_not_let_go_stays() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    open(&mut visit, "1.0.0");
    store.fail(Fails::From(1), StorageError::Blocked);
    remove(&mut visit);
    assert_eq!(
        visit.notice().title,
        "It could not be removed: the browser does not let the page change what it keeps."
    );
    assert_eq!(offered(&visit).len(), 2);
}

/// What is said to be removed must be gone the next time, and the other way round.
#[test]
fn a_removal_that_stops_half_way_says_how_it_ended() {
    for call in 1..=6 {
        let store = BrowserStore::empty();
        let mut visit = Visit::open_small(&store);
        open(&mut visit, "1.0.0");
        store.fail(Fails::At(call), StorageError::Blocked);
        remove(&mut visit);
        store.work();
        assert_eq!(offered(&Visit::open_small(&store)), offered(&visit), "call {call}");
        assert_eq!(visit.notice().tone == Tone::Done, offered(&visit).len() == 1, "call {call}");
    }
}

#[test]
fn what_is_shipped_cannot_be_removed() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.send(Msg::FrameworkRemovalConfirmed(FrameworkId::parse(SMALL).unwrap()));
    assert_eq!(offered(&visit).len(), 1);
}

// ---- assessments of it ----

#[test]
fn an_assessment_of_a_framework_that_is_not_here_asks_for_its_file_first() {
    let mut there = Visit::open_small(&BrowserStore::of_another_browser());
    open(&mut there, "1.0.0");
    let id = there.begin(OWN);
    there.rate("doors", "32");
    let (name, copy) = there.download(&id);

    let mut here = Visit::open_small(&BrowserStore::empty());
    here.open_file(&name, copy.as_bytes());
    let reason = "It belongs to the framework “Our own” (our-own), which is not here. Open the file of that framework \
                  first and then this one again, or open this one on the page where it was made.";
    assert_eq!(here.notice().text[0], reason);
    open(&mut here, "1.0.0");
    here.open_file(&name, copy.as_bytes());
    assert_eq!(here.state.assessments[&id].answers, there.state.assessments[&id].answers);
    assert_eq!(here.progress(), "2 of 11 done");
}
