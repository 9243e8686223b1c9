//! What was typed and cannot be kept: nothing is lost, and nobody leaves the page without knowing.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::field::field;
use empowerment_check::app::views::notice::Tone;
use empowerment_check::domain::answer::{EVIDENCE_DATE, EVIDENCE_LINK};
use empowerment_check::domain::field::Field;
use empowerment_check::domain::ids::AssessmentId;

use crate::common::browser_store::BrowserStore;
use crate::common::names::statement;
use crate::common::visit::{SMALL, Visit};

fn owner() -> Owner {
    Owner::Answer(statement("doors-1"))
}

fn typed(visit: &mut Visit, field: &'static Field, text: &str) {
    visit.send(Msg::Typed(owner(), field, text.to_owned()));
    visit.pause();
}

fn in_the_doors(store: &BrowserStore) -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(store);
    let id = visit.begin(SMALL);
    visit.go_to("doors");
    (visit, id)
}

#[test]
fn the_page_is_not_left_before_the_fault_is_shown() {
    let (mut visit, id) = in_the_doors(&BrowserStore::empty());
    typed(&mut visit, &EVIDENCE_DATE, "31/2/2026");
    typed(&mut visit, &EVIDENCE_LINK, "javascript:alert(1)");
    let before = visit.state.page.clone();
    let asked = visit.send(Msg::PageOpened(Page::Overview(id.clone())));
    assert_eq!(visit.state.page, before);
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
    let notice = visit.notice();
    assert_eq!(notice.tone, Tone::Wrong);
    let lines: Vec<&str> = notice.actions.iter().map(|action| action.text.as_str()).collect();
    assert_eq!(
        lines,
        [
            "“When is it from?” There is no such date. Type the day, month and year, such as 22/11/2026.",
            "“Where can people find it?” This is not a web address. It should begin with https:// or http://.",
            "Leave it for now and go on",
        ]
    );
    let asked = visit.send(notice.actions[0].msg.clone());
    assert_eq!(asked, [Command::MoveFocus(Focus::Field("evidence_date-doors-1".to_owned()))]);

    visit.send(notice.actions[2].msg.clone());
    assert_eq!(visit.state.page, Page::Overview(id));
}

#[test]
fn what_was_typed_is_still_there_after_coming_back() {
    let (mut visit, id) = in_the_doors(&BrowserStore::empty());
    typed(&mut visit, &EVIDENCE_DATE, "31/2/2026");
    visit.send(Msg::LeftUnkept(Page::Overview(id)));
    visit.go_to("doors");
    let view = field(&visit.state, &owner(), &EVIDENCE_DATE);
    assert_eq!(view.text, "31/2/2026");
    assert!(view.fault.is_some());
}

#[test]
fn a_mended_text_is_kept_and_the_way_is_free() {
    let store = BrowserStore::empty();
    let (mut visit, id) = in_the_doors(&store);
    typed(&mut visit, &EVIDENCE_DATE, "31/2/2026");
    typed(&mut visit, &EVIDENCE_DATE, "28 2 2026");
    visit.send(Msg::PageOpened(Page::Overview(id.clone())));
    assert_eq!(visit.state.page, Page::Overview(id.clone()));

    let mut later = Visit::open_small(&store);
    later.send(Msg::PageOpened(Page::Overview(id)));
    assert_eq!(field(&later.state, &owner(), &EVIDENCE_DATE).text, "28/2/2026");
}

#[test]
fn a_text_of_another_page_does_not_hold_anyone_up() {
    let (mut visit, id) = in_the_doors(&BrowserStore::empty());
    typed(&mut visit, &EVIDENCE_DATE, "soon");
    visit.send(Msg::LeftUnkept(Page::Overview(id.clone())));
    visit.go_to("money");
    visit.send(Msg::PageOpened(Page::Check(id.clone())));
    assert_eq!(visit.state.page, Page::Check(id));
}
