//! The rest of the product comes after the first view. What needs it waits, says so, and is done once it is there; what
//! does not goes on meanwhile.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::rest::Rest;
use empowerment_check::app::views::rest::{RestView, rest};
use empowerment_check::domain::answer::Judgement;

use crate::common::browser_store::BrowserStore;
use crate::common::visit::{SMALL, Visit};

const COMING: RestView =
    RestView { title: "One moment", text: "This part of Empowerment Check is still loading.", again: None, back: None };

const MISSING: RestView = RestView {
    title: "A part of Empowerment Check has not loaded",
    text: "Your answers are still here. Check that you are online. Then try again.",
    again: Some("Try again"),
    back: Some(("All assessments", Page::Start)),
};

/// What stands at the top is read out.
const HEADING: Command = Command::MoveFocus(Focus::Heading);

/// A visit whose rest is under way, with an assessment begun.
fn begun() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.state.rest = Rest::Coming;
    visit.begin(SMALL);
    visit
}

#[test]
fn where_nothing_needs_the_rest_nothing_is_said_of_it() {
    let mut visit = begun();
    visit.go_to("doors");
    visit.choose("doors-1", Judgement::DontKnow);
    assert_eq!(visit.judgement("doors-1"), Some(Judgement::DontKnow));
    assert_eq!(rest(&visit.state), None);
    visit.send(Msg::RestMissed);
    assert_eq!(rest(&visit.state), None);
    assert_eq!(visit.send(Msg::RestCame), [], "the focus stays where it is");
}

#[test]
fn a_page_of_the_rest_waits_and_takes_the_focus_when_it_shows() {
    let mut visit = begun();
    let result = Page::Result(visit.open_id());
    assert_eq!(visit.send(Msg::PageOpened(result.clone())), [HEADING]);
    let back = Some(("All sections", Page::Overview(visit.open_id())));
    assert_eq!(rest(&visit.state), Some(RestView { back, ..COMING }));
    assert_eq!(visit.send(Msg::RestCame), [HEADING]);
    assert_eq!((rest(&visit.state), visit.state.page), (None, result));
}

#[test]
fn what_did_not_come_can_be_asked_for_again() {
    let mut visit = begun();
    visit.send(Msg::PageOpened(Page::Lens));
    assert_eq!(visit.send(Msg::RestSought), [], "it is under way");
    assert_eq!(visit.send(Msg::RestMissed), [HEADING]);
    assert_eq!(rest(&visit.state), Some(MISSING));
    assert_eq!(visit.send(Msg::RestSought), [HEADING, Command::FetchRest]);
    assert_eq!(rest(&visit.state), Some(RestView { back: MISSING.back, ..COMING }));
}

#[test]
fn a_wish_that_needs_the_rest_is_kept_and_granted() {
    let mut visit = begun();
    let id = visit.open_id();
    assert_eq!(visit.send(Msg::DownloadAsked(id)), []);
    assert_eq!(rest(&visit.state), Some(COMING));
    visit.send(Msg::RestMissed);
    assert_eq!(rest(&visit.state), Some(RestView { back: None, ..MISSING }));
    visit.send(Msg::RestSought);
    let asked = visit.send(Msg::RestCame);
    assert!(matches!(&asked[..], [Command::Download { .. }, ..]), "{asked:?}");
    assert_eq!(rest(&visit.state), None);
    assert_eq!(visit.send(Msg::RestCame), [], "once");
}
