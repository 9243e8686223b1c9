//! Calendar files, read back by a reader that is written here after the rules of RFC 5545 and knows nothing of the
//! writer.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_text;
    pub mod cases;
}

use empowerment_check::domain::calendar::Date;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::ics::{Event, write};
use proptest::collection::vec;
use proptest::prelude::*;

use common::any_text::any_text;
use common::cases::cases;

/// 2026-11-22T14:02:00.000Z.
const NOW: Timestamp = Timestamp(1_795_356_120_000);

/// The lines of a file, unfolded. 3.1: lines end with CR and LF and have at most 75 bytes, and a line that begins with
/// a space or a tab goes on with the one before, without that character. Every piece has to be UTF-8 on its own.
fn content_lines(file: &[u8]) -> Vec<String> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let text = file.strip_suffix(b"\r\n").expect("the last line ends like the others");
    let mut rest = text;
    loop {
        let end = rest.windows(2).position(|pair| pair == b"\r\n");
        let line = &rest[..end.unwrap_or(rest.len())];
        assert!(line.len() <= 75, "{} bytes", line.len());
        assert!(!line.contains(&b'\r') && !line.contains(&b'\n'), "a line end that is not both");
        let text = std::str::from_utf8(line).expect("no character is cut");
        match line.first() {
            Some(b' ' | b'\t') => lines.last_mut().unwrap().extend(&text.as_bytes()[1..]),
            _ => lines.push(line.to_vec()),
        }
        let Some(end) = end else { break };
        rest = &rest[end + 2..];
    }
    lines.into_iter().map(|line| String::from_utf8(line).unwrap()).collect()
}

/// 3.1: a name, perhaps parameters after semicolons, a colon, and the value.
fn property(line: &str) -> (String, String) {
    let (name, value) = line.split_once(':').unwrap();
    assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || b"-;=".contains(&byte)), "{name}");
    (name.to_owned(), value.to_owned())
}

/// 3.3.11: `\\`, `\;`, `\,`, `\n` and `\N`; nothing else is escaped, and none of these stands bare.
fn text_value(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped @ ('\\' | ';' | ',')) => text.push(escaped),
                other => panic!("{other:?} is not escaped so"),
            },
            ';' | ',' => panic!("{letter} stands bare"),
            _ => {
                assert!(letter == '\t' || !letter.is_control(), "a control character");
                text.push(letter);
            }
        }
    }
    text
}

/// The events of a file, each as its properties.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    let lines = content_lines(file.as_bytes());
    let expected = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Empowerment Check//Empowerment Check//EN"];
    assert_eq!(lines[..3], expected);
    assert_eq!(lines.last().unwrap(), "END:VCALENDAR");
    let mut events: Vec<Vec<(String, String)>> = Vec::new();
    let mut open = false;
    for line in &lines[3..lines.len() - 1] {
        match line.as_str() {
            "BEGIN:VEVENT" => {
                assert!(!std::mem::replace(&mut open, true));
                events.push(Vec::new());
            }
            "END:VEVENT" => assert!(std::mem::replace(&mut open, false)),
            line => {
                assert!(open, "{line}");
                events.last_mut().unwrap().push(property(line));
            }
        }
    }
    assert!(!open);
    events
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    let mut values = event.iter().filter(|(one, _)| one == name).map(|(_, value)| value.as_str());
    let value = values.next().unwrap_or_default();
    assert_eq!(values.next(), None, "{name} at most once");
    value
}

fn any_event() -> impl Strategy<Value = Event> {
    let day = (1000..=9999_i64, 1..=12_i64, 1..=28_i64).prop_map(|(year, month, day)| Date { year, month, day });
    let text = || prop_oneof![3 => any_text(), 1 => "[\\\\;,nN\n a-z]{0,300}", 1 => "[ŷ🏡]{0,200}"];
    ("[a-z0-9.-]{1,130}", day, text(), text()).prop_map(|(uid, day, summary, description)| Event {
        uid,
        day,
        summary,
        description,
    })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn another_reader_finds_what_was_written(written in vec(any_event(), 0..4)) {
        let found = events(&write(&written, NOW));
        prop_assert_eq!(found.len(), written.len());
        for (event, written) in found.iter().zip(&written) {
            prop_assert_eq!(value(event, "UID"), &written.uid);
            prop_assert_eq!(value(event, "DTSTAMP"), "20261122T140200Z");
            prop_assert_eq!(value(event, "DTSTART;VALUE=DATE"), written.day.to_string().replace('-', ""));
            prop_assert_eq!(text_value(value(event, "SUMMARY")), written.summary.clone());
            prop_assert_eq!(text_value(value(event, "DESCRIPTION")), written.description.clone());
            prop_assert_eq!(value(event, "TRANSP"), "TRANSPARENT");
        }
    }
}

#[test]
fn a_file_by_hand() {
    let event = Event {
        uid: "x-1.a-1".to_owned(),
        day: Date { year: 2026, month: 12, day: 1 },
        summary: "Open the hall; ask Tŷ, \\ twice".to_owned(),
        description: "Led by: Ann\n123456789 123456789 123456789 123456789 123456789 123456".to_owned(),
    };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Empowerment Check//Empowerment Check//EN",
        "BEGIN:VEVENT",
        "UID:x-1.a-1",
        "DTSTAMP:20261122T140200Z",
        "DTSTART;VALUE=DATE:20261201",
        "SUMMARY:Open the hall\\; ask Tŷ\\, \\\\ twice",
        "DESCRIPTION:Led by: Ann\\n123456789 123456789 123456789 123456789 123456789 ",
        " 123456",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(write(&[event], NOW), expected.join("\r\n"));
}
