//! What one tab does reaches the others, whether the browser tells of it or not; nothing that is being typed is replaced
//! under the fingers, and no text goes without a word.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::notice::{NoticeView, Tone};
use empowerment_check::app::views::start::start;
use empowerment_check::app::views::status::StatusKind;
use empowerment_check::domain::about::{PERSPECTIVE, PLACE};
use empowerment_check::domain::action::WHAT;
use empowerment_check::storage::port::{Heard, StorageError};

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action};
use crate::common::names::step;
use crate::common::tabs::{tab, tabs};
use crate::common::visit::{SMALL, Visit};

fn write(visit: &mut Visit, text: &str) {
    visit.write("doors-1", text);
    visit.pause();
}

fn two_texts(other: &str) -> NoticeView {
    let mut notice = NoticeView {
        tone: Tone::Wrong,
        title: "Two texts were written for “foobar”, in two tabs.".to_owned(),
        text: vec!["The later one is on the page. This is the other one:".to_owned(), other.to_owned()],
        list: Vec::new(),
        content: None,
        actions: Vec::new(),
    };
    let action = empowerment_check::app::views::notice::NoticeAction {
        text: "Use this one instead".to_owned(),
        msg: Msg::ReplacedTextTaken,
    };
    notice.actions.push(action);
    notice
}

// ---- in step ----

#[test]
fn forty_answers_in_turn_are_shown_in_both_tabs() {
    let store = BrowserStore::empty();
    let mut one = Visit::open(&store);
    let id = one.begin(crate::common::visit::IDEAL);
    let mut other = Visit::open(&store);
    other.send(Msg::PageOpened(Page::Overview(id)));
    let framework = one.state.open_assessment().unwrap().1.clone();
    for (number, statement) in framework.statements().iter().take(40).enumerate() {
        let (writing, reading) = if number % 2 == 0 { (&mut one, &mut other) } else { (&mut other, &mut one) };
        writing.choose(statement.id.as_str(), step("starting"));
        reading.look();
        assert_eq!(reading.judgement(statement.id.as_str()), Some(step("starting")));
    }
    assert_eq!(one.state.assessments, other.state.assessments);
    assert_eq!((one.progress(), other.progress()), ("40 of 70 done".to_owned(), "40 of 70 done".to_owned()));
}

#[test]
fn an_assessment_that_is_begun_in_one_tab_is_offered_in_the_other() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = (Visit::open_small(&store), Visit::open_small(&store));
    one.begin(SMALL);
    one.rate("doors", "3");
    assert_eq!(other.look(), []);
    assert_eq!(start(&other.state).saved[0].progress, "1 of 11 done");
    assert_eq!(other.status().text, "Saved in this browser, 14:02");
}

#[test]
fn looking_again_when_nothing_has_changed_writes_nothing_and_says_nothing() {
    let store = BrowserStore::empty();
    let (mut one, _) = tabs(&store);
    one.rate("doors", "32?-");
    write(&mut one, "a note");
    store.work();
    let (state, status) = (one.state.assessments.clone(), one.status());
    for heard in [Heard::Nothing, Heard::Removal, Heard::Sweeping] {
        assert_eq!(one.hear(heard), [], "{heard:?}");
    }
    assert_eq!((one.state.assessments.clone(), one.status(), store.writes()), (state, status, 0));
    assert_eq!((one.state.notice.clone(), one.state.unsaved.len()), (None, 0));
}

#[test]
fn counters_of_another_tab_are_counted_on_from() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    for level in ["no", "some", "all"] {
        one.choose("doors-1", step(level));
    }
    other.look();
    other.choose("doors-1", step("most"));
    assert_eq!(other.judgement("doors-1"), Some(step("most")), "it knew of the three before");
    one.look();
    assert_eq!(one.judgement("doors-1"), Some(step("most")));
}

#[test]
fn a_tab_that_slept_for_hours_writes_only_what_was_changed_in_it() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.rate("doors", "32103210");
    write(&mut one, "kept");
    other.wait(36_000_000);
    store.work();
    other.choose("doors-9", step("all"));
    assert_eq!(store.writes(), 1);
    other.look();
    assert_eq!(other.progress(), "9 of 11 done");
    assert_eq!(other.note("doors-1").text, "kept");
}

// ---- texts ----

#[test]
fn what_is_being_typed_is_not_replaced_and_the_other_text_is_offered_back() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    other.write("doors-1", "half");
    write(&mut one, "from the first tab");
    other.look();
    assert_eq!(other.note("doors-1").text, "half");
    assert_eq!(other.state.notice, None);
    other.pause();
    assert_eq!(other.note("doors-1").text, "half");
    assert_eq!(other.notice(), two_texts("from the first tab"));
    one.look();
    assert_eq!(one.note("doors-1").text, "half");
}

