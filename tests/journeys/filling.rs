//! Fields besides the note: what is said about the whole, evidence, and actions. What is typed is kept when typing
//! pauses, what is chosen at once, and what cannot be kept stays where it was typed.

use empowerment_check::app::command::Command;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::status::{StatusKind, StatusView};
use empowerment_check::domain::about::{MISSING, PERSPECTIVE, PLACE, TOOK_PART};
use empowerment_check::domain::action::{DUE, LEAD, REMOVED, STATEMENT, STATUS, WHAT};
use empowerment_check::domain::answer::{CONFIDENCE, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, NOTE, TARGET, VOICE};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::text::InvalidText;
use empowerment_check::formats::assessment_json;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action, of_statement};
use crate::common::names::step;
use crate::common::visit::{SMALL, Visit};

const OWN: &str = "empowerment-check/main/a/a-0000000000000002/";

/// A visit at the overview of an assessment that was just begun.
fn begun(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    store.work();
    visit
}

/// What is stored under this key of the assessment, field by field, without stamps.
fn stored(store: &BrowserStore, key: &str) -> Option<serde_json::Value> {
    let record: serde_json::Value = serde_json::from_str(store.contents().get(&format!("{OWN}{key}"))?).unwrap();
    let fields = record.as_object().unwrap().iter();
    Some(fields.map(|(name, field)| (name.clone(), field["value"].clone())).collect())
}

fn saved() -> StatusView {
    StatusView { kind: StatusKind::Saved, text: "Saved in this browser, 14:02".to_owned(), warning: None, remedy: None }
}

fn not_saved() -> StatusView {
    StatusView { kind: StatusKind::NotSaved, text: "Not saved".to_owned(), warning: None, remedy: None }
}

// ---- typed ----

#[test]
fn what_is_typed_about_the_whole_is_stored_when_typing_pauses() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    for text in ["T", "Tŷ C", "Tŷ Cymunedol"] {
        assert_eq!(visit.fill(&WHOLE, &PLACE, text), [Command::WaitForPause(400)]);
    }
    assert_eq!((store.writes(), visit.status().kind), (0, StatusKind::Saving));
    visit.wait(60_000);
    assert_eq!(visit.pause(), []);
    let expected = r#"{"place":{"value":"Tŷ Cymunedol","counter":1,"replica":"r-0000000000000001","time":"2026-11-22T14:03:00.000Z"}}"#;
    assert_eq!(store.contents()[&format!("{OWN}about")], expected);
    assert_eq!(store.writes(), 1);
    assert_eq!((visit.kept(&WHOLE, &PLACE).as_str(), visit.draft(&WHOLE, &PLACE)), ("Tŷ Cymunedol", None));
    assert_eq!(visit.status().kind, StatusKind::Saved);
}

#[test]
fn several_fields_of_one_record_are_written_at_once() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.fill(&WHOLE, &PLACE, "The hall");
    visit.fill(&WHOLE, &TOOK_PART, "Six of us,\r\nand Siân");
    visit.fill(&WHOLE, &MISSING, "");
    visit.pause();
    let expected = serde_json::json!({"place": "The hall", "took_part": "Six of us,\nand Siân"});
    assert_eq!(stored(&store, "about"), Some(expected));
    assert_eq!(store.writes(), 1);
}

#[test]
fn fields_of_the_same_name_in_different_places_do_not_mix() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.fill(&of_statement("doors-1"), &NOTE, "one");
    visit.fill(&of_statement("doors-2"), &NOTE, "two");
    visit.fill(&of_action("x-1"), &WHAT, "three");
    visit.fill(&of_action("x-2"), &WHAT, "four");
    let first = visit.open_id();
    visit.begin(SMALL);
    visit.fill(&of_action("x-1"), &WHAT, "five");
    visit.pause();
    assert_eq!(visit.kept(&of_action("x-1"), &WHAT), "five");
    visit.send(Msg::PageOpened(Page::Overview(first)));
    let kept = [of_action("x-1"), of_action("x-2")].map(|owner| visit.kept(&owner, &WHAT));
    assert_eq!(kept, ["three", "four"]);
    let kept = ["doors-1", "doors-2"].map(|name| visit.kept(&of_statement(name), &NOTE));
    assert_eq!(kept, ["one", "two"]);
}

