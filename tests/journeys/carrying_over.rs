//! Answer once, use twice: earlier answers are offered, shown with both wordings, and used again once a person has
//! confirmed them.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::carry_over::{AnswerRow, AnswersView, Content, Fact, carry_over};
use empowerment_check::app::views::choice::{ChoiceView, NamedView};
use empowerment_check::app::views::earlier::offer;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::origin::origin;
use empowerment_check::domain::about::{PERSPECTIVE, PLACE};
use empowerment_check::domain::answer::{Answer, Carried, Judged, Judgement, NOTE};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, StatementId};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::halls::{hall, hut, hut_with};
use crate::common::names::{statement, step};
use crate::common::other_halls::{list, talk};
use crate::common::visit::{BEGINNING, Visit};

const DAY: i64 = 86_400_000;

fn halls(store: &BrowserStore) -> Visit {
    Visit::offering(store, vec![hall(), hut(), list(), talk()])
}

fn say(visit: &mut Visit, field: &'static Field, text: &str) {
    visit.send(Msg::Typed(Owner::About, field, text.to_owned()));
    visit.pause();
}

/// An assessment of the model: every statement with a step but the one about signs, and one note.
fn hall_answered(visit: &mut Visit, place: &str) -> AssessmentId {
    let id = visit.begin("hall");
    say(visit, &PLACE, place);
    visit.rate("everything", "321 0.?-");
    visit.write("warm-rooms", "Only since the new boiler.");
    visit.pause();
    id
}

fn begin_hut(visit: &mut Visit, place: &str) -> AssessmentId {
    visit.wait(2 * DAY);
    let id = visit.begin("hut");
    say(visit, &PLACE, place);
    visit.send(Msg::PageOpened(Page::CarryOver(id.clone())));
    id
}

/// A visit with both, on the page where answers are offered.
fn both(store: &BrowserStore) -> (Visit, AssessmentId, AssessmentId) {
    let mut visit = halls(store);
    let from = hall_answered(&mut visit, "Forres");
    let to = begin_hut(&mut visit, "Forres");
    (visit, from, to)
}

fn shown(visit: &Visit) -> Content {
    carry_over(&visit.state).unwrap().content
}

fn offered(visit: &Visit) -> AnswersView {
    match shown(visit) {
        Content::Answers(view) => view,
        other => panic!("{other:?}"),
    }
}

fn rows(visit: &Visit) -> Vec<AnswerRow> {
    offered(visit).sections.into_iter().flat_map(|section| section.rows).collect()
}

/// The statements that are offered, with their answers.
fn answers(visit: &Visit) -> Vec<(String, String)> {
    rows(visit).into_iter().map(|row| (row.statement.as_str().to_owned(), row.facts[0].lines[0].clone())).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

fn fact(label: &'static str, lines: &[&str]) -> Fact {
    Fact { label, lines: lines.iter().map(|line| (*line).to_owned()).collect() }
}

fn carry(visit: &mut Visit, from: &AssessmentId, statements: &[&str]) -> Vec<Command> {
    let statements = statements.iter().map(|name| statement(name)).collect();
    visit.send(Msg::AnswersCarried { from: from.clone(), statements })
}

fn kept<'a>(visit: &'a Visit, id: &AssessmentId, name: &str) -> Option<&'a Answer> {
    visit.state.assessments.get(id).unwrap().answer(&statement(name))
}

#[allow(clippy::unnecessary_wraps)] // as the answer holds it
fn carried_from(framework: &str, statement: &str, given: Timestamp) -> Option<Carried> {
    let (framework, statement) = (FrameworkId::parse(framework).unwrap(), StatementId::parse(statement).unwrap());
    Some(Carried { framework, statement, given })
}

// ---- what is offered ----

/// `open-doors` stands at "all", which the hut's scale does not have. Nothing was said of the signs, which are not
/// linked anyway, nor of the quiet hours; the hut's own quiet hours are the hall's spare keys.
#[test]
fn answers_are_offered_where_two_statements_say_the_same_and_the_scale_has_the_step() {
    let (visit, ..) = both(&BrowserStore::empty());
    let expected = [
        ("warm-huts", "most, here called Nearly always"),
        ("fair-prices-here", "no"),
        ("quiet-hours", "Don't know"),
        ("front-door", "Does not apply to us"),
        ("back-door", "Does not apply to us"),
    ];
    assert_eq!(answers(&visit), pairs(&expected));
}

