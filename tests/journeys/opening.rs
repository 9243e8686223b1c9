//! A file is shown with counts before anything of it is added; then all of it is, or nothing, and it can be undone.
//! And the rows of the fault catalogue about files (I1 to I25 in `docs/reliability.md`): each leaves what is here as it is.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::state::{NotOpened, Notice};
use empowerment_check::app::views::opening::{Adding, OpeningView, opening};
use empowerment_check::app::views::start::start;
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::answer::NOTE;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::formats::assessment_json::MAX_RECORDS;
use empowerment_check::formats::document::MAX_BYTES;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::WHOLE;
use crate::common::names::step;
use crate::common::small_files::{STAMP, small_with, small_with_note};
use crate::common::visit::{SMALL, Visit};

const NEWER: &str = "It was made by a newer version of Empowerment Check. Load this page again to get the newer version, \
                     then open the file.";

fn view(visit: &Visit) -> OpeningView {
    opening(&visit.state).unwrap()
}

fn facts(visit: &Visit) -> Vec<(String, String)> {
    view(visit).facts.into_iter().map(|fact| (fact.label, fact.text)).collect()
}

/// Labels and texts as they are compared.
fn said(facts: &[(&str, &str)]) -> Vec<(String, String)> {
    facts.iter().map(|(label, text)| ((*label).to_owned(), (*text).to_owned())).collect()
}

/// A visit with an assessment, and a copy of it.
fn with_copy() -> (BrowserStore, Visit, AssessmentId, String) {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    let id = visit.begin(SMALL);
    visit.fill(&WHOLE, &PLACE, "Tŷ Cymunedol");
    visit.go_to("doors");
    visit.rate("doors", "32?");
    visit.write("doors-4", "To ask.");
    visit.send(Msg::ActionBegun(None));
    visit.wait(60_000);
    let (_, text) = visit.download(&id);
    (store, visit, id, text)
}

#[test]
fn what_is_in_the_file_is_told_before_anything_changes() {
    let (_, _, _, text) = with_copy();
    let store = BrowserStore::of_another_browser();
    let mut visit = Visit::open_small(&store);
    let asked = visit.choose_file("copy.json", text.as_bytes());
    assert_eq!((asked, &visit.state.page), (vec![Command::MoveFocus(Focus::Heading)], &Page::Opening));
    let expected = [
        ("Place or group", "Tŷ Cymunedol"),
        ("Framework", "A small framework"),
        ("Begun", "22 November 2026, 14:02"),
        ("Last changed", "22 November 2026, 14:02"),
        ("File saved", "22 November 2026, 14:03"),
        ("How far it is", "3 of 11 done"),
        ("Notes", "1"),
        ("Actions in the plan", "0"),
    ];
    assert_eq!(facts(&visit), said(&expected));
    let shown = view(&visit);
    assert_eq!((shown.adding, shown.remarks), (Adding::Offered, Vec::new()));
    assert_eq!(shown.lead, "You chose “copy.json”. Nothing here has changed yet.");
    assert_eq!((store.writes(), visit.state.assessments.len()), (0, 0));
}

#[test]
fn a_file_that_is_not_added_is_forgotten() {
    let (store, mut visit, _, text) = with_copy();
    let before = (store.contents(), visit.state.assessments.clone());
    visit.choose_file("copy.json", text.as_bytes());
    visit.send(Msg::PageOpened(Page::Start));
    visit.send(Msg::OpeningConfirmed);
    assert_eq!((store.contents(), visit.state.assessments.clone()), before);
    assert_eq!(visit.state.opening, None);
}

#[test]
fn adding_can_be_undone_and_that_too() {
    let (store, mut visit, _, text) = with_copy();
    let before = (store.contents(), visit.state.assessments.clone());
    visit.open_file("copy.json", text.as_bytes());
    let with_both = visit.state.assessments.clone();
    let undo = visit.notice().actions[0].msg.clone();
    visit.send(undo);
    assert_eq!((store.contents(), visit.state.assessments.clone()), before);
    visit.send(Msg::DeletionTakenBack);
    assert_eq!(visit.state.assessments, with_both);
    assert_eq!(Visit::open_small(&store).state.assessments, with_both);
}

