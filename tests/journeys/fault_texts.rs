//! Faults in plain words: each names its place, and says what would be right.

use empowerment_check::app::views::fault::{of_typed, text};
use empowerment_check::domain::framework_rules::Rule;
use empowerment_check::domain::ids::InvalidId;
use empowerment_check::domain::text::InvalidText;
use empowerment_check::formats::problem::{Fault, Kind, Problem};
use empowerment_check::words::english::ENGLISH;

fn assert_texts(cases: Vec<(Fault, &str)>) {
    for (fault, expected) in cases {
        let problem = Problem { path: "$.statements[3].text".to_owned(), fault };
        assert_eq!(text(&problem, &ENGLISH.fault), format!("$.statements[3].text: {expected}"));
    }
}

#[test]
fn faults_of_fields_and_values_say_what_would_be_right() {
    assert_texts(vec![
        (Fault::Missing, "this field is missing"),
        (Fault::Unknown, "this field is not known here; check its spelling or take it out"),
        (Fault::Duplicate, "this field is there more than once; keep one"),
        (Fault::Not(Kind::Text), "this should be text in quotation marks"),
        (Fault::Not(Kind::WholeNumber), "this should be a whole number"),
        (Fault::Not(Kind::List), "this should be a list in square brackets"),
        (Fault::Not(Kind::Object), "this should be an object in curly brackets"),
        (Fault::NotOneOf(&["level", "dont-know"]), "this should be one of: level, dont-know"),
        (Fault::OutOfRange { least: 1, most: 100 }, "this should be a number from 1 to 100"),
        (Fault::WrongCount { least: 1, most: 2 }, "this should have 1 to 2 items"),
    ]);
}

#[test]
fn faults_of_texts_say_what_would_be_right() {
    let id = "an id has 1 to 64 small letters, digits, hyphens or full stops, and begins with a letter or digit";
    assert_texts(vec![
        (Fault::EmptyText, "this text is empty"),
        (Fault::Text(InvalidText::TooLong { length: 401, most: 400 }), "this text has 401 characters; the most is 400"),
        (
            Fault::Text(InvalidText::HiddenCharacter { code: 0x9f }),
            "this text holds a hidden control character (U+009F); take it out",
        ),
        (Fault::Text(InvalidText::NotADate), "this is not a date such as 2026-11-22"),
        (Fault::Text(InvalidText::NotALink), "this should be a web address that begins with https:// or http://"),
        (Fault::Text(InvalidText::NotAChoice), "this is not one of the choices"),
        (Fault::Id(InvalidId::Empty), id),
        (Fault::Id(InvalidId::TooLong), id),
        (Fault::Id(InvalidId::BadCharacter), id),
        (Fault::Version, "a version is three numbers joined by full stops, such as 1.0.0"),
        (Fault::Moment, "a moment looks like 2026-11-22T14:02:00.000Z"),
        (Fault::Fingerprint, "this should be sixteen characters from 0 to 9 and a to f"),
    ]);
}

#[test]
fn broken_rules_of_a_framework_name_what_breaks_them() {
    let name = || "halls".to_owned();
    assert_texts(vec![
        (Fault::ScaleNotRising, "each step of the scale needs a higher value than the one before"),
        (Fault::Rule(Rule::DuplicateId(name())), "“halls” is used more than once; each id must be its own"),
        (Fault::Rule(Rule::DimensionCount), "a framework needs one or two dimensions"),
        (Fault::Rule(Rule::EmptySection(name())), "“halls” has no statement; give it one or take it out"),
        (Fault::Rule(Rule::GroupMissing(name())), "the statement does not say its group in “halls”"),
        (Fault::Rule(Rule::UnknownDimension(name())), "“halls” is not one of the framework's dimensions"),
        (Fault::Rule(Rule::UnknownGroup(name())), "“halls” is not a group of this dimension"),
        (
            Fault::Rule(Rule::KindDoesNotFit),
            "this kind of statement does not fit the way of judging: “judgement” needs a kind for every statement, the \
             other ways need none",
        ),
        (
            Fault::Rule(Rule::TooManyToWeigh(name())),
            "“halls” has too many statements; where groups count once each, a group has at most 16",
        ),
    ]);
}

#[test]
fn what_was_typed_and_cannot_be_kept_says_what_to_do() {
    for (invalid, expected) in [
        (
            InvalidText::TooLong { length: 161, most: 160 },
            "This text has 161 characters and 160 is the most that can be kept. Shorten it and it will be saved.",
        ),
        (
            InvalidText::HiddenCharacter { code: 0x202e },
            "This text holds a hidden character (U+202E), often pasted from elsewhere. Take it out and the text will be \
             saved.",
        ),
        (InvalidText::NotADate, "There is no such date. Type the day, month and year, such as 22/11/2026."),
        (InvalidText::NotALink, "This is not a web address. It should begin with https:// or http://."),
        (InvalidText::NotAChoice, "this is not one of the choices"),
    ] {
        assert_eq!(of_typed(&invalid, &ENGLISH.fault), expected);
    }
}