/// In the other direction each of the hall's statements has one that stands for it, but for the doors, which the hut
/// has taken apart.
#[test]
fn answers_to_an_adaptation_are_offered_to_its_model() {
    let mut visit = halls(&BrowserStore::empty());
    visit.begin("hut");
    visit.rate("everything", "0120?11");
    let to = visit.begin("hall");
    visit.send(Msg::PageOpened(Page::CarryOver(to)));
    let expected = [("open-doors", "no"), ("warm-rooms", "some"), ("fair-prices", "no"), ("spare-keys", "Don't know")];
    assert_eq!(answers(&visit), pairs(&expected));
}

#[test]
fn both_wordings_the_note_and_the_day_stand_beside_an_answer() {
    let (visit, from, _) = both(&BrowserStore::empty());
    let view = offered(&visit);
    assert_eq!(view.from, from);
    let lead = "Some of these statements are also in “The hall” (Forres · last changed on 22 November 2026). Tick each \
                earlier answer that still holds.";
    assert_eq!(view.lead, lead);
    assert_eq!((view.doubts, view.choice), (Vec::new(), None));
    assert_eq!(view.sections[0].title, "Everything");
    let row = &view.sections[0].rows[0];
    assert_eq!(row.text, "Our huts stay warm.");
    let expected = [
        fact("Your earlier answer", &["most, here called Nearly always", "answered on 22 November 2026"]),
        fact("Wording there", &["The rooms are warm."]),
        fact("Your earlier note", &["Only since the new boiler."]),
    ];
    assert_eq!(row.facts, expected);
    let row = &view.sections[0].rows[1];
    assert_eq!(row.text, "The prices are fair.");
    let answer = ["no", "answered on 22 November 2026", "The wording is the same in both."];
    assert_eq!(row.facts, [fact("Your earlier answer", &answer)]);
}

#[test]
fn only_the_same_place_is_offered_however_it_is_written() {
    for (one, other, is_offered) in
        [("Forres", " FORRES ", true), ("Forres", "Nairn", false), ("", "Forres", true), ("Forres", "", true)]
    {
        let mut visit = halls(&BrowserStore::empty());
        hall_answered(&mut visit, one);
        begin_hut(&mut visit, other);
        assert_eq!(shown(&visit) != Content::Nothing, is_offered, "{one:?} {other:?}");
        assert_eq!(offer(&visit.state).is_some(), is_offered, "{one:?} {other:?}");
    }
}

#[test]
fn where_a_place_is_not_said_the_page_says_so_and_the_person_decides() {
    let mut visit = halls(&BrowserStore::empty());
    let from = hall_answered(&mut visit, "");
    let to = begin_hut(&mut visit, "Forres");
    let note = "At least one of the two assessments does not say which place it is about. Carry answers over only if \
                both are about the same place.";
    assert_eq!(offered(&visit).doubts, [note]);
    carry(&mut visit, &from, &["warm-huts"]);
    assert_eq!(kept(&visit, &to, "warm-huts").unwrap().judgement(), Some(&step("most")));
}

#[test]
fn where_the_views_are_said_and_differ_the_page_says_so() {
    let doubts = |theirs: &str, ours: &str| {
        let mut visit = halls(&BrowserStore::empty());
        hall_answered(&mut visit, "Forres");
        visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, theirs.to_owned()));
        begin_hut(&mut visit, "Forres");
        visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, ours.to_owned()));
        offered(&visit).doubts
    };
    let text = "The earlier answers give another view: The council. Carry over only those that are your view too.";
    assert_eq!(doubts("council", "resident"), [text]);
    for (theirs, ours) in [("council", "council"), ("", "council"), ("council", "")] {
        assert_eq!(doubts(theirs, ours), Vec::<String>::new(), "{theirs} {ours}");
    }
}

#[test]
fn answers_of_another_place_are_refused_even_when_they_are_asked_for() {
    let mut visit = halls(&BrowserStore::empty());
    let from = hall_answered(&mut visit, "Nairn");
    let to = begin_hut(&mut visit, "Forres");
    carry(&mut visit, &from, &["warm-huts"]);
    assert_eq!(kept(&visit, &to, "warm-huts"), None);
}

