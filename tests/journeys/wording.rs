//! A wording that changes between two visits: the answer is kept and marked, and people say whether it still holds.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::views::wording::{changed, count_changed};
use empowerment_check::domain::answer::{Judged, Judgement};
use empowerment_check::domain::fingerprint::Fingerprint;

use crate::common::browser_store::BrowserStore;
use crate::common::halls::{hall, hut, hut_with};
use crate::common::names::{statement, step};
use crate::common::visit::Visit;

const MARK: Option<&str> = Some("The wording has changed since you answered.");

/// A visit of the first release, with two answers.
fn answered(store: &BrowserStore) {
    let mut visit = Visit::offering(store, vec![hall(), hut()]);
    visit.begin("hut");
    visit.rate("everything", "1.0");
}

/// A visit of the next release, which says one statement differently.
fn next_release(store: &BrowserStore) -> Visit {
    let mut visit = Visit::offering(store, vec![hall(), hut_with("The doors stand open.")]);
    let id = visit.state.assessments.keys().next().unwrap().clone();
    visit.send(Msg::AssessmentResumed(id));
    visit.go_to("everything");
    visit
}

fn mark(visit: &Visit, name: &str) -> Option<&'static str> {
    changed(&visit.state, &statement(name))
}

fn judged(visit: &Visit, name: &str) -> Judged {
    let (assessment, _) = visit.state.open_assessment().unwrap();
    assessment.answer(&statement(name)).unwrap().judged().unwrap().clone()
}

#[test]
fn an_answer_to_an_earlier_wording_is_kept_counted_and_marked() {
    let store = BrowserStore::empty();
    answered(&store);
    let visit = next_release(&store);
    assert_eq!(visit.judgement("open-doors"), Some(step("some")));
    assert_eq!(visit.progress(), "2 of 7 done");
    assert_eq!(
        (mark(&visit, "open-doors"), mark(&visit, "clear-signs"), mark(&visit, "warm-huts")),
        (MARK, None, None)
    );
    let count = "1 answer was given to an earlier wording. Look whether it still holds.";
    assert_eq!(count_changed(&visit.state).as_deref(), Some(count));
    assert_eq!(visit.status().text, "Saved in this browser, 14:02", "nothing is written before someone says something");
}

#[test]
fn saying_that_it_still_holds_ends_the_mark_and_keeps_the_answer() {
    let store = BrowserStore::empty();
    answered(&store);
    let mut visit = next_release(&store);
    // The button is gone; the focus goes on to the choices.
    let focus = Command::MoveFocus(Focus::Statement(statement("open-doors")));
    assert_eq!(visit.send(Msg::WordingConfirmed(statement("open-doors"))), [focus]);
    let expected = Judged { judgement: step("some"), wording: Fingerprint::of("The doors stand open."), carried: None };
    assert_eq!(judged(&visit, "open-doors"), expected);
    assert_eq!((mark(&visit, "open-doors"), count_changed(&visit.state)), (None, None));
    assert_eq!(mark(&next_release(&store), "open-doors"), None, "it is stored");
}

#[test]
fn choosing_again_ends_the_mark_too_whatever_is_chosen() {
    for judgement in [step("some"), step("no"), Judgement::DontKnow] {
        let store = BrowserStore::empty();
        answered(&store);
        let mut visit = next_release(&store);
        visit.choose("open-doors", judgement.clone());
        assert_eq!((mark(&visit, "open-doors"), visit.judgement("open-doors")), (None, Some(judgement)));
    }
}

#[test]
fn taking_the_answer_back_leaves_nothing_to_mark() {
    let store = BrowserStore::empty();
    answered(&store);
    let mut visit = next_release(&store);
    visit.take_back("open-doors");
    assert_eq!((mark(&visit, "open-doors"), count_changed(&visit.state)), (None, None));
}

#[test]
fn confirming_what_needs_no_confirming_writes_nothing() {
    let store = BrowserStore::empty();
    answered(&store);
    let mut visit = next_release(&store);
    let before = store.contents();
    for name in ["clear-signs", "warm-huts", "unknown"] {
        assert_eq!(visit.send(Msg::WordingConfirmed(statement(name))), [], "{name}");
    }
    assert_eq!(store.contents(), before);
}

#[test]
fn a_carried_answer_that_is_confirmed_still_says_where_it_came_from() {
    let store = BrowserStore::empty();
    let mut visit = Visit::offering(&store, vec![hall(), hut()]);
    let from = visit.begin("hall");
    visit.rate("everything", "1");
    visit.begin("hut");
    visit.send(Msg::AnswersCarried { from, statements: vec![statement("open-doors")] });
    let to = visit.open_id();

    let mut visit = Visit::offering(&store, vec![hall(), hut_with("The doors stand open.")]);
    visit.send(Msg::AssessmentResumed(to));
    let carried = judged(&visit, "open-doors").carried;
    assert!(carried.is_some());
    assert_eq!(mark(&visit, "open-doors"), MARK);
    visit.send(Msg::WordingConfirmed(statement("open-doors")));
    assert_eq!((mark(&visit, "open-doors"), judged(&visit, "open-doors").carried), (None, carried));
}
