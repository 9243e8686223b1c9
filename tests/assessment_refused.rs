//! Holds that a file which is not an assessment of ours, or a faulty or hostile one, gives exactly the error that it
//! should: what kind of wrong file it is, or every fault with its place.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod small_files;
    pub mod small_records;
}

use empowerment_check::domain::framework_rules::Rule;
use empowerment_check::domain::ids::InvalidId;
use empowerment_check::domain::text::InvalidText;
use empowerment_check::formats::assessment_json::read;
use empowerment_check::formats::document::{MAX_BYTES, NotADocument};
use empowerment_check::formats::opened::CannotOpen;
use empowerment_check::formats::problem::{Fault, Kind, Problem};

use common::small_files::{FRAMEWORK, HEAD, STAMP, small_with, small_with_note};
use common::small_records::{small_with_about, small_with_actions, small_with_field};

/// A file with one judgement, its value as JSON text.
fn small_with_judgement(value: &str) -> String {
    small_with_field("judgement", value)
}

/// A file with one note whose counter is this JSON text.
fn small_with_counter(counter: &str) -> String {
    small_with_note("\"\"").replace("\"counter\":1,", &format!("\"counter\":{counter},"))
}

fn faults(text: &str) -> Vec<(String, Fault)> {
    match read(text.as_bytes()) {
        Err(CannotOpen::Faulty(problems)) => {
            problems.into_iter().map(|Problem { path, fault }| (path, fault)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_small_file_that_the_hostile_ones_are_made_from_opens() {
    for text in
        [small_with(""), small_with_note("\"ŷ\""), small_with_judgement("null"), small_with_counter("9007199254740991")]
    {
        assert!(read(text.as_bytes()).is_ok(), "{text}");
    }
}

/// Holds that each of these bytes is no document, for this reason.
fn assert_no_document(cases: Vec<(&str, Vec<u8>, NotADocument)>) {
    for (name, bytes, expected) in cases {
        assert_eq!(read(&bytes), Err(CannotOpen::NotADocument(expected)), "{name}");
    }
}

#[test]
fn files_of_other_kinds_are_told_apart() {
    assert_no_document(vec![
        ("empty", Vec::new(), NotADocument::Empty),
        ("white space", b" \r\n\t".to_vec(), NotADocument::Empty),
        ("only a byte order mark", b"\xef\xbb\xbf".to_vec(), NotADocument::Empty),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), NotADocument::NotText),
        ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), NotADocument::NotText),
        ("Word document", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xdf\xa4\xd2l".to_vec(), NotADocument::NotText),
        ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), NotADocument::NotText),
        ("PDF of plain letters", b"%PDF-1.4\n1 0 obj\n".to_vec(), NotADocument::NotJson),
    ]);
}

#[test]
fn text_in_another_encoding_is_told_to_be_no_text() {
    let little_end_first = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big_end_first = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let small = small_with("");
    let marked = format!("\u{feff}{small}");
    let (before, after) = small.split_at(small.len() - 2);
    let windows = [before.as_bytes(), b"\xe9", after.as_bytes()].concat();
    assert_no_document(vec![
        ("UTF-16 with its mark", little_end_first(&marked), NotADocument::NotText),
        ("UTF-16, big end first", big_end_first(&marked), NotADocument::NotText),
        ("UTF-16 without its mark", little_end_first(&small), NotADocument::Faulty { line: 1 }),
        ("Windows-1252", windows, NotADocument::NotText),
    ]);
}

