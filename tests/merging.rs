//! Holds how two records of one thing become one: field by field, the later edit, by counter and never by clock; in any
//! order and any grouping the same.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod any_answer;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod cases;
    pub mod notes;
    pub mod records;
    pub mod stamps;
}

use std::collections::BTreeMap;
use std::fmt::Debug;

use empowerment_check::domain::answer::{Answer, Judgement};
use empowerment_check::domain::ids::LevelId;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::domain::{about, action};
use proptest::prelude::*;

use common::answers::judged;
use common::any_answer::any_answer;
use common::any_record::any_record;
use common::cases::cases;
use common::notes::noted;
use common::records::record;
use common::stamps::stamp;

/// An answer with this step.
fn level(id: &str, stamp: Stamp) -> Answer {
    judged(Some(Judgement::Level(LevelId::parse(id).unwrap())), stamp)
}

/// What two records of one thing can be joined from.
trait Merged: Clone + PartialEq + Debug {
    fn merge(self, other: Self) -> Self;
}

impl Merged for Answer {
    fn merge(self, other: Self) -> Self {
        Answer::merge(self, other)
    }
}

impl Merged for Record {
    fn merge(self, other: Self) -> Self {
        Record::merge(self, other)
    }
}

/// Both ways of merging, which must agree.
fn merged<T: Merged>(one: &T, other: &T) -> T {
    let merged = one.clone().merge(other.clone());
    assert_eq!(merged, other.clone().merge(one.clone()));
    merged
}

#[test]
fn the_edit_with_the_higher_counter_is_kept() {
    let (earlier, later) = (level("starting", stamp(4, "r-9")), level("mostly", stamp(5, "r-1")));
    assert_eq!(merged(&earlier, &later), later);
}

#[test]
fn with_equal_counters_the_higher_browser_id_is_kept() {
    let (one, other) = (level("starting", stamp(4, "r-1")), level("mostly", stamp(4, "r-2")));
    assert_eq!(merged(&one, &other), other);
}

#[test]
fn a_wrong_clock_decides_nothing() {
    let at = |stamp: Stamp, time: i64| Stamp { time: Timestamp(time), ..stamp };
    let fast_clock = level("starting", at(stamp(4, "r-2"), 253_402_300_799_999));
    let slow_clock = level("mostly", at(stamp(5, "r-1"), -1));
    assert_eq!(merged(&fast_clock, &slow_clock), slow_clock);
    let same_counter = level("mostly", at(stamp(4, "r-3"), -1));
    assert_eq!(merged(&fast_clock, &same_counter), same_counter);
}

#[test]
fn a_judgement_and_a_note_of_two_people_are_both_kept() {
    let (judgement, note) = (level("mostly", stamp(9, "r-1")), noted("Ask in May", &stamp(1, "r-2")));
    let both = merged(&judgement, &note);
    assert_eq!((&both.judged, &both.record), (&judgement.judged, &note.record));
}

#[test]
fn an_answer_that_was_taken_back_later_stays_taken_back() {
    let (given, taken_back) = (level("mostly", stamp(4, "r-1")), judged(None, stamp(5, "r-1")));
    assert_eq!(merged(&given, &taken_back).judgement(), None);
    let given_again = level("starting", stamp(6, "r-1"));
    assert_eq!(merged(&taken_back, &given_again), given_again);
}

#[test]
fn two_people_who_fill_in_different_fields_of_one_record_both_keep_their_words() {
    let place = record(&[(&about::PLACE, "Tŷ Cymunedol"), (&about::MISSING, "")], &stamp(9, "r-1"));
    let missing = record(&[(&about::PLACE, "The hall"), (&about::TOOK_PART, "Six of us")], &stamp(8, "r-2"));
    let both = merged(&place, &missing);
    let texts: Vec<&str> = about::FIELDS[..4].iter().map(|field| both.text(field)).collect();
    assert_eq!(texts, ["Tŷ Cymunedol", "", "Six of us", ""]);
}

#[test]
fn a_text_that_was_emptied_later_stays_empty() {
    let text = |text, counter| record(&[(&action::LEAD, text)], &stamp(counter, "r-1"));
    assert_eq!(merged(&text("Siân", 4), &text("", 5)), text("", 5));
    assert_eq!(merged(&text("", 5), &text("Jo", 6)), text("Jo", 6));
}

#[test]
fn an_action_taken_off_the_plan_in_one_tab_is_off_it_whatever_the_other_tab_writes() {
    let removed = record(&[(&action::REMOVED, "removed")], &stamp(4, "r-1"));
    let edited = record(&[(&action::WHAT, "Ask in May")], &stamp(9, "r-2"));
    let both = merged(&removed, &edited);
    assert_eq!((both.text(&action::REMOVED), both.text(&action::WHAT)), ("removed", "Ask in May"));
}