#[test]
fn when_there_was_no_room_it_can_be_tried_again() {
    let (_, _, _, text) = with_copy();
    let store = BrowserStore::of_another_browser();
    let mut visit = Visit::open_small(&store);
    visit.choose_file("copy.json", text.as_bytes());
    store.fail(Fails::From(1), StorageError::Full);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(visit.notice().title, "“copy.json” was not opened.");
    assert_eq!((&visit.state.page, visit.state.assessments.len()), (&Page::Opening, 0));
    store.work();
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(Visit::open_small(&store).state.assessments.len(), 1);
}

#[test]
fn the_very_same_and_another_state_of_it_are_told_apart() {
    let (_, mut visit, id, text) = with_copy();
    visit.choose_file("copy.json", text.as_bytes());
    let same = "“Tŷ Cymunedol” is here already, exactly as in this file. You need not add it.";
    assert_eq!(view(&visit).remarks, [same]);
    visit.send(Msg::AssessmentResumed(id));
    visit.go_to("doors");
    visit.choose("doors-1", step("no"));
    visit.choose_file("copy.json", text.as_bytes());
    let other = "“Tŷ Cymunedol” is here already, as it was earlier or later. It stays as it is, and what you add stands \
                 beside it.";
    assert_eq!(view(&visit).remarks, [other]);
}

#[test]
fn answers_to_statements_that_are_not_in_the_framework_are_counted() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.choose_file("copy.json", small_with_note("\"kept\"").as_bytes());
    let label = "Kept but not shown, since this framework does not have the statement";
    assert_eq!(facts(&visit).last().unwrap(), &(label.to_owned(), "1".to_owned()));
}

#[test]
fn a_file_of_a_newer_version_can_be_looked_at_and_not_added() {
    let (store, mut visit, _, text) = with_copy();
    let newer = text
        .replace("\"format_version\": 4", "\"format_version\": 5")
        .replace("\"answers\": [", "\"new\": [1.5], \"answers\": [");
    let before = (store.contents(), visit.state.assessments.clone());
    visit.choose_file("copy.json", newer.as_bytes());
    let expected = [
        ("Place or group", "Tŷ Cymunedol"),
        ("Framework", "A small framework"),
        ("File saved", "22 November 2026, 14:03"),
        ("Answers", "4"),
        ("Actions in the plan", "0"),
    ];
    assert_eq!(facts(&visit), said(&expected));
    assert_eq!((view(&visit).adding, view(&visit).remarks), (Adding::NotPossible, vec![NEWER.to_owned()]));
    assert_eq!(visit.send(Msg::OpeningConfirmed), []);
    assert_eq!((store.contents(), visit.state.assessments.clone()), before);
}

#[test]
fn a_half_typed_note_is_kept_when_a_file_is_chosen() {
    let (_, mut visit, id, text) = with_copy();
    visit.go_to("doors");
    visit.write("doors-5", "half");
    visit.choose_file("copy.json", text.as_bytes());
    visit.send(Msg::AssessmentResumed(id));
    visit.go_to("doors");
    assert_eq!(visit.note("doors-5").text, "half");
}

// ---- the catalogue ----

