//! Whether the page can be loaded anew, with a newer release for instance, without anything being lost.

use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::views::status::is_all_stored;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::names::step;
use crate::common::visit::{SMALL, Visit};

fn at_the_doors(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    visit.go_to("doors");
    visit
}

fn is_safe(visit: &Visit) -> bool {
    is_all_stored(&visit.state)
}

#[test]
fn where_nothing_was_begun_nothing_can_be_lost() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    assert!(is_safe(&visit));
    visit.send(Msg::ComputerNamed(Computer::Shared));
    assert!(is_safe(&visit));
    store.fail(Fails::From(1), StorageError::Blocked);
    assert!(is_safe(&Visit::open_small(&store)));
}

#[test]
fn what_is_stored_is_found_again_and_what_is_half_typed_only_once_it_is_stored() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.choose("doors-1", step("most"));
    assert!(is_safe(&visit));
    visit.write("doors-1", "The side do");
    assert!(!is_safe(&visit));
    visit.pause();
    assert!(is_safe(&visit));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
    assert!(is_safe(&Visit::open_small(&store)), "nothing was changed in this visit");
}

#[test]
fn a_text_that_cannot_be_kept_as_it_stands_would_be_lost() {
    let mut visit = at_the_doors(&BrowserStore::empty());
    visit.write("doors-1", &"a".repeat(10_001));
    visit.pause();
    assert!(!is_safe(&visit));
    visit.write("doors-1", "a");
    visit.pause();
    assert!(is_safe(&visit));
}

#[test]
fn what_found_no_room_or_was_swept_away_would_be_lost_until_it_is_stored_again() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.choose("doors-1", step("most"));
    assert!(!is_safe(&visit));
    store.work();
    visit.pause();
    assert!(is_safe(&visit));
    store.sweep();
    visit.look();
    assert!(!is_safe(&visit));
    visit.send(Msg::SavingAgainAsked);
    assert!(is_safe(&visit));
}

#[test]
fn a_text_that_is_offered_back_would_be_lost() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let mut other = Visit::open_small(&store);
    other.send(Msg::PageOpened(visit.state.page.clone()));
    for (tab, text) in [(&mut visit, "first"), (&mut other, "second")] {
        tab.write("doors-1", text);
        tab.pause();
    }
    assert_eq!(other.state.replaced.len(), 1);
    assert!(!is_safe(&other));
    assert!(is_safe(&visit));
}

#[test]
fn on_a_computer_of_others_what_is_on_the_page_would_be_lost() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.send(Msg::ComputerNamed(Computer::Shared));
    visit.begin(SMALL);
    assert!(!is_safe(&visit));
    visit.send(Msg::ComputerNamed(Computer::Own));
    assert!(is_safe(&visit));
}
