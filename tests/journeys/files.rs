//! Files out and in: a copy opens anywhere to the same answers, as an assessment of its own.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::{ContentView, NoticeAction, NoticeView, Tone};
use empowerment_check::app::views::start::start;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::assessment_json;

use crate::common::browser_store::BrowserStore;
use crate::common::names::{assessment_id, section_id, step};
use crate::common::small_files::{small_with, small_with_note};
use crate::common::visit::{IDEAL, SMALL, Visit};

fn done(title: &str) -> NoticeView {
    NoticeView {
        tone: Tone::Done,
        title: title.to_owned(),
        text: Vec::new(),
        list: Vec::new(),
        content: None,
        actions: Vec::new(),
    }
}

/// An assessment of this id was added, which can be undone.
fn added(title: &str, id: &AssessmentId) -> NoticeView {
    let undo = NoticeAction { text: "Undo".to_owned(), msg: Msg::DeletionConfirmed(id.clone()) };
    NoticeView { actions: vec![undo], ..done(title) }
}

/// A visit with an assessment of the small framework: two steps, one don't know, one note.
fn with_answers(store: &BrowserStore) -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(store);
    let id = visit.begin(SMALL);
    visit.go_to("doors");
    visit.rate("doors", "32?");
    visit.write("doors-4", "To ask.\nTŷ Cymunedol.");
    visit.pause();
    (visit, id)
}

/// The text of a copy of [`with_answers`].
fn copy() -> String {
    let (mut visit, id) = with_answers(&BrowserStore::empty());
    visit.download(&id).1
}

// ---- out ----

#[test]
fn a_copy_is_named_by_the_clock_on_the_wall() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let id = visit.begin(IDEAL);
    let mut name = |offset_minutes| {
        visit.offset_minutes = offset_minutes;
        visit.download(&id).0
    };
    assert_eq!(name(0), "ideal-empowering-authority-2026-11-22-1402.json");
    assert_eq!(name(600), "ideal-empowering-authority-2026-11-23-0002.json");
    assert_eq!(name(-870), "ideal-empowering-authority-2026-11-21-2332.json");
}

#[test]
fn a_copy_reads_as_the_assessment_that_is_here() {
    let (mut visit, id) = with_answers(&BrowserStore::empty());
    visit.wait(60_000);
    let (_, text) = visit.download(&id);
    let file = assessment_json::read(text.as_bytes()).unwrap();
    assert_eq!(file.assessment, visit.state.assessments[&id]);
    assert_eq!(file.assessment.answers.len(), 4);
    assert_eq!(file.framework_title, "A small framework");
    assert_eq!(file.saved_at, Timestamp(1_795_356_180_000));
}

#[test]
fn downloading_stores_only_when_it_was_and_says_where_to_look() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_answers(&store);
    store.work();
    let mut expected = store.contents();
    let copied = format!("empowerment-check/main/a/{}/copied", id.as_str());
    expected.insert(copied, "2026-11-22T14:02:00.000Z".to_owned());
    let (_, text) = visit.download(&id);
    assert_eq!((store.contents(), store.writes()), (expected, 1));
    let content = ContentView { label: "What is in “small-2026-11-22-1402.json”".to_owned(), text: text.clone() };
    let ready = done("“small-2026-11-22-1402.json” is ready: look in your browser's downloads.");
    assert_eq!(visit.notice(), NoticeView { content: Some(content), ..ready });
}

#[test]
fn an_assessment_that_is_not_here_cannot_be_downloaded() {
    let (mut visit, _) = with_answers(&BrowserStore::empty());
    assert_eq!(visit.send(Msg::DownloadAsked(assessment_id("a-9"))), []);
    assert_eq!(visit.state.notice, None);
}

// ---- in ----

#[test]
fn a_copy_opens_in_another_browser_with_the_same_answers_and_scores() {
    let (mut here, id) = with_answers(&BrowserStore::empty());
    let (name, text) = here.download(&id);
    let store = BrowserStore::of_another_browser();
    let mut there = Visit::open_small(&store);
    there.wait(3_600_000);
    let asked = there.open_file(&name, text.as_bytes());

    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    assert_eq!(there.state.page, Page::Overview(id.clone()));
    assert_eq!(there.notice(), added("“small-2026-11-22-1402.json” is open as a new assessment, with 3 answers.", &id));
    let mut expected = here.state.assessments[&id].clone();
    expected.header.opened = Some(Timestamp(1_795_359_720_000));
    assert_eq!(there.state.assessments[&id], expected);
    assert_eq!(there.result(), here.result());
    assert_eq!(Visit::open_small(&store).state.assessments, there.state.assessments, "it is stored whole");
    assert_eq!(there.status().text, "Saved in this browser, 15:02");
}