#[test]
fn evidence_is_kept_beside_the_judgement_and_the_note() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let owner = of_statement("doors-1");
    visit.choose("doors-1", step("most"));
    visit.write("doors-1", "a note");
    visit.fill(&owner, &EVIDENCE, "The minutes");
    visit.fill(&owner, &EVIDENCE_DATE, " 29/2/2024 ");
    visit.fill(&owner, &EVIDENCE_LINK, " https://example.org/minutes\n");
    visit.pick(&owner, &VOICE, "records");
    visit.pick(&owner, &CONFIDENCE, "not-sure");
    visit.pick(&owner, &TARGET, "all");
    visit.pause();
    let expected = serde_json::json!({
        "judgement": {"kind": "level", "level": "most", "wording": "85944171f73967e8"},
        "note": "a note",
        "evidence": "The minutes",
        "evidence_date": "2024-02-29",
        "evidence_link": "https://example.org/minutes",
        "evidence_voice": "records",
        "confidence": "not-sure",
        "target": "all",
    });
    assert_eq!(stored(&store, "s/doors-1"), Some(expected));
    assert_eq!(visit.status(), saved());
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_field_typed_and_emptied_again_leaves_no_record() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    for (owner, field) in [(WHOLE, &PLACE), (of_statement("doors-1"), &EVIDENCE), (of_action("x-1"), &WHAT)] {
        visit.fill(&owner, field, "a");
        visit.fill(&owner, field, "");
        visit.pause();
    }
    assert_eq!(store.writes(), 0);
    assert_eq!(visit.state.assessments[&visit.open_id()].actions.len(), 0);
}

#[test]
fn an_emptied_field_is_stored_as_empty() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.fill(&WHOLE, &PLACE, "a");
    visit.pause();
    visit.fill(&WHOLE, &PLACE, "");
    visit.pause();
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"place": ""})));
}

#[test]
fn going_to_another_page_keeps_what_is_half_typed_everywhere() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.fill(&WHOLE, &PLACE, "half");
    visit.fill(&of_action("x-1"), &WHAT, "half");
    visit.fill(&of_statement("doors-1"), &EVIDENCE, "half");
    visit.send(Msg::PageOpened(Page::Start));
    for (key, name) in [("about", "place"), ("x/x-1", "what"), ("s/doors-1", "evidence")] {
        assert_eq!(stored(&store, key), Some(serde_json::json!({name: "half"})), "{key}");
    }
}

#[test]
fn what_is_typed_where_no_assessment_is_open_goes_nowhere() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let gone = visit.open_id();
    visit.send(Msg::DeletionConfirmed(gone.clone()));
    let before = store.contents();
    for page in [Page::Start, Page::Overview(gone)] {
        visit.send(Msg::PageOpened(page));
        visit.fill(&WHOLE, &PLACE, "late");
        visit.fill(&of_action("x-1"), &DUE, "no date");
        visit.pick(&WHOLE, &PERSPECTIVE, "council");
        visit.pause();
        assert_eq!((visit.state.drafts.len(), visit.state.unsaved.len()), (0, 0));
    }
    assert_eq!(store.contents(), before);
}

// ---- chosen ----

#[test]
fn a_perspective_is_stored_as_soon_as_it_is_chosen() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    assert_eq!(visit.pick(&WHOLE, &PERSPECTIVE, "community-group"), []);
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"perspective": "community-group"})));
    assert_eq!(visit.status(), saved());
    visit.pick(&WHOLE, &PERSPECTIVE, "council");
    assert_eq!(visit.kept(&WHOLE, &PERSPECTIVE), "council");
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_choice_taken_back_is_stored_as_nothing_said() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.pick(&WHOLE, &PERSPECTIVE, "resident");
    visit.pick(&WHOLE, &PERSPECTIVE, "");
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"perspective": ""})));
    assert_eq!(visit.kept(&WHOLE, &PERSPECTIVE), "");
}

