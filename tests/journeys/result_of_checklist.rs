//! The result of a checklist: counts and notes, and no percentage or mean anywhere.

use empowerment_check::app::views::behind::behind;
use empowerment_check::app::views::result::counts::Look;
use empowerment_check::domain::answer::NOTE;

use crate::common::browser_store::BrowserStore;
use crate::common::results::{checklist, fill, go_behind, nothing_yet};
use crate::common::visit::Visit;

fn programme() -> Visit {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin("empowerment-programme");
    visit
}

/// 2 in place, 1 partly, 1 not; 1 don't know, 1 does not apply; 19 of the 25 not answered.
fn answered() -> Visit {
    let mut visit = programme();
    visit.rate("objectives", "210");
    visit.rate("outcomes", "2?-");
    visit
}

#[test]
fn items_are_counted_in_all_and_part_by_part() {
    let view = checklist(&answered());
    assert_eq!(view.headline, "2 of the 25 items stand at “In place”.");
    assert_eq!(view.counts.title, "How many items stand where");
    let labels: Vec<&str> = view.counts.kinds.iter().map(|kind| kind.label.as_str()).collect();
    let expected = ["Not in place", "Partly", "In place", "Don't know", "Does not apply to us", "Not answered"];
    assert_eq!(labels, expected);
    let shades: Vec<Look> = view.counts.kinds[..3].iter().map(|kind| kind.look).collect();
    assert_eq!(shades, [Look::Step(0), Look::Step(1), Look::Step(3)], "the highest state is the darkest");
    let rows: Vec<(&str, &[u32], u32)> =
        view.counts.rows.iter().map(|row| (&*row.title, &row.counts[..], row.total)).collect();
    let expected: [(&str, &[u32], u32); 6] = [
        ("All items", &[1, 1, 2, 1, 1, 19], 25),
        ("Objectives", &[1, 1, 1, 0, 0, 0], 3),
        ("Outcomes", &[0, 0, 1, 1, 1, 0], 3),
        ("Instruments", &[0, 0, 0, 0, 0, 8], 8),
        ("Quality assurance", &[0, 0, 0, 0, 0, 5], 5),
        ("Partnership working", &[0, 0, 0, 0, 0, 6], 6),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_document_is_labelled_as_of_its_time() {
    let historical = answered().result().historical.unwrap();
    assert_eq!(historical.label, "A historical document of 2007");
    assert!(historical.note.contains("What replaced them is left to you"), "{historical:?}");
    assert!(programme().result().historical.is_some(), "also before the first answer");
}

#[test]
fn notes_on_what_has_replaced_things_are_listed_by_item() {
    let mut visit = answered();
    fill(&mut visit, "gaps-found-and-remedied", &NOTE, "The community planning board does.");
    let view = checklist(&visit);
    assert_eq!(view.notes_title, "What does this job where you live now?");
    let notes: Vec<(&str, &str, &str, &str)> =
        view.notes.iter().map(|one| (&*one.facts, &*one.text, &*one.answer, &*one.note)).collect();
    let gaps = "We find gaps in strategy, in what is provided and in what it achieves. We look for ways to fill them.";
    assert_eq!(notes, [("Objectives", gaps, "Partly", "The community planning board does.")]);
}

#[test]
fn a_note_alone_is_something_to_show() {
    let mut visit = programme();
    assert_eq!(nothing_yet(&visit), "As soon as one item is answered, the result begins to show here.");
    fill(&mut visit, "gaps-found-and-remedied", &NOTE, "To ask.");
    assert_eq!(checklist(&visit).notes[0].answer, "Not answered");
}

#[test]
fn what_is_partly_in_place_is_to_work_on_after_what_is_not() {
    let lists = answered().result().next_steps;
    let answers = |title: &str| -> Vec<String> {
        let list = lists.iter().find(|list| list.title == title).unwrap();
        list.items.iter().map(|item| item.answer.clone()).collect()
    };
    assert_eq!(answers("To work on"), ["Not in place", "Partly"]);
    assert_eq!(answers("What is strong"), ["In place", "In place"]);
    assert!(lists.iter().all(|list| list.title != "The answer that would tell you most"), "there is no band");
}

#[test]
fn nothing_is_turned_into_a_percentage_or_a_mean() {
    let mut visit = answered();
    let shown = format!("{:?}", visit.result());
    for sign in ["%", "mean", "divided", "out of 2"] {
        assert!(!shown.contains(sign), "{sign:?} in {shown}");
    }
    let part = checklist(&visit).counts.rows[0].parts[2].clone();
    assert_eq!(part.text, "2 In place");
    go_behind(&mut visit, &part.behind);
    let view = behind(&visit.state).unwrap();
    assert_eq!((view.title.as_str(), &*view.made[0]), ("All items: In place", "2 of 25 items."));
    let texts: Vec<&str> = view.statements.iter().map(|one| one.facts.as_str()).collect();
    assert_eq!(texts, ["Objectives", "Outcomes"]);
}
