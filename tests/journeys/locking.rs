//! Locked copies and locked files: what is asked of the browser, what people are told, and that a passphrase is in no
//! state.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::locks::{Locks, Trying};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::locking::trying;
use empowerment_check::app::views::opening::{Adding, opening};
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::passphrase::Passphrase;

use crate::common::browser_store::BrowserStore;
use crate::common::visit::{SMALL, Visit};

const TYPED: &str = "correct horse battery";
const LOCKED: &[u8] = b"empowerment-check locked 1\n\
    PBKDF2-HMAC-SHA-256 600000 000102030405060708090a0b0c0d0e0f\n\
    AES-256-GCM f0f1f2f3f4f5f6f7f8f9fafb\n\
    sixteen bytes and more";

/// A visit at the page for a locked copy.
fn at_locking() -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    let id = visit.begin(SMALL);
    visit.rate("doors", "32");
    visit.send(Msg::PageOpened(Page::Locking(id.clone())));
    (visit, id)
}

fn lock(visit: &mut Visit, id: &AssessmentId, first: &str, second: &str) -> Vec<Command> {
    visit.send(Msg::LockAsked(id.clone(), Passphrase::chosen(first, second)))
}

fn fault(visit: &Visit) -> Option<String> {
    trying(&visit.state).fault
}

#[test]
fn a_passphrase_that_cannot_be_used_is_told_at_the_field() {
    let (mut visit, id) = at_locking();
    let field = [Command::MoveFocus(Focus::Field("passphrase".to_owned()))];
    assert_eq!(lock(&mut visit, &id, "too short", "too short"), field);
    assert_eq!(fault(&visit).unwrap(), "This passphrase is too short. Use at least 12 characters.");
    assert_eq!(lock(&mut visit, &id, TYPED, "correct hores battery"), field);
    assert_eq!(fault(&visit).unwrap(), "The two passphrases are not the same. Type both again.");
    assert_eq!(visit.state.page, Page::Locking(id));
}

#[test]
fn a_copy_as_it_stands_is_locked_once_and_then_told() {
    let (mut visit, id) = at_locking();
    let (_, plain) = visit.download(&id);
    let asked = lock(&mut visit, &id, TYPED, TYPED);
    let name = "small-2026-11-22-1402.locked".to_owned();
    let passphrase = Passphrase::typed(TYPED);
    assert_eq!(asked, [Command::Lock { name: name.clone(), text: plain, assessment: id.clone(), passphrase }]);
    assert_eq!(trying(&visit.state).stage, Trying::Working);
    assert_eq!(lock(&mut visit, &id, TYPED, TYPED), [], "a second press while the browser is at it");
    assert!(!format!("{:?}", visit.state).contains("horse"), "the passphrase is in no state");
    visit.send(Msg::Locked(id.clone(), Some(name)));
    assert_eq!(visit.state.page, Page::Overview(id));
    assert_eq!(visit.notice().title, "“small-2026-11-22-1402.locked” is ready: look in your browser's downloads.");
    assert_eq!(visit.notice().content, None, "what is locked is not shown");
    assert_eq!(visit.state.downloads.len(), 2);
}

#[test]
fn a_browser_that_could_not_lock_it_is_told_and_can_try_again() {
    let (mut visit, id) = at_locking();
    lock(&mut visit, &id, TYPED, TYPED);
    visit.send(Msg::Locked(id.clone(), None));
    assert!(fault(&visit).unwrap().starts_with("The browser could not make a locked copy."));
    assert_eq!((visit.state.notice.clone(), visit.state.downloads.len()), (None, 0));
    assert_eq!(lock(&mut visit, &id, TYPED, TYPED).len(), 1);
}

#[test]
fn a_person_who_went_on_meanwhile_stays_where_they_are() {
    let (mut visit, id) = at_locking();
    lock(&mut visit, &id, TYPED, TYPED);
    visit.go_to("doors");
    let page = visit.state.page.clone();
    visit.send(Msg::Locked(id, Some("copy.locked".to_owned())));
    assert_eq!((&visit.state.page, visit.state.downloads.len()), (&page, 1));
}

#[test]
fn where_the_browser_has_no_cryptography_nothing_is_locked() {
    let (mut visit, id) = at_locking();
    visit.state.locks = Locks::Missing;
    assert_eq!(lock(&mut visit, &id, TYPED, TYPED), []);
}

#[test]
fn a_locked_file_asks_for_its_passphrase_and_then_shows_what_is_in_it() {
    let (mut visit, id) = at_locking();
    let (_, plain) = visit.download(&id);
    let asked = visit.choose_file("copy.locked", LOCKED);
    assert_eq!(
        (asked, opening(&visit.state).unwrap().adding),
        (vec![Command::MoveFocus(Focus::Heading)], Adding::Locked)
    );
    let passphrase = Passphrase::typed(TYPED);
    let asked = visit.send(Msg::UnlockAsked(passphrase.clone()));
    assert_eq!(asked, [Command::Unlock { file: LOCKED.to_vec(), passphrase: passphrase.clone() }]);
    assert_eq!(visit.send(Msg::UnlockAsked(passphrase.clone())), [], "a second press while the browser is at it");

    visit.send(Msg::Unlocked(None));
    let wrong = "It could not be opened: either the passphrase is not the right one, or the file was changed. Try \
                 again, or use another copy of the file.";
    assert_eq!(fault(&visit).unwrap(), wrong);
    assert_eq!(visit.send(Msg::UnlockAsked(passphrase)).len(), 1, "it still waits");

    visit.send(Msg::Unlocked(Some(plain.into_bytes())));
    let view = opening(&visit.state).unwrap();
    assert_eq!(
        (view.adding, view.lead.as_str()),
        (Adding::Offered, "You chose “copy.locked”. Nothing here has changed yet.")
    );
    assert_eq!(fault(&visit), None);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(visit.progress(), "2 of 11 done");
}

#[test]
fn what_was_locked_is_checked_like_any_file() {
    let (mut visit, _) = at_locking();
    let before = visit.state.assessments.clone();
    for content in [&b""[..], b"{}", b"\x89PNG", LOCKED] {
        visit.choose_file("copy.locked", LOCKED);
        visit.send(Msg::UnlockAsked(Passphrase::typed(TYPED)));
        visit.send(Msg::Unlocked(Some(content.to_vec())));
        assert_eq!(visit.state.assessments, before);
    }
}

#[test]
fn an_answer_that_comes_when_nothing_waits_changes_nothing() {
    let (mut visit, id) = at_locking();
    let (_, plain) = visit.download(&id);
    visit.choose_file("copy.locked", LOCKED);
    visit.send(Msg::UnlockAsked(Passphrase::typed(TYPED)));
    visit.send(Msg::PageOpened(Page::Start));
    assert_eq!(visit.send(Msg::Unlocked(Some(plain.into_bytes()))), []);
    assert_eq!((&visit.state.page, visit.state.assessments.len()), (&Page::Start, 1));
}

#[test]
fn a_locked_file_that_no_passphrase_can_open_says_why() {
    let (mut visit, _) = at_locking();
    let reason = |visit: &Visit| visit.notice().text[0].clone();
    visit.choose_file("copy.locked", &LOCKED[..100]);
    assert!(reason(&visit).starts_with("It is a locked file, but part of it is damaged or missing."));
    visit.choose_file("copy.locked", b"empowerment-check locked 2\nsomething new");
    assert!(reason(&visit).starts_with("It was locked by a newer version of Empowerment Check."));
}
