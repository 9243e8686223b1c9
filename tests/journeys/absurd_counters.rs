//! A file may say that its answers were edited nine thousand billion times. It opens, in the same order of edits, and
//! what it holds can be changed like anything else.

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
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
