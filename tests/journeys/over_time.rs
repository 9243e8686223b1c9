//! Over time: what an assessment says is frozen, the next round begins with nothing assumed, and what has changed is told
//! by what was placed both times.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::{Extent, Page};
use empowerment_check::app::state::Notice;
use empowerment_check::app::views::last_time::{LastTime, last_time};
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::part::{Block, Fact, Part};
use empowerment_check::app::views::report::document;
use empowerment_check::app::views::rounds::{OnPlan, People, RoundsView, deletion, rounds};
use empowerment_check::app::views::since::{SinceView, since};
use empowerment_check::app::views::trend::trend;
use empowerment_check::domain::about::{PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::action::{OUTCOME, STATUS, WHAT};
use empowerment_check::domain::answer::NOTE;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::{ActionId, AssessmentId, RoundId};
use empowerment_check::domain::round;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action};
use crate::common::gathering::file_of;
use crate::common::names::{statement, step};
use crate::common::results::fill;
use crate::common::reworded::reworded;
use crate::common::tabs::tabs;
use crate::common::visit::{SMALL, Visit};

fn view(visit: &Visit) -> RoundsView {
    rounds(&visit.state).unwrap()
}

fn changed(visit: &Visit) -> SinceView {
    since(&visit.state).unwrap()
}

fn said(visit: &Visit, name: &str) -> Option<LastTime> {
    last_time(&visit.state, &statement(name))
}

fn open(visit: &Visit) -> &Assessment {
    &visit.state.assessments[&visit.open_id()]
}

impl Visit {
    fn go_over_time(&mut self) {
        let id = self.open_id();
        self.send(Msg::PageOpened(Page::Rounds(id)));
    }

    /// Freezes what is open, under this name.
    fn freeze(&mut self, label: &str) -> RoundId {
        self.go_over_time();
        self.send(Msg::RoundFrozen(label.to_owned()));
        view(self).rounds[0].id.clone()
    }

    /// Freezes what is open and begins the next round.
    fn go_on_next_year(&mut self, label: &str) -> AssessmentId {
        let round = self.freeze(label);
        self.wait(365 * 24 * 60 * 60 * 1000);
        self.send(Msg::NextRoundBegun(round));
        self.open_id()
    }
}

/// Doors of the hall, answered.
fn with_doors(store: &BrowserStore, replies: &str) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    visit.rate("doors", replies);
    visit
}

// ---- frozen ----

#[test]
fn what_is_frozen_stays_as_it_was_here_in_the_store_and_in_the_file() {
    let store = BrowserStore::empty();
    let mut visit = with_doors(&store, "01");
    visit.fill(&WHOLE, &PLACE, "The hall");
    visit.freeze("Spring 2026");
    assert_eq!(visit.notice().title, "“Spring 2026” is frozen.");
    let frozen = round::last(open(&visit)).unwrap().said.clone();
    assert_eq!((frozen.answers.len(), frozen.about.text(&PLACE)), (2, "The hall"));
    visit.rate("doors", "33");
    visit.fill(&WHOLE, &PLACE, "Another hall");
    visit.pause();
    assert_eq!(round::last(open(&visit)).unwrap().said, frozen);
    // The same the next time, and wherever the file is opened.
    let id = visit.open_id();
    let (name, text) = visit.download(&id);
    let mut next = Visit::open_small(&store);
    next.send(Msg::AssessmentResumed(id));
    assert_eq!(open(&next), open(&visit));
    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    elsewhere.open_file(&name, text.as_bytes());
    assert_eq!(open(&elsewhere).rounds, open(&visit).rounds);
    elsewhere.go_over_time();
    let [round] = &view(&elsewhere).rounds[..] else { panic!("there is one") };
    assert_eq!(
        (round.title.as_str(), round.about.as_str()),
        ("Spring 2026", "Frozen on 22 November 2026 · 2 of 11 done")
    );
}

