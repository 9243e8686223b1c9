//! Paper forms that were counted: typed in, held against their number, and part of the picture.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::copy::copy;
use empowerment_check::app::views::faulty::faulty;
use empowerment_check::app::views::forms::{counted, fit, forms, progress};
use empowerment_check::app::views::people::{Listing, people};
use empowerment_check::app::views::together::together;
use empowerment_check::domain::about::{FORMS, SHOWN_AS};
use empowerment_check::domain::forms::AT_STEP;
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
    let row = people(&visit.state, Listing::default()).unwrap().rows.into_iter().find(|row| row.is_forms).unwrap();
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

// ---- edited again, and in two tabs ----

/// A tab that is opened now, at the same forms.
fn another(store: &BrowserStore, visit: &Visit) -> Visit {
    let mut other = Visit::open_small(store);
    other.send(Msg::PageOpened(visit.state.page.clone()));
    other
}

fn of_doors(person: &PersonId) -> Owner {
    Owner::Count(person.clone(), statement("doors-1"))
}

#[test]
fn counts_can_be_corrected_on_another_day() {
    let store = BrowserStore::empty();
    let (mut visit, _, person) = typing(&store);
    count(&mut visit, &person, "doors-1", &["1", "2", "3", "4", "1", "1"]);
    let mut later = another(&store, &visit);
    count(&mut later, &person, "doors-1", &["9"]);
    assert_eq!(later.kept(&of_doors(&person), &AT_STEP[0]), "9");
    assert_eq!(another(&store, &visit).kept(&of_doors(&person), &AT_STEP[0]), "9");
    visit.look();
    assert_eq!(visit.kept(&of_doors(&person), &AT_STEP[0]), "9", "the other tab follows");
    count(&mut visit, &person, "doors-1", &["8"]);
    later.look();
    assert_eq!(later.kept(&of_doors(&person), &AT_STEP[0]), "8", "and the next correction holds in both");
    assert_eq!((visit.state.replaced.len(), later.state.replaced.len()), (0, 0));
}

#[test]
fn after_twenty_counts_without_a_copy_one_is_asked_for() {
    let (mut visit, _, person) = typing(&BrowserStore::empty());
    for number in 1..=4 {
        assert_eq!(copy(&visit.state).unwrap().nudge, None, "{number}");
        count(&mut visit, &person, &format!("doors-{number}"), &["1", "2", "3", "4", "1", "1"]);
    }
    assert!(copy(&visit.state).unwrap().nudge.is_some());
}

#[test]
fn counts_that_two_people_type_in_at_once_in_two_tabs_are_all_kept() {
    let store = BrowserStore::empty();
    let (mut one, _, person) = typing(&store);
    let mut other = another(&store, &one);
    for number in 1..=4 {
        let visit = if number % 2 == 0 { &mut one } else { &mut other };
        count(visit, &person, &format!("doors-{number}"), &["5", "7"]);
    }
    one.look();
    other.look();
    assert_eq!(one.state.assessments, other.state.assessments);
    assert_eq!(one.state.assessments, Visit::open_small(&store).state.assessments);
    assert_eq!(progress(&one.state).0, "4 of 11 statements typed in");
}

#[test]
fn of_two_counts_for_one_step_the_later_holds_in_both_tabs_and_the_other_is_offered_back() {
    let store = BrowserStore::empty();
    let (mut one, _, person) = typing(&store);
    let mut other = another(&store, &one);
    let forms = Owner::Forms(person.clone());
    one.fill(&forms, &SHOWN_AS, "Tuesday");
    count(&mut one, &person, "doors-1", &["5"]);
    other.wait(1_000);
    other.fill(&forms, &SHOWN_AS, "Wednesday");
    count(&mut other, &person, "doors-1", &["6"]);
    one.look();
    let holds = one.kept(&of_doors(&person), &AT_STEP[0]);
    assert_eq!(other.kept(&of_doors(&person), &AT_STEP[0]), holds);
    assert_eq!(one.state.assessments, other.state.assessments);
    let mut offered = Vec::new();
    for visit in [&mut one, &mut other] {
        while !visit.state.replaced.is_empty() {
            offered.push((visit.notice().text[1].clone(), visit.notice().title));
            visit.send(Msg::NoticeClosed);
        }
    }
    offered.sort();
    let lost = if holds == "6" { ["Tuesday", "“No” 5"] } else { ["Wednesday", "“No” 6"] };
    let texts: Vec<&str> = offered.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(texts, lost);
    assert_eq!(offered[1].1, "Two texts were written for “foobar”, in two tabs.");
}
