//! Ratings handed over by a link: made in one browser, offered and added in another. Whatever is wrong with a link, and
//! wherever the person is who opens it, nothing that is there changes without their word.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::computer::Computer;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::picture::{ImageFormat, Picture};
use empowerment_check::app::views::hand_over::{HandOverView, code, copying, hand_over, length, shown};
use empowerment_check::app::views::notice::Tone;
use empowerment_check::app::views::opening::{Adding, opening};
use empowerment_check::domain::about::{PERSPECTIVE, PLACE};
use empowerment_check::domain::answer::{EVIDENCE_DATE, Judgement};
use empowerment_check::domain::ids::AssessmentId;
use empowerment_check::domain::including::{Including, Part};
use empowerment_check::formats::framework_json;
use empowerment_check::formats::share_link::PREFIX;
use empowerment_check::storage::port::StorageError;

use crate::common::browser_store::BrowserStore;
use crate::common::faulty_store::Fails;
use crate::common::filling::WHOLE;
use crate::common::links::{VERSION_1, sealed};
use crate::common::names::{statement, step};
use crate::common::small_framework::document;
use crate::common::trees::tree;
use crate::common::visit::{SMALL, Visit};

const PAGE: &str = "https://council.example/check?area=2";
const EVERYTHING: Including = Including { notes: Part::Included, place: Part::Included };

/// A visit of somebody who has rated six statements and written a note.
fn with_ratings() -> (Visit, AssessmentId) {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.state.address = Some(PAGE.to_owned());
    let id = visit.begin(SMALL);
    visit.fill(&WHOLE, &PLACE, "Tŷ Cymunedol");
    visit.send(Msg::Chosen(Owner::About, &PERSPECTIVE, "resident".to_owned()));
    visit.go_to("doors");
    visit.rate("doors", "32?-.1 0");
    visit.write("doors-4", "Drws ar agor 🏡");
    visit.send(Msg::PageOpened(Page::HandOver(id.clone())));
    (visit, id)
}

fn view(visit: &Visit) -> HandOverView {
    hand_over(&visit.state).unwrap()
}

/// The link that holds this, on the page where links are made.
fn link(visit: &Visit, including: Including) -> String {
    let mut state = visit.state.clone();
    state.including = including;
    let shown = shown(&state);
    assert_eq!(shown.fault, None);
    shown.text
}

/// Why there is no link that holds this.
fn no_link(visit: &Visit, including: Including) -> Option<String> {
    let mut state = visit.state.clone();
    state.including = including;
    shown(&state).fault
}

/// What stands after the `#` and the prefix.
fn content(link: &str) -> String {
    link.split_once(&format!("#{PREFIX}")).unwrap().1.to_owned()
}

fn follow(visit: &mut Visit, content: &str) -> Vec<Command> {
    visit.send(Msg::LinkFollowed(content.to_owned()))
}

fn said(visit: &Visit) -> Vec<(String, String)> {
    opening(&visit.state).unwrap().facts.into_iter().map(|fact| (fact.label, fact.text)).collect()
}