#[test]
fn choosing_the_same_again_or_taking_back_what_was_never_chosen_writes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.pick(&WHOLE, &PERSPECTIVE, "");
    assert_eq!(store.writes(), 0);
    visit.pick(&WHOLE, &PERSPECTIVE, "partner");
    store.work();
    visit.wait(60_000);
    visit.pick(&WHOLE, &PERSPECTIVE, "partner");
    assert_eq!(store.writes(), 0);
}

#[test]
fn what_is_not_a_choice_of_the_field_changes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.pick(&WHOLE, &PERSPECTIVE, "partner");
    store.work();
    for choice in ["Partner", "partner ", "sure", "everybody"] {
        assert_eq!(visit.pick(&WHOLE, &PERSPECTIVE, choice), []);
    }
    assert_eq!((visit.kept(&WHOLE, &PERSPECTIVE).as_str(), store.writes()), ("partner", 0));
}

#[test]
fn a_choice_beside_a_half_typed_text_stores_the_choice_alone() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    visit.fill(&WHOLE, &PLACE, "half");
    visit.pick(&WHOLE, &PERSPECTIVE, "partner");
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"perspective": "partner"})));
    assert_eq!(visit.draft(&WHOLE, &PLACE).unwrap().text, "half");
    visit.pause();
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"perspective": "partner", "place": "half"})));
}

// ---- what cannot be kept ----

/// Texts that cannot be kept, each with its field and why.
fn faulty() -> Vec<(Owner, &'static Field, String, InvalidText)> {
    let (answer, action) = (of_statement("doors-1"), of_action("x-1"));
    vec![
        (answer.clone(), &EVIDENCE_DATE, "31/2/2026".to_owned(), InvalidText::NotADate),
        (answer.clone(), &EVIDENCE_DATE, "last winter".to_owned(), InvalidText::NotADate),
        (answer.clone(), &EVIDENCE_LINK, "javascript:alert(1)".to_owned(), InvalidText::NotALink),
        (answer.clone(), &EVIDENCE_LINK, " www.example.org".to_owned(), InvalidText::NotALink),
        (answer, &EVIDENCE, "a\u{202e}b".to_owned(), InvalidText::HiddenCharacter { code: 0x202e }),
        (action.clone(), &DUE, "2027-02-29".to_owned(), InvalidText::NotADate),
        (action, &LEAD, "ŷ".repeat(161), InvalidText::TooLong { length: 161, most: 160 }),
        (WHOLE, &PLACE, "ŷ".repeat(161), InvalidText::TooLong { length: 161, most: 160 }),
    ]
}

/// Holds that a text stands where it was typed, with its fault, and that this is said.
fn assert_refused(visit: &Visit, owner: &Owner, field: &'static Field, text: &str, fault: &InvalidText) {
    let draft = visit.draft(owner, field).unwrap();
    assert_eq!((draft.text.as_str(), draft.fault.as_ref()), (text, Some(fault)));
    assert_eq!(visit.status(), not_saved());
}

#[test]
fn what_cannot_be_kept_stays_where_it_was_typed_and_is_not_stored() {
    for (owner, field, text, fault) in faulty() {
        let store = BrowserStore::empty();
        let mut visit = begun(&store);
        visit.fill(&owner, field, &text);
        assert_refused(&visit, &owner, field, &text, &fault);
        for _ in 0..2 {
            visit.pause();
            assert_refused(&visit, &owner, field, &text, &fault);
        }
        assert_eq!((visit.kept(&owner, field).as_str(), store.writes()), ("", 0));
        let id = visit.open_id();
        for page in [Page::Result(id.clone()), Page::Start, Page::Overview(id)] {
            visit.send(Msg::PageOpened(page));
            assert_eq!(visit.status(), not_saved());
        }
        assert_refused(&visit, &owner, field, &text, &fault);
    }
}

#[test]
fn what_could_not_be_kept_is_stored_once_it_is_mended() {
    for (owner, field, text, _) in faulty() {
        let mended = match field.name {
            "evidence_date" | "due" => ("22.11.2026", "2026-11-22"),
            "evidence_link" => ("http://example.org", "http://example.org"),
            _ => ("mended", "mended"),
        };
        let store = BrowserStore::empty();
        let mut visit = begun(&store);
        visit.fill(&owner, field, &text);
        visit.pause();
        visit.fill(&owner, field, mended.0);
        assert_eq!(visit.status().kind, StatusKind::Saving);
        visit.pause();
        assert_eq!((visit.kept(&owner, field).as_str(), visit.draft(&owner, field)), (mended.1, None));
        assert_eq!(visit.status(), saved());
        assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
    }
}