#[test]
fn a_field_that_was_only_touched_takes_what_the_other_tab_wrote() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    write(&mut one, "before");
    other.look();
    other.write("doors-1", "before ");
    write(&mut one, "after");
    other.look();
    other.write("doors-1", "before");
    other.pause();
    assert_eq!(other.note("doors-1").text, "after");
    assert_eq!(tab(&store, &one.open_id()).note("doors-1").text, "after");
    assert_eq!(other.state.replaced, []);
}

/// The one with the higher stamp holds in both tabs, and the tab that wrote last is told, whichever won.
#[test]
fn of_two_texts_that_knew_nothing_of_each_other_the_losing_one_is_offered_back() {
    for (edits, shown, lost) in [(1, "second", "first"), (3, "first", "second")] {
        let store = BrowserStore::empty();
        let (mut one, mut other) = tabs(&store);
        for _ in 1..edits {
            one.choose("doors-2", step("no"));
            one.take_back("doors-2");
        }
        write(&mut one, "first");
        other.wait(1_000);
        write(&mut other, "second");
        assert_eq!(other.note("doors-1").text, shown);
        assert_eq!(other.notice(), two_texts(lost));
        one.look();
        assert_eq!((one.note("doors-1").text.as_str(), &one.state.replaced[..]), (shown, &[][..]));
        assert_eq!(tab(&store, &one.open_id()).note("doors-1").text, shown);
    }
}

#[test]
fn the_text_that_lost_can_be_put_back_and_then_holds_everywhere() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    write(&mut one, "first");
    other.wait(1_000);
    write(&mut other, "second");
    let taken = other.notice().actions[0].msg.clone();
    assert_eq!(other.send(taken), [Command::MoveFocus(Focus::Heading)]);
    assert_eq!((other.note("doors-1").text.as_str(), other.state.notice.clone()), ("first", None));
    assert_eq!(other.state.replaced, []);
    one.look();
    assert_eq!(one.note("doors-1").text, "first");
}

#[test]
fn an_offer_stays_on_every_page_until_it_is_closed() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    write(&mut one, "first");
    other.wait(1_000);
    write(&mut other, "second");
    other.send(Msg::PageOpened(Page::Start));
    assert_eq!(other.notice(), two_texts("first"));
    other.send(Msg::NoticeClosed);
    assert_eq!(other.state.replaced, []);
    assert_eq!(store.contents().into_values().filter(|text| text.contains("first")).count(), 0);
}

#[test]
fn a_text_that_was_read_before_it_was_changed_is_not_offered_back() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    write(&mut one, "first");
    other.look();
    write(&mut other, "first and second");
    one.look();
    assert_eq!((one.state.replaced.len(), other.state.replaced.len()), (0, 0));
}

#[test]
fn a_text_that_could_not_be_saved_at_first_is_compared_all_the_same() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    store.fail(Fails::From(1), StorageError::Full);
    write(&mut other, "second");
    store.work();
    one.wait(1_000);
    write(&mut one, "first");
    other.look();
    assert_eq!(other.note("doors-1").text, "first");
    assert_eq!(other.notice(), two_texts("second"));
    assert_eq!(other.status().kind, StatusKind::Saved);
}

#[test]
fn every_text_field_is_offered_back_and_named_by_what_it_is_about_and_choices_are_not() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    let call = of_action("x-1");
    for (visit, text, view) in [(&mut one, "Ask", "council"), (&mut other, "Tell", "resident")] {
        visit.fill(&call, &WHAT, text);
        visit.fill(&WHOLE, &PLACE, text);
        visit.pick(&WHOLE, &PERSPECTIVE, view);
        visit.pause();
        visit.wait(1_000);
    }
    let mut titles = Vec::new();
    while !other.state.replaced.is_empty() {
        titles.push((other.notice().title, other.notice().text[1].clone()));
        other.send(Msg::NoticeClosed);
    }
    titles.sort();
    let shown = if other.kept(&WHOLE, &PLACE) == "Tell" { ("Tell", "Ask") } else { ("Ask", "Tell") };
    let title = format!("Two texts were written for “{}”, in two tabs.", shown.0);
    assert_eq!(titles, [(title.clone(), shown.1.to_owned()), (title, shown.1.to_owned())]);
}

// ---- deleted elsewhere ----

