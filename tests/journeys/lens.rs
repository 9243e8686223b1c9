//! The common lens: a place's assessments side by side under eight words, each the way its owner means it.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::factor::{FactorView, Said};
use empowerment_check::app::views::lens::{LensView, PlaceView, is_offered, lens};
use empowerment_check::app::views::score::{KnownView, ScoreView};
use empowerment_check::domain::about::{PERSPECTIVE, PLACE};
use empowerment_check::domain::ids::AssessmentId;

use crate::common::browser_store::BrowserStore;
use crate::common::factors::FACTORS;
use crate::common::halls::{hall, hut};
use crate::common::names::step;
use crate::common::other_halls::{list, talk};
use crate::common::visit::Visit;

const DAY: i64 = 86_400_000;

fn halls(store: &BrowserStore) -> Visit {
    Visit::offering(store, vec![hall(), hut(), list(), talk()])
}

fn begin(visit: &mut Visit, framework: &str, place: &str) -> AssessmentId {
    let id = visit.begin(framework);
    visit.send(Msg::Typed(Owner::About, &PLACE, place.to_owned()));
    visit.pause();
    id
}

/// Four assessments of one place, one for each way of judging and one of another council's view; a day between them.
fn forres() -> Visit {
    let mut visit = halls(&BrowserStore::empty());
    begin(&mut visit, "talk", "Forres");
    visit.write("who-leads", "The committee.");
    visit.pause();
    visit.wait(DAY);
    begin(&mut visit, "list", "forres");
    visit.rate("everything", "12.?");
    visit.wait(DAY);
    begin(&mut visit, "hall", "Forres ");
    visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, "community-group".to_owned()));
    visit.rate("everything", "31?...");
    visit.send(Msg::PageOpened(Page::Lens));
    visit
}

fn shown(visit: &Visit) -> PlaceView {
    match lens(&visit.state) {
        LensView::Factors(view) => view,
        other => panic!("{other:?}"),
    }
}

fn factor(view: &PlaceView, title: &str) -> FactorView {
    view.factors.iter().find(|factor| factor.title == title).unwrap().clone()
}

