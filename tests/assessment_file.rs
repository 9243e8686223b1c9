//! Holds the assessment file: what is written is read back the same and keeps to the published schema, nothing that a
//! file holds is lost, and a damaged file does no harm.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_answer;
    pub mod any_assessment;
    pub mod any_gathered;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod project;
    pub mod records;
    pub mod schemas;
    pub mod small_files;
    pub mod stamps;
    pub mod texts;
}

use empowerment_check::domain::answer::{self, Answer, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::field::{Field, FieldKind};
use empowerment_check::domain::ids::{ActionId, StatementId};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::domain::{about, action};
use empowerment_check::formats::assessment_json::{AssessmentFile, read, write};
use empowerment_check::formats::document::{MAX_BYTES, NotADocument};
use empowerment_check::formats::opened::CannotOpen;
use empowerment_check::formats::problem::{Fault, Problem};
use empowerment_check::formats::shipped;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

use common::any_gathered::any_gathered;
use common::any_text::any_text;
use common::assessments::assessment;
use common::cases::cases;
use common::records::record;
use common::small_files::{STAMP, small_with, small_with_note};
use common::stamps::stamp;
use common::{schemas, texts};

const SCHEMA: &str = "docs/assessment.schema.json";

fn file(assessment: Assessment) -> AssessmentFile {
    AssessmentFile { assessment, framework_title: "A small framework".to_owned(), saved_at: Timestamp(0) }
}

// ---- what is written is read back ----

fn any_file() -> impl Strategy<Value = AssessmentFile> {
    let title = any_text().prop_map(|text| format!("T{text}").chars().take(160).collect::<String>());
    let saved_at = common::any_stamp::any_moment();
    (any_gathered(), title, saved_at).prop_map(|(assessment, framework_title, saved_at)| AssessmentFile {
        assessment,
        framework_title,
        saved_at,
    })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_written_is_read_back_the_same_and_keeps_to_the_schema(file in any_file()) {
        thread_local!(static VALIDATOR: Validator = schemas::validator(SCHEMA));
        let text = write(&file);
        prop_assert_eq!(read(text.as_bytes()), Ok(file));
        let document: Value = serde_json::from_str(&text).unwrap();
        let error = VALIDATOR.with(|validator| validator.validate(&document).map_err(|error| error.to_string()));
        prop_assert_eq!(error, Ok(()));
    }

    #[test]
    fn what_is_read_is_written_back_the_same(file in any_file()) {
        let text = write(&file);
        prop_assert_eq!(write(&read(text.as_bytes()).unwrap()), text);
    }
}

/// The example of the documentation.
fn example() -> String {
    let page = texts::text("docs/assessment-file.md");
    let (_, rest) = page.split_once("```json\n").unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_example_of_the_documentation_is_a_file_as_the_product_writes_it() {
    let text = example();
    let file = read(text.as_bytes()).unwrap();
    let AssessmentFile { assessment, .. } = &file;
    let counts = (assessment.about.iter().count(), assessment.answers.len(), assessment.actions.len());
    assert_eq!(counts, (2, 2, 1));
    let as_written = |text: &str| -> Vec<String> {
        // The version of the product moves on.
        text.lines().filter(|line| !line.contains("\"saved_by\"")).map(str::to_owned).collect()
    };
    assert_eq!(as_written(&write(&file)), as_written(&text));
    let document: Value = serde_json::from_str(&text).unwrap();
    assert!(schemas::validator(SCHEMA).is_valid(&document));
}

#[test]
fn the_documentation_names_the_limit_of_size() {
    let limit = format!("at most {} MiB", MAX_BYTES / 1024 / 1024);
    assert!(texts::text("docs/assessment-file.md").contains(&limit), "{limit}");
}

/// Every field as long as it may be.
fn filled(fields: &[&'static Field]) -> Record {
    let longest = |kind: FieldKind| match kind {
        FieldKind::Line => "🏡".repeat(160),
        FieldKind::Note => "🏡".repeat(10_000),
        FieldKind::Date => "9999-12-31".to_owned(),
        FieldKind::Link => format!("https://{}", "🏡".repeat(1_992)),
        FieldKind::Choice(names) => names[0].to_owned(),
        FieldKind::Id => "a".repeat(64),
        FieldKind::Number => "9".repeat(5),
    };
    let texts: Vec<(&'static Field, String)> = fields.iter().map(|field| (*field, longest(field.kind))).collect();
    let texts: Vec<(&'static Field, &str)> = texts.iter().map(|(field, text)| (*field, text.as_str())).collect();
    record(&texts, &stamp(1, "r-1"))
}

#[test]
fn the_fullest_assessment_of_a_shipped_framework_opens_again() {
    for framework in shipped::frameworks() {
        let mut full = assessment("a-1");
        full.about = filled(&about::FIELDS);
        let answer = Answer { judged: None, record: filled(&answer::FIELDS) };
        for statement in framework.statements() {
            full.answers.insert(statement.id.clone(), answer.clone());
        }
        full.actions.insert(ActionId::parse("x-1").unwrap(), filled(&action::FIELDS));
        let text = write(&file(full.clone()));
        let read = read(text.as_bytes()).map(|file| file.assessment == full);
        assert_eq!(read, Ok(true), "{:?}: {} bytes", framework.id(), text.len());
    }
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    let text = example();
    assert_eq!(read(format!("\u{feff}{text}").as_bytes()), read(text.as_bytes()));
}

#[test]
fn answers_of_other_versions_and_fields_of_newer_ones_are_kept() {
    let text = small_with(
        r#"{"statement":"of-another-version","links":{"value":{"b":[1,{"a":null}],"a":"ŷ"},"counter":7,"replica":"r-2","time":"2026-11-22T14:02:00.000Z"}}"#,
    );
    let file = read(text.as_bytes()).unwrap();
    let answer = &file.assessment.answers[&StatementId::parse("of-another-version").unwrap()];
    let expected = Stamped { stamp: stamp(7, "r-2"), value: r#"{"b":[1,{"a":null}],"a":"ŷ"}"#.to_owned() };
    let kept: Vec<(&str, &Stamped<String>)> =
        answer.record.kept.iter().map(|(name, field)| (name.as_str(), field)).collect();
    assert_eq!(kept, [("links", &expected)]);
    assert_eq!((&answer.judged, answer.record.iter().count()), (&None, 0));
    assert_eq!(read(write(&file).as_bytes()), Ok(file));
}

#[test]
fn fields_of_newer_versions_are_kept_of_the_whole_and_of_actions_too() {
    let links = format!(r#""links":{{"value":["ŷ",{{"a":null}}],{STAMP}}}"#);
    let text = small_with("")
        .replace(r#""about":{}"#, &format!(r#""about":{{{links}}}"#))
        .replace(r#""actions":[]"#, &format!(r#""actions":[{{"action":"x-1",{links}}}]"#));
    let file = read(text.as_bytes()).unwrap();
    let expected = Stamped { stamp: stamp(1, "r-1"), value: r#"["ŷ",{"a":null}]"#.to_owned() };
    let action = &file.assessment.actions[&ActionId::parse("x-1").unwrap()];
    for record in [&file.assessment.about, action] {
        assert_eq!(record.kept.iter().collect::<Vec<_>>(), [(&"links".to_owned(), &expected)]);
        assert_eq!(record.iter().count(), 0);
    }
    assert_eq!(read(write(&file).as_bytes()), Ok(file));
}

/// Version 1 had neither.
#[test]
fn a_file_without_a_word_on_the_whole_and_without_a_plan_opens() {
    let bare = small_with("").replace(r#""about":{},"#, "").replace(r#","actions":[]"#, "");
    assert!(!bare.contains("about") && !bare.contains("actions"), "{bare}");
    for text in [bare.replace(r#""format_version":2"#, r#""format_version":1"#), bare] {
        assert_eq!(read(text.as_bytes()), read(small_with("").as_bytes()), "{text}");
    }
}

/// Version 1 took notes that people no longer can type.
#[test]
fn a_note_with_marks_that_reorder_what_is_read_opens_as_it_is() {
    let file = read(small_with_note("\"a\u{202e}b\u{2066}\"").as_bytes()).unwrap();
    let answer = &file.assessment.answers[&StatementId::parse("a").unwrap()];
    assert_eq!(answer.text(&NOTE), "a\u{202e}b\u{2066}");
}

/// A number that the product cannot hold may be refused, but it must not become something else.
#[test]
fn no_number_in_a_field_of_a_newer_version_is_lost_in_silence() {
    for number in ["1.5", "18446744073709551615", "-0", "1e2"] {
        for value in [number.to_owned(), format!("[{{\"weight\":{number}}}]")] {
            let text = small_with(&format!(r#"{{"statement":"a","weight":{{"value":{value},{STAMP}}}}}"#));
            if let Ok(file) = read(text.as_bytes()) {
                let answer = &file.assessment.answers[&StatementId::parse("a").unwrap()];
                assert_eq!(answer.record.kept.get("weight").unwrap().value, value);
            }
        }
    }
}

// ---- damaged files ----

#[test]
fn a_file_cut_anywhere_is_refused() {
    let text = example();
    let whole = text.trim_end().as_bytes();
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut after {end} bytes");
    }
}

#[test]
fn a_file_cut_anywhere_is_told_to_be_cut_even_within_a_letter() {
    let text = example();
    let whole = text.trim_end().as_bytes();
    assert!(!text.is_ascii(), "the example must have letters of several bytes");
    for end in 1..whole.len() {
        let expected = Err(CannotOpen::NotADocument(NotADocument::CutOff));
        assert_eq!(read(&whole[..end]), expected, "cut after {end} bytes");
    }
}

#[test]
fn one_changed_byte_never_stops_the_product_and_what_still_opens_can_be_written_again() {
    let bytes = example().into_bytes();
    let mut opened = 0;
    for index in 0..bytes.len() {
        for other in [bytes[index] ^ 1, bytes[index] ^ 0x20, bytes[index] ^ 0x80, 0, b'"', b'{', b'9'] {
            let mut changed = bytes.clone();
            changed[index] = other;
            if let Ok(file) = read(&changed) {
                opened += 1;
                assert_eq!(read(write(&file).as_bytes()), Ok(file));
            }
        }
    }
    assert!(opened > 100, "{opened}: changes within a note or an id still open");
}

#[test]
fn an_object_of_more_than_a_hundred_fields_is_refused_without_comparing_them() {
    let refused = |count: usize| {
        let fields: Vec<String> = (2..count).map(|number| format!("\"{number}\":0")).collect();
        let text = format!(r#"{{"format":"empowerment-check/assessment","format_version":2,{}}}"#, fields.join(","));
        match read(text.as_bytes()) {
            Err(CannotOpen::Faulty(problems)) => problems,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(101), [Problem { path: "$".to_owned(), fault: Fault::WrongCount { least: 0, most: 100 } }]);
    assert!(refused(100).iter().any(|problem| problem.path == "$.99" && problem.fault == Fault::Unknown));
}

#[test]
fn line_ends_of_any_system_become_line_feeds() {
    let file = read(small_with_note(r#""one\r\ntwo\rthree\nfour""#).as_bytes()).unwrap();
    let answer = &file.assessment.answers[&StatementId::parse("a").unwrap()];
    assert_eq!(answer.text(&NOTE), "one\ntwo\nthree\nfour");
}

/// What a file brought in is stored and written with everything that is known beside it, and has to open again.
#[test]
fn what_newer_versions_may_have_added_leaves_room_for_what_is_known() {
    let opens = |value: &str, count: usize| {
        let fields: Vec<String> = (0..count).map(|n| format!(r#""further-{n}":{{"value":{value},{STAMP}}}"#)).collect();
        read(small_with(&format!(r#"{{"statement":"a",{}}}"#, fields.join(","))).as_bytes()).is_ok()
    };
    assert!(opens("1", 50) && !opens("1", 51));
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nested = |depth: usize| open.repeat(depth) + "1" + &close.repeat(depth);
        assert!(opens(&nested(100), 1) && !opens(&nested(101), 1), "{open}");
    }
}
