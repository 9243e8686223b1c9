//! The mean of fractions, which the mean of groups is made of.

use empowerment_check::domain::ratio::Ratio;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::cases::cases;
use crate::ratio;

/// Divisible by every number up to 16.
const DIVISIBLE: u64 = 720_720;

#[test]
fn the_mean_is_over_the_number_of_fractions_and_in_lowest_terms() {
    // 1/2 + 1/3 + 1/6 = 1; 3 + 1 + 5/3 = 17/3; 1/4 + 1/4 = 1/2.
    assert_eq!(Ratio::mean(&[ratio(1, 2), ratio(1, 3), ratio(1, 6)]), Some(ratio(1, 3)));
    assert_eq!(Ratio::mean(&[ratio(3, 1), ratio(1, 1), ratio(5, 3)]), Some(ratio(17, 9)));
    assert_eq!(Ratio::mean(&[ratio(1, 4), ratio(1, 4)]), Some(ratio(1, 4)));
    assert_eq!(Ratio::mean(&[ratio(0, 1), ratio(0, 7)]), Some(ratio(0, 1)));
}

#[test]
fn a_mean_whose_parts_just_fit_is_there_and_one_that_does_not_fit_is_not() {
    let most = u64::from(u32::MAX);
    // (2^32 - 1 + 2^32 - 3)/2 = 2^32 - 2, but the sum on the way does not fit.
    assert_eq!(Ratio::mean(&[ratio(most, 1)]), Some(ratio(most, 1)));
    assert_eq!(Ratio::mean(&[ratio(most, 1), ratio(most - 2, 1)]), None);
    // Below the line: twice 2^32 - 1 does not fit; three times its third does.
    assert_eq!(Ratio::mean(&[ratio(1, most), ratio(0, 1)]), None);
    assert_eq!(Ratio::mean(&[ratio(1, most / 3), ratio(0, 1), ratio(0, 1)]), Some(ratio(1, most)));
}

/// Means of up to 16 values of up to 100: what groups of statements have. Larger ones may fit in one order and not in
/// another.
fn any_fractions() -> impl Strategy<Value = Vec<(u64, u64)>> {
    let fraction = (1u64..=16).prop_flat_map(|denominator| (0..=100 * denominator, Just(denominator)));
    vec(fraction, 1..=40)
}

fn ratios(fractions: &[(u64, u64)]) -> Vec<Ratio> {
    fractions.iter().map(|&(numerator, denominator)| ratio(numerator, denominator)).collect()
}

proptest! {
    #![proptest_config(cases(512))]
    #[test]
    fn the_mean_is_what_whole_numbers_say(fractions in any_fractions()) {
        let sum: u64 = fractions.iter().map(|(numerator, denominator)| numerator * (DIVISIBLE / denominator)).sum();
        let expected = ratio(sum, DIVISIBLE * fractions.len() as u64);
        prop_assert_eq!(Ratio::mean(&ratios(&fractions)), Some(expected));
    }

    #[test]
    fn the_mean_lies_between_the_least_and_the_greatest(fractions in any_fractions()) {
        let ratios = ratios(&fractions);
        let mean = Ratio::mean(&ratios).unwrap();
        prop_assert!(ratios.iter().min().unwrap() <= &mean && &mean <= ratios.iter().max().unwrap());
    }

    #[test]
    fn the_mean_of_equal_fractions_is_that_fraction(numerator in 0u64..=1_600, denominator in 1u64..=16, count in 1usize..=40) {
        let one = ratio(numerator, denominator);
        prop_assert_eq!(Ratio::mean(&vec![one; count]), Some(one));
    }

    #[test]
    fn order_never_matters(
        (fractions, shuffled) in any_fractions().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        prop_assert_eq!(Ratio::mean(&ratios(&shuffled)), Ratio::mean(&ratios(&fractions)));
    }
}