#[test]
fn a_round_is_called_by_its_day_unless_it_has_a_name_that_can_be_kept() {
    let mut visit = with_doors(&BrowserStore::empty(), "01");
    visit.go_over_time();
    assert_eq!(view(&visit).today, "22 November 2026");
    visit.freeze("  ");
    assert_eq!(view(&visit).rounds[0].title, "22 November 2026");
    for label in ["a".repeat(161), "a\u{202E}b".to_owned()] {
        visit.send(Msg::RoundFrozen(label));
        assert_eq!(view(&visit).rounds.len(), 1, "nothing is frozen under such a name");
    }
    assert_eq!(overview(&visit.state).unwrap().rounds.as_deref(), Some("1 round"));
}

#[test]
fn two_tabs_that_freeze_both_keep_their_round_and_a_deletion_is_heard() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    let id = one.state.assessments.keys().next().unwrap().clone();
    for tab in [&mut one, &mut other] {
        tab.send(Msg::PageOpened(Page::Rounds(id.clone())));
    }
    one.send(Msg::RoundFrozen("One".to_owned()));
    other.send(Msg::RoundFrozen("Other".to_owned()));
    one.look();
    other.look();
    assert_eq!(open(&one).rounds, open(&other).rounds);
    assert_eq!(view(&one).rounds.len(), 2);
    let deleted = view(&one).rounds[0].id.clone();
    one.send(Msg::PageOpened(Page::DeletingRound(id, deleted.clone())));
    let title = deletion(&one.state, &deleted);
    assert!(title.ends_with("You cannot undo this."), "{title}");
    one.send(Msg::RoundDeleted(deleted.clone()));
    other.look();
    assert_eq!(open(&one).rounds, open(&other).rounds);
    assert_eq!(view(&other).rounds.len(), 1);
    let gone = &open(&Visit::open_small(&store).at(&one.open_id())).rounds.get(&deleted).unwrap().said.clone();
    assert_eq!(gone.answers.len(), 0, "nothing of it is stored any more");
}

impl Visit {
    fn at(mut self, id: &AssessmentId) -> Self {
        self.send(Msg::PageOpened(Page::Overview(id.clone())));
        self
    }
}

#[test]
fn of_several_people_what_they_agreed_on_is_frozen() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.read_people(None, &[("one.json", file_of(1, "council", "Agnes", "33"))]);
    visit.send(Msg::PeopleBroughtIn);
    visit.choose("doors-1", step("some"));
    visit.freeze("Meeting");
    let round = round::last(open(&visit)).unwrap().clone();
    assert_eq!((round.said.people.len(), round.said.answers.len()), (0, 1));
    assert_eq!(view(&visit).people, People::LeftOut);
    let id = view(&visit).rounds[0].id.clone();
    visit.send(Msg::NextRoundBegun(id));
    assert_eq!((open(&visit).people.len(), view(&visit).people), (0, People::None));
}

// ---- the next round ----

#[test]
fn the_next_round_shows_what_was_said_and_assumes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = with_doors(&store, "01?");
    visit.fill(&WHOLE, &PLACE, "The hall");
    visit.fill(&WHOLE, &TOOK_PART, "Six of us");
    visit.pick(&WHOLE, &PERSPECTIVE, "resident");
    visit.write("doors-1", "The lock is broken.");
    visit.pause();
    let first = visit.open_id();
    assert_eq!(said(&visit, "doors-1"), None, "there is no last time");
    let next = visit.go_on_next_year("2026");
    assert_ne!(next, first);
    assert_eq!(visit.notice().title, "The next round has begun. The one before stays as it is.");
    assert_eq!(visit.progress(), "0 of 11 done");
    let about = |field| open(&visit).about.text(field).to_owned();
    assert_eq!([about(&PLACE), about(&PERSPECTIVE), about(&TOOK_PART)], ["The hall", "resident", ""]);
    assert_eq!(visit.judgement("doors-1"), None);
    assert_eq!(visit.note("doors-1").text, "");
    let last = said(&visit, "doors-1").unwrap();
    assert_eq!(last.text, "Last time (2026): No");
    assert_eq!((last.note.as_str(), last.again), ("The lock is broken.", Some(step("no"))));
    assert_eq!(said(&visit, "doors-3").unwrap().text, "Last time (2026): Don't know");
    assert_eq!(said(&visit, "doors-4"), None, "nothing was said of it");
    // It still stands there once the same is said again, and now counts.
    visit.send(Msg::JudgementChosen(statement("doors-1"), step("no")));
    assert_eq!(visit.progress(), "1 of 11 done");
    assert_eq!(said(&visit, "doors-1").unwrap().text, "Last time (2026): No");
    // The one before is as it was.
    let mut again = Visit::open_small(&store).at(&first);
    assert_eq!(again.progress(), "3 of 11 done");
    assert_eq!(said(&again, "doors-1"), None, "what stands there is what was frozen");
    again.choose("doors-1", step("all"));
    assert_eq!(said(&again, "doors-1").unwrap().text, "Last time (2026): No");
}

