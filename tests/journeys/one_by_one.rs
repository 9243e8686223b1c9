//! One statement at a time, or a section at a time; the choice is remembered.

use empowerment_check::app::layout::Layout;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::section::{one_statement, section};
use empowerment_check::domain::ids::AssessmentId;

use crate::common::browser_store::BrowserStore;
use crate::common::names::{section_id, statement};
use crate::common::visit::{SMALL, Visit};

fn begun(store: &BrowserStore) -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(store);
    let id = visit.begin(SMALL);
    (visit, id)
}

fn open(visit: &mut Visit, id: &AssessmentId, section: &str) {
    visit.send(Msg::SectionOpened(id.clone(), section_id(section)));
}

#[test]
fn a_section_opens_as_a_whole_until_a_person_wants_one_at_a_time() {
    let store = BrowserStore::empty();
    let (mut visit, id) = begun(&store);
    open(&mut visit, &id, "doors");
    assert_eq!(visit.state.page, Page::Section(id.clone(), section_id("doors"), 0));
    visit.send(Msg::LayoutChosen(Layout::OneByOne));
    assert_eq!(visit.state.page, Page::Statement(id.clone(), statement("doors-1")));
    visit.send(Msg::LayoutChosen(Layout::WholeSection));
    assert_eq!(visit.state.page, Page::Section(id, section_id("doors"), 0));
}

#[test]
fn the_choice_is_remembered_on_the_next_visit() {
    let store = BrowserStore::empty();
    let (mut visit, id) = begun(&store);
    visit.rate("doors", "1");
    visit.send(Msg::LayoutChosen(Layout::OneByOne));
    let mut later = Visit::open_small(&store);
    open(&mut later, &id, "money");
    assert_eq!(later.state.page, Page::Statement(id, statement("money-1")));
}

#[test]
fn the_way_leads_over_the_end_of_a_section_and_to_the_check_at_last() {
    let (mut visit, id) = begun(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Statement(id.clone(), statement("doors-10"))));
    let view = one_statement(&visit.state).unwrap();
    assert_eq!(view.position, "10 of 10 in this section");
    assert_eq!((view.title.as_str(), view.other_layout), ("Doors", "Show the whole section"));
    assert_eq!(view.previous.unwrap().page, Page::Statement(id.clone(), statement("doors-9")));
    assert_eq!(view.next.page, Page::Statement(id.clone(), statement("money-1")));
    assert_eq!(view.check.unwrap().page, Page::Check(id.clone()));

    visit.send(Msg::PageOpened(view.next.page));
    let last = one_statement(&visit.state).unwrap();
    assert_eq!((last.title.as_str(), last.position.as_str()), ("Money", "1 of 1 in this section"));
    assert_eq!(last.next.page, Page::Check(id.clone()));
    assert_eq!(last.check, None, "it is next anyway");

    visit.send(Msg::PageOpened(Page::Section(id.clone(), section_id("money"), 0)));
    assert_eq!(section(&visit.state).unwrap().next.page, Page::Check(id));
}

#[test]
fn the_first_statement_has_none_before_it() {
    let (mut visit, id) = begun(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Statement(id, statement("doors-1"))));
    assert_eq!(one_statement(&visit.state).unwrap().previous, None);
}

#[test]
fn going_on_opens_the_first_statement_that_is_not_answered() {
    let store = BrowserStore::empty();
    let (mut visit, id) = begun(&store);
    visit.send(Msg::LayoutChosen(Layout::OneByOne));
    visit.rate("doors", "0?-3");
    visit.send(Msg::PageOpened(Page::Start));
    visit.send(Msg::AssessmentResumed(id.clone()));
    assert_eq!(visit.state.page, Page::Statement(id, statement("doors-5")));
}