#[test]
fn the_first_page_says_that_it_came_from_a_file() {
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    visit.wait(86_400_000);
    visit.open_file("copy.json", copy().as_bytes());
    let saved = start(&visit.state).saved.remove(0);
    assert_eq!(saved.dates, ["Opened from a file 23 November 2026, 14:02", "Last changed 22 November 2026, 14:02"]);
    assert_eq!(saved.progress, "3 of 11 done");
}

#[test]
fn a_copy_opened_where_it_came_from_is_a_second_assessment_and_leaves_the_first_as_it_is() {
    let store = BrowserStore::empty();
    let (mut visit, first) = with_answers(&store);
    let (name, text) = visit.download(&first);
    visit.send(Msg::PageOpened(Page::Section(first.clone(), section_id("doors"), 0)));
    visit.choose("doors-1", step("no"));
    let before = store.contents();
    visit.open_file(&name, text.as_bytes());

    let second = visit.open_id();
    assert_ne!(second, first);
    let mut after = store.contents();
    after.retain(|key, _| !key.contains(second.as_str()));
    assert_eq!(after, before, "the first is the same to the byte");
    assert_eq!(visit.state.assessments.len(), 2);
    visit.send(Msg::PageOpened(Page::Section(second.clone(), section_id("doors"), 0)));
    assert_eq!(visit.judgement("doors-1"), Some(step("all")));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn opening_it_once_more_makes_a_third() {
    let store = BrowserStore::empty();
    let (mut visit, first) = with_answers(&store);
    let (name, text) = visit.download(&first);
    visit.open_file(&name, text.as_bytes());
    visit.open_file(&name, text.as_bytes());
    assert_eq!(visit.state.assessments.len(), 3);
    assert_eq!(Visit::open_small(&store).state.assessments.len(), 3);
}

#[test]
fn an_edit_after_opening_counts_on_from_the_file() {
    let store = BrowserStore::of_another_browser();
    let mut visit = Visit::open_small(&store);
    visit.open_file("copy.json", copy().as_bytes());
    visit.go_to("doors");
    visit.choose("doors-1", step("no"));
    // The copy holds four edits, counted 1 to 4. This browser drew 257 for its own id.
    let record = &store.contents()["empowerment-check/main/a/a-0000000000000002/s/doors-1"];
    assert!(record.contains(r#""counter":5,"replica":"r-0000000000000101""#), "{record}");
}

#[test]
fn a_file_with_one_answer_says_so() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.begin(SMALL);
    visit.rate("doors", "3");
    let (_, text) = visit.download(&id);
    visit.open_file("one.json", text.as_bytes());
    assert_eq!(visit.notice(), added("“one.json” is open as a new assessment, with 1 answer.", &visit.open_id()));
}

#[test]
fn a_file_of_another_version_of_the_framework_says_so() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let text = small_with("").replace(r#""version":"1.0.0""#, r#""version":"2.0.0""#);
    visit.open_file("two.json", text.as_bytes());
    let expected = NoticeView {
        text: vec![
            "It was made with another version of this framework. Answers to statements that are not in this version \
             are kept in the file but not shown."
                .to_owned(),
        ],
        ..added("“two.json” is open as a new assessment, with 0 answers.", &visit.open_id())
    };
    assert_eq!(visit.notice(), expected);
}

#[test]
fn answers_to_statements_that_the_framework_does_not_have_are_kept_and_written_again() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    // A note on a statement called "a".
    let file = small_with_note("\"from elsewhere\"");
    visit.open_file("note.json", file.as_bytes());
    let id = visit.open_id();
    assert_eq!(visit.progress(), "0 of 11 done");
    let (_, text) = Visit::open_small(&store).download(&id);
    assert!(text.contains("from elsewhere"), "{text}");
}

#[test]
fn the_message_goes_when_it_is_closed_or_another_page_is_opened() {
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    visit.open_file("copy.json", copy().as_bytes());
    assert_eq!(visit.send(Msg::NoticeClosed), [Command::MoveFocus(Focus::Heading)]);
    assert_eq!(visit.state.notice, None);
    visit.open_file("copy.json", copy().as_bytes());
    visit.go_to("doors");
    assert_eq!(visit.state.notice, None);
}
