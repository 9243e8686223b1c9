//! The plan: actions begun from a statement and from the plan, filled in, shown by how far they are, taken off and put
//! back.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::action::{action, is_dropped, is_on_plan};
use empowerment_check::app::views::field::field;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::plan::{CardView, Dates, plan};
use empowerment_check::domain::action::{DUE, LEAD, OUTCOME, REMOVED, STATUS, TELLING, WHAT};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::ids::{ActionId, AssessmentId};

use crate::common::browser_store::BrowserStore;
use crate::common::filling::of_action;
use crate::common::names::statement;
use crate::common::visit::{SMALL, Visit};

const HEADING: Command = Command::MoveFocus(Focus::Heading);
const NOTICE: Command = Command::MoveFocus(Focus::Notice);

fn at_the_plan(store: &BrowserStore) -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(store);
    let id = visit.begin(SMALL);
    visit.send(Msg::PageOpened(Page::Plan(id.clone())));
    (visit, id)
}

/// The action whose page is open.
fn open_action(visit: &Visit) -> ActionId {
    match &visit.state.page {
        Page::Action(_, action) => action.clone(),
        other => panic!("{other:?}"),
    }
}

/// Adds an action to the plan with these fields, and comes back to the plan.
fn add(visit: &mut Visit, fields: &[(&'static Field, &str)]) -> ActionId {
    visit.send(Msg::ActionBegun(None));
    let action = open_action(visit);
    fill(visit, &action, fields);
    visit.send(Msg::PageOpened(Page::Plan(visit.open_id())));
    action
}

fn fill(visit: &mut Visit, action: &ActionId, fields: &[(&'static Field, &str)]) {
    let owner = of_action(action.as_str());
    for (field, text) in fields {
        match field.name {
            "status" => visit.pick(&owner, field, text),
            _ => visit.fill(&owner, field, text),
        };
        visit.pause();
    }
}

/// The board: each column's title, and the titles of its cards.
fn board(visit: &Visit) -> Vec<(String, Vec<String>)> {
    let groups = plan(&visit.state).unwrap().groups.into_iter();
    groups.map(|group| (group.title, group.cards.into_iter().map(|card| card.title).collect())).collect()
}

fn card(visit: &Visit, title: &str) -> CardView {
    let groups = plan(&visit.state).unwrap().groups;
    groups.into_iter().flat_map(|group| group.cards).find(|card| card.title == title).unwrap()
}

fn facts(visit: &Visit, title: &str) -> Vec<String> {
    card(visit, title).facts.into_iter().map(|fact| format!("{}: {}", fact.label, fact.text)).collect()
}

#[test]
fn an_empty_plan_has_no_board_and_tells_nothing() {
    let (visit, id) = at_the_plan(&BrowserStore::empty());
    let view = plan(&visit.state).unwrap();
    assert_eq!((view.assessment, view.groups, view.told, view.dates), (id, vec![], None, Dates::None));
    assert_eq!(view.name, "A small framework, 22 November 2026");
}

#[test]
fn a_new_action_is_opened_and_nothing_is_stored_before_something_is_said() {
    let store = BrowserStore::empty();
    let (mut visit, id) = at_the_plan(&store);
    let before = store.contents();
    assert_eq!(visit.send(Msg::ActionBegun(None)), [HEADING]);
    let opened = open_action(&visit);
    assert_eq!(visit.state.page, Page::Action(id.clone(), opened.clone()));
    assert_eq!(store.contents(), before);
    assert!(!is_on_plan(&visit.state));
    visit.send(Msg::PageOpened(Page::Plan(id)));
    assert_eq!(plan(&visit.state).unwrap().groups, []);
    visit.send(Msg::ActionBegun(None));
    assert_ne!(open_action(&visit), opened, "each action has an id of its own");
}

#[test]
fn what_is_said_of_an_action_is_stored_and_shown_by_how_far_it_is() {
    let store = BrowserStore::empty();
    let (mut visit, id) = at_the_plan(&store);
    add(&mut visit, &[(&WHAT, "Open on Sundays"), (&LEAD, "Siân"), (&DUE, "1/12/2026"), (&TELLING, "Newsletter")]);
    add(&mut visit, &[(&WHAT, "Ask the school"), (&STATUS, "under-way")]);
    add(&mut visit, &[(&WHAT, "Paint"), (&STATUS, "done"), (&OUTCOME, "It is blue.")]);
    add(&mut visit, &[(&WHAT, "Dig"), (&STATUS, "dropped"), (&OUTCOME, "Too wet.")]);
    let expected = [
        ("Planned (1)", vec!["Open on Sundays"]),
        ("Under way (1)", vec!["Ask the school"]),
        ("Done (1)", vec!["Paint"]),
        ("Dropped (1)", vec!["Dig"]),
    ];
    let shown = board(&visit);
    assert_eq!(shown.len(), 4);
    for ((title, cards), (expected_title, expected_cards)) in shown.iter().zip(expected) {
        assert_eq!(
            (title.as_str(), cards),
            (expected_title, &expected_cards.iter().map(ToString::to_string).collect())
        );
    }
    let expected = ["Led by: Siân", "By: 1 December 2026", "Telling people: Newsletter"];
    assert_eq!(facts(&visit, "Open on Sundays"), expected);
    assert_eq!(facts(&visit, "Paint"), ["What came of it: It is blue."]);
    assert_eq!(facts(&visit, "Dig"), ["Why it was dropped: Too wet."]);
    let next = Visit::open_small(&store);
    assert_eq!(next.state.assessments, visit.state.assessments);
    assert_eq!(next.state.assessments[&id].actions.len(), 4);
}

/// First what is due first, then without a date, and of equals what was begun first.
#[test]
fn a_column_is_in_the_order_in_which_it_is_due() {
    let (mut visit, _) = at_the_plan(&BrowserStore::empty());
    for (what, due) in [("d", ""), ("c", "2/1/2027"), ("e", ""), ("a", "31/12/2026"), ("b", "31/12/2026")] {
        add(&mut visit, &[(&WHAT, what), (&DUE, due)]);
    }
    assert_eq!(board(&visit)[0].1, ["a", "b", "c", "d", "e"]);
}

/// The visit is on 22 November 2026 by the clock on the wall.
#[test]
fn an_action_is_overdue_from_the_day_after_until_it_is_done_or_dropped() {
    let (mut visit, id) = at_the_plan(&BrowserStore::empty());
    let action = add(&mut visit, &[(&WHAT, "Paint"), (&DUE, "22/11/2026")]);
    let by = |visit: &Visit| facts(visit, "Paint")[0].clone();
    assert_eq!(by(&visit), "By: 22 November 2026");
    // From 14:02 on, ten hours ahead of UTC it is the next day.
    visit.offset_minutes = 600;
    visit.send(Msg::PageOpened(Page::Plan(id)));
    assert_eq!(by(&visit), "By: 22 November 2026 (overdue)");
    for (status, overdue) in [("under-way", true), ("done", false), ("dropped", false), ("", true)] {
        fill(&mut visit, &action, &[(&STATUS, status)]);
        assert_eq!(by(&visit).ends_with("(overdue)"), overdue, "{status}");
    }
}

#[test]
fn an_action_can_be_begun_from_a_statement_and_names_it() {
    let store = BrowserStore::empty();
    let (mut visit, id) = at_the_plan(&store);
    visit.go_to("doors");
    assert_eq!(visit.send(Msg::ActionBegun(Some(statement("doors-3")))), [HEADING]);
    let begun = open_action(&visit);
    assert_eq!(action(&visit.state).unwrap().statement, Some((statement("doors-3"), "foobar".to_owned())));
    // It was left empty: it is not on the plan, and the next try goes on with it.
    visit.send(Msg::PageOpened(Page::Check(id.clone())));
    visit.send(Msg::ActionBegun(Some(statement("doors-4"))));
    assert_ne!(open_action(&visit), begun);
    visit.send(Msg::ActionBegun(Some(statement("doors-3"))));
    assert_eq!(open_action(&visit), begun);
    visit.send(Msg::PageOpened(Page::Plan(id.clone())));
    assert_eq!(plan(&visit.state).unwrap().groups, []);

    visit.send(Msg::PageOpened(Page::Action(id.clone(), begun.clone())));
    fill(&mut visit, &begun, &[(&WHAT, "Widen the door")]);
    visit.send(Msg::PageOpened(Page::Plan(id)));
    assert_eq!(facts(&visit, "Widen the door"), ["About: foobar"]);
    visit.send(Msg::ActionBegun(Some(statement("doors-3"))));
    assert_ne!(open_action(&visit), begun, "a second action about the same statement");
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_faulty_date_is_shown_beside_the_field_and_in_a_summary_and_stays_as_typed() {
    let (mut visit, id) = at_the_plan(&BrowserStore::empty());
    visit.send(Msg::ActionBegun(None));
    let begun = open_action(&visit);
    let owner = of_action(begun.as_str());
    fill(&mut visit, &begun, &[(&WHAT, "Paint"), (&DUE, "31/2/2027"), (&LEAD, &"a".repeat(161))]);
    assert_eq!(visit.send(Msg::PageOpened(Page::Plan(id.clone()))), [NOTICE]);
    assert_eq!(visit.state.page, Page::Action(id.clone(), begun));
    let notice = visit.notice();
    let lines: Vec<&str> = notice.actions.iter().map(|action| action.text.as_str()).collect();
    let no_date = "There is no such date. Type the day, month and year, such as 22/11/2026.";
    let too_long =
        "This text has 161 characters and 160 is the most that can be kept. Shorten it and it will be saved.";
    let expected =
        [format!("“By when?” {no_date}"), format!("“Who leads?” {too_long}"), "Leave it for now and go on".to_owned()];
    assert_eq!((notice.tone, lines), (Tone::Wrong, expected.iter().map(String::as_str).collect()));
    let due = field(&visit.state, &owner, &DUE);
    assert_eq!((due.text.as_str(), due.fault.as_deref()), ("31/2/2027", Some(no_date)));
    let asked = visit.send(notice.actions[0].msg.clone());
    let [Command::MoveFocus(Focus::Field(name))] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(*name, format!("due-{}", open_action(&visit).as_str()));

    let begun = open_action(&visit);
    fill(&mut visit, &begun, &[(&DUE, "28/2/2027"), (&LEAD, "a")]);
    assert_eq!(visit.send(Msg::PageOpened(Page::Plan(id.clone()))), [HEADING]);
    assert_eq!((&visit.state.page, &visit.state.notice), (&Page::Plan(id), &None));
    assert_eq!(facts(&visit, "Paint"), ["Led by: a", "By: 28 February 2027"]);
}

#[test]
fn an_action_is_asked_what_it_is_before_it_is_left() {
    let (mut visit, id) = at_the_plan(&BrowserStore::empty());
    visit.send(Msg::ActionBegun(None));
    let begun = open_action(&visit);
    let owner = of_action(begun.as_str());
    fill(&mut visit, &begun, &[(&LEAD, "Siân"), (&WHAT, " \n")]);
    assert_eq!(field(&visit.state, &owner, &WHAT).fault, None, "nobody is told off while they are at it");
    assert_eq!(visit.send(Msg::PageOpened(Page::Plan(id.clone()))), [NOTICE]);
    let lines: Vec<String> = visit.notice().actions.into_iter().map(|action| action.text).collect();
    assert_eq!(lines, ["“What will you do?” Say what you will do.", "Leave it for now and go on"]);
    assert_eq!(field(&visit.state, &owner, &WHAT).fault.as_deref(), Some("Say what you will do."));
    assert_eq!(field(&visit.state, &owner, &LEAD).fault, None);
    let leave = visit.notice().actions[1].msg.clone();
    visit.send(leave);
    assert_eq!(visit.state.page, Page::Plan(id));
    assert_eq!(board(&visit)[0].1, ["An action that is not described yet"]);
}

#[test]
fn an_action_taken_off_is_gone_for_every_tab_and_can_be_put_back() {
    let store = BrowserStore::empty();
    let (mut visit, id) = at_the_plan(&store);
    let kept = add(&mut visit, &[(&WHAT, "Paint"), (&LEAD, "Siân")]);
    add(&mut visit, &[(&WHAT, "Dig")]);
    visit.send(Msg::PageOpened(Page::Action(id.clone(), kept.clone())));
    visit.fill(&of_action(kept.as_str()), &DUE, "soon");
    assert_eq!(visit.send(Msg::ActionRemoved(kept.clone())), [NOTICE]);
    assert_eq!((&visit.state.page, board(&visit)[0].1.clone()), (&Page::Plan(id.clone()), vec!["Dig".to_owned()]));
    assert_eq!(visit.state.drafts.len(), 0, "what was half typed in it is let go");
    let notice = visit.notice();
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Done, "The action is off the plan."));

    let mut other_tab = Visit::open_small(&store);
    other_tab.send(Msg::PageOpened(Page::Plan(id.clone())));
    assert_eq!(board(&other_tab)[0].1, ["Dig"]);
    let record = &other_tab.state.assessments[&id].actions[&kept];
    assert_eq!((record.text(&REMOVED), record.text(&WHAT)), ("removed", "Paint"), "its record stays");

    let [undo] = &notice.actions[..] else { panic!("{notice:?}") };
    assert_eq!((undo.text.as_str(), &undo.msg), ("Undo", &Msg::ActionRestored(kept)));
    assert_eq!(visit.send(undo.msg.clone()), [HEADING]);
    assert_eq!((board(&visit)[0].1.clone(), &visit.state.notice), (vec!["Paint".to_owned(), "Dig".to_owned()], &None));
    assert_eq!(facts(&visit, "Paint"), ["Led by: Siân"]);
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn the_page_of_an_action_knows_when_it_is_dropped() {
    let (mut visit, id) = at_the_plan(&BrowserStore::empty());
    let made = add(&mut visit, &[(&WHAT, "Paint")]);
    visit.send(Msg::PageOpened(Page::Action(id, made.clone())));
    assert_eq!((is_on_plan(&visit.state), is_dropped(&visit.state)), (true, false));
    fill(&mut visit, &made, &[(&STATUS, "dropped")]);
    assert!(is_dropped(&visit.state));
}
