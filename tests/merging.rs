//! Holds how two records of one statement become one: field by field, the later edit, by counter and never by clock;
//! in any order and any grouping the same.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod any_answer;
    pub mod any_text;
    pub mod cases;
    pub mod notes;
    pub mod stamps;
}

use empowerment_check::domain::answer::{Answer, Judgement};
use empowerment_check::domain::ids::LevelId;
use empowerment_check::domain::stamp::Stamp;
use empowerment_check::domain::timestamp::Timestamp;
use proptest::prelude::*;

use common::answers::judged;
use common::any_answer::any_answer;
use common::cases::cases;
use common::notes::noted;
use common::stamps::stamp;

/// An answer with this step.
fn level(id: &str, stamp: Stamp) -> Answer {
    judged(Some(Judgement::Level(LevelId::parse(id).unwrap())), stamp)
}

/// Both ways of merging, which must agree.
fn merged(one: &Answer, other: &Answer) -> Answer {
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
    let (judgement, note) = (level("mostly", stamp(9, "r-1")), noted("Ask in May", stamp(1, "r-2")));
    let both = merged(&judgement, &note);
    assert_eq!((&both.judged, &both.note), (&judgement.judged, &note.note));
}

#[test]
fn an_answer_that_was_taken_back_later_stays_taken_back() {
    let (given, taken_back) = (level("mostly", stamp(4, "r-1")), judged(None, stamp(5, "r-1")));
    assert_eq!(merged(&given, &taken_back).judgement(), None);
    let given_again = level("starting", stamp(6, "r-1"));
    assert_eq!(merged(&taken_back, &given_again), given_again);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn merging_in_any_order_and_grouping_gives_the_same(
        one in any_answer(), two in any_answer(), three in any_answer(),
    ) {
        let left = merged(&merged(&one, &two), &three);
        let right = merged(&one, &merged(&two, &three));
        prop_assert_eq!(&left, &right);
        prop_assert_eq!(merged(&left, &left), left.clone(), "merging with itself changes nothing");
        for part in [one, two, three] {
            prop_assert_eq!(merged(&left, &part), left.clone(), "nor does merging a part again");
        }
    }

    /// Found by looking at each field on its own, without the product's order of stamps.
    #[test]
    fn of_every_field_the_later_edit_is_there(one in any_answer(), two in any_answer()) {
        let merged = merged(&one, &two);
        let rank = |stamp: &Stamp| (stamp.counter, stamp.replica.as_str().to_owned(), stamp.time.0);
        let highest = |stamps: [Option<&Stamp>; 2]| stamps.into_iter().flatten().map(rank).max();

        let found = merged.judged.as_ref().map(|field| rank(&field.stamp));
        prop_assert_eq!(found, highest([one.judged.as_ref().map(|f| &f.stamp), two.judged.as_ref().map(|f| &f.stamp)]));
        let found = merged.note.as_ref().map(|field| rank(&field.stamp));
        prop_assert_eq!(found, highest([one.note.as_ref().map(|f| &f.stamp), two.note.as_ref().map(|f| &f.stamp)]));

        for (name, _) in one.kept.iter().chain(two.kept.iter()) {
            let found = merged.kept.get(name).map(|field| rank(&field.stamp));
            prop_assert_eq!(found, highest([one.kept.get(name).map(|f| &f.stamp), two.kept.get(name).map(|f| &f.stamp)]));
        }
        prop_assert!(merged.kept.iter().all(|(name, _)| one.kept.get(name).or(two.kept.get(name)).is_some()));
        prop_assert!(merged.judged.is_none() || merged.judged == one.judged || merged.judged == two.judged);
        prop_assert!(merged.note.is_none() || merged.note == one.note || merged.note == two.note);
    }
}
