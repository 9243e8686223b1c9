//! Talking about one statement after the other, and writing down what is agreed.

use empowerment_check::app::command::Command;
use empowerment_check::app::export::Export;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::{Page, TextSize};
use empowerment_check::app::views::workshop::{WorkshopView, first, workshop};
use empowerment_check::domain::answer::{DISSENT, NOTE};
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::person::UNNAMED;

use crate::common::browser_store::BrowserStore;
use crate::common::filling::of_statement;
use crate::common::gathering::file_of;
use crate::common::names::step;
use crate::common::visit::Visit;

/// A person who wrote a note on the first statement.
fn with_note(browser: u64, name: &str, note: &str) -> Vec<u8> {
    let file = String::from_utf8(file_of(browser, "council", name, "3")).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&file).unwrap();
    let answer = &mut document["assessment"]["answers"][0];
    let mut stamped = answer["judgement"].clone();
    stamped["value"] = note.into();
    answer["note"] = stamped;
    document.to_string().into_bytes()
}

fn talked() -> (BrowserStore, Visit, AssessmentId) {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let files = [("a", with_note(1, "Agnes", "Said by Agnes")), ("b", with_note(2, "", "Said by somebody"))];
    let id = visit.gather(&files);
    let page = first(&visit.state).unwrap();
    visit.send(Msg::PageOpened(page));
    (store, visit, id)
}

/// The file for other programs or people.
fn exported(visit: &mut Visit, export: Export) -> String {
    let asked = visit.send(Msg::ExportAsked(export));
    let text = asked.into_iter().find_map(|command| match command {
        Command::Download { text, .. } => Some(text),
        _ => None,
    });
    text.unwrap()
}

fn seen(visit: &Visit) -> WorkshopView {
    workshop(&visit.state).unwrap()
}

#[test]
fn statements_follow_each_other_in_the_size_that_was_chosen() {
    let (_, mut visit, id) = talked();
    let view = seen(&visit);
    assert_eq!((view.position.as_str(), view.item.in_words.as_str()), ("Statement 1 of 11", "2 All"));
    assert_eq!(view.previous, None);
    visit.send(Msg::PageOpened(Page::Workshop(id, view.statement, TextSize::Large)));
    visit.send(Msg::PageOpened(seen(&visit).next.unwrap()));
    let view = seen(&visit);
    assert_eq!((view.position.as_str(), view.size), ("Statement 2 of 11", TextSize::Large));
}

#[test]
fn notes_are_shown_only_of_those_who_gave_a_name_for_it() {
    let (_, mut visit, id) = talked();
    assert_eq!(seen(&visit).notes, [("Agnes".to_owned(), "Said by Agnes".to_owned())]);
    let agnes = visit.state.assessments[&id]
        .people
        .iter()
        .find(|(_, one)| !one.said.about.text(&empowerment_check::domain::about::SHOWN_AS).is_empty())
        .unwrap()
        .0
        .clone();
    visit.send(Msg::Chosen(Owner::Person(agnes), &UNNAMED, "unnamed".to_owned()));
    assert_eq!(seen(&visit).notes, []);
}

#[test]
fn what_is_agreed_is_an_answer_of_its_own_with_reason_and_dissent() {
    let (store, mut visit, id) = talked();
    let before = visit.state.assessments[&id].people.clone();
    visit.choose("doors-1", step("some"));
    let answer = of_statement("doors-1");
    visit.fill(&answer, &NOTE, "The side door is still locked.");
    visit.fill(&answer, &DISSENT, "One of us: it is opened on request.");
    visit.pause();
    assert_eq!(
        (visit.kept(&answer, &NOTE).as_str(), visit.judgement("doors-1")),
        ("The side door is still locked.", Some(step("some")))
    );
    assert_eq!(visit.kept(&answer, &DISSENT), "One of us: it is opened on request.");
    assert_eq!(visit.state.assessments[&id].people, before, "what each person said stays");
    let [report, table] = [Export::Report, Export::Answers].map(|export| exported(&mut visit, export));
    assert!(report.contains("**Who sees it differently:** One of us: it is opened on request"), "{report}");
    assert!(table.contains("\"One of us: it is opened on request.\""), "{table}");
    assert!(!report.contains("Said by"), "what each person wrote is not what was agreed");
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}