/// Files that must not be opened, by the row of the catalogue.
fn refused() -> Vec<(&'static str, Vec<u8>)> {
    let text = small_with("");
    let with = |from: &str, to: &str| text.replacen(from, to, 1).into_bytes();
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let many = (0..=MAX_RECORDS).map(|number| format!(r#"{{"statement":"s-{number}"}}"#));
    vec![
        ("I1 empty", Vec::new()),
        ("I1 image", b"\x89PNG\r\n\x1a\n".to_vec()),
        ("I1 PDF", b"%PDF-1.7\n".to_vec()),
        ("I1 zip or docx", b"PK\x03\x04\x14\0\x06\0".to_vec()),
        ("I1 another JSON file", br#"{"name":"x"}"#.to_vec()),
        ("I2 too large", vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1]),
        ("I4 UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("I4 Windows-1252", with("\"x\"", "\"Caf\u{e9}\"").into_iter().filter(|byte| *byte != 0xc3).collect()),
        ("I7 deep", format!("{{\"x\":{deep}}}").into_bytes()),
        ("I7 deep in an unknown field", with("{\"format\"", &format!("{{\"x\":{deep},\"format\""))),
        ("I8 a field twice", with("\"saved_by\":\"x\"", "\"saved_by\":\"x\",\"saved_by\":\"x\"")),
        (
            "I8 a field twice, deep inside",
            small_with(&format!(r#"{{"statement":"a","note":{{"value":"","value":"",{STAMP}}}}}"#)).into_bytes(),
        ),
        ("I9 a list for the whole", format!("[{text}]").into_bytes()),
        ("I9 a list for an object", small_with(r#"["a"]"#).into_bytes()),
        ("I10 1e400", with("\"format_version\":2", "\"format_version\":1e400")),
        ("I10 2^64", with("\"format_version\":2", "\"format_version\":18446744073709551616")),
        ("I10 -0", with("\"format_version\":2", "\"format_version\":-0")),
        ("I10 2.0", with("\"format_version\":2", "\"format_version\":2.0")),
        ("I10 NaN", with("\"format_version\":2", "\"format_version\":NaN")),
        ("I11 half a surrogate", small_with_note(r#""\ud800""#).into_bytes()),
        ("I11 NUL", small_with_note(r#""\u0000""#).into_bytes()),
        ("I11 a control character", small_with_note(r#""\u001b[2J""#).into_bytes()),
        ("I13 a note that is too long", small_with_note(&format!("\"{}\"", "a".repeat(10_001))).into_bytes()),
        ("I13 too many answers", small_with(&many.collect::<Vec<_>>().join(",")).into_bytes()),
        ("I15 __proto__ as an id", small_with(r#"{"statement":"__proto__"}"#).into_bytes()),
        ("I15 constructor as a field", small_with(r#"{"statement":"a","constructor":{}}"#).into_bytes()),
        (
            "T12 an absurd counter",
            small_with_note("\"\"").replace("\"counter\":1", "\"counter\":9007199254740992").into_bytes(),
        ),
    ]
}

#[test]
fn a_file_that_must_not_be_opened_says_why_and_changes_nothing() {
    let (store, mut visit, _, _) = with_copy();
    let before = (store.contents(), visit.state.assessments.clone(), visit.state.page.clone());
    for (row, bytes) in refused() {
        visit.choose_file("theirs.json", &bytes);
        assert!(matches!(visit.state.notice, Some(Notice::NotOpened { reason: NotOpened::Document(_), .. })), "{row}");
        assert_eq!((store.contents(), visit.state.assessments.clone(), visit.state.page.clone()), before, "{row}");
    }
}

/// I3, I5, I12, I14.
#[test]
fn strange_files_that_are_fine_open_as_they_are() {
    let strange = [
        "\\u202etxt.exe",
        "<img src=x onerror=alert(1)>",
        "</script>",
        "=cmd|' /C calc'!A0",
        "Z\u{0351}\u{036b}algo",
        "constructor",
    ];
    for note in strange {
        let mut visit = Visit::open_small(&BrowserStore::empty());
        let text = format!("\u{feff}{}", small_with_note(&format!("\"{note}\"")));
        visit.open_file("marked.json", text.as_bytes());
        let kept = visit.state.assessments.values().next().unwrap().answers.values().next().unwrap();
        assert_eq!(kept.record.text(&NOTE), note.replace("\\u202e", "\u{202e}"));
    }
}

/// I5: a file that was cut short anywhere.
#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let (_, mut visit, _, text) = with_copy();
    let before = visit.state.assessments.clone();
    // Only white space may be missing at the end.
    for end in 0..text.trim_end().len() {
        visit.choose_file("cut.json", &text.as_bytes()[..end]);
        assert!(matches!(visit.state.notice, Some(Notice::NotOpened { .. })), "{end}");
    }
    assert_eq!(visit.state.assessments, before);
}

/// I19: the same file twice changes nothing of what is there; the second is told to be the very same.
#[test]
fn the_same_file_added_twice_leaves_the_first_as_it_was() {
    let (_, _, _, text) = with_copy();
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    visit.open_file("copy.json", text.as_bytes());
    let first = visit.state.assessments.clone();
    visit.choose_file("copy.json", text.as_bytes());
    assert!(view(&visit).remarks[0].contains("exactly as in this file"));
    visit.send(Msg::OpeningConfirmed);
    let (id, kept) = first.iter().next().unwrap();
    assert_eq!((&visit.state.assessments[id], start(&visit.state).saved.len()), (kept, 2));
}
