//! Whose computer it is: asked once, answered otherwise at any time, and on a shared one nothing is written.

use empowerment_check::app::command::Command;
use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::{Given, Msg};
use empowerment_check::app::page::Page;
use empowerment_check::app::settings::{Settings, StorageMode};
use empowerment_check::app::views::computer::{computer, is_away};
use empowerment_check::app::views::start::start;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::framework_files::own_text;
use crate::common::names::step;
use crate::common::small_framework::small_framework;
use crate::common::visit::{SMALL, Visit};

const COMPUTER: &str = "empowerment-check/main/computer";
const FIFTEEN_MINUTES: u32 = 900_000;

fn for_this_visit() -> StatusView {
    let text = "Nothing is kept here: download a copy before you close this page".to_owned();
    StatusView { kind: StatusKind::ForThisVisit, text, warning: None, remedy: None }
}

/// A browser with an assessment in it, and a visit of a person who says that others use it too.
fn on_a_shared_computer() -> (BrowserStore, Visit) {
    let store = BrowserStore::empty();
    let mut before = Visit::open_small(&store);
    before.begin(SMALL);
    before.rate("doors", "32");
    store.work();
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ComputerNamed(Computer::Shared));
    (store, visit)
}

fn answer(visit: &Visit) -> Option<Computer> {
    computer(&visit.state).unwrap().answer
}

#[test]
fn until_it_is_answered_answers_are_saved_and_the_question_stays_open() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.rate("doors", "3");
    assert_eq!(visit.status().kind, StatusKind::Saved);
    let view = computer(&Visit::open_small(&store).state).unwrap();
    assert_eq!((view.answer, view.said, view.follows), (None, None, None));
}

#[test]
fn a_computer_of_ones_own_is_remembered_and_not_asked_about_again() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ComputerNamed(Computer::Own));
    assert_eq!(store.contents()[COMPUTER], "own");
    assert_eq!(visit.status().kind, StatusKind::NothingYet);
    let view = computer(&Visit::open_small(&store).state).unwrap();
    assert_eq!(view.said.as_deref(), Some("You said that only you use this computer"));
}

#[test]
fn an_answer_that_cannot_be_kept_holds_for_the_visit() {
    let store = BrowserStore::empty();
    store.fail(Fails::From(1), StorageError::Full);
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ComputerNamed(Computer::Own));
    assert_eq!(answer(&visit), Some(Computer::Own));
    assert_eq!((visit.state.notice.clone(), visit.status().kind), (None, StatusKind::NothingYet));
}

#[test]
fn on_a_shared_computer_everything_works_and_nothing_is_written() {
    let (store, mut visit) = on_a_shared_computer();
    let before = store.contents();
    assert_eq!(visit.status(), for_this_visit());
    let first = visit.begin(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "01?");
    visit.write("doors-5", "a note");
    visit.pause();
    let (name, text) = visit.download(&first);
    visit.open_file(&name, text.as_bytes());
    visit.send(Msg::AssessmentCopied(first));
    visit.open_file("ours.json", own_text("1.0.0").as_bytes());
    visit.begin("our-own");
    assert_eq!((store.contents(), store.writes()), (before.clone(), 0));
    assert_eq!(visit.status(), for_this_visit());
    assert_eq!(start(&visit.state).saved.len(), 5);
    // Whoever comes next finds what was there before, and is asked.
    let next = Visit::open_small(&store);
    assert_eq!((start(&next.state).saved.len(), answer(&next)), (1, None));
}

#[test]
fn what_was_there_before_is_changed_in_this_visit_only() {
    let (store, mut visit) = on_a_shared_computer();
    let before = store.contents();
    let id = visit.state.assessments.keys().next().unwrap().clone();
    visit.send(Msg::AssessmentResumed(id));
    visit.choose("doors-1", step("no"));
    assert_eq!(visit.judgement("doors-1"), Some(step("no")));
    assert_eq!(store.contents(), before);
}

#[test]
fn a_deletion_deletes_also_on_a_shared_computer_and_taking_it_back_writes_nothing() {
    let (store, mut visit) = on_a_shared_computer();
    let id = visit.state.assessments.keys().next().unwrap().clone();
    visit.send(Msg::DeletionConfirmed(id.clone()));
    assert!(store.contents().is_empty());
    visit.send(Msg::DeletionTakenBack);
    assert!(visit.state.assessments.contains_key(&id));
    assert!(store.contents().is_empty());
}

#[test]
fn a_person_who_finds_the_computer_is_their_own_keeps_all_of_the_visit() {
    let (store, mut visit) = on_a_shared_computer();
    let first = visit.begin(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "01?");
    let (name, text) = visit.download(&first);
    visit.open_file(&name, text.as_bytes());
    visit.open_file("ours.json", own_text("1.0.0").as_bytes());
    visit.begin("our-own");
    visit.go_to("doors");
    visit.write("doors-5", "half");
    visit.send(Msg::ComputerNamed(Computer::Own));
    let next = Visit::open_small(&store);
    assert_eq!(next.state.assessments, visit.state.assessments);
    assert_eq!((next.state.assessments.len(), answer(&next)), (4, Some(Computer::Own)));
    assert!(next.state.frameworks.own().any(|framework| framework.id().as_str() == "our-own"));
    assert_eq!(visit.status().kind, StatusKind::Saved);
}