#[test]
fn an_answer_to_other_words_cannot_be_given_again_with_one_press() {
    let store = BrowserStore::empty();
    let mut visit = with_doors(&store, "11");
    let id = visit.go_on_next_year("2026");
    let mut later = Visit::offering(&store, vec![reworded(&["doors-1"])]).at(&id);
    let last = said(&later, "doors-1").unwrap();
    assert_eq!((last.text.as_str(), last.again), ("Last time (2026): Some. The wording was another one.", None));
    assert_eq!(said(&later, "doors-2").unwrap().again, Some(step("some")));
    later.rate("doors", "33");
    let lists: Vec<(String, usize)> =
        changed(&later).lists.into_iter().map(|list| (list.title, list.lines.len())).collect();
    assert_eq!(lists, [("Higher now (1)".to_owned(), 1), ("The wording has changed (1)".to_owned(), 1)]);
}

#[test]
fn what_became_of_an_action_that_was_open_is_asked() {
    let store = BrowserStore::empty();
    let mut visit = with_doors(&store, "01");
    for (action, what, status) in [("x-1", "Mend the lock", "under-way"), ("x-2", "Paint", "done"), ("x-3", "Sing", "")]
    {
        visit.fill(&of_action(action), &WHAT, what);
        visit.pick(&of_action(action), &STATUS, status);
    }
    visit.fill(&of_action("x-2"), &OUTCOME, "It is blue.");
    visit.pause();
    visit.go_on_next_year("2026");
    let meant: Vec<(String, String)> =
        view(&visit).actions.into_iter().map(|action| (action.title, action.was)).collect();
    let expected =
        [("Mend the lock", "Last time: Under way"), ("Paint", "Last time: Done"), ("Sing", "Last time: Planned")];
    assert_eq!(meant, expected.map(|(title, was)| (title.to_owned(), was.to_owned())));
    let kept = |visit: &Visit, action| visit.kept(&of_action(action), &STATUS);
    assert_eq!([kept(&visit, "x-1"), kept(&visit, "x-2"), kept(&visit, "x-3")], ["", "done", ""]);
    assert_eq!(visit.kept(&of_action("x-2"), &OUTCOME), "It is blue.");
    visit.pick(&of_action("x-1"), &STATUS, "done");
    visit.fill(&of_action("x-1"), &OUTCOME, "A new one");
    visit.pause();
    let next = Visit::open_small(&store).at(&visit.open_id());
    assert_eq!(
        (kept(&next, "x-1"), next.kept(&of_action("x-1"), &OUTCOME)),
        ("done".to_owned(), "A new one".to_owned())
    );
    assert_eq!(view(&next).actions[0].was, "Last time: Under way", "what was is not changed by it");
    visit.send(Msg::ActionRemoved(ActionId::parse("x-3").unwrap()));
    assert_eq!(view(&visit).actions[2].plan, OnPlan::TakenOff);
}

#[test]
fn a_round_that_finds_no_room_changes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = with_doors(&store, "01");
    let round = visit.freeze("2026");
    let before = store.contents();
    store.fail(Fails::From(3), StorageError::Full);
    visit.send(Msg::NextRoundBegun(round));
    assert_eq!(visit.state.notice, Some(Notice::NextRoundNotBegun));
    assert_eq!(visit.notice().title, "The next round could not be stored. Nothing has changed.");
    assert_eq!(store.contents(), before);
    assert_eq!(visit.state.assessments.len(), 1);
}

// ---- then and now ----

