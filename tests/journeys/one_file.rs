//! The product as one file: what it holds is looked at like any file, and a new one can be saved with answers in it.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::{Given, Msg};
use empowerment_check::app::page::Page;
use empowerment_check::app::persist;
use empowerment_check::app::state::{NotOpened, Notice};
use empowerment_check::app::views::computer::computer;
use empowerment_check::app::views::one_file::{InsideView, inside, is_kept_loosely, saving};
use empowerment_check::app::views::opening::opening;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, InstanceId};
use empowerment_check::formats::assessment_json;
use empowerment_check::storage::keys::Keys;

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
use crate::common::small_framework::small_framework;
use crate::common::visit::{SMALL, Visit};

/// A visit to a page that holds these texts.
fn holding(store: &BrowserStore, texts: &[&str]) -> Visit {
    let inside = Some(texts.iter().map(|text| (*text).to_owned()).collect());
    Visit::given(store, vec![small_framework()], Given { inside, ..Given::default() }).0
}

fn begun(visit: &mut Visit, replies: &str) -> AssessmentId {
    let id = visit.begin(SMALL);
    visit.go_to("doors");
    visit.rate("doors", replies);
    id
}

/// What a new file is asked to hold.
fn saved(asked: &[Command]) -> (&str, &[String], &[FrameworkId]) {
    let found = asked.iter().find_map(|command| match command {
        Command::DownloadPage { name, assessments, frameworks } => Some((&name[..], &assessments[..], &frameworks[..])),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{asked:?}"))
}

/// The text of an assessment with two answers, as a copy of another browser holds it.
fn copy() -> (AssessmentId, String) {
    let mut visit = holding(&BrowserStore::of_another_browser(), &[]);
    let id = begun(&mut visit, "32");
    let asked = visit.send(Msg::PageCopyAsked(vec![id.clone()]));
    (id, saved(&asked).1[0].clone())
}

#[test]
fn a_new_file_holds_the_assessments_that_were_asked_for() {
    let store = BrowserStore::empty();
    let mut visit = holding(&store, &[]);
    let (first, second) = (begun(&mut visit, "3"), begun(&mut visit, "0"));
    let all = saving(&visit.state, None).unwrap();
    assert_eq!(all.assessments.len(), 2);
    assert!(all.lead.starts_with("You get a new file with this check and all 2 assessments in it."), "{}", all.lead);
    let one = saving(&visit.state, Some(&second)).unwrap();
    assert_eq!(one.assessments, std::slice::from_ref(&second));
    assert!(one.lead.contains("1 assessment in it") && one.lead.contains("can read the answers"), "{}", one.lead);

    let asked = visit.send(Msg::PageCopyAsked(vec![first.clone()]));
    let (name, texts, frameworks) = saved(&asked);
    assert_eq!(name, "empowerment-check-2026-11-22-1402.html");
    let read: Vec<_> = texts.iter().map(|text| assessment_json::read(text.as_bytes()).unwrap().assessment).collect();
    assert_eq!(read, [visit.state.assessments[&first].clone()]);
    assert_eq!(frameworks, []);
    assert_eq!(
        visit.notice().title,
        "“empowerment-check-2026-11-22-1402.html” is ready: look in your browser's downloads."
    );
    let copied = format!("empowerment-check/main/a/{}/copied", first.as_str());
    assert!(store.contents().contains_key(&copied), "it is a copy like any other");
    assert_eq!(visit.told().last().unwrap(), r#"export {"kind":"html"}"#);
}

#[test]
fn a_note_that_is_half_typed_is_in_it() {
    let mut visit = holding(&BrowserStore::empty(), &[]);
    let id = begun(&mut visit, "3");
    visit.write("doors-1", "Half a");
    let asked = visit.send(Msg::PageCopyAsked(vec![id]));
    assert!(saved(&asked).1[0].contains("Half a"));
}

#[test]
fn elsewhere_there_is_no_such_file() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    begun(&mut visit, "3");
    assert_eq!(saving(&visit.state, None), None);
    assert_eq!(saving(&holding(&BrowserStore::empty(), &[]).state, None), None, "and nothing to save");
}

#[test]
fn what_the_page_holds_is_shown_and_stored_only_when_a_person_adds_it() {
    let (id, text) = copy();
    let store = BrowserStore::empty();
    let mut visit = holding(&store, &[&text]);
    let found = inside(&visit.state);
    let expected = InsideView {
        place: 0,
        title: "A small framework, 22 November 2026".to_owned(),
        saved: "Saved 22 November 2026, 14:02".to_owned(),
    };
    assert_eq!(found, [expected]);
    assert_eq!((visit.state.assessments.len(), store.writes()), (0, 0));

    assert_eq!(visit.send(Msg::InsideChosen(0)), [Command::MoveFocus(Focus::Heading)]);
    assert_eq!(visit.state.page, Page::Opening);
    let lead = opening(&visit.state).unwrap().lead;
    assert_eq!(lead, "You chose “A small framework, 22 November 2026”. Nothing here has changed yet.");
    assert_eq!(store.writes(), 0);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(visit.open_id(), id);
    assert_eq!(inside(&visit.state), [], "what is here just so is not offered again");

    let visit = holding(&store, &[&text]);
    assert_eq!(visit.state.assessments.len(), 1);
    assert_eq!(inside(&visit.state), [], "nor in a later visit");
}

#[test]
fn what_is_here_in_another_state_stays_as_it_is_beside_what_is_added() {
    let (id, text) = copy();
    let store = BrowserStore::empty();
    let mut visit = holding(&store, &[&text]);
    visit.send(Msg::InsideChosen(0));
    visit.send(Msg::OpeningConfirmed);
    visit.go_to("doors");
    visit.choose("doors-1", step("no"));
    let before = visit.state.assessments[&id].clone();

    let mut later = holding(&store, &[&text]);
    assert_eq!(inside(&later.state).len(), 1);
    later.send(Msg::InsideChosen(0));
    assert_eq!(opening(&later.state).unwrap().remarks.len(), 1, "it is told");
    later.send(Msg::OpeningConfirmed);
    assert_eq!(later.state.assessments.len(), 2);
    assert_eq!(later.state.assessments[&id], before);
    assert_eq!(Visit::open_small(&store).state.assessments, later.state.assessments);
}

#[test]
fn a_text_that_cannot_be_read_is_told_and_the_others_are_there() {
    let (_, text) = copy();
    let visit = holding(&BrowserStore::empty(), &["{\"format\":", &text]);
    assert_eq!(inside(&visit.state).len(), 1);
    assert!(matches!(visit.state.notice, Some(Notice::NotOpened { reason: NotOpened::Document(_), .. })));
    let mut visit = visit;
    assert_eq!(visit.send(Msg::InsideChosen(7)), []);
    assert_eq!(visit.state.page, Page::Start);
}

#[test]
fn an_assessment_of_a_framework_that_the_visitor_opened_takes_it_along() {
    let framework = include_str!("../../framework-data/moray-partnership.json");
    for computer in [Computer::Own, Computer::Shared] {
        let store = BrowserStore::empty();
        let mut visit = holding(&store, &[]);
        visit.send(Msg::ComputerNamed(computer));
        visit.open_file("moray.json", framework.as_bytes());
        let id = visit.begin("moray-partnership");
        let asked = visit.send(Msg::PageCopyAsked(vec![id]));
        let (_, texts, frameworks) = saved(&asked);
        assert_eq!(frameworks, [FrameworkId::parse("moray-partnership").unwrap()]);

        let keys = Keys::new(&InstanceId::default());
        let brought = persist::framework_texts(frameworks, &visit.state, &store, &keys);
        assert_eq!(brought.len(), 1, "{computer:?}");
        let given = Given { frameworks: brought, inside: Some(texts.to_vec()), ..Given::default() };
        let mut there = Visit::given(&BrowserStore::of_another_browser(), vec![small_framework()], given).0;
        there.send(Msg::InsideChosen(0));
        there.send(Msg::OpeningConfirmed);
        assert_eq!(there.state.assessments.len(), 1, "{computer:?}");
    }
}

#[test]
fn for_a_file_on_the_computer_it_is_said_that_the_browser_keeps_little() {
    let mut visit = holding(&BrowserStore::of_a_local_file(), &[]);
    assert!(is_kept_loosely(&visit.state));
    assert_eq!(visit.status().text, "Answers are saved in this browser as you go. Keep a copy when you stop.");
    assert_eq!(computer(&visit.state).unwrap().answer, None, "the question matters here too");
    begun(&mut visit, "3");
    assert_eq!(visit.status().text, "Saved in this browser, 14:02");
    visit.send(Msg::ComputerNamed(Computer::Shared));
    assert!(!is_kept_loosely(&visit.state), "where nothing is kept, nothing is said of how");
    assert!(!is_kept_loosely(&Visit::open_small(&BrowserStore::empty()).state));
}
