//! When the last copy was downloaded stands beside the status, and after twenty entries without one a person is asked
//! for another, once.

use empowerment_check::app::command::Command;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::copy::copy;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::names::step;
use crate::common::visit::{IDEAL, SMALL, Visit};

const MINUTE: i64 = 60_000;

/// Answers so many statements of the open assessment, from this one on.
fn answer(visit: &mut Visit, from: usize, count: usize) {
    let framework = visit.state.open_assessment().unwrap().1.clone();
    for statement in framework.statements().iter().skip(from).take(count) {
        visit.wait(1);
        visit.choose(statement.id.as_str(), step("starting"));
    }
}

fn begun(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open(store);
    visit.begin(IDEAL);
    visit
}

fn last(visit: &Visit) -> String {
    copy(&visit.state).unwrap().last
}

fn nudge(visit: &Visit) -> Option<String> {
    copy(&visit.state).unwrap().nudge
}

#[test]
fn the_last_copy_is_told_and_remembered() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let id = visit.open_id();
    assert_eq!(last(&visit), "No copy downloaded yet");
    visit.wait(3 * MINUTE);
    visit.download(&id);
    assert_eq!(last(&visit), "Last copy: 14:05");
    visit.wait(24 * 60 * MINUTE);
    visit.pause();
    assert_eq!(last(&visit), "Last copy: 22 November 2026, 14:05");

    let mut later = Visit::open(&store);
    later.send(Msg::PageOpened(Page::Overview(id.clone())));
    assert_eq!(last(&later), "Last copy: 14:05");
    later.send(Msg::PageOpened(Page::Start));
    assert_eq!(copy(&later.state), None, "it is about the assessment that is open");
    later.send(Msg::DeletionConfirmed(id));
    assert_eq!(store.contents().len(), 0);
}

#[test]
fn a_file_that_was_opened_is_a_copy() {
    let mut visit = begun(&BrowserStore::empty());
    answer(&mut visit, 0, 30);
    let id = visit.open_id();
    let (name, text) = visit.download(&id);
    visit.wait(MINUTE);
    let mut other = begun(&BrowserStore::of_another_browser());
    other.wait(2 * MINUTE);
    other.open_file(&name, text.as_bytes());
    assert_eq!((last(&other).as_str(), nudge(&other)), ("Last copy: 14:04", None));
}

#[test]
fn after_twenty_entries_without_a_copy_one_is_asked_for() {
    let mut visit = begun(&BrowserStore::empty());
    let id = visit.open_id();
    answer(&mut visit, 0, 19);
    assert_eq!(nudge(&visit), None);
    answer(&mut visit, 19, 1);
    let text = "20 things that you wrote or chose are only in this browser. A copy keeps them safe.";
    assert_eq!(nudge(&visit).as_deref(), Some(text));
    visit.wait(MINUTE);
    visit.download(&id);
    assert_eq!(nudge(&visit), None);
    answer(&mut visit, 20, 19);
    assert_eq!(nudge(&visit), None);
    answer(&mut visit, 39, 1);
    assert_eq!(nudge(&visit).as_deref(), Some(text));
}

#[test]
fn whoever_wants_no_copy_now_is_asked_again_after_twenty_more() {
    let mut visit = begun(&BrowserStore::empty());
    let id = visit.open_id();
    answer(&mut visit, 0, 25);
    visit.send(Msg::CopyPutOff(id));
    assert_eq!(nudge(&visit), None);
    answer(&mut visit, 25, 19);
    assert_eq!(nudge(&visit), None);
    answer(&mut visit, 44, 1);
    assert!(nudge(&visit).unwrap().starts_with("45 things"), "what is in no copy is counted, not what was put off");
}

#[test]
fn a_copy_made_in_one_tab_is_known_in_the_other() {
    let store = BrowserStore::empty();
    let mut one = begun(&store);
    let id = one.open_id();
    let mut other = Visit::open(&store);
    other.send(Msg::PageOpened(Page::Overview(id.clone())));
    one.wait(MINUTE);
    one.download(&id);
    other.look();
    assert_eq!(last(&other), "Last copy: 14:03");
}

#[test]
fn a_copy_of_an_assessment_that_another_tab_deleted_leaves_nothing_behind() {
    let store = BrowserStore::empty();
    let mut one = begun(&store);
    let id = one.open_id();
    let mut other = Visit::open(&store);
    one.send(Msg::DeletionConfirmed(id.clone()));
    other.send(Msg::DownloadAsked(id));
    assert_eq!(store.contents().len(), 0);
}

#[test]
fn a_copy_can_be_made_whatever_the_store_does() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    store.fail(Fails::From(1), StorageError::Blocked);
    let id = visit.open_id();
    visit.download(&id);
    assert_eq!(last(&visit), "Last copy: 14:02");
}

// ---- everything as it is stored ----

fn downloaded(commands: &[Command]) -> (&str, serde_json::Value) {
    let Some(Command::Download { name, text }) = commands.first() else { panic!("{commands:?}") };
    (name, serde_json::from_str(text).unwrap())
}

#[test]
fn what_cannot_be_read_can_be_taken_along_as_it_is() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.rate("doors", "12");
    store.put("theme", "theirs");
    let broken = format!("empowerment-check/main/a/{}/s/doors-1", visit.open_id().as_str());
    store.put(&broken, "broken \"but\" precious");
    let mut later = Visit::open_small(&store);
    let offer = later.notice().actions.remove(0);
    assert_eq!(offer.text, "Download everything as it is stored");
    let asked = later.send(offer.msg);
    let (name, texts) = downloaded(&asked);
    assert_eq!(name, "empowerment-check-stored-2026-11-22-1402.json");
    let mut expected = store.contents();
    expected.remove("theme");
    assert_eq!(texts, serde_json::to_value(expected).unwrap());
}

#[test]
fn a_store_of_a_newer_version_can_be_taken_along_as_it_is() {
    let store = BrowserStore::empty();
    store.put("empowerment-check/main/meta", r#"{"schema":99}"#);
    let mut visit = Visit::open_small(&store);
    let offer = visit.status().remedy.unwrap();
    let asked = visit.send(offer.msg);
    assert_eq!(downloaded(&asked).1, serde_json::json!({"empowerment-check/main/meta": r#"{"schema":99}"#}));
}
