//! Notes: kept when typing pauses or the page is left, never lost from the screen, never stored half.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::status::StatusKind;

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
use crate::common::visit::{SMALL, Visit};

const KEY: &str = "empowerment-check/main/a/a-0000000000000002/s/doors-1";

/// A visit in the first section of the small framework.
fn at_the_doors(store: &BrowserStore) -> Visit {
    let mut visit = Visit::open_small(store);
    visit.begin(SMALL);
    visit.go_to("doors");
    store.work();
    visit
}

/// The note that is stored for the first statement, as JSON text.
fn stored(store: &BrowserStore) -> Option<String> {
    let record: serde_json::Value = serde_json::from_str(store.contents().get(KEY)?).unwrap();
    Some(record.get("note")?["value"].to_string())
}

// ---- while typing ----

#[test]
fn nothing_is_stored_while_a_person_types() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    for text in ["T", "Tŷ", "Tŷ C"] {
        visit.wait(100);
        assert_eq!(visit.write("doors-1", text), [Command::WaitForPause(400)]);
        assert_eq!(visit.note("doors-1").text, text);
    }
    assert_eq!(store.writes(), 0);
    assert_eq!((visit.status().kind, visit.status().text.as_str()), (StatusKind::Saving, "Saving…"));
}

#[test]
fn a_note_is_stored_when_typing_pauses() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.wait(60_000);
    visit.write("doors-1", "Tŷ Cymunedol");
    visit.wait(60_000);
    assert_eq!(visit.pause(), []);
    let expected = r#"{"note":{"value":"Tŷ Cymunedol","counter":1,"replica":"r-0000000000000001","time":"2026-11-22T14:04:00.000Z"}}"#;
    assert_eq!(store.contents()[KEY], expected);
    assert_eq!(
        (visit.status().kind, visit.status().text.as_str()),
        (StatusKind::Saved, "Saved in this browser, 14:04")
    );
    assert_eq!(visit.note("doors-1").text, "Tŷ Cymunedol");
}

#[test]
fn steady_typing_goes_unkept_for_two_seconds_at_most() {
    let mut visit = at_the_doors(&BrowserStore::empty());
    for (after, wait) in [(0, 400), (900, 400), (1600, 400), (1700, 300), (1999, 1), (2000, 0), (9000, 0)] {
        visit.time.0 = 1_795_356_120_000 + after;
        assert_eq!(visit.write("doors-1", "more"), [Command::WaitForPause(wait)], "after {after} milliseconds");
    }
    visit.pause();
    assert_eq!(visit.write("doors-1", "and more"), [Command::WaitForPause(400)]);
}

#[test]
fn a_clock_that_is_set_back_makes_no_wait_longer() {
    let mut visit = at_the_doors(&BrowserStore::empty());
    visit.write("doors-1", "a");
    visit.wait(-3_600_000);
    assert_eq!(visit.write("doors-1", "ab"), [Command::WaitForPause(400)]);
}

#[test]
fn typing_back_to_what_is_stored_writes_nothing() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "a\nb");
    visit.pause();
    store.work();
    for text in ["a\nb!", "a\nb", "a\r\nb"] {
        visit.write("doors-1", text);
    }
    visit.pause();
    assert_eq!(store.writes(), 0);
    assert_eq!(visit.status().kind, StatusKind::Saved);
}

#[test]
fn typing_and_deleting_it_again_leaves_no_record() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "a");
    visit.write("doors-1", "");
    visit.pause();
    assert_eq!(store.writes(), 0);
}

#[test]
fn an_emptied_note_is_stored_as_empty() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "a");
    visit.pause();
    visit.write("doors-1", "");
    visit.pause();
    assert_eq!(stored(&store).as_deref(), Some("\"\""));
    assert_eq!(visit.note("doors-1").text, "");
}

#[test]
fn line_ends_of_every_kind_are_kept_as_line_feeds() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "one\r\ntwo\rthree\n\n\tfour");
    visit.pause();
    assert_eq!(stored(&store).as_deref(), Some(r#""one\ntwo\nthree\n\n\tfour""#));
    assert_eq!(visit.note("doors-1").text, "one\ntwo\nthree\n\n\tfour");
}

#[test]
fn a_choice_beside_a_half_typed_note_stores_the_choice_alone() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "half");
    visit.choose("doors-1", step("most"));
    assert_eq!(stored(&store), None);
    assert_eq!((visit.note("doors-1").text.as_str(), visit.status().kind), ("half", StatusKind::Saving));
    visit.pause();
    assert_eq!(stored(&store).as_deref(), Some("\"half\""));
    assert_eq!(visit.judgement("doors-1"), Some(step("most")));
}

// ---- notes that cannot be kept ----

/// Types a note that cannot be kept, and holds that it stays on screen, is not stored, and that this is said.
fn assert_refused(visit: &mut Visit, store: &BrowserStore, text: &str, fault: &str) {
    let before = store.contents();
    visit.write("doors-1", text);
    visit.pause();
    assert_eq!(store.contents(), before);
    let note = visit.note("doors-1");
    assert_eq!(note.fault.as_deref(), Some(fault));
    assert!(note.text == text, "the text on screen has changed");
    let status = visit.status();
    assert_eq!((status.kind, status.text.as_str(), status.warning), (StatusKind::NotSaved, "Not saved", None));
}

const TOO_LONG: &str =
    "This text has 10001 characters and 10000 is the most that can be kept. Shorten it and it will be saved.";

