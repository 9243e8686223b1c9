//! Several assessments in one browser: what they are called, copies, and deletions taken back.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::state::Notice;
use empowerment_check::app::views::name::name;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::domain::about::PLACE;
use empowerment_check::domain::action::WHAT;
use empowerment_check::domain::answer::Answer;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamp;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::{WHOLE, of_action};
use crate::common::names::step;
use crate::common::stores::load;
use crate::common::visit::{SMALL, Visit};

const NOTICE: Command = Command::MoveFocus(Focus::Notice);

/// A visit at the doors of an assessment in which something of everything is said.
fn with_everything(store: &BrowserStore) -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(store);
    let id = visit.begin(SMALL);
    visit.fill(&WHOLE, &PLACE, "Tŷ Cymunedol");
    visit.go_to("doors");
    visit.rate("doors", "3?-0");
    visit.take_back("doors-4");
    visit.write("doors-5", "a note");
    visit.fill(&of_action("x-1"), &WHAT, "Paint");
    visit.pause();
    (visit, id)
}

/// Everything that was said, without who said it when.
fn said(assessment: &Assessment) -> String {
    let fields = |record: &empowerment_check::domain::record::Record| {
        record.iter().map(|(name, text)| format!("{name}={}", text.value)).collect::<Vec<_>>().join(";")
    };
    let answers = assessment.answers.iter().map(|(id, answer)| {
        let judged = answer.judged.as_ref().map(|judged| &judged.value);
        format!("{id:?} {judged:?} {}", fields(&answer.record))
    });
    let actions = assessment.actions.iter().map(|(id, action)| format!("{id:?} {}", fields(action)));
    answers.chain(actions).chain([fields(&assessment.about)]).collect::<Vec<_>>().join("\n")
}

fn stamps(assessment: &Assessment) -> Vec<&Stamp> {
    let answers = assessment.answers.values().flat_map(Answer::stamps);
    assessment.about.stamps().chain(answers).chain(assessment.actions.values().flat_map(Record::stamps)).collect()
}

#[test]
fn an_assessment_is_called_by_its_place_or_else_by_its_framework_and_day() {
    let (mut visit, id) = with_everything(&BrowserStore::empty());
    assert_eq!(name(&visit.state, &visit.state.assessments[&id]), "Tŷ Cymunedol");
    visit.fill(&WHOLE, &PLACE, " \t");
    visit.pause();
    assert_eq!(name(&visit.state, &visit.state.assessments[&id]), "A small framework, 22 November 2026");
}

#[test]
fn a_copy_has_everything_that_was_said_under_an_id_a_day_and_stamps_of_its_own() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_everything(&store);
    let original = visit.state.assessments[&id].clone();
    visit.wait(86_400_000);
    assert_eq!(visit.send(Msg::AssessmentCopied(id.clone())), [NOTICE]);
    assert_eq!(visit.state.assessments[&id], original, "the other one is as it was");
    let copy = visit.state.assessments[&visit.open_id()].clone();
    assert_ne!(copy.id, id);
    assert_eq!(visit.state.page, Page::About(copy.id.clone()));
    assert_eq!(said(&copy), said(&original));
    assert_eq!((copy.header.created, copy.header.opened), (visit.time, None));
    assert_eq!(copy.header.framework, original.header.framework);
    for stamp in stamps(&copy) {
        assert_eq!((&stamp.replica, stamp.time), (visit.state.replica.as_ref().unwrap(), visit.time));
    }
    assert_eq!(stamps(&copy).len(), stamps(&original).len());
    let notice = visit.notice();
    assert_eq!((notice.tone, notice.title.as_str()), (Tone::Done, "This is the copy of “Tŷ Cymunedol”."));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_copy_of_what_others_said_is_this_browser_s_own() {
    let (mut theirs, id) = with_everything(&BrowserStore::of_another_browser());
    let (name, text) = theirs.download(&id);
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file(&name, text.as_bytes());
    let opened = visit.open_id();
    visit.send(Msg::AssessmentCopied(opened));
    let copy = &visit.state.assessments[&visit.open_id()];
    let ours = visit.state.replica.as_ref().unwrap();
    assert_ne!(Some(ours), theirs.state.replica.as_ref());
    assert!(stamps(copy).iter().all(|stamp| &stamp.replica == ours));
}

