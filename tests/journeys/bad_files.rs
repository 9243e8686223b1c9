//! Files that cannot be opened: the message says what is wrong and what to do, and nothing that is here changes.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::views::notice::{NoticeView, Tone};

use crate::common::browser_store::BrowserStore;
use crate::common::names::step;
use crate::common::small_files::{small_with, small_with_note};
use crate::common::visit::{IDEAL, SMALL, Visit};

const UNCHANGED: &str = "Nothing that is already here has changed.";

/// Sends a message about a file called `my file.json` to someone in the middle of their work, and holds that nothing
/// changes but the message. Gives the message's list.
fn refused(msg: Msg, reason: &str) -> Vec<String> {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.go_to("doors");
    visit.choose("doors-1", step("most"));
    visit.write("doors-2", "half");
    store.work();
    let (contents, before) = (store.contents(), visit.state.clone());

    assert_eq!(visit.send(msg), [Command::MoveFocus(Focus::Notice)], "{reason}");
    assert_eq!((store.contents(), store.writes()), (contents, 0), "{reason}");
    assert_eq!(visit.state.assessments, before.assessments, "{reason}");
    assert_eq!(visit.state.page, before.page, "{reason}");
    assert_eq!(visit.note("doors-2").text, "half", "{reason}");
    let notice = visit.notice();
    let list = notice.list.clone();
    let title = "“my file.json” was not opened.".to_owned();
    let text = vec![reason.to_owned(), UNCHANGED.to_owned()];
    assert_eq!(
        notice,
        NoticeView { tone: Tone::Wrong, title, text, list: list.clone(), content: None, actions: Vec::new() }
    );
    list
}

fn chosen(bytes: &[u8]) -> Msg {
    Msg::FileChosen { name: "my file.json".to_owned(), bytes: bytes.to_vec() }
}

#[test]
fn a_file_that_is_no_document_says_what_it_is_instead() {
    let cut = small_with_note("\"a note\"");
    let cases: [(&[u8], &str); 6] = [
        (b"", "The file is empty. Choose another copy of it."),
        (
            b"\x89PNG\r\n\x1a\n",
            "It is a picture, a document or another kind of file, or text that is not saved as UTF-8. Choose the file \
             that you downloaded from Empowerment Check; its name ends in .json.",
        ),
        (
            b"statement,judgement\n",
            "It does not begin like a file from Empowerment Check. Choose the file that you downloaded here; its name \
             ends in .json.",
        ),
        (
            &cut.as_bytes()[..200],
            "The end of the file is missing, as happens when a download or copy is cut short. Download it or copy it \
             again.",
        ),
        (
            b"{\n\"a\":1,\n}",
            "The file can be read no further than line 3. It is damaged there, or a comma, bracket or quotation mark \
             just before is missing or too many. Choose another copy of it, or mend it.",
        ),
        (
            b"{\"type\":\"FeatureCollection\"}",
            "It is neither an assessment nor a framework from Empowerment Check. Choose a file that you downloaded \
             here, or a framework file: its first field, “format”, says what it is.",
        ),
    ];
    for (bytes, reason) in cases {
        assert_eq!(refused(chosen(bytes), reason), Vec::<String>::new());
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_before_and_after_it_is_read() {
    let reason = "It is larger than 16 MB, so it is not a file from Empowerment Check. Choose the file that you \
                  downloaded here.";
    refused(Msg::FileTooLarge { name: "my file.json".to_owned() }, reason);
    refused(chosen(&vec![b' '; 16 * 1024 * 1024 + 1]), reason);
}

#[test]
fn a_file_that_the_browser_cannot_read_says_so() {
    let reason = "The browser could not read the file. Check that it is still there and choose it again.";
    refused(Msg::FileUnreadable { name: "my file.json".to_owned() }, reason);
}

#[test]
fn a_file_for_a_framework_that_is_not_offered_names_it() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    visit.begin(IDEAL);
    let contents = store.contents();
    assert_eq!(visit.open_file("small.json", small_with("").as_bytes()), [Command::MoveFocus(Focus::Notice)]);
    let reason = "It belongs to the framework “Small” (small), which is not here. Open the file of that framework first \
                  and then this one again, or open this one on the page where it was made.";
    assert_eq!(visit.notice().text, [reason, UNCHANGED]);
    assert_eq!(visit.notice().title, "“small.json” was not opened.");
    assert_eq!((store.contents(), visit.state.assessments.len()), (contents, 1));
}

#[test]
fn the_one_fault_of_a_file_is_named_with_its_place() {
    let list = refused(
        chosen(small_with_note("7").as_bytes()),
        "1 thing in the file is not as it should be. Choose another copy of it, or mend it:",
    );
    assert_eq!(list, ["$.assessment.answers[0].note.value: this should be text in quotation marks"]);
}

#[test]
fn several_faults_of_a_file_are_each_named() {
    let file = small_with_note("\"\"")
        .replace(r#""counter":1"#, r#""counter":0"#)
        .replace(r#""statement":"a""#, r#""statement":"A""#)
        .replace(r#","opened":null"#, "");
    let reason = "3 things in the file are not as they should be. Choose another copy of it, or mend them:";
    let mut list = refused(chosen(file.as_bytes()), reason);
    list.sort();
    let expected = [
        "$.assessment.answers[0].note.counter: this should be a number from 1 to 9007199254740991",
        "$.assessment.answers[0].statement: an id has 1 to 64 small letters, digits, hyphens or full stops, and begins \
         with a letter or digit",
        "$.assessment.opened: this field is missing",
    ];
    assert_eq!(list, expected);
}

#[test]
fn of_many_faults_eight_are_named_and_the_rest_counted() {
    for (faults, more) in [(8, None), (9, Some("and 1 more fault")), (11, Some("and 3 more faults"))] {
        let answers = vec!["{}"; faults].join(",");
        let reason =
            format!("{faults} things in the file are not as they should be. Choose another copy of it, or mend them:");
        let list = refused(chosen(small_with(&answers).as_bytes()), &reason);
        assert_eq!(list.len(), 8 + usize::from(more.is_some()));
        assert_eq!(list[7], "$.assessment.answers[7].statement: this field is missing");
        assert_eq!(list.get(8).map(String::as_str), more);
    }
}
