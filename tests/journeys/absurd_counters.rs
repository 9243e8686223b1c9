//! A file may say that its answers were edited nine thousand billion times. It opens, in the same order of edits, and
//! what it holds can be changed like anything else.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::domain::forms::AT_STEP;
use empowerment_check::domain::person::LEFT_OUT;

use crate::common::browser_store::BrowserStore;
use crate::common::gathering::file_of;
use crate::common::names::{statement, step};
use crate::common::small_files::small_with_note;
use crate::common::visit::Visit;

#[test]
fn an_answer_from_a_file_with_the_highest_counter_of_all_can_be_changed_and_stays_changed() {
    let file = small_with_note("\"a note\"")
        .replace("\"counter\":1", "\"counter\":9007199254740991")
        .replace("\"statement\":\"a\"", "\"statement\":\"doors-1\"");
    assert!(file.contains("9007199254740991"));
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.open_file("copy.json", file.as_bytes());
    visit.go_to("doors");
    let (note, judgement) = (visit.note("doors-1").text, visit.judgement("doors-1"));
    visit.write("doors-1", "changed");
    visit.pause();
    visit.choose("doors-1", step("all"));
    visit.choose("doors-1", step("no"));
    assert_ne!((visit.note("doors-1").text.as_str(), visit.judgement("doors-1")), (note.as_str(), judgement));
    let later = Visit::open_small(&store);
    assert_eq!(later.state.assessments, visit.state.assessments);
    assert_eq!((visit.note("doors-1").text.as_str(), visit.judgement("doors-1")), ("changed", Some(step("no"))));
    assert!(visit.state.counter < 100);
}

/// People who were put together elsewhere, with paper forms, come in beside others or into the same assessment.
#[test]
fn counts_and_decisions_from_a_file_with_the_highest_counter_can_be_changed_and_stay_changed() {
    let mut elsewhere = Visit::open_small(&BrowserStore::of_browser(5));
    let id = elsewhere.gather(&[("one.json", file_of(1, "council", "", "0"))]);
    let out = elsewhere.state.assessments[&id].people.keys().next().unwrap().clone();
    elsewhere.pick(&Owner::Person(out.clone()), &LEFT_OUT, "left-out");
    elsewhere.send(Msg::FormsBegun);
    let Page::Forms(_, forms) = elsewhere.state.page.clone() else { panic!("{:?}", elsewhere.state.page) };
    let count = Owner::Count(forms.clone(), statement("doors-1"));
    elsewhere.fill(&count, &AT_STEP[0], "5");
    elsewhere.pause();
    let last = elsewhere.state.counter;
    let file = elsewhere.download(&id).1.replace(&format!("\"counter\":{last},"), "\"counter\":9007199254740991,");
    let file = file.replace("\"counter\":1,", "\"counter\":9007199254740990,");
    assert!(file.contains("9007199254740991") && file.contains("9007199254740990"));

    for others in [vec![], vec![("two.json", file_of(2, "resident", "", "1"))]] {
        let store = BrowserStore::of_browser(6);
        let mut visit = Visit::open_small(&store);
        let here = (!others.is_empty()).then(|| visit.gather(&others));
        visit.read_people(here.as_ref(), &[("group.json", file.clone().into_bytes())]);
        visit.send(Msg::PeopleBroughtIn);
        let decided = Owner::Person(out.clone());
        assert_eq!(
            (visit.kept(&count, &AT_STEP[0]).as_str(), visit.kept(&decided, &LEFT_OUT).as_str()),
            ("5", "left-out")
        );
        visit.fill(&count, &AT_STEP[0], "7");
        visit.pick(&decided, &LEFT_OUT, "");
        visit.pause();
        let mut later = Visit::open_small(&store);
        later.send(Msg::PageOpened(visit.state.page.clone()));
        assert_eq!((later.kept(&count, &AT_STEP[0]).as_str(), later.kept(&decided, &LEFT_OUT).as_str()), ("7", ""));
        assert!(visit.state.counter < 100);
    }
}