#[test]
fn text_that_is_not_one_json_object_is_told_with_its_line() {
    let small = small_with("");
    assert_no_document(vec![
        ("HTML", b"<!DOCTYPE html><title>404</title>".to_vec(), NotADocument::NotJson),
        ("CSV", b"statement,judgement\na,mostly\n".to_vec(), NotADocument::NotJson),
        ("list", format!("[{small}]").into_bytes(), NotADocument::NotJson),
        ("text", b"\"empowerment-check/assessment\"".to_vec(), NotADocument::NotJson),
        ("null", b"null".to_vec(), NotADocument::NotJson),
        ("two documents", format!("{small}\n{small}").into_bytes(), NotADocument::Faulty { line: 2 }),
        ("single quotes", b"{\n'format': 1}".to_vec(), NotADocument::Faulty { line: 2 }),
        ("trailing comma", b"{\n\"format\": 1,\n}".to_vec(), NotADocument::Faulty { line: 3 }),
        ("NaN", small_with_counter("NaN").into_bytes(), NotADocument::Faulty { line: 1 }),
        ("half a pair of surrogates", small_with_note(r#""\ud800""#).into_bytes(), NotADocument::Faulty { line: 1 }),
        ("a bare control character", small_with_note("\"\u{1}\"").into_bytes(), NotADocument::Faulty { line: 1 }),
    ]);
}

#[test]
fn endless_nesting_and_size_are_refused() {
    let deep = "[".repeat(200_000);
    assert_no_document(vec![
        ("very deep", deep.clone().into_bytes(), NotADocument::NotJson),
        ("very deep in an unknown field", format!("{{{HEAD},\n\"x\":{deep}").into_bytes(), NotADocument::TooDeep),
        (
            "very deep in a kept field",
            small_with(&format!("{{\"statement\":\"a\",\"x\":{{\"value\":{deep}")).into_bytes(),
            NotADocument::TooDeep,
        ),
        ("too large", vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1], NotADocument::TooLarge),
    ]);
}

#[test]
fn other_formats_and_newer_versions_are_told_before_anything_else() {
    for text in [
        "{}",
        r#"{"format":"empowerment-check/framework","format_version":1}"#,
        r#"{"format":"empowerment-check/framework","format_version":9}"#,
        r#"{"format":"Empowerment-Check/Assessment"}"#,
        r#"{"format":null,"format_version":5}"#,
        r#"{"format":["empowerment-check/assessment"],"format_version":1}"#,
        r#"{"assessment":{}}"#,
    ] {
        assert_eq!(read(text.as_bytes()), Err(CannotOpen::OtherFormat), "{text}");
    }
    for text in [
        r#"{"format":"empowerment-check/assessment","format_version":5}"#,
        r#"{"format_version":5,"sealed":[1.5,{"a":1,"a":2}],"assessment":7,"format":"empowerment-check/assessment"}"#,
        r#"{"format":"empowerment-check/assessment","format_version":9223372036854775807}"#,
    ] {
        assert_eq!(read(text.as_bytes()), Err(CannotOpen::Newer), "{text}");
    }
}

/// Holds that each text has exactly one fault, this one at this place.
fn assert_faults(cases: Vec<(String, &str, Fault)>) {
    for (text, path, fault) in cases {
        assert_eq!(faults(&text), [(path.to_owned(), fault)], "{text}");
    }
}

/// The small file with one piece of it replaced.
fn replaced(from: &str, to: &str) -> String {
    let small = small_with("");
    assert!(small.contains(from), "{from}");
    small.replace(from, to)
}

#[test]
fn each_fault_of_the_envelope_is_named_with_its_place() {
    assert_faults(vec![
        (
            replaced("\"format_version\":2", "\"format_version\":0"),
            "$.format_version",
            Fault::OutOfRange { least: 1, most: 4 },
        ),
        (replaced("\"format_version\":2", "\"format_version\":2.0"), "$.format_version", Fault::Not(Kind::WholeNumber)),
        (
            replaced("\"format_version\":2", "\"format_version\":\"2\""),
            "$.format_version",
            Fault::Not(Kind::WholeNumber),
        ),
        (replaced("\"format_version\":2,", ""), "$.format_version", Fault::Missing),
        (replaced("\"saved_by\":\"x\"", "\"saved_by\":\" \""), "$.saved_by", Fault::EmptyText),
        (replaced("\"saved_by\":\"x\"", "\"saved_by\":null"), "$.saved_by", Fault::Not(Kind::Text)),
        (replaced("{\"format\"", "{\"extra\":1,\"format\""), "$.extra", Fault::Unknown),
        (replaced("{\"format\"", "{\"__proto__\":{\"x\":1},\"format\""), "$.__proto__", Fault::Unknown),
        (replaced("\"saved_by\":\"x\"", "\"saved_by\":\"x\",\"saved_by\":\"x\""), "$.saved_by", Fault::Duplicate),
        (
            replaced("\"saved_at\":\"2026-11-22T14:02:00.000Z\"", "\"saved_at\":\"2026-02-30T14:02:00.000Z\""),
            "$.saved_at",
            Fault::Moment,
        ),
        (
            replaced("\"saved_at\":\"2026-11-22T14:02:00.000Z\"", "\"saved_at\":1795356120000"),
            "$.saved_at",
            Fault::Not(Kind::Text),
        ),
    ]);
}

#[test]
fn each_fault_of_the_assessment_is_named_with_its_place() {
    assert_faults(vec![
        (format!(r#"{{{HEAD},"assessment":["a-1"]}}"#), "$.assessment", Fault::Not(Kind::Object)),
        (format!("{{{HEAD}}}"), "$.assessment", Fault::Missing),
        (replaced("\"id\":\"a-1\"", "\"id\":\"A 1\""), "$.assessment.id", Fault::Id(InvalidId::BadCharacter)),
        (replaced("\"opened\":null", "\"opened\":false"), "$.assessment.opened", Fault::Not(Kind::Text)),
        (replaced(",\"opened\":null", ""), "$.assessment.opened", Fault::Missing),
        (replaced("\"answers\":[]", "\"answers\":{}"), "$.assessment.answers", Fault::Not(Kind::List)),
        (replaced("\"answers\":[]", "\"answers\":[],\"score\":3"), "$.assessment.score", Fault::Unknown),
        (
            replaced(FRAMEWORK, "\"framework\":[\"small\",\"1.0.0\",\"Small\"]"),
            "$.assessment.framework",
            Fault::Not(Kind::Object),
        ),
        (
            replaced("\"title\":\"Small\"", "\"title\":\"Small\",\"url\":\"x\""),
            "$.assessment.framework.url",
            Fault::Unknown,
        ),
        (replaced("\"version\":\"1.0.0\"", "\"version\":1"), "$.assessment.framework.version", Fault::Not(Kind::Text)),
    ]);
}

#[test]
fn each_fault_of_an_answer_is_named_with_its_place() {
    assert_faults(vec![
        (small_with("[\"a\"]"), "$.assessment.answers[0]", Fault::Not(Kind::Object)),
        (small_with("{}"), "$.assessment.answers[0].statement", Fault::Missing),
        (
            small_with(r#"{"statement":"__proto__"}"#),
            "$.assessment.answers[0].statement",
            Fault::Id(InvalidId::BadCharacter),
        ),
        (
            small_with(&format!(r#"{{"statement":"{}"}}"#, "a".repeat(65))),
            "$.assessment.answers[0].statement",
            Fault::Id(InvalidId::TooLong),
        ),
        (
            small_with(r#"{"statement":"a"},{"statement":"b"},{"statement":"a"}"#),
            "$.assessment.answers[2]",
            Fault::Rule(Rule::DuplicateId("a".to_owned())),
        ),
        (small_with(r#"{"statement":"a","statement":"b"}"#), "$.assessment.answers[0].statement", Fault::Duplicate),
        (small_with(r#"{"statement":"a","note":"text"}"#), "$.assessment.answers[0].note", Fault::Not(Kind::Object)),
        (
            small_with(r#"{"statement":"a","links":"unstamped"}"#),
            "$.assessment.answers[0].links",
            Fault::Not(Kind::Object),
        ),
        (
            small_with(r#"{"statement":"a","evidence":"unstamped"}"#),
            "$.assessment.answers[0].evidence",
            Fault::Not(Kind::Object),
        ),
        (
            small_with(&format!(r#"{{"statement":"a","action":{{"value":1,{STAMP}}}}}"#)),
            "$.assessment.answers[0].action",
            Fault::Unknown,
        ),
        (
            small_with(r#"{"statement":"a","__proto__":null}"#),
            "$.assessment.answers[0].__proto__",
            Fault::Not(Kind::Object),
        ),
        (
            small_with(&format!(r#"{{"statement":"a","links":{{{STAMP}}}}}"#)),
            "$.assessment.answers[0].links.value",
            Fault::Missing,
        ),
        (
            small_with(&format!(r#"{{"statement":"a","evidence":{{{STAMP}}}}}"#)),
            "$.assessment.answers[0].evidence.value",
            Fault::Missing,
        ),
    ]);
}

#[test]
fn each_fault_of_a_stamp_is_named_with_its_place() {
    let counter = "$.assessment.answers[0].note.counter";
    let range = || Fault::OutOfRange { least: 1, most: 9_007_199_254_740_991 };
    assert_faults(vec![
        (small_with_counter("1.0"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("-0"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("1e3"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("1e400"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("18446744073709551616"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("\"1\""), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("null"), counter, Fault::Not(Kind::WholeNumber)),
        (small_with_counter("0"), counter, range()),
        (small_with_counter("-1"), counter, range()),
        (small_with_counter("9007199254740992"), counter, range()),
        (small_with_counter("1,\"counter\":2"), counter, Fault::Duplicate),
        (small_with_counter("1,\"by\":\"Ann\""), "$.assessment.answers[0].note.by", Fault::Unknown),
        (
            small_with_note("\"\"").replace("\"r-1\"", "\"R 1\""),
            "$.assessment.answers[0].note.replica",
            Fault::Id(InvalidId::BadCharacter),
        ),
    ]);
}

#[test]
fn each_fault_of_a_judgement_is_named_with_its_place() {
    let value = "$.assessment.answers[0].judgement.value";
    let wording = r#""wording":"0123456789abcdef""#;
    assert_faults(vec![
        (small_with_judgement("3"), value, Fault::Not(Kind::Object)),
        (small_with_judgement("\"mostly\""), value, Fault::Not(Kind::Object)),
        (
            small_with_judgement(&format!(r#"{{"kind":"level",{wording}}}"#)),
            "$.assessment.answers[0].judgement.value.level",
            Fault::Missing,
        ),
        (
            small_with_judgement(&format!(r#"{{"kind":"level","level":3,{wording}}}"#)),
            "$.assessment.answers[0].judgement.value.level",
            Fault::Not(Kind::Text),
        ),
        (
            small_with_judgement(&format!(r#"{{"kind":"dont-know","level":"mostly",{wording}}}"#)),
            "$.assessment.answers[0].judgement.value.level",
            Fault::Unknown,
        ),
        (
            small_with_judgement(&format!(r#"{{"kind":"perhaps",{wording}}}"#)),
            "$.assessment.answers[0].judgement.value.kind",
            Fault::NotOneOf(&["level", "dont-know", "does-not-apply"]),
        ),
        (
            small_with_judgement(r#"{"kind":"dont-know"}"#),
            "$.assessment.answers[0].judgement.value.wording",
            Fault::Missing,
        ),
        (
            small_with_judgement(r#"{"kind":"dont-know","wording":"0123456789ABCDEF"}"#),
            "$.assessment.answers[0].judgement.value.wording",
            Fault::Fingerprint,
        ),
        (
            small_with_judgement(&format!(r#"{{"kind":"dont-know",{wording},"carried_over":null}}"#)),
            "$.assessment.answers[0].judgement.value.carried_over",
            Fault::Unknown,
        ),
    ]);
}

#[test]
fn each_fault_of_where_a_judgement_was_carried_from_is_named_with_its_place() {
    let carried = |value: &str| {
        let judgement = format!(r#"{{"kind":"dont-know","wording":"0123456789abcdef","carried_from":{value}}}"#);
        small_with_judgement(&judgement)
    };
    let from = |framework: &str, statement: &str, given: &str| {
        carried(&format!(r#"{{"framework":{framework},"statement":{statement},"given":{given}}}"#))
    };
    let given = "\"2025-11-20T18:31:02.250Z\"";
    assert!(read(from("\"b\"", "\"a\"", given).as_bytes()).is_ok());
    let place = "$.assessment.answers[0].judgement.value.carried_from";
    assert_faults(vec![
        (carried("null"), place, Fault::Not(Kind::Object)),
        (carried("\"small\""), place, Fault::Not(Kind::Object)),
        (from("\"B\"", "\"a\"", given), &format!("{place}.framework"), Fault::Id(InvalidId::BadCharacter)),
        (from("\"b\"", "7", given), &format!("{place}.statement"), Fault::Not(Kind::Text)),
        (from("\"b\"", "\"a\"", "\"yesterday\""), &format!("{place}.given"), Fault::Moment),
        (from("\"b\"", "\"a\"", &format!("{given},\"by\":1")), &format!("{place}.by"), Fault::Unknown),
        (carried(&format!(r#"{{"framework":"b","given":{given}}}"#)), &format!("{place}.statement"), Fault::Missing),
    ]);
}

#[test]
fn each_fault_of_a_filled_in_field_is_named_with_its_place() {
    let place = |name: &str| format!("$.assessment.answers[0].{name}.value");
    let long_link = format!("\"https://{}\"", "ŷ".repeat(1_993));
    let cases = [
        ("evidence", "7", Fault::Not(Kind::Text)),
        ("evidence_date", "null", Fault::Not(Kind::Text)),
        ("evidence_date", "\"2026-02-29\"", Fault::Text(InvalidText::NotADate)),
        ("evidence_date", "\"22/11/2026\"", Fault::Text(InvalidText::NotADate)),
        ("evidence_date", "\"2026-1-022\"", Fault::Text(InvalidText::NotADate)),
        ("evidence_date", "\" \"", Fault::Text(InvalidText::NotADate)),
        ("evidence_link", "\"javascript:alert(1)\"", Fault::Text(InvalidText::NotALink)),
        ("evidence_link", "\"https://a b\"", Fault::Text(InvalidText::NotALink)),
        ("evidence_link", "\"https://a\\u0000b\"", Fault::Text(InvalidText::HiddenCharacter { code: 0 })),
        ("evidence_link", long_link.as_str(), Fault::Text(InvalidText::TooLong { length: 2_001, most: 2_000 })),
        ("evidence_voice", "\"Seen\"", Fault::Text(InvalidText::NotAChoice)),
        ("confidence", "\"high\"", Fault::Text(InvalidText::NotAChoice)),
        ("importance", "3", Fault::Not(Kind::Text)),
        ("target", "\"A step\"", Fault::Text(InvalidText::NotAChoice)),
    ];
    for (name, value, fault) in cases {
        assert_faults(vec![(small_with_field(name, value), &place(name), fault)]);
        assert!(read(small_with_field(name, "\"\"").as_bytes()).is_ok(), "nothing said in {name}");
    }
}

#[test]
fn each_fault_of_what_is_said_about_the_whole_is_named_with_its_place() {
    let place = |value: &str| small_with_about(&format!(r#"{{"place":{{"value":{value},{STAMP}}}}}"#));
    assert!(read(place("\"Tŷ\"").as_bytes()).is_ok());
    assert_faults(vec![
        (small_with_about("[]"), "$.assessment.about", Fault::Not(Kind::Object)),
        (small_with_about("null"), "$.assessment.about", Fault::Not(Kind::Object)),
        (small_with_about(r#"{"place":"Tŷ"}"#), "$.assessment.about.place", Fault::Not(Kind::Object)),
        (place("null"), "$.assessment.about.place.value", Fault::Not(Kind::Text)),
        (
            place(&format!("\"{}\"", "ŷ".repeat(161))),
            "$.assessment.about.place.value",
            Fault::Text(InvalidText::TooLong { length: 161, most: 160 }),
        ),
        (
            small_with_about(&format!(r#"{{"perspective":{{"value":"mine",{STAMP}}}}}"#)),
            "$.assessment.about.perspective.value",
            Fault::Text(InvalidText::NotAChoice),
        ),
        (small_with_about(r#"{"links":7}"#), "$.assessment.about.links", Fault::Not(Kind::Object)),
        (
            small_with_about(&format!(r#"{{"statement":{{"value":1,{STAMP}}}}}"#)),
            "$.assessment.about.statement",
            Fault::Unknown,
        ),
        (
            small_with_about(&format!(r#"{{"place":{{"value":"a",{STAMP}}},"place":{{"value":"b",{STAMP}}}}}"#)),
            "$.assessment.about.place",
            Fault::Duplicate,
        ),
    ]);
}

#[test]
fn each_fault_of_an_action_is_named_with_its_place() {
    let due = |value: &str| small_with_actions(&format!(r#"{{"action":"x-1","due":{{"value":{value},{STAMP}}}}}"#));
    assert!(read(due("\"2027-01-31\"").as_bytes()).is_ok());
    assert_faults(vec![
        (small_with("").replace(r#""actions":[]"#, r#""actions":{}"#), "$.assessment.actions", Fault::Not(Kind::List)),
        (small_with_actions("[]"), "$.assessment.actions[0]", Fault::Not(Kind::Object)),
        (small_with_actions("{}"), "$.assessment.actions[0].action", Fault::Missing),
        (
            small_with_actions(r#"{"action":"X 1"}"#),
            "$.assessment.actions[0].action",
            Fault::Id(InvalidId::BadCharacter),
        ),
        (
            small_with_actions(r#"{"action":"x-1"},{"action":"x-2"},{"action":"x-1"}"#),
            "$.assessment.actions[2]",
            Fault::Rule(Rule::DuplicateId("x-1".to_owned())),
        ),
        (due("\"2027-02-29\""), "$.assessment.actions[0].due.value", Fault::Text(InvalidText::NotADate)),
        (
            small_with_actions(&format!(r#"{{"action":"x-1","statement":{{"value":"a",{STAMP}}}}}"#)),
            "$.assessment.actions[0].statement",
            Fault::Unknown,
        ),
        (
            small_with_actions(r#"{"action":"x-1","status":"done"}"#),
            "$.assessment.actions[0].status",
            Fault::Not(Kind::Object),
        ),
    ]);
}

#[test]
fn each_fault_of_a_note_is_named_with_its_place() {
    let value = "$.assessment.answers[0].note.value";
    assert_faults(vec![
        (small_with_note("null"), value, Fault::Not(Kind::Text)),
        (
            small_with_note(&format!("\"{}\"", "ŷ".repeat(10_001))),
            value,
            Fault::Text(InvalidText::TooLong { length: 10_001, most: 10_000 }),
        ),
        (small_with_note(r#""a\u0000b""#), value, Fault::Text(InvalidText::HiddenCharacter { code: 0 })),
        (small_with_note("\"a\u{7f}b\""), value, Fault::Text(InvalidText::HiddenCharacter { code: 127 })),
        (small_with_note("\"a\u{9b}b\""), value, Fault::Text(InvalidText::HiddenCharacter { code: 155 })),
    ]);
}

#[test]
fn every_fault_of_a_file_is_named_not_only_the_first() {
    let answers = format!(
        r#"{{"statement":"A"}},{{"statement":"b","note":{{"value":7,"counter":0,"replica":"r-1"}}}},7,{{"statement":"c","x":{{"value":1,{STAMP}}}}}"#
    );
    let text = small_with(&answers).replace("\"saved_by\":\"x\"", "\"saved_by\":\"\",\"colour\":1");
    let mut found: Vec<String> = faults(&text).into_iter().map(|(path, fault)| format!("{path}: {fault:?}")).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "$.assessment.answers[0].statement: Id(BadCharacter)",
            "$.assessment.answers[1].note.counter: OutOfRange { least: 1, most: 9007199254740991 }",
            "$.assessment.answers[1].note.time: Missing",
            "$.assessment.answers[1].note.value: Not(Text)",
            "$.assessment.answers[2]: Not(Object)",
            "$.colour: Unknown",
            "$.saved_by: EmptyText",
        ]
    );
}

#[test]
fn as_many_answers_as_a_framework_may_have_statements_and_no_more() {
    let answers = |count: usize| {
        let answers: Vec<String> = (0..count).map(|number| format!(r#"{{"statement":"s-{number}"}}"#)).collect();
        small_with(&answers.join(","))
    };
    assert_eq!(read(answers(10_000).as_bytes()).unwrap().assessment.answers.len(), 10_000);
    let expected = Fault::WrongCount { least: 0, most: 10_000 };
    assert_eq!(faults(&answers(10_001)), [("$.assessment.answers".to_owned(), expected.clone())]);

    let actions = |count: usize| {
        let actions: Vec<String> = (0..count).map(|number| format!(r#"{{"action":"x-{number}"}}"#)).collect();
        small_with_actions(&actions.join(","))
    };
    assert_eq!(read(actions(10_000).as_bytes()).unwrap().assessment.actions.len(), 10_000);
    assert_eq!(faults(&actions(10_001)), [("$.assessment.actions".to_owned(), expected)]);
}