/// Holds that merging is commutative, associative and idempotent.
fn hold_in_any_order<T: Merged>([one, two, three]: [T; 3]) -> Result<(), TestCaseError> {
    let left = merged(&merged(&one, &two), &three);
    let right = merged(&one, &merged(&two, &three));
    prop_assert_eq!(&left, &right);
    prop_assert_eq!(merged(&left, &left), left.clone(), "merging with itself changes nothing");
    for part in [one, two, three] {
        prop_assert_eq!(merged(&left, &part), left.clone(), "nor does merging a part again");
    }
    Ok(())
}

/// Every field of a record by its name, known or not.
fn fields(record: &Record) -> BTreeMap<&str, &Stamped<String>> {
    let mut fields: BTreeMap<&str, &Stamped<String>> = record.iter().collect();
    fields.extend(record.kept.iter().map(|(name, field)| (name.as_str(), field)));
    fields
}

/// Where an edit stands among others, without the product's order of stamps.
fn rank(stamp: &Stamp) -> (u64, String, i64) {
    (stamp.counter, stamp.replica.as_str().to_owned(), stamp.time.0)
}

fn highest(stamps: [Option<&Stamp>; 2]) -> Option<(u64, String, i64)> {
    stamps.into_iter().flatten().map(rank).max()
}

/// Holds that every field of two records is there as one of them has it, and with the stamp of the later edit.
fn hold_the_later(one: &Record, two: &Record, merged: &Record) -> Result<(), TestCaseError> {
    let (one, two, merged) = (fields(one), fields(two), fields(merged));
    for name in one.keys().chain(two.keys()) {
        let found = merged.get(name).map(|field| rank(&field.stamp));
        prop_assert_eq!(found, highest([one.get(name).map(|f| &f.stamp), two.get(name).map(|f| &f.stamp)]));
        prop_assert!(merged.get(name) == one.get(name) || merged.get(name) == two.get(name));
    }
    prop_assert!(merged.keys().all(|name| one.contains_key(name) || two.contains_key(name)));
    Ok(())
}

fn any_action() -> impl Strategy<Value = Record> {
    any_record(&action::FIELDS, &[])
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn merging_answers_in_any_order_and_grouping_gives_the_same(
        one in any_answer(), two in any_answer(), three in any_answer(),
    ) {
        hold_in_any_order([one, two, three])?;
    }

    #[test]
    fn merging_records_in_any_order_and_grouping_gives_the_same(
        one in any_action(), two in any_action(), three in any_action(),
    ) {
        hold_in_any_order([one, two, three])?;
    }

    /// Found by looking at each field on its own, without the product's order of stamps.
    #[test]
    fn of_every_field_of_an_answer_the_later_edit_is_there(one in any_answer(), two in any_answer()) {
        let merged = merged(&one, &two);
        let found = merged.judged.as_ref().map(|field| rank(&field.stamp));
        prop_assert_eq!(found, highest([one.judged.as_ref().map(|f| &f.stamp), two.judged.as_ref().map(|f| &f.stamp)]));
        prop_assert!(merged.judged.is_none() || merged.judged == one.judged || merged.judged == two.judged);
        hold_the_later(&one.record, &two.record, &merged.record)?;
    }

    #[test]
    fn of_every_field_of_a_record_the_later_edit_is_there(one in any_action(), two in any_action()) {
        hold_the_later(&one, &two, &merged(&one, &two))?;
    }

    /// The next edit counts on from the highest of all.
    #[test]
    fn the_counter_of_a_record_is_its_highest(one in any_action(), two in any_action()) {
        let merged = merged(&one, &two);
        let highest = fields(&merged).values().map(|field| field.stamp.counter).max();
        prop_assert_eq!(merged.counter(), highest.unwrap_or(0));
        prop_assert_eq!(merged.counter(), one.counter().max(two.counter()));
    }
}

/// Two newer versions may have added other fields each; what is joined has to be read again.
#[test]
fn of_fields_that_nobody_knows_here_at_most_fifty_are_kept_in_whatever_order_records_are_joined() {
    let with = |names: std::ops::Range<u32>| {
        let mut record = Record::default();
        for name in names {
            let field = Stamped { stamp: stamp(1, "r-1"), value: "1".to_owned() };
            record.kept.insert(format!("further-{name:02}"), field);
        }
        record
    };
    let [one, two, three] = [with(0..40), with(30..70), with(60..99)];
    assert_eq!(one.clone().merge(two.clone()).merge(three.clone()), with(0..50));
    assert_eq!(one.merge(two.merge(three)), with(0..50));
}