#[test]
fn a_framework_without_links_and_the_same_framework_again_are_offered_nothing() {
    for framework in ["list", "talk", "hall"] {
        let mut visit = halls(&BrowserStore::empty());
        hall_answered(&mut visit, "Forres");
        let to = visit.begin(framework);
        assert_eq!(offer(&visit.state), None, "{framework}");
        visit.send(Msg::PageOpened(Page::CarryOver(to)));
        assert_eq!(shown(&visit), Content::Nothing, "{framework}");
    }
}

// ---- the way there ----

#[test]
fn the_overview_says_how_many_answers_there_are_and_leads_to_them() {
    let (mut visit, _, to) = both(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::Overview(to.clone())));
    let text = "5 answers from other assessments could be used here.".to_owned();
    assert_eq!(offer(&visit.state), Some((text, Page::CarryOver(to))));
}

#[test]
fn a_statement_that_two_others_answer_is_counted_once_on_the_overview() {
    let (mut visit, _, to) = both(&BrowserStore::empty());
    visit.begin("hall");
    visit.rate("everything", "012");
    visit.send(Msg::PageOpened(Page::Overview(to)));
    // The five of the first, and `open-doors`, which stands at "no" in the second.
    assert_eq!(offer(&visit.state).unwrap().0, "6 answers from other assessments could be used here.");
}

#[test]
fn from_what_is_said_of_a_new_assessment_the_way_leads_by_the_answers_to_the_sections() {
    let (mut visit, _, to) = both(&BrowserStore::empty());
    visit.send(Msg::PageOpened(Page::About(to.clone())));
    visit.send(Msg::PageOpened(Page::Overview(to.clone())));
    assert_eq!(visit.state.page, Page::CarryOver(to.clone()));
    visit.send(Msg::PageOpened(Page::Overview(to.clone())));
    assert_eq!(visit.state.page, Page::Overview(to));
}

#[test]
fn the_way_is_direct_where_nothing_is_offered_and_where_people_have_begun_to_answer() {
    let mut visit = halls(&BrowserStore::empty());
    let first = hall_answered(&mut visit, "Forres");
    let new = visit.begin("talk");
    let begun = begin_hut(&mut visit, "Forres");
    visit.choose("clear-signs", step("no"));
    for id in [first, new, begun] {
        visit.send(Msg::PageOpened(Page::About(id.clone())));
        visit.send(Msg::PageOpened(Page::Overview(id.clone())));
        assert_eq!(visit.state.page, Page::Overview(id));
    }
}

/// The place is typed and the button pressed before the typing pauses.
#[test]
fn a_place_that_is_half_typed_counts() {
    let mut visit = halls(&BrowserStore::empty());
    hall_answered(&mut visit, "Forres");
    let to = visit.begin("hut");
    visit.send(Msg::PageOpened(Page::About(to.clone())));
    visit.send(Msg::Typed(Owner::About, &PLACE, "Nairn".to_owned()));
    visit.send(Msg::PageOpened(Page::Overview(to.clone())));
    assert_eq!(visit.state.page, Page::Overview(to));
}

#[test]
fn of_several_assessments_the_person_chooses_one_the_latest_first() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    visit.wait(DAY);
    let later = visit.begin("hall");
    visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, "community-group".to_owned()));
    visit.rate("everything", "01");
    visit.send(Msg::PageOpened(Page::CarryOver(to.clone())));
    let source = |id: &AssessmentId, lines: [&str; 2]| ChoiceView {
        page: Page::CarryOverFrom { to: to.clone(), from: id.clone() },
        named: NamedView { title: "The hall".to_owned(), lines: lines.map(str::to_owned).to_vec() },
    };
    let expected = [
        source(&later, ["A community group · last changed on 25 November 2026", "2 answers that you could use here"]),
        source(&from, ["Forres · last changed on 22 November 2026", "5 answers that you could use here"]),
    ];
    assert_eq!(shown(&visit), Content::Choice(expected.to_vec()));

    visit.send(Msg::PageOpened(Page::CarryOverFrom { to: to.clone(), from: later }));
    assert_eq!(answers(&visit), pairs(&[("open-doors", "no"), ("warm-huts", "some")]));
    assert_eq!(offered(&visit).choice, Some(Page::CarryOver(to)));
}

