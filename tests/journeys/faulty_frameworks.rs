//! Framework files that cannot be used: every fault is told at once, with its place and what would be right, and
//! nothing that is here changes. The limits hold.

use empowerment_check::formats::opened::MAX_FRAMEWORK_BYTES;
use serde_json::{Value, json};

use crate::common::browser_store::BrowserStore;
use crate::common::framework_files::{changed, own, own_text};
use crate::common::visit::{SMALL, Visit};

/// Opens a file in the middle of someone's work, holds that nothing changes but the message, and gives the message:
/// its reason, and the faults.
fn refused(bytes: &[u8]) -> (String, Vec<String>) {
    let store = BrowserStore::empty();
    let mut visit = Visit::open_small(&store);
    visit.begin(SMALL);
    visit.rate("doors", "32");
    let (contents, assessments) = (store.contents(), visit.state.assessments.clone());
    visit.open_file("ours.json", bytes);
    assert_eq!((store.contents(), &visit.state.assessments), (contents, &assessments));
    assert_eq!(visit.state.frameworks.offered().len(), 1);
    let notice = visit.notice();
    assert_eq!(notice.title, "“ours.json” was not opened.");
    assert_eq!(notice.text.last().unwrap(), "Nothing that is already here has changed.");
    (notice.text[0].clone(), notice.list)
}

fn faults(document: &Value) -> Vec<String> {
    refused(document.to_string().as_bytes()).1
}

#[test]
fn faults_of_every_kind_are_told_at_once() {
    let mut document = changed(own("1.0"), "/statements/3/text", json!("a".repeat(401)));
    document["titel"] = document["title"].take();
    document.as_object_mut().unwrap().remove("title");
    document["statements"][4]["id"] = json!("doors-1");
    document["statements"][5]["groups"]["area"] = json!("windows");
    let (reason, mut list) = refused(document.to_string().as_bytes());
    assert_eq!(reason, "6 things in this framework are not as they should be. Mend them, then open the file again.");
    list.sort();
    let expected = [
        "$.statements[3].text: this text has 401 characters; the most is 400",
        "$.statements[4].id: “doors-1” is used more than once; each id must be its own",
        "$.statements[5].groups.area: “windows” is not a group of this dimension",
        "$.titel: this field is not known here; check its spelling or take it out",
        "$.title: this field is missing",
        "$.version: a version is three numbers joined by full stops, such as 1.0.0",
    ];
    assert_eq!(list, expected);
}

#[test]
fn a_fault_does_not_show_as_a_second_one() {
    let cases = [
        ("/statements/0/groups", json!([])),
        ("/statements/0/groups/area", json!("Doors")),
        ("/statements/0/id", json!(7)),
        ("/dimensions/0/groups", json!({})),
        ("/dimensions/0/groups/1/id", json!("Money")),
        ("/dimensions/0/id", json!("")),
        ("/dimensions", json!("area")),
        ("/statements", json!([])),
        ("/judging", json!(1)),
        ("/scale/levels/1/value", json!(0)),
    ];
    for (place, value) in cases {
        assert_eq!(faults(&changed(own("1.0.0"), place, value)).len(), 1, "{place}");
    }
}

#[test]
fn the_message_says_how_places_are_counted() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file("ours.json", changed(own("1.0.0"), "/about", json!("")).to_string().as_bytes());
    let hint = "“$” is the whole file. Numbers in square brackets count from 0, so statements[3] is the fourth \
                statement.";
    assert_eq!(visit.notice().text[1], hint);
    assert_eq!(visit.notice().list, ["$.about: this text is empty"]);
}

#[test]
fn all_of_many_faults_are_listed() {
    let mut document = own("1.0.0");
    for statement in document["statements"].as_array_mut().unwrap() {
        statement["place"] = json!(1);
    }
    assert_eq!(faults(&document).len(), 11);
}

// ---- limits ----

/// The text of the framework, made this long by spaces.
fn of_length(length: usize) -> Vec<u8> {
    let mut text = own_text("1.0.0").into_bytes();
    text.resize(length, b' ');
    text
}

#[test]
fn two_megabytes_are_the_most() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file("ours.json", &of_length(MAX_FRAMEWORK_BYTES));
    assert_eq!(visit.state.frameworks.offered().len(), 2);
    assert_eq!(MAX_FRAMEWORK_BYTES, 2_097_152);
    let (reason, _) = refused(&of_length(MAX_FRAMEWORK_BYTES + 1));
    assert_eq!(reason, "A framework file can have at most 2 MB. Shorten its texts or leave some out.");
}