fn pairs(facts: &[(&str, &str)]) -> Vec<(String, String)> {
    facts.iter().map(|(label, text)| ((*label).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_link_leads_to_the_page_and_says_what_is_in_it() {
    let (visit, _) = with_ratings();
    let shown = view(&visit);
    let facts: Vec<_> = shown.facts.iter().map(|fact| (fact.label.as_str(), fact.text.as_str())).collect();
    let expected = [
        ("Framework", "A small framework"),
        ("Ratings", "6"),
        ("Whose view this is", "A resident"),
        ("Last changed", "22 November 2026, 14:02"),
    ];
    assert_eq!(facts, expected);
    assert_eq!(shown.place.as_deref(), Some("The name “Tŷ Cymunedol” as well"));
    assert_eq!((shown.notes.as_deref(), shown.earlier_wording), (Some("1 note or written answer as well"), None));
    let text = link(&visit, Including::default());
    assert!(text.starts_with("https://council.example/check?area=2#empowerment-check="), "{text}");
    assert_eq!(length(&visit.state, &text), format!("{} characters long", text.len()));
    assert!(code(&text).is_some());
}

#[test]
fn it_is_added_in_another_browser_only_when_a_person_says_so() {
    let (maker, id) = with_ratings();
    let store = BrowserStore::of_another_browser();
    let mut visit = Visit::open_small(&store);
    let asked = follow(&mut visit, &content(&link(&maker, EVERYTHING)));
    assert_eq!((asked, &visit.state.page), (vec![Command::MoveFocus(Focus::Heading)], &Page::Opening));
    let expected = [
        ("Place or group", "Tŷ Cymunedol"),
        ("Whose view this is", "A resident"),
        ("Framework", "A small framework"),
        ("Last changed", "22 November 2026, 14:02"),
        ("How far it is", "6 of 11 done"),
        ("Notes", "1"),
    ];
    assert_eq!(said(&visit), pairs(&expected));
    assert_eq!((store.writes(), visit.state.assessments.len()), (0, 0));

    let asked = visit.send(Msg::OpeningConfirmed);
    assert!(asked.contains(&Command::ForgetLink), "{asked:?}");
    assert_eq!(visit.notice().title, "“Link of 22 November 2026” is open as a new assessment, with 6 answers.");
    let mut later = Visit::open_small(&store);
    later.send(Msg::AssessmentResumed(id));
    assert_eq!((later.judgement("doors-1"), later.judgement("doors-2")), (Some(step("all")), Some(step("most"))));
    assert_eq!(
        (later.judgement("doors-3"), later.judgement("doors-4")),
        (Some(Judgement::DontKnow), Some(Judgement::DoesNotApply))
    );
    assert_eq!((later.judgement("doors-5"), later.note("doors-4").text.as_str()), (None, "Drws ar agor 🏡"));
}

#[test]
fn only_what_was_chosen_is_in_it() {
    let (maker, _) = with_ratings();
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    follow(&mut visit, &content(&link(&maker, Including::default())));
    let labels: Vec<String> = said(&visit).into_iter().map(|(label, _)| label).collect();
    assert_eq!(labels, ["Whose view this is", "Framework", "Last changed", "How far it is"]);
}

#[test]
fn adding_can_be_undone() {
    let (mut visit, _) = with_ratings();
    let before = (visit.browser().contents(), visit.state.assessments.clone());
    let content = content(&link(&visit, EVERYTHING));
    follow(&mut visit, &content);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(visit.state.assessments.len(), 2);
    let undo = visit.notice().actions[0].msg.clone();
    visit.send(undo);
    assert_eq!((visit.browser().contents(), visit.state.assessments.clone()), before);
}

#[test]
fn a_person_who_declines_is_back_where_they_were_with_what_they_typed() {
    let (maker, _) = with_ratings();
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    visit.begin(SMALL);
    visit.go_to("doors");
    visit.choose("doors-1", step("no"));
    visit.write("doors-2", "half a wo");
    let page = visit.state.page.clone();
    follow(&mut visit, &content(&link(&maker, EVERYTHING)));
    assert_eq!(visit.state.page, Page::Opening);
    let (before, back) = (visit.state.assessments.clone(), opening(&visit.state).unwrap().back);
    let asked = visit.send(Msg::PageOpened(back));
    assert!(asked.contains(&Command::ForgetLink), "{asked:?}");
    assert_eq!((&visit.state.page, &visit.state.assessments), (&page, &before));
    assert_eq!((visit.note("doors-2").text.as_str(), visit.judgement("doors-1")), ("half a wo", Some(step("no"))));
    assert_eq!(Visit::open_small(&visit.browser()).state.assessments, before);
}

#[test]
fn a_second_link_does_not_forget_where_the_person_was() {
    let (mut visit, _) = with_ratings();
    let link = content(&link(&visit, EVERYTHING));
    let page = visit.state.page.clone();
    follow(&mut visit, VERSION_1);
    follow(&mut visit, &link);
    assert_eq!(opening(&visit.state).unwrap().back, page);
}

#[test]
fn a_page_that_was_deleted_meanwhile_is_not_gone_back_to() {
    let (mut visit, id) = with_ratings();
    follow(&mut visit, VERSION_1);
    visit.state.assessments.remove(&id);
    assert_eq!(opening(&visit.state).unwrap().back, Page::Start);
}

/// What cannot be kept as it stands comes first; the link waits, also in the page's address.
#[test]
fn with_something_faulty_on_the_page_that_is_shown_first() {
    let (mut visit, _) = with_ratings();
    visit.go_to("doors");
    visit.send(Msg::Typed(Owner::Answer(statement("doors-1")), &EVIDENCE_DATE, "31/2/2026".to_owned()));
    let page = visit.state.page.clone();
    let asked = follow(&mut visit, VERSION_1);
    assert!(!asked.contains(&Command::ForgetLink), "{asked:?}");
    assert_eq!((&visit.state.page, visit.notice().tone), (&page, Tone::Wrong));
    let leave = visit.notice().actions.last().unwrap().msg.clone();
    visit.send(leave);
    assert_eq!((&visit.state.page, opening(&visit.state).unwrap().adding), (&Page::Opening, Adding::Offered));
    assert_eq!(visit.state.drafts.len(), 1);
}

#[test]
fn whoever_mends_it_and_goes_elsewhere_still_has_the_link_in_the_address() {
    let (mut visit, id) = with_ratings();
    visit.go_to("doors");
    let typed = |text: &str| Msg::Typed(Owner::Answer(statement("doors-1")), &EVIDENCE_DATE, text.to_owned());
    visit.send(typed("31/2/2026"));
    follow(&mut visit, VERSION_1);
    visit.send(typed("28/2/2026"));
    let asked = visit.send(Msg::PageOpened(Page::Overview(id)));
    assert!(!asked.contains(&Command::ForgetLink), "{asked:?}");
}

/// The message, after holding that nothing has changed.
fn refused(visit: &mut Visit, msg: Msg) -> (Vec<String>, Vec<Command>) {
    let before = (visit.browser().contents(), visit.state.assessments.clone(), visit.state.page.clone());
    let asked = visit.send(msg);
    let notice = visit.notice();
    assert_eq!((notice.title.as_str(), notice.tone), ("The link was not opened.", Tone::Wrong));
    assert_eq!((visit.browser().contents(), visit.state.assessments.clone(), visit.state.page.clone()), before);
    (notice.text, asked)
}

#[test]
fn a_link_that_was_cut_short_or_altered_by_one_character_is_told_and_changes_nothing() {
    let (mut visit, _) = with_ratings();
    let good = link(&visit, EVERYTHING);
    let content = content(&good);
    let damaged = "The link was changed or cut short on its way: at least one character is missing or different. Copy the \
                   whole link again, or ask for it again.";
    for place in 0..content.len() {
        let other = if content[place..].starts_with('A') { 'B' } else { 'A' };
        let altered = format!("{}{other}{}", &content[..place], &content[place + 1..]);
        for bad in [&altered, &content[..place]] {
            let (text, asked) = refused(&mut visit, Msg::LinkFollowed(bad.to_owned()));
            assert_eq!(text, [damaged, "Nothing that is already here has changed."]);
            assert_eq!(asked, [Command::MoveFocus(Focus::Notice), Command::ForgetLink]);
        }
    }
    let (text, _) = refused(&mut visit, Msg::LinkPasted(good[..good.len() - 1].to_owned()));
    assert_eq!(text[0], damaged);
}

/// Loading the page again brings the newer product, if the link is still in the address.
#[test]
fn a_link_of_a_newer_version_is_told_and_stays_in_the_address() {
    let (mut visit, _) = with_ratings();
    let newer = sealed(2, "010101");
    let (text, asked) = refused(&mut visit, Msg::LinkFollowed(newer));
    assert!(text[0].starts_with("It was made by a newer version of Empowerment Check."), "{text:?}");
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
}

#[test]
fn a_link_of_a_framework_that_is_not_here_names_it_and_stays_in_the_address() {
    let (maker, _) = with_ratings();
    let mut visit = Visit::open(&BrowserStore::of_another_browser());
    let (text, asked) = refused(&mut visit, Msg::LinkFollowed(content(&link(&maker, EVERYTHING))));
    assert!(text[0].starts_with("It belongs to the framework “small”, which is not here."), "{text:?}");
    assert_eq!(asked, [Command::MoveFocus(Focus::Notice)]);
}

#[test]
fn what_is_pasted_is_found_in_a_message_or_told_to_hold_no_link() {
    let (maker, _) = with_ratings();
    let mut visit = Visit::open_small(&BrowserStore::of_another_browser());
    for text in ["", "https://council.example/", "Hello!"] {
        let (text, _) = refused(&mut visit, Msg::LinkPasted(text.to_owned()));
        assert!(text[0].starts_with("There is no link from Empowerment Check in what you pasted."), "{text:?}");
    }
    visit.send(Msg::LinkPasted(format!("Dear all,\nhere it is:\n{}\nAnn", link(&maker, EVERYTHING))));
    assert_eq!(opening(&visit.state).unwrap().adding, Adding::Offered);
}

#[test]
fn of_another_version_what_is_the_same_is_offered_and_the_rest_is_named() {
    let mut other = document();
    other["version"] = "1.1.0".into();
    other["statements"][10]["text"] = "Another text".into();
    let other = framework_json::read(&tree(&other)).unwrap();
    let (maker, _) = with_ratings();
    let mut visit = Visit::offering(&BrowserStore::of_another_browser(), vec![std::sync::Arc::new(other)]);
    follow(&mut visit, VERSION_1);
    let shown = opening(&visit.state).unwrap();
    let expected = [
        "1 rating or note of the link cannot be added: its section says something else here.",
        "Without answers from the link: Money.",
    ];
    assert_eq!((shown.remarks, shown.adding), (expected.map(str::to_owned).to_vec(), Adding::Offered));
    follow(&mut visit, &content(&link(&maker, EVERYTHING)));
    assert_eq!(opening(&visit.state).unwrap().remarks, [""; 0], "nothing was said of money");
}

#[test]
fn where_nothing_is_the_same_nothing_can_be_added() {
    let mut other = document();
    other["scale"]["levels"][0]["id"] = "never".into();
    let other = framework_json::read(&tree(&other)).unwrap();
    let mut visit = Visit::offering(&BrowserStore::empty(), vec![std::sync::Arc::new(other)]);
    follow(&mut visit, VERSION_1);
    assert_eq!(opening(&visit.state).unwrap().adding, Adding::NotPossible);
    visit.send(Msg::OpeningConfirmed);
    assert!(visit.state.assessments.is_empty());
}

#[test]
fn when_there_was_no_room_it_waits_and_can_be_tried_again() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    follow(&mut visit, VERSION_1);
    store.fail(Fails::From(1), StorageError::Full);
    let asked = visit.send(Msg::OpeningConfirmed);
    assert!(!asked.contains(&Command::ForgetLink), "{asked:?}");
    assert_eq!((&visit.state.page, visit.state.assessments.len()), (&Page::Opening, 0));
    store.work();
    visit.send(Msg::OpeningConfirmed);
    assert_eq!(Visit::open_small(&store).state.assessments.len(), 1);
}

#[test]
fn where_storage_is_blocked_or_the_computer_shared_it_is_there_for_the_visit_and_nothing_is_written() {
    let store = BrowserStore::empty();
    store.fail(Fails::From(1), StorageError::Blocked);
    let mut visit = Visit::open_small(&store);
    follow(&mut visit, VERSION_1);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!((visit.progress().as_str(), store.contents().len()), ("10 of 11 done", 0));

    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.send(Msg::ComputerNamed(Computer::Shared));
    follow(&mut visit, VERSION_1);
    visit.send(Msg::OpeningConfirmed);
    assert_eq!((visit.progress().as_str(), store.contents().len()), ("10 of 11 done", 0));
}

#[test]
fn what_is_chosen_holds_until_the_page_is_left() {
    let (mut visit, id) = with_ratings();
    visit.send(Msg::IncludingChosen(EVERYTHING));
    assert_eq!(visit.state.including, EVERYTHING);
    visit.send(Msg::PageOpened(Page::Overview(id)));
    assert_eq!(visit.state.including, Including::default());
}

#[test]
fn the_link_is_copied_and_that_is_said_until_it_is_another_one() {
    let (mut visit, _) = with_ratings();
    let text = link(&visit, Including::default());
    let copying = |visit: &Visit, including| copying(&visit.state, &link(visit, including));
    assert_eq!(visit.send(Msg::LinkCopyAsked(text.clone())), [Command::CopyLink(text.clone())]);
    assert_eq!(copying(&visit, Including::default()), "");
    visit.send(Msg::LinkCopied(text.clone()));
    assert_eq!(copying(&visit, Including::default()), "The link is copied. Paste it into a message.");
    assert_eq!(copying(&visit, EVERYTHING), "");
    let asked = visit.send(Msg::LinkNotCopied(text));
    assert!(copying(&visit, Including::default()).starts_with("The browser did not copy the link."));
    assert_eq!(asked, [Command::MoveFocus(Focus::Field("link".to_owned()))]);
}

#[test]
fn a_page_that_is_not_on_the_web_says_why_there_is_no_link() {
    let (mut visit, _) = with_ratings();
    visit.state.address = None;
    let reason = "This page is not on the web, so other people could not open a link to it. Send a file instead.";
    assert_eq!(no_link(&visit, EVERYTHING).as_deref(), Some(reason));
}

#[test]
fn what_is_too_long_for_a_square_or_for_a_link_is_told() {
    let (mut visit, _) = with_ratings();
    visit.go_to("doors");
    visit.write("doors-1", &"Everyone has a key. ".repeat(60));
    visit.pause();
    let has_code = |including| code(&link(&visit, including)).is_some();
    assert_eq!((has_code(Including::default()), has_code(EVERYTHING)), (true, false));
    for name in ["doors-1", "doors-2", "doors-3", "doors-4", "doors-5"] {
        visit.write(name, &"Drws 🏡".repeat(1_400));
    }
    visit.pause();
    let reason = "With all of that the link would be too long to send. Leave the notes out, or send a file.";
    assert_eq!(no_link(&visit, EVERYTHING).as_deref(), Some(reason));
}

#[test]
fn an_answer_to_an_earlier_wording_is_told_to_be_missing() {
    let (mut visit, id) = with_ratings();
    let answer = visit.state.assessments.get_mut(&id).unwrap().answers.get_mut(&statement("doors-1")).unwrap();
    let judged = answer.judged.as_mut().unwrap().value.as_mut().unwrap();
    judged.wording = empowerment_check::domain::fingerprint::Fingerprint::of("earlier");
    let told = view(&visit).earlier_wording.unwrap();
    assert!(told.starts_with("1 answer was given to an earlier wording and is not in the link."), "{told}");
}

/// It can be put up on a notice board, and says no more than the link does.
#[test]
fn the_square_can_be_saved_as_a_picture_that_says_what_the_link_says() {
    let (mut visit, id) = with_ratings();
    let asked = visit.send(Msg::PictureAsked(id, Picture::Code, ImageFormat::Svg));
    let [Command::Download { name, text }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(name, "small-2026-11-22-1402-link.svg");
    assert!(text.contains(&link(&visit, Including::default())) && !text.contains("Cymunedol"));
}
