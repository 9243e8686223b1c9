//! Finishing: asked first, then everything of ours is gone from the browser and from memory, nothing of others is, and
//! what remains is told.

use std::collections::BTreeMap;

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::{Given, Msg};
use empowerment_check::app::page::Page;
use empowerment_check::app::settings::{Link, Settings};
use empowerment_check::app::state::AppState;
use empowerment_check::app::views::clearing::clearing;
use empowerment_check::app::views::computer::computer;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::start::start;
use empowerment_check::app::views::status::StatusKind;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::storage::port::Heard;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::framework_files::own_text;
use crate::common::names::step;
use crate::common::small_framework::small_framework;
use crate::common::visit::{SMALL, Visit};

const THEIRS: [(&str, &str); 3] = [
    ("theme", "theirs"),
    ("empowerment-check/other/meta", "of another element"),
    ("empowerment-check-er", "of another product"),
];

fn theirs() -> BTreeMap<String, String> {
    THEIRS.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
}

/// A browser with keys of others, and a visit with an assessment, a framework from a file and a key of ours that this
/// version does not know.
fn with_work() -> (BrowserStore, Visit, AssessmentId) {
    let store = BrowserStore::empty();
    for (key, text) in THEIRS {
        store.put(key, text);
    }
    let mut visit = Visit::open_small(&store);
    visit.open_file("ours.json", own_text("1.0.0").as_bytes());
    let id = visit.begin(SMALL);
    visit.rate("doors", "32");
    visit.go_to("doors");
    store.put("empowerment-check/main/from/a/newer/version", "?");
    (store, visit, id)
}

/// Nothing that a person did is in memory.
fn assert_forgotten(state: &AppState) {
    assert_eq!((state.assessments.len(), state.drafts.len(), state.unsaved.len()), (0, 0, 0));
    assert_eq!((state.frameworks.own().count(), state.unkept_frameworks.len(), state.downloads.len()), (0, 0, 0));
    assert_eq!((state.counter, state.computer), (0, None));
}

#[test]
fn the_question_says_what_will_go_and_offers_copies_and_changes_nothing() {
    let (store, mut visit, id) = with_work();
    let (before, page) = (store.contents(), visit.state.page.clone());
    let asked = visit.send(Msg::PageOpened(Page::Clear(Box::new(page.clone()))));
    assert_eq!(asked, [Command::MoveFocus(Focus::Heading)]);
    let view = clearing(&visit.state);
    let expected = [
        "“A small framework, 22 November 2026”, 2 of 11 done",
        "The framework “Our own”, which was opened from a file",
        "Anything else that Empowerment Check has kept in this browser",
    ];
    assert_eq!(view.removed, expected);
    let button = "Download a copy of “A small framework, 22 November 2026”".to_owned();
    assert_eq!(view.copies, [(id.clone(), button)]);
    visit.download(&id);
    assert_eq!(visit.state.page, Page::Clear(Box::new(page.clone())), "the question stays open after a copy");
    visit.send(Msg::PageOpened(page.clone()));
    let mut after = store.contents();
    after.retain(|key, _| !key.ends_with("/copied"));
    assert_eq!((after, &visit.state.page), (before, &page));
}

#[test]
fn a_half_typed_text_that_cannot_be_kept_is_shown_before_the_question() {
    let (_, mut visit, _) = with_work();
    visit.write("doors-5", "\u{0}");
    let page = visit.state.page.clone();
    visit.send(Msg::PageOpened(Page::Clear(Box::new(page.clone()))));
    assert_eq!((&visit.state.page, visit.notice().tone), (&page, Tone::Wrong));
}

#[test]
fn everything_of_this_instance_goes_and_nothing_of_others() {
    let (store, mut visit, id) = with_work();
    visit.write("doors-5", "half");
    let (name, _) = visit.download(&id);
    visit.write("doors-5", "half typed again");
    let asked = visit.send(Msg::ClearingConfirmed);
    assert_eq!(asked, [Command::MoveFocus(Focus::Heading)]);
    assert_eq!(store.contents(), theirs());
    assert_forgotten(&visit.state);
    assert_eq!(visit.state.page, Page::Cleared(vec![name]), "what is in the downloads is told");
    assert_eq!(visit.status().text, "Everything is cleared");
    visit.pause();
    assert_eq!(store.contents(), theirs());
}

