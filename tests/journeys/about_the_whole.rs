//! What is said about an assessment as a whole: asked first, optional, kept like everything else.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::field::{FieldView, field};
use empowerment_check::app::views::overview::overview;
use empowerment_check::domain::about::{MISSING, PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::field::Field;

use crate::common::browser_store::BrowserStore;
use crate::common::visit::{SMALL, Visit};

fn typed(visit: &mut Visit, field: &'static Field, text: &str) {
    visit.send(Msg::Typed(Owner::About, field, text.to_owned()));
    visit.pause();
}

fn shown(visit: &Visit, of: &'static Field) -> String {
    let FieldView { text, fault } = field(&visit.state, &Owner::About, of);
    assert_eq!(fault, None);
    text
}

#[test]
fn an_assessment_begins_with_what_it_is_about_and_nothing_is_preselected() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.begin(SMALL);
    assert_eq!(visit.state.page, Page::About(id));
    for field in [&PLACE, &PERSPECTIVE, &TOOK_PART, &MISSING] {
        assert_eq!(shown(&visit, field), "");
    }
}

#[test]
fn what_is_said_is_there_on_the_next_visit_and_on_the_overview() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.begin(SMALL);
    assert_eq!(overview(&visit.state).unwrap().about, "");
    typed(&mut visit, &PLACE, "Dufftown");
    assert_eq!(overview(&visit.state).unwrap().about, "Dufftown");
    visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, "community-group".to_owned()));
    typed(&mut visit, &MISSING, "Young people");

    let mut later = Visit::open_small(&store);
    later.send(Msg::PageOpened(Page::About(id)));
    let kept = [&PLACE, &PERSPECTIVE, &TOOK_PART, &MISSING].map(|field| shown(&later, field));
    assert_eq!(kept, ["Dufftown", "community-group", "", "Young people"]);
    assert_eq!(overview(&later.state).unwrap().about, "Dufftown · A community group");
}

#[test]
fn a_choice_can_be_taken_back() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    for choice in ["resident", ""] {
        visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, choice.to_owned()));
        assert_eq!(shown(&visit, &PERSPECTIVE), choice);
    }
    assert_eq!(overview(&visit.state).unwrap().about, "");
}

#[test]
fn a_choice_that_is_not_offered_changes_nothing() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, "king".to_owned()));
    assert_eq!(shown(&visit, &PERSPECTIVE), "");
}