/// Then 0123?-.1, now 113?2220: four of the doors were placed both times, (0+1+2+1)/4 and (1+1+3+0)/4.
fn a_year_later() -> Visit {
    let mut visit = with_doors(&BrowserStore::empty(), "0123?-.1");
    visit.go_on_next_year("2026");
    visit.rate("doors", "113?2220");
    visit.go_over_time();
    visit
}

#[test]
fn what_has_changed_is_told_by_what_was_placed_both_times_with_all_that_was_placed_beside_it() {
    let view = changed(&a_year_later());
    assert_eq!(view.title, "Since “2026”");
    let change = "4 statements, rated both times: 1.0 out of 3 (33%) then, 1.3 out of 3 (42%) now. Higher now.";
    // 7/5 of 10 that apply, from 7/30 to 22/30; 11/7 of 11, from 11/33 to 23/33.
    let facts = [
        ("2026", "Some · 1.4 out of 3 (47%) · Made of: 5 of 10 statements that apply · Could be: 23% to 73%"),
        ("Now", "Most · 1.6 out of 3 (52%) · Made of: 7 of 11 statements that apply · Could be: 33% to 70%"),
    ];
    let expected = facts.map(|(label, text)| Fact::new(label, [text, RULE].concat()));
    let whole = group(&view.blocks[1]);
    assert_eq!(whole, ("All statements", change, expected.to_vec()));
    let Block::Part(area) = &view.blocks[2] else { panic!("{:?}", view.blocks) };
    assert_eq!((area.title.as_str(), group(&area.blocks[0]).1), ("Area", change));
    let money = Block::List(vec!["Money".to_owned()]);
    assert_eq!(area.blocks[1..], [Block::Text("In these, no statement was rated both times:".to_owned()), money]);
}

const RULE: &str = " · Rule: known-only mean, every statement counts once";

/// A group: its title, what has changed, and all that was placed then and now.
fn group(block: &Block) -> (&str, &str, Vec<Fact>) {
    let Block::Part(Part { title, blocks }) = block else { panic!("{block:?}") };
    let [Block::Text(change), Block::Facts(facts)] = &blocks[..] else { panic!("{blocks:?}") };
    (title, change, facts.clone())
}

#[test]
fn every_statement_that_was_placed_is_listed_by_what_became_of_it() {
    let mut visit = a_year_later();
    let titles = |visit: &Visit| changed(visit).lists.into_iter().map(|list| list.title).collect::<Vec<_>>();
    let expected = [
        "Higher now (2)",
        "Lower now (1)",
        "The same now (1)",
        "Rated then, and not now (1)",
        "Rated now, and not then (3)",
    ];
    assert_eq!(titles(&visit), expected);
    assert_eq!(changed(&visit).lists[0].lines, ["foobar From “No” to “Some”.", "foobar From “Most” to “All”."]);
    visit.take_back("doors-1");
    assert_eq!(titles(&visit)[0], "Higher now (1)");
}

#[test]
fn looking_at_more_is_not_told_as_progress() {
    let mut visit = with_doors(&BrowserStore::empty(), "003");
    visit.go_on_next_year("2026");
    visit.rate("doors", "003 333");
    let view = changed(&visit);
    assert_eq!(
        group(&view.blocks[1]).1,
        "3 statements, rated both times: 1.0 out of 3 (33%) then, 1.0 out of 3 (33%) now. The same now."
    );
    let rows = trend(&visit.state).unwrap().rows;
    assert_eq!(rows[0], ["1. 2026", "1.0 out of 3 (33%)", "3 of 11", "9% to 82%", ""]);
    let both = "3 statements, rated both times: 1.0 out of 3 (33%) then, 1.0 out of 3 (33%) now. The same now.";
    assert_eq!(rows[1], ["2. Now", "2.0 out of 3 (67%)", "6 of 11", "36% to 82%", both]);
}

