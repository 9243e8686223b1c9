//! Holds that agreement is what its authors define, against the published value, against values worked out by hand, and
//! against the formula in floating point, which the product itself does without.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

use empowerment_check::domain::consensus::{Closeness, Consensus, Spread};
use proptest::collection::vec;
use proptest::prelude::*;

fn consensus(counts: &[u32]) -> Consensus {
    match Spread::of(counts) {
        Spread::Of(consensus) => consensus,
        other => panic!("{counts:?}: {other:?}"),
    }
}

fn ten_millionths(counts: &[u32]) -> u32 {
    consensus(counts).ten_millionths()
}

fn closeness(counts: &[u32]) -> Closeness {
    consensus(counts).closeness(counts.len())
}

/// The formula as it is written in the paper.
fn by_the_formula(counts: &[u32]) -> f64 {
    let count: f64 = counts.iter().map(|&count| f64::from(count)).sum();
    let places = || (0_u32..).zip(counts).map(|(place, &at)| (f64::from(place), f64::from(at) / count));
    let mean: f64 = places().map(|(place, part)| place * part).sum();
    let width = f64::from(u32::try_from(counts.len()).unwrap() - 1);
    let parts = places().filter(|(_, part)| *part > 0.0);
    1.0 + parts.map(|(place, part)| part * (1.0 - (place - mean).abs() / width).log2()).sum::<f64>()
}

/// The example of the R package agrmt: 0.7256876.
#[test]
fn agrees_with_the_published_value() {
    assert_eq!(ten_millionths(&[30, 40, 210, 130, 530, 50, 10]), 7_256_876);
}

/// Worked out by hand: log2(3/4) = -0.4150375, log2(5/6) = -0.2630344, log2(1/2) = -1.
///
/// One person at each of the two lowest of three steps: mean 1/2, both 1/4 of the width away: 1 - 0.4150375.
/// Four steps, two neighbours: both 1/6 of the width away: 1 - 0.2630344.
/// Four steps, one at each: two 1/2 away and two 1/6 away: 1 - (1 + 0.2630344) / 2.
/// Three at one end of two steps, one at the other: 3/4 * log2(3/4) + 1/4 * log2(1/4) = -0.8112781.
#[test]
fn agrees_with_values_worked_out_by_hand() {
    for (counts, expected) in
        [(&[1, 1, 0][..], 5_849_625), (&[1, 1, 0, 0], 7_369_656), (&[1, 1, 1, 1], 3_684_828), (&[3, 1], 1_887_219)]
    {
        assert_eq!(ten_millionths(counts), expected, "{counts:?}");
    }
}

#[test]
fn the_ends_are_exact_and_nothing_else_is_there() {
    for counts in [&[0, 7, 0, 0][..], &[2, 0], &[0, 0, 0, u32::MAX]] {
        assert_eq!(ten_millionths(counts), 10_000_000, "{counts:?}");
    }
    for counts in [&[1, 1][..], &[9, 0, 0, 9], &[5, 0, 5]] {
        assert_eq!(ten_millionths(counts), 0, "{counts:?}");
    }
    assert_eq!(consensus(&[3, 1]).hundredths(), 19, "0.1887 is nearer to 0.19");
    assert_eq!(ten_millionths(&[2_000_000_000, 2_000_000_000, 0]), ten_millionths(&[1, 1, 0]));
    assert_eq!(consensus(&[1, 0, 0, 1_000_000_000]).hundredths(), 99);
    assert_eq!(consensus(&[1_000_000, 0, 1_000_001]).hundredths(), 1);
}

#[test]
fn one_person_is_no_spread_and_nobody_is_nothing() {
    assert_eq!(Spread::of(&[0, 1, 0, 0]), Spread::One);
    assert_eq!(Spread::of(&[0, 0, 0, 0]), Spread::Nobody);
    assert_eq!(Spread::of(&[]), Spread::Nobody);
}

#[test]
fn the_words_depend_on_the_number_of_steps() {
    assert_eq!(closeness(&[0, 4, 0, 0]), Closeness::Same);
    for neighbours in [&[1, 1, 0][..], &[0, 5, 5, 0], &[0, 0, 1, 1, 0], &[0, 9, 9, 0, 0, 0, 0], &[1, 30, 9, 0], &[3, 1]]
    {
        assert_eq!(closeness(neighbours), Closeness::Close, "{neighbours:?}");
    }
    // Two people two steps apart: as far as can be on three steps, not so on four or more.
    assert_eq!(closeness(&[1, 0, 1]), Closeness::Apart);
    for between in [&[1, 0, 1, 0][..], &[0, 1, 0, 1, 0], &[5, 3]] {
        assert_eq!(closeness(between), Closeness::Spread, "{between:?}");
    }
    for apart in [&[1, 1][..], &[1, 1, 1], &[1, 1, 1, 1], &[4, 1, 1, 4], &[1, 1, 1, 1, 1, 1], &[5, 1, 5]] {
        assert_eq!(closeness(apart), Closeness::Apart, "{apart:?}");
    }
}

proptest! {
    #[test]
    fn is_what_the_formula_says(counts in vec(0_u32..5_000, 2..=10)) {
        prop_assume!(counts.iter().sum::<u32>() > 1);
        let difference = f64::from(ten_millionths(&counts)) - by_the_formula(&counts) * 1e7;
        prop_assert!(difference.abs() <= 1.0, "{counts:?}: {difference}");
    }

    #[test]
    fn is_one_only_if_unanimous_and_nought_only_if_half_at_each_end(counts in vec(0_u32..50, 2..=7)) {
        prop_assume!(counts.iter().sum::<u32>() > 1);
        let is_unanimous = counts.iter().filter(|&&count| count > 0).count() == 1;
        let ends = [counts[0], counts[counts.len() - 1]];
        let is_half = ends[0] == ends[1] && ends[0] + ends[1] == counts.iter().sum::<u32>();
        prop_assert_eq!(ten_millionths(&counts) == 10_000_000, is_unanimous);
        prop_assert_eq!(ten_millionths(&counts) == 0, is_half);
    }

    #[test]
    fn does_not_depend_on_which_end_comes_first(counts in vec(0_u32..500, 2..=10)) {
        let mut turned = counts.clone();
        turned.reverse();
        prop_assert_eq!(Spread::of(&counts), Spread::of(&turned));
    }

    #[test]
    fn any_numbers_are_no_crash(counts in vec(any::<u32>(), 0..=10)) {
        if let Spread::Of(consensus) = Spread::of(&counts) {
            prop_assert!(consensus.ten_millionths() <= 10_000_000);
            prop_assert!(consensus.closeness(counts.len()) == Closeness::Same || consensus.ten_millionths() < 10_000_000);
        }
    }
}
