//! Paper forms that were counted: typed in, held against their number, and part of the picture.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::faulty::faulty;
use empowerment_check::app::views::forms::{counted, fit, forms, progress};
use empowerment_check::app::views::people::people;
use empowerment_check::app::views::together::together;
use empowerment_check::domain::about::{FORMS, SHOWN_AS};
use empowerment_check::domain::ids::{AssessmentId, PersonId};

use crate::common::browser_store::BrowserStore;
use crate::common::gathering::file_of;
use crate::common::names::statement;
use crate::common::visit::Visit;

/// One person is in, and forms are being typed in.
fn typing(store: &BrowserStore) -> (Visit, AssessmentId, PersonId) {
    let mut visit = Visit::open_small(store);
    let id = visit.gather(&[("one.json", file_of(1, "council", "", "0"))]);
    visit.send(Msg::FormsBegun);
    let Page::Forms(_, person) = visit.state.page.clone() else { panic!("{:?}", visit.state.page) };
    (visit, id, person)
}

fn count(visit: &mut Visit, person: &PersonId, name: &str, counts: &[&str]) {
    for ((field, _), text) in counted(&visit.state).into_iter().zip(counts) {
        visit.fill(&Owner::Count(person.clone(), statement(name)), field, text);
    }
    visit.pause();
}

#[test]
fn counts_are_typed_in_kept_and_join_the_picture_with_their_number() {
    let store = BrowserStore::empty();
    let (mut visit, id, person) = typing(&store);
    let labels: Vec<String> = counted(&visit.state).into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["No", "Some", "Most", "All", "Don't know", "Does not apply to us"]);
    let titles: Vec<String> = forms(&visit.state).unwrap().sections.into_iter().map(|one| one.title).collect();
    assert_eq!(titles, ["Doors", "Money"]);
    visit.fill(&Owner::Forms(person.clone()), &FORMS, "12");
    visit.fill(&Owner::Forms(person.clone()), &SHOWN_AS, "Village hall, Tuesday");
    count(&mut visit, &person, "doors-1", &["1", "2", "3", "4", "1", "1"]);
    assert_eq!(fit(&visit.state, &statement("doors-1")), (true, "Adds up".to_owned()));
    assert_eq!(progress(&visit.state), ("1 of 11 statements typed in".to_owned(), String::new()));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);

    visit.send(Msg::PageOpened(Page::Together(id.clone())));
    let view = together(&visit.state).unwrap();
    assert_eq!(
        (view.voices.as_str(), view.items[0].in_words.as_str()),
        ("13 people", "2 No · 2 Some · 3 Most · 4 All · 1 Don't know · 1 Does not apply to us")
    );
    visit.send(Msg::PageOpened(Page::People(id)));
    let row = people(&visit.state).unwrap().rows.into_iter().find(|row| row.is_forms).unwrap();
    assert_eq!((row.title.as_str(), row.lines[1].as_str()), ("Village hall, Tuesday", "12 paper forms"));
}

#[test]
fn counts_that_do_not_add_up_are_told_and_nothing_is_changed_or_counted() {
    let (mut visit, id, person) = typing(&BrowserStore::empty());
    visit.fill(&Owner::Forms(person.clone()), &FORMS, "12");
    count(&mut visit, &person, "doors-1", &["9", "4"]);
    let (is_right, text) = fit(&visit.state, &statement("doors-1"));
    assert!(!is_right && text.starts_with("1 more than there are forms"), "{text}");
    assert_eq!(progress(&visit.state).1, "1 statement has more answers than there are forms");
    count(&mut visit, &person, "doors-2", &["9", "2"]);
    assert_eq!(
        fit(&visit.state, &statement("doors-2")).1,
        "1 form says nothing here. That is fine if it was left blank."
    );
    visit.send(Msg::PageOpened(Page::Together(id)));
    let items = together(&visit.state).unwrap().items;
    assert_eq!(
        (items[0].in_words.as_str(), items[1].in_words.as_str()),
        ("1 No · 12 Not answered", "9 No · 2 Some · 2 Not answered")
    );
}

#[test]
fn what_is_no_number_is_told_and_not_kept() {
    let (mut visit, id, person) = typing(&BrowserStore::empty());
    count(&mut visit, &person, "doors-1", &["many"]);
    visit.send(Msg::PageOpened(Page::People(id)));
    let told: Vec<String> = faulty(&visit.state).into_iter().map(|field| field.text).collect();
    assert_eq!(told, ["“No” Type a whole number in digits, such as 12, and nothing else."]);
    assert!(matches!(visit.state.page, Page::Forms(..)), "the page is not left");
}