// ---- carrying over ----

#[test]
fn an_answer_is_carried_with_its_note_its_origin_and_the_mark_of_the_new_wording() {
    let store = BrowserStore::empty();
    let (mut visit, from, to) = both(&store);
    let before = visit.state.assessments.get(&from).cloned();
    let asked = carry(&mut visit, &from, &["warm-huts", "quiet-hours"]);
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);

    let answer = kept(&visit, &to, "warm-huts").unwrap();
    let carried = carried_from("hall", "warm-rooms", BEGINNING);
    let wording = Fingerprint::of("Our huts stay warm.");
    assert_eq!(answer.judged(), Some(&Judged { judgement: step("most"), wording, carried }));
    assert_eq!(answer.text(&NOTE), "Only since the new boiler.");
    assert_eq!(answer.judged.as_ref().unwrap().stamp.time, Timestamp(BEGINNING.0 + 2 * DAY));
    assert_eq!(kept(&visit, &to, "quiet-hours").unwrap().judgement(), Some(&Judgement::DontKnow));
    assert_eq!(visit.state.assessments.get(&from), before.as_ref(), "the earlier assessment stays as it was");
    assert_eq!(halls(&store).state.assessments, visit.state.assessments, "it is stored at once");

    let notice = visit.notice();
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Done, "2 answers are carried over."));
    assert_eq!(notice.text, ["Each says where it came from. To undo one, clear it in its section."]);
    assert_eq!(visit.state.page, Page::Overview(to.clone()));
    visit.send(Msg::PageOpened(Page::CarryOver(to)));
    let left = answers(&visit).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(left, ["fair-prices-here", "front-door", "back-door"]);
}

#[test]
fn a_carried_answer_says_where_it_came_from_until_another_is_chosen() {
    let (mut visit, from, _) = both(&BrowserStore::empty());
    carry(&mut visit, &from, &["warm-huts"]);
    visit.go_to("everything");
    let text = "Carried over from “The hall”, answered on 22 November 2026";
    let shown = |visit: &Visit, name: &str| origin(&visit.state, &statement(name));
    assert_eq!(shown(&visit, "warm-huts").as_deref(), Some(text));
    assert_eq!(shown(&visit, "front-door"), None);
    visit.choose("warm-huts", step("most"));
    assert_eq!(shown(&visit, "warm-huts").as_deref(), Some(text), "choosing the same again changes nothing");
    visit.choose("warm-huts", step("some"));
    assert_eq!(shown(&visit, "warm-huts"), None);
}

#[test]
fn the_sections_open_with_the_message_and_offer_what_is_left() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    carry(&mut visit, &from, &["warm-huts"]);
    assert_eq!((visit.state.page.clone(), visit.progress().as_str()), (Page::Overview(to.clone()), "1 of 7 done"));
    assert_eq!(visit.notice().title, "1 answer is carried over.");
    assert_eq!(offer(&visit.state).unwrap().0, "4 answers from other assessments could be used here.");
    carry(&mut visit, &from, &["fair-prices-here", "quiet-hours", "front-door", "back-door"]);
    assert_eq!((visit.state.page.clone(), visit.progress().as_str()), (Page::Overview(to), "5 of 7 done"));
    assert_eq!(offer(&visit.state), None);
}

#[test]
fn nothing_ticked_is_said_and_changes_nothing() {
    let store = BrowserStore::empty();
    let (mut visit, from, to) = both(&store);
    let before = store.contents();
    assert_eq!(carry(&mut visit, &from, &[]), [Command::MoveFocus(Focus::Notice)]);
    let text = "Nothing is carried over yet. Tick the answers that still hold, then press the button again.";
    assert_eq!((visit.notice().tone, visit.notice().title.as_str()), (Tone::Wrong, text));
    assert_eq!((visit.state.page.clone(), store.contents()), (Page::CarryOver(to), before));
}