#[test]
fn what_could_not_be_kept_is_over_once_it_is_emptied() {
    for (owner, field, text, _) in faulty() {
        let store = BrowserStore::empty();
        let mut visit = begun(&store);
        visit.fill(&owner, field, &text);
        visit.pause();
        visit.fill(&owner, field, "");
        visit.pause();
        assert_eq!((visit.status(), store.writes()), (saved(), 0));
    }
}

#[test]
fn what_was_kept_before_stays_stored_under_what_cannot_be() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let owner = of_statement("doors-1");
    visit.fill(&owner, &EVIDENCE_DATE, "2026-11-22");
    visit.pause();
    visit.fill(&owner, &EVIDENCE_DATE, "22/11/20260");
    visit.pause();
    assert_refused(&visit, &owner, &EVIDENCE_DATE, "22/11/20260", &InvalidText::NotADate);
    assert_eq!(stored(&store, "s/doors-1"), Some(serde_json::json!({"evidence_date": "2026-11-22"})));
}

#[test]
fn what_cannot_be_kept_holds_nothing_else_up() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let owner = of_statement("doors-1");
    visit.fill(&owner, &EVIDENCE_LINK, "javascript:alert(1)");
    visit.fill(&owner, &EVIDENCE, "The minutes");
    visit.fill(&WHOLE, &PLACE, "The hall");
    visit.pause();
    visit.pick(&owner, &VOICE, "seen");
    visit.choose("doors-2", step("all"));
    let expected = serde_json::json!({"evidence": "The minutes", "evidence_voice": "seen"});
    assert_eq!(stored(&store, "s/doors-1"), Some(expected));
    assert_eq!(stored(&store, "about"), Some(serde_json::json!({"place": "The hall"})));
    assert!(stored(&store, "s/doors-2").is_some());
    assert_refused(&visit, &owner, &EVIDENCE_LINK, "javascript:alert(1)", &InvalidText::NotALink);
}

#[test]
fn what_cannot_be_kept_of_a_deleted_assessment_is_forgotten_with_it() {
    for (owner, field, text, _) in faulty() {
        let store = BrowserStore::empty();
        let mut visit = begun(&store);
        visit.fill(&owner, field, &text);
        visit.send(Msg::DeletionConfirmed(visit.open_id()));
        visit.pause();
        assert_eq!((visit.state.drafts.len(), store.contents().len()), (0, 0));
        assert_eq!(visit.status().warning, None);
    }
}

// ---- actions ----

#[test]
fn an_action_has_a_record_of_its_own() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let action = of_action("x-1");
    visit.fill(&action, &WHAT, "Ask for the hall to be in the vision.");
    visit.fill(&action, &DUE, "31/1/2027");
    visit.fill(&action, &LEAD, "The clerk");
    visit.pick(&action, &STATEMENT, "doors-1");
    visit.pick(&action, &STATUS, "under-way");
    visit.pause();
    let expected = serde_json::json!({
        "what": "Ask for the hall to be in the vision.",
        "due": "2027-01-31",
        "lead": "The clerk",
        "about_statement": "doors-1",
        "status": "under-way",
    });
    assert_eq!(stored(&store, "x/x-1"), Some(expected));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
    assert_eq!(visit.progress(), "0 of 11 done", "an action is no answer");
}

#[test]
fn an_action_taken_off_the_plan_can_be_put_back() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    let action = of_action("x-1");
    visit.fill(&action, &WHAT, "Ask");
    visit.pause();
    visit.pick(&action, &REMOVED, "removed");
    assert_eq!(stored(&store, "x/x-1"), Some(serde_json::json!({"what": "Ask", "removed": "removed"})));
    visit.pick(&action, &REMOVED, "");
    assert_eq!(stored(&store, "x/x-1"), Some(serde_json::json!({"what": "Ask", "removed": ""})));
}