#[test]
fn an_assessment_deleted_in_one_tab_goes_from_the_others_and_is_not_written_back() {
    for heard in [Some(Heard::Nothing), Some(Heard::Removal), None] {
        let store = BrowserStore::empty();
        let (mut one, mut other) = tabs(&store);
        one.rate("doors", "32");
        let id = one.open_id();
        let kept = one.begin(SMALL);
        other.write("doors-5", "half typed");
        one.send(Msg::DeletionConfirmed(id.clone()));
        let before = store.contents();
        match heard {
            Some(heard) => assert_eq!(other.hear(heard), [Command::MoveFocus(Focus::Notice)]),
            // Nobody told the tab; it finds out by itself when it writes.
            None => drop(other.choose("doors-3", step("all"))),
        }
        assert_eq!(other.state.page, Page::Start);
        let title =
            "“A small framework, 22 November 2026” was deleted in another tab, so it is gone from this one too.";
        assert_eq!((other.notice().tone, other.notice().title.as_str()), (Tone::Wrong, title));
        assert_eq!(other.state.assessments.keys().collect::<Vec<_>>(), [&kept]);
        other.pause();
        assert_eq!((store.contents(), other.state.drafts.len(), other.state.unsaved.len()), (before, 0, 0));
    }
}

#[test]
fn the_last_assessment_deleted_goes_from_the_others_when_the_browser_tells_of_it() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.send(Msg::DeletionConfirmed(one.open_id()));
    other.hear(Heard::Removal);
    assert_eq!((other.state.assessments.len(), other.state.page.clone()), (0, Page::Start));
    other.pause();
    assert_eq!(store.contents().len(), 0);
}

#[test]
fn a_deletion_elsewhere_does_not_disturb_whoever_is_at_something_else() {
    let store = BrowserStore::empty();
    let (mut one, _) = tabs(&store);
    let first = one.open_id();
    let second = one.begin(SMALL);
    let mut other = tab(&store, &second);
    one.send(Msg::DeletionConfirmed(first));
    assert_eq!(other.hear(Heard::Removal), []);
    assert_eq!((other.state.notice.clone(), other.open_id()), (None, second));
}

#[test]
fn a_deletion_that_is_taken_back_is_taken_back_everywhere() {
    let store = BrowserStore::empty();
    let (mut one, mut other) = tabs(&store);
    one.rate("doors", "32");
    one.begin(SMALL);
    one.send(Msg::DeletionConfirmed(other.open_id()));
    other.look();
    one.send(Msg::DeletionTakenBack);
    other.look();
    assert_eq!(other.state.assessments, one.state.assessments);
}

#[test]
fn an_assessment_that_was_never_stored_is_not_taken_for_a_deleted_one() {
    let store = BrowserStore::empty();
    let mut one = Visit::open_small(&store);
    store.fail(Fails::From(1), StorageError::Full);
    one.begin(SMALL);
    one.rate("doors", "3");
    for heard in [Heard::Nothing, Heard::Removal, Heard::Sweeping] {
        one.hear(heard);
        assert_eq!((one.progress().as_str(), one.state.gone.len()), ("1 of 11 done", 0));
    }
    store.work();
    one.look();
    assert_eq!(Visit::open_small(&store).state.assessments, one.state.assessments);
}

// ---- swept away ----

const VANISHED: &str = "Something has cleared what this browser keeps for this site, and your answers with it. They are \
                        still on this page. Save them again now, or download a copy.";

fn work() -> (BrowserStore, Visit) {
    let store = BrowserStore::empty();
    let (mut one, _) = tabs(&store);
    one.rate("doors", "32");
    write(&mut one, "a note");
    (store, one)
}

#[test]
fn what_the_page_swept_away_stays_on_the_page_and_is_stored_again_only_when_it_is_asked_for() {
    for how in [Some(Heard::Sweeping), Some(Heard::Nothing), None] {
        let (store, mut one) = work();
        let before = store.contents();
        store.sweep();
        match how {
            Some(heard) => drop(one.hear(heard)),
            None => drop(one.choose("doors-2", step("some"))),
        }
        let status = one.status();
        assert_eq!((status.kind, status.warning.as_deref()), (StatusKind::NotSaved, Some(VANISHED)));
        assert_eq!((one.progress().as_str(), one.note("doors-1").text.as_str()), ("2 of 11 done", "a note"));
        one.choose("doors-3", step("all"));
        one.write("doors-3", "more");
        one.pause();
        assert_eq!(store.contents().len(), 0, "nothing is written back unasked");

        let remedy = one.status().remedy.unwrap();
        assert_eq!(remedy.text, "Save them again");
        one.send(remedy.msg);
        assert_eq!((one.status().kind, one.status().warning, one.status().remedy), (StatusKind::Saved, None, None));
        assert_eq!(Visit::open_small(&store).state.assessments, one.state.assessments);
        let keys = |contents: std::collections::BTreeMap<String, String>| contents.into_keys().collect::<Vec<_>>();
        assert!(keys(before).iter().all(|key| store.contents().contains_key(key)));
    }
}