#[test]
fn as_long_as_nothing_is_said_anew_there_is_nothing_to_compare() {
    let mut visit = with_doors(&BrowserStore::empty(), "012");
    visit.freeze("2026");
    assert_eq!((since(&visit.state), trend(&visit.state)), (None, None));
    // Going on in the same assessment: only what was answered again is compared.
    visit.choose("doors-1", step("all"));
    let view = changed(&visit);
    let change = "1 statement, rated both times: 0.0 out of 3 (0%) then, 3.0 out of 3 (100%) now. Higher now.";
    assert_eq!(group(&view.blocks[1]).1, change);
    let titles: Vec<&str> = view.lists.iter().map(|list| list.title.as_str()).collect();
    assert_eq!(titles, ["Higher now (1)", "Not answered again (2)"]);
    // Frozen once more, it is a round of its own, and now is no other.
    visit.freeze("2027");
    let rows: Vec<String> = trend(&visit.state).unwrap().rows.into_iter().map(|[name, ..]| name).collect();
    assert_eq!(rows, ["1. 2026", "2. 2027"]);
}

/// Also in another browser, which counts its edits anew.
#[test]
fn the_same_answer_in_another_browser_is_an_answer_given_again() {
    let mut visit = with_doors(&BrowserStore::empty(), "012");
    let id = visit.go_on_next_year("2026");
    let (name, text) = visit.download(&id);
    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    elsewhere.open_file(&name, text.as_bytes());
    elsewhere.rate("doors", "012");
    let titles: Vec<String> = changed(&elsewhere).lists.into_iter().map(|list| list.title).collect();
    assert_eq!(titles, ["The same now (3)"]);
}

#[test]
fn the_report_says_what_has_changed() {
    let visit = a_year_later();
    let part = |extent| {
        let blocks = document(&visit.state, extent).unwrap().blocks;
        blocks.into_iter().find_map(|block| match block {
            Block::Part(part @ Part { .. }) if part.title == "Since “2026”" => Some(part),
            _ => None,
        })
    };
    assert_eq!(part(Extent::Summary), None);
    let text = format!("{:?}", part(Extent::Everything).unwrap());
    for expected in [
        "4 statements, rated both times",
        "5 of 10 statements that apply",
        "7 of 11 statements that apply",
        "23% to 73%",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn a_checklist_is_counted_and_no_more() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin("empowerment-programme");
    visit.rate("objectives", "210");
    visit.go_on_next_year("2026");
    visit.rate("objectives", "22?");
    assert_eq!(trend(&visit.state), None);
    let view = changed(&visit);
    let Block::Facts(facts) = &view.blocks[1] else { panic!("{:?}", view.blocks) };
    let facts: Vec<(&str, &str)> = facts.iter().map(|fact| (fact.label.as_str(), fact.text.as_str())).collect();
    assert_eq!(facts, [("2026", "1 Partly · 1 In place"), ("Now", "2 In place")]);
    let titles: Vec<&str> = view.lists.iter().map(|list| list.title.as_str()).collect();
    assert_eq!(titles, ["Changed (1)", "The same now (1)", "Rated then, and not now (1)"]);
}

#[test]
fn of_a_judgement_the_texts_stand_side_by_side() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin("empowered-communities");
    fill(&mut visit, "how-much-volunteering", &NOTE, "More than ever.");
    visit.send(Msg::JudgementChosen(statement("overall-grade"), step("good")));
    visit.go_on_next_year("2026");
    let last = said(&visit, "how-much-volunteering").unwrap();
    assert_eq!((last.text.as_str(), last.note.as_str(), last.again), ("Last time (2026):", "More than ever.", None));
    fill(&mut visit, "how-much-volunteering", &NOTE, "Less.");
    visit.send(Msg::JudgementChosen(statement("overall-grade"), step("weak")));
    let view = changed(&visit);
    assert_eq!(trend(&visit.state), None);
    let Block::Part(Part { title, blocks }) = &view.blocks[1] else { panic!("{:?}", view.blocks) };
    assert_eq!(title, "How much do people volunteer here?");
    let [Block::Facts(facts)] = &blocks[..] else { panic!("{blocks:?}") };
    let facts: Vec<(&str, &str)> = facts.iter().map(|fact| (fact.label.as_str(), fact.text.as_str())).collect();
    assert_eq!(facts, [("2026", "More than ever."), ("Now", "Less.")]);
    assert_eq!(view.lists[0].title, "Lower now (1)");
}
