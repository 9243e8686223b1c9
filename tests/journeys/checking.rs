//! Everything that was answered, with its gaps.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::check::{CheckView, Gap, check};
use empowerment_check::domain::answer::{EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, VOICE};
use empowerment_check::domain::field::Field;

use crate::common::browser_store::BrowserStore;
use crate::common::names::statement;
use crate::common::visit::{SMALL, Visit};

fn checked(visit: &mut Visit) -> CheckView {
    let id = visit.open_id();
    visit.send(Msg::PageOpened(Page::Check(id)));
    check(&visit.state).unwrap()
}

fn say(visit: &mut Visit, id: &str, field: &'static Field, text: &str) {
    visit.send(Msg::Typed(Owner::Answer(statement(id)), field, text.to_owned()));
    visit.pause();
}

#[test]
fn every_statement_is_there_with_its_answer_and_its_gap() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    // The highest step four times: with nothing, with a note, with evidence, with a link.
    visit.rate("doors", "0 ? - 3 3 3 3");
    visit.write("doors-5", "Open on Mondays");
    say(&mut visit, "doors-6", &EVIDENCE, "The booking sheet");
    say(&mut visit, "doors-7", &EVIDENCE_LINK, "https://example.org/doors");
    let view = checked(&mut visit);
    assert_eq!(view.progress, "7 of 11 done");
    let rows = &view.sections[0].rows;
    let seen: Vec<(Option<&str>, Option<Gap>)> = rows.iter().map(|row| (row.answer.as_deref(), row.gap)).collect();
    let expected = [
        (Some("No"), None),
        (Some("Don't know"), Some(Gap::DontKnow)),
        (Some("Does not apply to us"), None),
        (Some("All"), Some(Gap::NoEvidence)),
        (Some("All"), None),
        (Some("All"), None),
        (Some("All"), None),
        (None, Some(Gap::NotAnswered)),
        (None, Some(Gap::NotAnswered)),
        (None, Some(Gap::NotAnswered)),
    ];
    assert_eq!(seen, expected);
    assert_eq!((rows[4].note.as_str(), rows[5].evidence.as_str()), ("Open on Mondays", "The booking sheet"));
    assert_eq!(view.sections[1].rows.len(), 1);
}

#[test]
fn evidence_is_shown_with_whose_voice_when_and_where() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.send(Msg::Chosen(Owner::Answer(statement("doors-1")), &VOICE, "records".to_owned()));
    for (field, text) in [(&EVIDENCE, "Minutes"), (&EVIDENCE_DATE, "3/2/2026"), (&EVIDENCE_LINK, "https://a.example")] {
        say(&mut visit, "doors-1", field, text);
    }
    let view = checked(&mut visit);
    assert_eq!(view.sections[0].rows[0].evidence, "Minutes\nRecords · 3 February 2026\nhttps://a.example");
}

#[test]
fn the_gaps_are_counted_and_lead_to_the_first_of_their_kind() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.rate("doors", "0 ? - 3 ? 1 1 1 1 1");
    let gaps: Vec<_> = checked(&mut visit).gaps.into_iter().map(|gap| (gap.gap, gap.text, gap.first)).collect();
    let expected = [
        (Gap::NotAnswered, "1 is not answered".to_owned(), statement("money-1")),
        (Gap::DontKnow, "2 are “don't know”".to_owned(), statement("doors-2")),
        (
            Gap::NoEvidence,
            "1 is at the highest step with no evidence noted: would it hold up if someone asked?".to_owned(),
            statement("doors-4"),
        ),
    ];
    assert_eq!(gaps, expected);
}

#[test]
fn nothing_is_open_when_everything_is_answered() {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit.rate("doors", "0000000000");
    visit.rate("money", "-");
    assert_eq!(checked(&mut visit).gaps, []);
}