#[test]
fn what_is_answered_already_is_neither_offered_nor_touched() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    visit.choose("warm-huts", step("no"));
    visit.choose("front-door", Judgement::DontKnow);
    let before = (kept(&visit, &to, "warm-huts").cloned(), kept(&visit, &to, "front-door").cloned());
    let offered = answers(&visit).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(offered, ["fair-prices-here", "quiet-hours", "back-door"]);
    carry(&mut visit, &from, &["warm-huts", "front-door", "back-door"]);
    assert_eq!((kept(&visit, &to, "warm-huts").cloned(), kept(&visit, &to, "front-door").cloned()), before);
    assert_eq!(visit.notice().title, "1 answer is carried over.");
}

#[test]
fn a_note_of_ones_own_stays() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    visit.write("warm-huts", "The hut has a stove.");
    visit.pause();
    let text = "It stays where it is, since you have written a note of your own here.";
    assert_eq!(rows(&visit)[0].facts[2], fact("Your earlier note", &["Only since the new boiler.", text]));
    carry(&mut visit, &from, &["warm-huts"]);
    let answer = kept(&visit, &to, "warm-huts").unwrap();
    assert_eq!((answer.judgement(), answer.text(&NOTE)), (Some(&step("most")), "The hut has a stove."));
}

#[test]
fn clearing_undoes_it_and_then_the_answer_is_offered_again() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    let before = answers(&visit);
    carry(&mut visit, &from, &["quiet-hours"]);
    visit.take_back("quiet-hours");
    assert_eq!(kept(&visit, &to, "quiet-hours").unwrap().judgement(), None);
    visit.send(Msg::PageOpened(Page::CarryOver(to)));
    assert_eq!(answers(&visit), before);
}

/// From the hut on to a second hall: the origin is the first one, and so is the day.
#[test]
fn an_answer_that_is_carried_twice_keeps_its_first_origin() {
    let (mut visit, from, first_to) = both(&BrowserStore::empty());
    carry(&mut visit, &from, &["warm-huts"]);
    visit.send(Msg::DeletionConfirmed(from));
    visit.wait(DAY);
    let to = visit.begin("hall");
    visit.send(Msg::PageOpened(Page::CarryOver(to.clone())));
    let given = &rows(&visit)[0].facts[0].lines[1];
    assert_eq!(given, "Carried over from “The hall”, answered on 22 November 2026");
    carry(&mut visit, &first_to, &["warm-rooms"]);
    let judged = kept(&visit, &to, "warm-rooms").unwrap().judged().unwrap();
    assert_eq!(judged.carried, carried_from("hall", "warm-rooms", BEGINNING));
    assert_eq!(judged.wording, Fingerprint::of("The rooms are warm."));
}

/// "all" cannot be carried to the hut even when a message asks for it.
#[test]
fn a_step_that_the_other_scale_does_not_have_is_never_carried() {
    let (mut visit, from, to) = both(&BrowserStore::empty());
    carry(&mut visit, &from, &["open-doors", "clear-signs", "unknown"]);
    assert!(visit.state.assessments.get(&to).unwrap().answers.is_empty());
}

#[test]
fn an_earlier_answer_to_another_wording_is_marked() {
    let store = BrowserStore::empty();
    let mut visit = Visit::offering(&store, vec![hall(), hut_with("The doors stand open.")]);
    visit.begin("hut");
    visit.rate("everything", "01");
    // The next release says it as the model does, and asks the same of both.
    let mut visit = halls(&store);
    let to = visit.begin("hall");
    visit.send(Msg::PageOpened(Page::CarryOver(to)));
    let marks: Vec<String> = rows(&visit).into_iter().map(|mut row| row.facts[0].lines.split_off(2).concat()).collect();
    // The second is said in other words by the two, and by the hut as before.
    assert_eq!(marks, ["The wording has changed since you answered.", ""]);
}

#[test]
fn what_the_store_refuses_is_carried_over_on_the_page_and_said_to_be_unsaved() {
    let store = BrowserStore::empty();
    let (mut visit, from, _) = both(&store);
    store.fail(Fails::From(1), StorageError::Full);
    carry(&mut visit, &from, &["warm-huts", "back-door"]);
    assert_eq!((visit.status().text.as_str(), visit.state.unsaved.len()), ("Not saved", 2));
    store.work();
    visit.pause();
    assert_eq!(halls(&store).state.assessments, visit.state.assessments);
}