#[test]
fn a_note_that_is_too_long_stays_on_screen_and_is_stored_once_shortened() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    assert_refused(&mut visit, &store, &"ŷ".repeat(10_001), TOO_LONG);

    let shortened = "ŷ".repeat(10_000);
    visit.write("doors-1", &shortened);
    assert_eq!(visit.note("doors-1").fault, None);
    visit.pause();
    assert_eq!(stored(&store), Some(format!("\"{shortened}\"")));
    assert_eq!(visit.status().kind, StatusKind::Saved);
}

/// An accent of its own and a joint without width are characters like any other, and so is one beyond 16 bits.
#[test]
fn stacked_marks_and_characters_without_width_are_counted_one_by_one() {
    for unit in ["e\u{301}", "a\u{200b}", "\u{1f469}\u{200d}"] {
        let store = BrowserStore::empty();
        let mut visit = at_the_doors(&store);
        let longest = unit.repeat(5_000);
        assert_refused(&mut visit, &store, &format!("{longest}x"), TOO_LONG);
        visit.write("doors-1", &longest);
        visit.pause();
        assert_eq!(stored(&store), Some(format!("\"{longest}\"")));
    }
}

#[test]
fn a_note_with_a_hidden_control_character_stays_on_screen_and_is_stored_without_it() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let fault = "This text holds a hidden character (U+0007), often pasted from elsewhere. Take it out and the text \
                 will be saved.";
    assert_refused(&mut visit, &store, "pasted\u{7} text", fault);
    visit.write("doors-1", "pasted text");
    visit.pause();
    assert_eq!(stored(&store).as_deref(), Some("\"pasted text\""));
    assert_eq!(visit.status().kind, StatusKind::Saved);
}

#[test]
fn the_note_that_was_kept_before_stays_stored_under_one_that_cannot_be() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "before");
    visit.pause();
    assert_refused(&mut visit, &store, &"a".repeat(10_001), TOO_LONG);
    assert_eq!(stored(&store).as_deref(), Some("\"before\""));
}

#[test]
fn a_note_that_cannot_be_kept_is_still_there_after_a_look_at_another_page() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    let id = visit.open_id();
    let text = "a".repeat(10_001);
    assert_refused(&mut visit, &store, &text, TOO_LONG);
    visit.send(Msg::PageOpened(Page::Result(id)));
    assert_eq!(visit.status().kind, StatusKind::NotSaved);
    visit.go_to("doors");
    assert!(visit.note("doors-1").text == text);
    assert_eq!(visit.note("doors-1").fault.as_deref(), Some(TOO_LONG));
}

#[test]
fn a_note_that_cannot_be_kept_holds_nothing_else_up() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-2", "in order");
    assert_refused_beside(&mut visit);
    visit.choose("doors-3", step("all"));
    let keys: Vec<String> = store.contents().into_keys().collect();
    assert!(keys.iter().any(|key| key.ends_with("/s/doors-2")), "{keys:?}");
    assert!(keys.iter().any(|key| key.ends_with("/s/doors-3")), "{keys:?}");
    assert_eq!(visit.status().kind, StatusKind::NotSaved);
}

fn assert_refused_beside(visit: &mut Visit) {
    visit.write("doors-1", "\u{0}");
    visit.pause();
    assert!(visit.note("doors-1").fault.is_some());
}

// ---- leaving while typing ----

#[test]
fn going_to_any_page_keeps_what_is_half_typed() {
    let pages: [fn(&Visit) -> Page; 5] = [
        |_| Page::Start,
        |visit| Page::Deleting(visit.open_id()),
        |visit| Page::Overview(visit.open_id()),
        |visit| Page::Section(visit.open_id(), crate::common::names::section_id("money"), 0),
        |visit| Page::Result(visit.open_id()),
    ];
    for page in pages {
        let store = BrowserStore::empty();
        let mut visit = at_the_doors(&store);
        visit.write("doors-1", "half");
        let page = page(&visit);
        assert_eq!(visit.send(Msg::PageOpened(page.clone())), [Command::MoveFocus(Focus::Heading)]);
        assert_eq!(stored(&store).as_deref(), Some("\"half\""), "{page:?}");
        assert_eq!(visit.state.page, page);
    }
}

#[test]
fn a_download_holds_what_is_half_typed_and_keeps_it() {
    let store = BrowserStore::empty();
    let mut visit = at_the_doors(&store);
    visit.write("doors-1", "half");
    let (_, text) = visit.download(&visit.open_id());
    assert_eq!(stored(&store).as_deref(), Some("\"half\""));
    assert!(text.contains(r#""value": "half""#), "{text}");
}

#[test]
fn beginning_resuming_and_opening_a_file_keep_what_is_half_typed() {
    let mut elsewhere = Visit::open_small(&BrowserStore::of_another_browser());
    let id = elsewhere.begin(SMALL);
    let (_, file) = elsewhere.download(&id);
    let ways: [&dyn Fn(&mut Visit); 3] = [
        &|visit| {
            visit.begin(SMALL);
        },
        &|visit| drop(visit.send(Msg::AssessmentResumed(visit.open_id()))),
        &|visit| drop(visit.open_file("file.json", file.as_bytes())),
    ];
    for (number, way) in ways.into_iter().enumerate() {
        let store = BrowserStore::empty();
        let mut visit = at_the_doors(&store);
        visit.write("doors-1", "half");
        way(&mut visit);
        assert_eq!(stored(&store).as_deref(), Some("\"half\""), "way {number}");
    }
}