/// What came later in the original comes later in the copy: it is resumed at the same place.
#[test]
fn a_change_of_the_copy_does_not_touch_the_original() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_everything(&store);
    let original = visit.state.assessments[&id].clone();
    visit.send(Msg::AssessmentCopied(id.clone()));
    visit.go_to("doors");
    visit.choose("doors-1", step("no"));
    visit.write("doors-5", "another note");
    visit.pause();
    let next = Visit::open_small(&store);
    assert_eq!(next.state.assessments[&id], original);
    assert_eq!(next.state.assessments, visit.state.assessments);
    assert_eq!(visit.judgement("doors-1"), Some(step("no")));
}

#[test]
fn what_is_half_typed_is_in_the_copy() {
    let (mut visit, id) = with_everything(&BrowserStore::empty());
    visit.write("doors-6", "half");
    visit.send(Msg::AssessmentCopied(id));
    assert_eq!(
        visit.kept(&crate::common::filling::of_statement("doors-6"), &empowerment_check::domain::answer::NOTE),
        "half"
    );
}

#[test]
fn a_copy_for_which_there_is_no_room_is_not_made_and_leaves_nothing() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_everything(&store);
    let before = store.contents();
    for fails in [Fails::At(1), Fails::At(5), Fails::From(8)] {
        store.fail(fails, StorageError::Full);
        assert_eq!(visit.send(Msg::AssessmentCopied(id.clone())), [NOTICE]);
        store.work();
        assert_eq!(visit.notice().title, "The copy could not be stored. Nothing has changed.");
        assert_eq!((store.contents(), visit.state.assessments.len()), (before.clone(), 1));
    }
}

// ---- deletions taken back ----

fn undo(visit: &mut Visit) -> Vec<Command> {
    let actions = visit.notice().actions;
    let [undo] = &actions[..] else { panic!("{actions:?}") };
    assert_eq!(undo.text, "Undo");
    visit.send(undo.msg.clone())
}

#[test]
fn a_deletion_taken_back_stores_everything_again_as_it_was() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_everything(&store);
    let (before, kept) = (visit.state.assessments.clone(), load(&mut store.clone()));
    visit.send(Msg::DeletionConfirmed(id.clone()));
    assert_eq!((visit.state.assessments.len(), store.contents().len()), (0, 0));
    assert_eq!(visit.notice().title, "“Tŷ Cymunedol” is deleted from this browser.");
    assert_eq!(undo(&mut visit), [NOTICE]);
    assert_eq!(visit.state.assessments, before);
    assert_eq!(visit.state.page, Page::Start);
    assert_eq!(visit.notice().title, "“Tŷ Cymunedol” is back, with everything that was in it.");
    assert_eq!(load(&mut store.clone()), kept);
    assert_eq!(Visit::open_small(&store).state.assessments, before);
    visit.send(Msg::AssessmentResumed(id));
    visit.choose("doors-7", step("all"));
    assert_eq!(Visit::open_small(&store).state.assessments, visit.state.assessments);
}

#[test]
fn a_deletion_can_be_taken_back_until_the_message_is_closed_or_the_page_left() {
    for (leave, gone) in [(Msg::NoticeClosed, true), (Msg::PageOpened(Page::Start), true), (Msg::TypingPaused, false)] {
        let store = BrowserStore::empty();
        let (mut visit, id) = with_everything(&store);
        visit.send(Msg::DeletionConfirmed(id));
        visit.send(leave.clone());
        visit.send(Msg::DeletionTakenBack);
        assert_eq!(visit.state.assessments.is_empty(), gone, "{leave:?}");
        assert_eq!(store.contents().is_empty(), gone, "{leave:?}");
    }
}

#[test]
fn a_deletion_for_which_there_is_no_room_any_more_can_be_taken_back_later() {
    let store = BrowserStore::empty();
    let (mut visit, id) = with_everything(&store);
    let before = visit.state.assessments.clone();
    visit.send(Msg::DeletionConfirmed(id));
    store.fail(Fails::From(3), StorageError::Full);
    assert_eq!(undo(&mut visit), [NOTICE]);
    assert_eq!(visit.notice().tone, Tone::Wrong);
    assert!(matches!(visit.state.notice, Some(Notice::NotUndeleted(_))));
    assert_eq!(visit.state.assessments.len(), 0);
    store.work();
    undo(&mut visit);
    assert_eq!(visit.state.assessments, before);
    assert_eq!(Visit::open_small(&store).state.assessments, before);
}