/// What each assessment says about a factor, in short.
fn said(view: &PlaceView, title: &str) -> Vec<String> {
    let short = |said: &Said| match said {
        Said::Score(ScoreView::Known(known)) => known.score.clone(),
        Said::Score(ScoreView::Without { text, .. }) | Said::Words(text) => text.clone(),
    };
    factor(view, title).rows.iter().map(|row| short(&row.said)).collect()
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn known(view: &PlaceView, title: &str) -> KnownView {
    match factor(view, title).rows.remove(0).said {
        Said::Score(ScoreView::Known(known)) => known,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_eight_words_stand_in_their_order_with_every_assessment_under_each() {
    let view = shown(&forres());
    let titles: Vec<&str> = view.factors.iter().map(|factor| factor.title).collect();
    assert_eq!(titles, FACTORS);
    for factor in &view.factors {
        let rows: Vec<&str> = factor.rows.iter().map(|row| row.title.as_str()).collect();
        assert_eq!(rows, ["The hall", "The list", "The talk"], "{}", factor.title);
    }
}

/// Clear leadership in the hall: all (3), some (1) and don't know. Mean 4/2 = 2 of 3, which is 67 %; with the missing
/// one at the lowest 4/9 = 44 %, at the highest 7/9 = 78 %.
#[test]
fn a_scale_shows_its_mean_with_base_and_band_and_word() {
    let view = known(&shown(&forres()), "Clear leadership");
    assert_eq!(view.score, "2.0 out of 3 (67%)");
    assert_eq!((view.base.as_str(), view.band.as_str()), ("2 of 3 statements that apply", "44% to 78%"));
    assert_eq!(view.word, "most");
    assert_eq!((view.bar.least, view.bar.mark, view.bar.most), (444, 667, 778));
}

/// The list has chair (partly), plan (done) and desk (nothing said) for leaders; the plan is for partners too; the vote
/// is not known.
#[test]
fn a_checklist_shows_counts_and_never_a_percentage() {
    let view = shown(&forres());
    assert_eq!(said(&view, "Clear leadership")[1], "1 partly · 1 done · 1 Not answered");
    assert_eq!(said(&view, "Effective partnership")[1], "1 done");
    assert_eq!(said(&view, "Strong democracy")[1], "1 Don't know");
    assert_eq!(said(&view, "Good information")[1], "Not part of this framework");
}

#[test]
fn a_judgement_shows_how_many_of_its_questions_have_a_written_answer() {
    let view = shown(&forres());
    assert_eq!(said(&view, "Clear leadership")[2], "Questions with a written answer: 1 of 2");
    assert_eq!(said(&view, "Strong democracy")[2], "Questions with a written answer: 1 of 1");
    assert_eq!(said(&view, "Good information")[2], "Only illustrations to read, no question");
    assert_eq!(said(&view, "Strong communities")[2], "Not part of this framework");
}

#[test]
fn what_is_not_covered_and_what_has_no_answer_are_told_apart_and_never_nought() {
    let view = shown(&forres());
    assert_eq!(said(&view, "Service improvement"), ["Not part of this framework"; 3]);
    assert_eq!(said(&view, "Effective partnership")[0], "No score yet: 1 not answered");
    assert_eq!(said(&view, "Fully integrated")[0], "No score yet: 2 not answered");
}

#[test]
fn whose_view_and_when_stand_beside_each_name() {
    let view = shown(&forres());
    assert_eq!(view.title, "Forres");
    let named = |of: usize| (view.assessments[of].title.as_str(), view.assessments[of].lines.clone());
    assert_eq!(named(0), ("The hall", lines(&["A community group · last changed on 24 November 2026", "3 of 7 done"])));
    let list = ["last changed on 23 November 2026", "3 of 4 done", "A list of 1987"];
    assert_eq!(named(1), ("The list", lines(&list)));
    assert_eq!(factor(&view, "Good information").rows[0].beside, "A community group · 24 November 2026");
}

#[test]
fn the_grade_of_the_whole_is_named_once_as_the_frameworks_own() {
    let mut visit = forres();
    let grade = |visit: &Visit| shown(visit).assessments[2].lines.last().unwrap().clone();
    let none = "This framework can have one grade for the whole. None is given yet.";
    assert_eq!(grade(&visit), none);
    let before = shown(&visit).factors;
    let talk = visit.state.assessments.values().find(|one| one.header.framework.id.as_str() == "talk").unwrap();
    let page = Page::Overview(talk.id.clone());
    visit.send(Msg::PageOpened(page));
    // The clock of that day, so that the order of the assessments stays.
    visit.wait(-2 * DAY);
    visit.choose("whole", step("good"));
    visit.send(Msg::PageOpened(Page::Lens));
    let given = "This framework's own grade for the whole: good. It says nothing about one word alone.";
    assert_eq!(grade(&visit), given);
    assert_eq!(shown(&visit).factors, before, "it is in no factor");
}

#[test]
fn a_statement_under_two_words_counts_under_each() {
    let mut visit = halls(&BrowserStore::empty());
    visit.begin("hut");
    visit.rate("everything", "2");
    visit.send(Msg::PageOpened(Page::Lens));
    let view = shown(&visit);
    assert_eq!(said(&view, "Clear leadership"), ["2.0 out of 2 (100%)"]);
    assert_eq!(said(&view, "Strong communities"), ["2.0 out of 2 (100%)"]);
}

#[test]
fn of_several_places_one_is_chosen_and_those_without_are_one_group() {
    let mut visit = forres();
    visit.wait(DAY);
    begin(&mut visit, "hall", "Nairn");
    visit.wait(DAY);
    visit.begin("list");
    visit.wait(DAY);
    begin(&mut visit, "hut", " ");
    visit.send(Msg::PageOpened(Page::Lens));
    let LensView::Places(places) = lens(&visit.state) else { panic!("no choice") };
    let found: Vec<(&str, Vec<String>)> =
        places.iter().map(|place| (place.named.title.as_str(), place.named.lines.clone())).collect();
    let expected = [
        (
            "No place given",
            lines(&["The hut · last changed on 27 November 2026", "The list · last changed on 26 November 2026"]),
        ),
        ("Nairn", lines(&["The hall · last changed on 25 November 2026"])),
        (
            "Forres",
            lines(&[
                "The hall · A community group · last changed on 24 November 2026",
                "The list · last changed on 23 November 2026",
                "The talk · last changed on 22 November 2026",
            ]),
        ),
    ];
    assert_eq!(found, expected);

    visit.send(Msg::PageOpened(places[0].page.clone()));
    assert_eq!((shown(&visit).title.as_str(), shown(&visit).places), ("No place given", Some(Page::Lens)));
    visit.send(Msg::PageOpened(places[1].page.clone()));
    assert_eq!((shown(&visit).title.as_str(), shown(&visit).assessments.len()), ("Nairn", 1));
}

#[test]
fn it_is_offered_from_the_first_assessment_on() {
    let mut visit = halls(&BrowserStore::empty());
    assert!(!is_offered(&visit.state));
    visit.send(Msg::PageOpened(Page::Lens));
    assert_eq!(lens(&visit.state), LensView::Nothing);
    let id = visit.begin("hall");
    assert!(is_offered(&visit.state));
    visit.send(Msg::PageOpened(Page::Lens));
    assert_eq!((shown(&visit).title.as_str(), shown(&visit).places), ("No place given", None));
    visit.send(Msg::DeletionConfirmed(id));
    assert!(!is_offered(&visit.state));
}

/// A framework that this page does not offer cannot be shown under the words; its assessment is named all the same.
#[test]
fn an_assessment_whose_framework_is_not_offered_is_named_and_says_so() {
    let store = BrowserStore::empty();
    let mut visit = halls(&store);
    visit.begin("hall");
    visit.wait(DAY);
    visit.begin("hut");
    let mut visit = Visit::offering(&store, vec![hall()]);
    visit.send(Msg::PageOpened(Page::Lens));
    let view = shown(&visit);
    let text = "The framework “hut” is not here. Your answers are safe. To carry on, open the file of that \
         framework on the first page.";
    assert_eq!((view.assessments.len(), view.assessments[0].lines[1].as_str()), (2, text));
    assert_eq!(factor(&view, "Clear leadership").rows.len(), 1);
}
