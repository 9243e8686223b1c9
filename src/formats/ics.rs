//! Days for a calendar program: RFC 5545, iCalendar. It only writes, and knows nothing of what the days are for.

use crate::domain::calendar::Date;
use crate::domain::timestamp::{Shown, Timestamp};

/// The most bytes of a line (RFC 5545, 3.1).
const WIDTH: usize = 75;

/// Something that is due on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Stays the same whenever the file is made, so that a calendar renews the event instead of doubling it.
    pub uid: String,
    pub day: Date,
    pub summary: String,
    pub description: String,
}

/// The text of a calendar file that is made now.
#[must_use]
pub fn write(events: &[Event], now: Timestamp) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Empowerment Check//Empowerment Check//EN"] {
        push(&mut text, line);
    }
    for event in events {
        push_event(&mut text, event, now);
    }
    push(&mut text, "END:VCALENDAR");
    text
}

/// A whole day, in which the person is not busy.
fn push_event(text: &mut String, event: &Event, now: Timestamp) {
    let Date { year, month, day } = event.day;
    push(text, "BEGIN:VEVENT");
    push(text, &format!("UID:{}", event.uid));
    push(text, &format!("DTSTAMP:{}", moment(now)));
    push(text, &format!("DTSTART;VALUE=DATE:{year:04}{month:02}{day:02}"));
    push(text, &format!("SUMMARY:{}", escaped(&event.summary)));
    if !event.description.is_empty() {
        push(text, &format!("DESCRIPTION:{}", escaped(&event.description)));
    }
    push(text, "TRANSP:TRANSPARENT");
    push(text, "END:VEVENT");
}

fn moment(now: Timestamp) -> String {
    let Shown { date: Date { year, month, day }, hour, minute, second, .. } = now.shown();
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line end.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line, folded where it is too long, never within a character: a line that goes on begins with a space.
fn push(text: &mut String, line: &str) {
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > WIDTH {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(character);
        width += character.len_utf8();
    }
    text.push_str("\r\n");
}