#[test]
fn a_copy_takes_actions_and_what_is_said_about_the_whole_along() {
    let mut here = begun(&BrowserStore::empty());
    here.pick(&WHOLE, &PERSPECTIVE, "partner");
    here.fill(&of_action("x-1"), &WHAT, "half typed");
    let id = here.open_id();
    let (name, text) = here.download(&id);
    let file = assessment_json::read(text.as_bytes()).unwrap();
    assert_eq!(file.assessment, here.state.assessments[&id]);

    let store = BrowserStore::of_another_browser();
    let mut there = Visit::open_small(&store);
    there.open_file(&name, text.as_bytes());
    assert_eq!(there.kept(&WHOLE, &PERSPECTIVE), "partner");
    assert_eq!(there.kept(&of_action("x-1"), &WHAT), "half typed");
    assert_eq!(Visit::open_small(&store).state.assessments, there.state.assessments);
    // The copy holds two edits: the next one counts on from them.
    there.pick(&WHOLE, &PERSPECTIVE, "other");
    let about = &store.contents()[&format!("{OWN}about")];
    assert!(about.contains(r#""value":"other","counter":3"#), "{about}");
}

// ---- two tabs, and stores that fail ----

#[test]
fn two_tabs_that_fill_in_different_fields_both_keep_them_and_the_later_saver_sees_both() {
    let store = BrowserStore::empty();
    let mut one = begun(&store);
    let mut other = Visit::open_small(&store);
    other.send(Msg::PageOpened(Page::Overview(one.open_id())));
    one.fill(&WHOLE, &PLACE, "The hall");
    one.fill(&of_action("x-1"), &WHAT, "Ask");
    one.pause();
    other.pick(&WHOLE, &PERSPECTIVE, "partner");
    other.pick(&of_action("x-1"), &STATUS, "done");
    assert_eq!(
        (other.kept(&WHOLE, &PLACE).as_str(), other.kept(&of_action("x-1"), &WHAT).as_str()),
        ("The hall", "Ask")
    );
    assert_eq!(Visit::open_small(&store).state.assessments, other.state.assessments);
    // Having learnt of the other tab's edits, the next one is later than they are.
    other.fill(&WHOLE, &PLACE, "The school");
    other.pause();
    assert_eq!(Visit::open_small(&store).state.assessments, other.state.assessments);
    assert_eq!(other.kept(&WHOLE, &PLACE), "The school");
}

#[test]
fn what_finds_no_room_stays_on_the_page_and_is_stored_when_there_is_room() {
    let store = BrowserStore::empty();
    let mut visit = begun(&store);
    store.fail(Fails::From(1), StorageError::Full);
    visit.pick(&WHOLE, &PERSPECTIVE, "partner");
    visit.fill(&of_action("x-1"), &WHAT, "Ask");
    visit.pause();
    assert_eq!(visit.status().kind, StatusKind::NotSaved);
    assert_eq!(visit.kept(&WHOLE, &PERSPECTIVE), "partner");
    assert_eq!((stored(&store, "about"), stored(&store, "x/x-1"), visit.state.unsaved.len()), (None, None, 2));
    store.work();
    visit.pause();
    assert_eq!((visit.status(), store.writes()), (saved(), 2));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn an_unreadable_record_is_set_aside_when_it_is_filled_in() {
    for (key, owner, field) in [("about", WHOLE, &PLACE), ("x/x-1", of_action("x-1"), &WHAT)] {
        let store = BrowserStore::empty();
        let id = begun(&store).open_id();
        store.put(&format!("{OWN}{key}"), "broken but precious");
        let mut visit = Visit::open_small(&store);
        let one = "1 saved record could not be read. It is left as it is, and everything else is here.";
        assert_eq!(visit.notice().title, one);
        visit.send(Msg::PageOpened(Page::Overview(id)));
        visit.fill(&owner, field, "new");
        visit.pause();
        let copy = &store.contents()["empowerment-check/main/set-aside/0"];
        assert_eq!(copy, &format!(r#"{{"key":"{OWN}{key}","raw":"broken but precious"}}"#));
        assert_eq!(visit.kept(&owner, field), "new");
        assert_eq!(Visit::open_small(&store).state.notice, None);
    }
}