#[test]
fn on_a_computer_of_ones_own_a_page_that_was_left_keeps_what_was_swept_away_meanwhile() {
    let (store, mut one) = work();
    one.send(Msg::ComputerNamed(Computer::Own));
    store.sweep();
    one.hear(Heard::Return);
    assert_eq!(one.status().warning.as_deref(), Some(VANISHED));
    assert_eq!(one.note("doors-1").text, "a note");
}

#[test]
fn a_page_that_was_left_with_something_unsaved_keeps_it() {
    let (store, mut one) = work();
    store.fail(Fails::From(1), StorageError::Full);
    one.choose("doors-4", step("all"));
    store.work();
    store.sweep();
    one.hear(Heard::Return);
    assert_eq!((one.judgement("doors-4"), one.note("doors-1").text), (Some(step("all")), "a note".to_owned()));
    assert_eq!(one.status().kind, StatusKind::NotSaved);
}

#[test]
fn a_page_that_comes_back_to_what_it_left_says_nothing() {
    let (store, mut one) = work();
    let before = (store.contents(), one.state.assessments.clone());
    one.hear(Heard::Return);
    assert_eq!((store.contents(), one.state.assessments.clone()), before);
    assert_eq!((one.status().kind, one.status().warning), (StatusKind::Saved, None));
}

#[test]
fn what_was_swept_away_is_not_forgotten_when_something_new_is_begun() {
    let (store, mut one) = work();
    let lost = one.open_id();
    store.sweep();
    one.hear(Heard::Sweeping);
    one.begin(SMALL);
    one.rate("doors", "1");
    for heard in [Heard::Nothing, Heard::Removal] {
        one.hear(heard);
    }
    assert!(one.state.assessments.contains_key(&lost));
    assert_eq!(one.status().kind, StatusKind::NotSaved);
    one.send(Msg::SavingAgainAsked);
    assert_eq!(Visit::open_small(&store).state.assessments, one.state.assessments);
}

#[test]
fn when_another_tab_has_saved_again_this_one_joins_it() {
    let (store, mut one) = work();
    let mut other = tab(&store, &one.open_id());
    store.sweep();
    one.hear(Heard::Sweeping);
    other.hear(Heard::Sweeping);
    one.choose("doors-7", step("all"));
    other.send(Msg::SavingAgainAsked);
    one.look();
    assert_eq!((one.status().kind, one.state.gone.len()), (StatusKind::Saved, 0));
    other.look();
    assert_eq!(other.judgement("doors-7"), Some(step("all")));
}

#[test]
fn what_was_swept_away_can_be_deleted_here_as_well() {
    let (store, mut one) = work();
    store.sweep();
    one.hear(Heard::Sweeping);
    one.send(Msg::DeletionConfirmed(one.open_id()));
    assert_eq!((one.state.assessments.len(), one.state.gone.len(), store.contents().len()), (0, 0, 0));
    assert_eq!(one.status().warning, None);
}

#[test]
fn a_header_that_vanishes_alone_is_written_again() {
    let (store, mut one) = work();
    let before = store.contents();
    store.take(&format!("empowerment-check/main/a/{}/header", one.open_id().as_str()));
    one.look();
    assert_eq!(store.contents(), before);
}

#[test]
fn a_record_that_vanishes_alone_is_written_again() {
    let (store, mut one) = work();
    let before = store.contents();
    store.take(&format!("empowerment-check/main/a/{}/s/doors-2", one.open_id().as_str()));
    one.look();
    assert_eq!(store.contents(), before);
}

// ---- a store that may not be read ----

#[test]
fn a_newer_release_in_another_tab_is_told_at_once() {
    let (store, mut one) = work();
    store.put("empowerment-check/main/meta", r#"{"schema":5,"replica":"r-1"}"#);
    let before = store.contents();
    one.look();
    let status = one.status();
    assert_eq!(status.kind, StatusKind::NotSaved);
    assert!(status.warning.unwrap().starts_with("This browser holds answers from a newer version"));
    one.choose("doors-3", step("all"));
    assert_eq!(store.contents(), before);
    assert_eq!(one.judgement("doors-3"), Some(step("all")), "it stays on the page, to be downloaded");
}

#[test]
fn a_store_that_cannot_be_read_for_a_moment_loses_nothing() {
    let (store, mut one) = work();
    let before = one.state.assessments.clone();
    store.fail(Fails::From(1), StorageError::Blocked);
    one.look();
    assert_eq!((one.state.assessments.clone(), one.status().kind), (before.clone(), StatusKind::NotSaved));
    store.work();
    one.look();
    assert_eq!((one.state.assessments.clone(), one.status().kind), (before, StatusKind::Saved));
}