#[test]
fn a_framework_that_was_removed_again_is_not_kept_later() {
    let (store, mut visit) = on_a_shared_computer();
    visit.open_file("ours.json", own_text("1.0.0").as_bytes());
    let id = visit.state.frameworks.own().next().unwrap().id().clone();
    visit.send(Msg::FrameworkRemovalConfirmed(id));
    visit.send(Msg::ComputerNamed(Computer::Own));
    assert_eq!(Visit::open_small(&store).state.frameworks.own().count(), 0);
}

#[test]
fn a_person_who_finds_the_computer_is_shared_is_told_what_stays_and_is_asked_again_next_time() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ComputerNamed(Computer::Own));
    visit.begin(SMALL);
    let before = store.contents();
    visit.send(Msg::ComputerNamed(Computer::Shared));
    let follows = computer(&visit.state).unwrap().follows.unwrap();
    assert!(follows.contains("Anything that was saved in this browser before stays"), "{follows}");
    visit.rate("doors", "3");
    let mut expected = before;
    expected.remove(COMPUTER);
    assert_eq!(store.contents(), expected);
    assert_eq!(answer(&Visit::open_small(&store)), None);
}

fn given(storage: StorageMode) -> Visit {
    let given = Given { settings: Settings { storage, ..Settings::default() }, ..Given::default() };
    Visit::given(&BrowserStore::for_this_visit(), vec![small_framework()], given).0
}

#[test]
fn a_page_that_wants_nothing_kept_asks_nobody_and_says_so_calmly() {
    for storage in [StorageMode::Visit, StorageMode::Nothing] {
        let visit = given(storage);
        assert_eq!((computer(&visit.state), visit.status()), (None, for_this_visit()), "{storage:?}");
    }
}

#[test]
fn where_the_browser_keeps_nothing_anyway_nobody_is_asked() {
    assert_eq!(computer(&Visit::open_small(&BrowserStore::for_this_visit()).state), None);
    let store = BrowserStore::empty();
    store.fail(Fails::From(1), StorageError::Blocked);
    assert_eq!(computer(&Visit::open_small(&store).state), None);
}

// ---- nobody there ----

/// How long the page waits after a message before it takes the person to be away.
fn waits(asked: &[Command]) -> Vec<u32> {
    let waits = asked.iter().filter_map(|command| match command {
        Command::WaitForAbsence(milliseconds) => Some(*milliseconds),
        _ => None,
    });
    waits.collect()
}

#[test]
fn on_a_shared_computer_every_sign_of_a_person_begins_the_wait_anew() {
    let (_, mut visit) = on_a_shared_computer();
    assert_eq!(waits(&visit.send(Msg::PageOpened(Page::Start))), [FIFTEEN_MINUTES]);
    visit.begin(SMALL);
    visit.go_to("doors");
    assert_eq!(waits(&visit.choose("doors-1", step("all"))), [FIFTEEN_MINUTES]);
    assert_eq!(waits(&visit.pause()), [0_u32; 0], "a timer is no person");
    let mut own = Visit::open_small(&BrowserStore::empty());
    assert_eq!(waits(&own.send(Msg::PageOpened(Page::Start))), [0_u32; 0]);
    assert_eq!(waits(&given(StorageMode::Visit).send(Msg::NoticeClosed)), [0_u32; 0]);
    assert_eq!(waits(&given(StorageMode::Nothing).send(Msg::NoticeClosed)), [FIFTEEN_MINUTES]);
}

#[test]
fn a_person_who_seems_away_is_asked_and_nothing_is_lost() {
    let (_, mut visit) = on_a_shared_computer();
    visit.begin(SMALL);
    visit.go_to("doors");
    visit.write("doors-5", "half");
    let page = visit.state.page.clone();
    let asked = visit.send(Msg::LeftAlone);
    assert_eq!((asked, is_away(&visit.state)), (Vec::new(), true), "it takes no focus");
    assert_eq!((&visit.state.page, visit.note("doors-5").text.as_str()), (&page, "half"));
    // The page is hidden, and shown again to the person who comes back.
    visit.pause();
    assert!(is_away(&visit.state));
    visit.send(Msg::CameBack);
    assert!(!is_away(&visit.state));
    assert_eq!((&visit.state.page, visit.note("doors-5").text.as_str()), (&page, "half"));
}

#[test]
fn nobody_is_asked_where_there_is_nothing_to_see_or_the_computer_is_ones_own() {
    let mut nothing = given(StorageMode::Nothing);
    nothing.send(Msg::LeftAlone);
    assert!(!is_away(&nothing.state));
    let (_, mut visit) = on_a_shared_computer();
    visit.send(Msg::ComputerNamed(Computer::Own));
    visit.send(Msg::LeftAlone);
    assert!(!is_away(&visit.state));
}