#[test]
fn endless_nesting_ends() {
    let deep = format!("{{\"format\":\"empowerment-check/framework\",\"statements\":{}", "[".repeat(500_000));
    let reason = "Brackets stand inside brackets more than 127 deep, so it is not a file from Empowerment Check.";
    let ended = format!("{deep}{}}}", "]".repeat(500_000));
    assert_eq!(refused(ended.as_bytes()).0, reason);
    assert_eq!(refused(deep.as_bytes()).0, reason);
}

#[test]
fn a_hundred_fields_are_the_most_of_one_object() {
    let mut document = own("1.0.0");
    for number in 0..101 {
        document["statements"][0]["groups"][format!("g{number}")] = json!("a");
    }
    assert_eq!(faults(&document), ["$.statements[0].groups: this should have 0 to 100 items"]);
}

#[test]
fn a_field_that_is_there_twice_is_named() {
    let text = own("1.0.0").to_string().replacen("\"about\":", "\"about\":\"A hall.\",\"about\":", 1);
    assert_eq!(refused(text.as_bytes()).1, ["$.about: this field is there more than once; keep one"]);
    let text = own("1.0.0").to_string().replacen("\"area\":\"doors\"", "\"area\":\"doors\",\"area\":\"money\"", 1);
    let list = refused(text.as_bytes()).1;
    assert_eq!(list, ["$.statements[0].groups.area: this field is there more than once; keep one"]);
}

#[test]
fn ids_that_programs_stumble_over_are_refused() {
    let id = "an id has 1 to 64 small letters, digits, hyphens or full stops, and begins with a letter or digit";
    for name in ["__proto__", "../f", "a b", "Ours", "", &"a".repeat(65)] {
        assert_eq!(faults(&changed(own("1.0.0"), "/id", json!(name))), [format!("$.id: {id}")], "{name}");
    }
    let groups: Value = serde_json::from_str(r#"{"__proto__": "doors"}"#).unwrap();
    let list = faults(&changed(own("1.0.0"), "/statements/0/groups", groups));
    assert_eq!(list, [format!("$.statements[0].groups.__proto__: {id}")]);
    // A name that every object of JavaScript has is an id like any other.
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.open_file("ours.json", changed(own("1.0.0"), "/id", json!("constructor")).to_string().as_bytes());
    assert_eq!(visit.state.frameworks.offered().len(), 2);
}

#[test]
fn numbers_are_whole_and_plain() {
    let with_value = |value: &str| {
        let text = own("1.0.0").to_string();
        text.replacen(
            "\"label\":\"All\",\"meaning\":\"Always.\",\"value\":3",
            &format!("\"label\":\"All\",\"meaning\":\"Always.\",\"value\":{value}"),
            1,
        )
    };
    for value in ["3.0", "3e0", "1e99", "1e999", "99999999999999999999", "\"3\"", "null"] {
        let list = refused(with_value(value).as_bytes()).1;
        assert_eq!(list, ["$.scale.levels[3].value: this should be a whole number"], "{value}");
    }
    let list = refused(with_value("9007199254740993").as_bytes()).1;
    assert_eq!(list, ["$.scale.levels[3].value: this should be a number from 0 to 100"]);
    for value in ["NaN", "Infinity", "03", "+3", "0x3"] {
        let (reason, list) = refused(with_value(value).as_bytes());
        assert!(reason.starts_with("The file can be read no further than line 1."), "{value}: {reason}");
        assert_eq!(list, Vec::<String>::new());
    }
}

#[test]
fn text_that_is_not_utf_8_says_so() {
    let mut bytes = own_text("1.0.0").into_bytes();
    let place = bytes.windows(4).position(|window| window == b"hall").unwrap();
    bytes[place] = 0xe9; // é in Latin-1
    assert!(refused(&bytes).0.contains("or text that is not saved as UTF-8"));
}

#[test]
fn a_slip_of_the_pen_is_found_by_its_line() {
    let text = own_text("1.0.0");
    let line = text.lines().position(|line| line.trim_start().starts_with("\"about\"")).unwrap() + 1;
    let slip = text.replacen("hall.\",", "hall.\"", 1);
    // The comma is missed where the next line begins.
    let expected = format!("The file can be read no further than line {}. It is damaged there, or a comma,", line + 1);
    let (reason, _) = refused(slip.as_bytes());
    assert!(reason.starts_with(&expected), "{reason}");
}

#[test]
fn a_framework_for_a_newer_release_says_so() {
    let newer = changed(own("1.0.0"), "/format_version", json!(2));
    assert!(refused(newer.to_string().as_bytes()).0.contains("newer version of Empowerment Check"));
}

#[test]
fn a_file_that_does_not_say_what_it_is_is_neither() {
    for format in [json!("empowerment-check/framwork"), json!(1), json!(null)] {
        let (reason, _) = refused(changed(own("1.0.0"), "/format", format).to_string().as_bytes());
        assert!(reason.starts_with("It is neither an assessment nor a framework"), "{reason}");
    }
}