#[test]
fn whoever_comes_next_starts_as_on_the_first_day_under_another_name() {
    let (store, mut visit, id) = with_work();
    let replica = visit.state.replica.clone();
    visit.send(Msg::ComputerNamed(Computer::Own));
    visit.send(Msg::ClearingConfirmed);
    visit.send(Msg::PageOpened(Page::Start));
    assert_eq!((start(&visit.state).saved, computer(&visit.state).unwrap().answer), (Vec::new(), None));
    assert_ne!(visit.state.replica, replica);
    assert_eq!(visit.status().kind, StatusKind::NothingYet);
    let next = visit.begin(SMALL);
    assert_ne!(next, id);
    visit.rate("doors", "0");
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn on_a_shared_computer_also_what_was_kept_before_goes() {
    let (store, mut visit, _) = with_work();
    visit.send(Msg::ComputerNamed(Computer::Shared));
    visit.begin(SMALL);
    visit.rate("doors", "1");
    assert_eq!(clearing(&visit.state).copies.len(), 2);
    visit.send(Msg::ClearingConfirmed);
    assert_eq!(store.contents(), theirs());
    assert_forgotten(&visit.state);
}

#[test]
fn what_a_newer_version_keeps_goes_too_when_a_person_wants_it() {
    let (store, _, _) = with_work();
    store.put("empowerment-check/main/meta", r#"{"schema":9,"replica":"r-1"}"#);
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ClearingConfirmed);
    assert_eq!(store.contents(), theirs());
    visit.begin(SMALL);
    assert_eq!(Visit::open_small(&store).state.assessments.len(), 1, "and the product works again");
}

#[test]
fn a_browser_that_lets_nothing_go_is_told_and_everything_stays() {
    let (store, mut visit, id) = with_work();
    let page = Page::Clear(Box::new(visit.state.page.clone()));
    visit.send(Msg::PageOpened(page.clone()));
    let before = store.contents();
    store.fail(Fails::From(1), StorageError::Blocked);
    let asked = visit.send(Msg::ClearingConfirmed);
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    assert_eq!((store.contents(), &visit.state.page), (before, &page));
    assert!(visit.state.assessments.contains_key(&id));
    let notice = visit.notice();
    assert!(notice.tone == Tone::Wrong && notice.text[0].contains("settings of the browser"), "{notice:?}");
}

#[test]
fn a_tab_that_hears_of_it_forgets_everything_and_says_why() {
    let (store, mut visit, _) = with_work();
    let mut other = Visit::open_small(&store);
    let id = other.state.assessments.keys().next().unwrap().clone();
    other.send(Msg::AssessmentResumed(id.clone()));
    other.write("doors-5", "half");
    other.download(&id);
    visit.send(Msg::ClearingConfirmed);
    let asked = other.send(Msg::ClearedElsewhere);
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    assert_forgotten(&other.state);
    assert_eq!(other.state.page, Page::Start);
    assert_eq!(other.notice().title, "What this browser kept was cleared in another tab, so it was cleared here too.");
    other.pause();
    other.choose("doors-1", step("all"));
    assert_eq!(store.contents(), theirs());
}

#[test]
fn a_page_that_was_left_forgets_what_was_cleared_meanwhile() {
    let (store, mut visit, _) = with_work();
    let mut left = Visit::open_small(&store);
    let id = left.state.assessments.keys().next().unwrap().clone();
    left.send(Msg::AssessmentResumed(id));
    visit.send(Msg::ClearingConfirmed);
    assert_eq!(left.hear(Heard::Return), [Command::MoveFocus(Focus::Notice)]);
    assert_forgotten(&left.state);
    assert_eq!(left.notice().title, "What this browser kept was cleared in another tab, so it was cleared here too.");
    left.choose("doors-1", step("all"));
    assert_eq!(store.contents(), theirs());
}

#[test]
fn a_clearing_that_was_cut_short_anywhere_leaves_everything_or_nothing() {
    let (store, _, _) = with_work();
    let whole = Visit::open_small(&store).state.assessments;
    let mut was_whole = 0;
    for call in 1.. {
        let (store, mut visit, _) = with_work();
        store.fail(Fails::From(call), StorageError::Blocked);
        visit.send(Msg::ClearingConfirmed);
        let done = visit.state.assessments.is_empty();
        store.work();
        let mut next = Visit::open_small(&store);
        assert_eq!(next.state.notice, None, "{call}");
        if next.state.assessments == whole {
            was_whole += 1;
        } else {
            assert_eq!((next.state.assessments.len(), next.state.frameworks.own().count()), (0, 0), "{call}");
            // What was left of it goes before anything new is written.
            next.begin(SMALL);
            assert_eq!(store.contents().len(), theirs().len() + 2, "{call}");
        }
        if done {
            break;
        }
    }
    assert!(was_whole > 1, "reading, and writing the sign, come first");
}

#[test]
fn a_full_store_can_be_cleared() {
    let (store, mut visit, _) = with_work();
    store.fail(Fails::From(1), StorageError::Full);
    visit.send(Msg::ClearingConfirmed);
    assert_eq!(store.contents(), theirs());
    assert_forgotten(&visit.state);
}

#[test]
fn leaving_quickly_goes_where_the_page_says_and_nowhere_else() {
    let exit = Link::parse("https://www.bbc.co.uk/weather");
    let given = Given { settings: Settings { exit: exit.clone(), ..Settings::default() }, ..Given::default() };
    let (mut visit, _) = Visit::given(&BrowserStore::empty(), vec![small_framework()], given);
    assert_eq!(visit.send(Msg::ExitChosen), [Command::Leave(exit.unwrap())]);
    assert_eq!(Visit::open_small(&BrowserStore::empty()).send(Msg::ExitChosen), []);
}
