//! Groups that count once each, however many statements they have.

use empowerment_check::domain::framework_rules::{MAX_GROUPS, MAX_WEIGHED_TOGETHER};
use empowerment_check::domain::scale::Scale;
use empowerment_check::domain::score::{Known, Score, Word};
use empowerment_check::domain::tally::Tally;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use crate::common::cases::cases;
use crate::common::scales::scale;
use crate::common::score_by_hand::{self as by_hand, Said};
use crate::{BLANK, DOES_NOT_APPLY, DONT_KNOW, Reply, any_reply, at, four_steps, is_missing, ratio, score, tally};

fn tallies(groups: &[Vec<Reply>], scale: &Scale) -> Vec<Tally> {
    groups.iter().map(|group| tally(group, scale)).collect()
}

fn score_of(groups: &[Vec<Reply>], scale: &Scale) -> Score {
    Score::of_groups(&tallies(groups, scale), scale)
}

fn known_of(groups: &[&[Reply]]) -> Known {
    let groups: Vec<Vec<Reply>> = groups.iter().map(|group| group.to_vec()).collect();
    match score_of(&groups, &four_steps()) {
        Score::Known(known) => known,
        other => panic!("{other:?} for {groups:?}"),
    }
}

// ---- by hand ----

#[test]
fn a_small_group_counts_as_much_as_a_large_one() {
    // Means 3, 4/4 and 5/3, so 17/3 of three groups. Each statement counting once, it would be 15/9.
    let known = known_of(&[&[at(3), at(3)], &[at(1), at(0), at(2), at(1)], &[at(2), at(2), at(1)]]);
    assert_eq!((known.mean, known.share), (ratio(17, 9), ratio(17, 27)));
    assert_eq!((known.least, known.most), (known.share, known.share), "nothing is missing");
    assert_eq!((known.rated, known.applicable), (9, 9), "the base still is statements");
    assert_eq!(known.word, Some(Word::At(2)), "17/9 is a ninth below 2");
}

#[test]
fn one_of_eight_characteristics_is_an_eighth_of_the_whole() {
    // The sizes of the eight characteristics. The two statements of the sixth stand at the highest step, all others at
    // the lowest: 3/8. Each statement counting once, it would be 6/30.
    let sizes = [4, 7, 3, 4, 4, 2, 3, 3];
    let groups = sizes.iter().enumerate().map(|(number, &size)| vec![at(if number == 5 { 3 } else { 0 }); size]);
    let groups: Vec<Vec<Reply>> = groups.collect();
    let groups: Vec<&[Reply]> = groups.iter().map(Vec::as_slice).collect();
    let known = known_of(&groups);
    assert_eq!((known.mean, known.share), (ratio(3, 8), ratio(1, 8)));
    assert_eq!((known.rated, known.applicable), (30, 30));
}

#[test]
fn a_group_without_any_answer_leaves_the_mean_and_widens_the_band() {
    // Mean of the one rated group: 5/2, share 5/6. The other could be anything: (5/6 + 0)/2 to (5/6 + 1)/2.
    let known = known_of(&[&[at(3), at(2)], &[BLANK, BLANK]]);
    assert_eq!((known.mean, known.share), (ratio(5, 2), ratio(5, 6)));
    assert_eq!((known.least, known.most), (ratio(5, 12), ratio(11, 12)));
    assert_eq!((known.rated, known.applicable), (2, 4));
    assert_eq!(known.word, Some(Word::Between(2)), "half of what applies is enough");
}

#[test]
fn statements_that_nobody_knows_of_are_missing_in_their_own_group() {
    // Means 3 and 1. Shares with what is missing at the lowest: 3/6 and 3/9; at the highest: 1 and 3/9.
    let known = known_of(&[&[at(3), DONT_KNOW], &[at(0), at(0), at(3)]]);
    assert_eq!((known.mean, known.share), (ratio(2, 1), ratio(2, 3)));
    assert_eq!((known.least, known.most), (ratio(5, 12), ratio(2, 3)));
    assert_eq!((known.rated, known.applicable), (4, 5));

    // One answer of four: a mean of 3 of the one group, (1/2 + 0)/2 to (1 + 1)/2, and no word.
    let known = known_of(&[&[at(3), BLANK], &[DONT_KNOW, DONT_KNOW]]);
    assert_eq!((known.mean, known.least, known.most), (ratio(3, 1), ratio(1, 4), ratio(1, 1)));
    assert_eq!((known.rated, known.applicable, known.word), (1, 4, None));
}

#[test]
fn a_group_where_nothing_applies_does_not_count() {
    let alone = known_of(&[&[at(1), at(2), BLANK]]);
    assert_eq!((alone.mean, alone.least, alone.most), (ratio(3, 2), ratio(1, 3), ratio(2, 3)));
    assert_eq!(known_of(&[&[at(1), at(2), BLANK], &[DOES_NOT_APPLY, DOES_NOT_APPLY]]), alone);
    assert_eq!(known_of(&[&[], &[at(1), at(2), BLANK]]), alone, "nor does one without a statement");
}

#[test]
fn what_does_not_apply_is_left_out_within_a_group() {
    // Means 3/1 and 2/2.
    let known = known_of(&[&[at(3), DOES_NOT_APPLY, DOES_NOT_APPLY], &[at(0), at(2)]]);
    assert_eq!(
        (known.mean, known.share, known.least, known.most),
        (ratio(2, 1), ratio(2, 3), ratio(2, 3), ratio(2, 3))
    );
    assert_eq!((known.rated, known.applicable), (3, 3));
}

#[test]
fn on_a_scale_that_does_not_begin_at_nought_shares_are_measured_from_the_lowest_step() {
    // Steps 1 to 6: means 6 and 4/3, so 11/3; above the lowest 8/3 of 5. With a group unknown: 0 or 1 beside 8/15 twice.
    let six = scale(&[1, 2, 3, 4, 5, 6]);
    let groups = [vec![at(5)], vec![at(0), at(0), at(1)], vec![BLANK]];
    let Score::Known(known) = score_of(&groups, &six) else { panic!() };
    assert_eq!((known.mean, known.share), (ratio(11, 3), ratio(8, 15)));
    assert_eq!((known.least, known.most), (ratio(16, 45), ratio(31, 45)));
    assert_eq!(known.word, Some(Word::At(3)), "11/3 is nearest to 4");
}

#[test]
fn each_kind_of_nothing_has_its_own_score() {
    let scale = four_steps();
    assert_eq!(score_of(&[], &scale), Score::NotCovered);
    assert_eq!(score_of(&[vec![], vec![]], &scale), Score::NotCovered);
    assert_eq!(score_of(&[vec![DOES_NOT_APPLY], vec![]], &scale), Score::NothingApplies);
    assert_eq!(score_of(&[vec![BLANK], vec![DONT_KNOW, BLANK]], &scale), Score::NotYet { applicable: 3 });
    assert_eq!(score_of(&[vec![DOES_NOT_APPLY], vec![BLANK]], &scale), Score::NotYet { applicable: 1 });
}

#[test]
fn the_word_needs_half_of_the_statements_and_not_of_the_groups() {
    let of_two_groups = known_of(&[&[at(3)], &[at(3), BLANK, BLANK, BLANK]]);
    assert_eq!((of_two_groups.mean, of_two_groups.word), (ratio(3, 1), None), "2 of 5");
    let of_one_group = known_of(&[&[at(3), at(3), at(3)], &[BLANK], &[BLANK]]);
    assert_eq!(of_one_group.word, Some(Word::At(3)), "3 of 5");
}

// ---- properties ----

/// Two to ten rising values, and groups of replies that use them.
fn any_groups(groups: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = (Vec<u32>, Vec<Vec<Reply>>)> {
    btree_set(0u32..=100, 2..=10).prop_flat_map(move |values| {
        let values: Vec<u32> = values.into_iter().collect();
        let group = vec(any_reply(values.len()), 0..=MAX_WEIGHED_TOGETHER);
        (Just(values), vec(group, groups.clone()))
    })
}

/// As many groups as there may be, of any size, with every statement rated.
fn any_whole() -> impl Strategy<Value = (Vec<u32>, Vec<Vec<Reply>>)> {
    btree_set(0u32..=100, 2..=10).prop_flat_map(|values| {
        let values: Vec<u32> = values.into_iter().collect();
        let group = vec((0..values.len()).prop_map(at), 1..=MAX_WEIGHED_TOGETHER);
        (Just(values), vec(group, MAX_GROUPS))
    })
}

fn assert_as_by_hand(values: &[u32], groups: &[Vec<Reply>]) {
    let said: Vec<Vec<Said>> = groups.iter().map(|group| group.iter().map(Said::from).collect()).collect();
    let score = score_of(groups, &scale(values));
    let is_rated = |said: &Said| matches!(said, Said::Step(_));
    assert_eq!(matches!(score, Score::Known(_)), said.iter().flatten().any(is_rated), "{score:?}");
    by_hand::assert_is_of_groups(&score, &said, values);
}

#[test]
fn the_largest_numbers_that_a_framework_allows_are_exact() {
    // Sizes 1 to 16 again and again, so that every denominator is there; a range that is a prime number.
    for values in [[0, 100], [3, 100], [99, 100], [0, 97]] {
        for left_blank in [0, 1, 5] {
            let group = |number: usize| {
                let reply = |statement: usize| if statement < left_blank { BLANK } else { at(1 - statement % 2) };
                (0..=number % MAX_WEIGHED_TOGETHER).map(reply).collect()
            };
            let groups: Vec<Vec<Reply>> = (0..MAX_GROUPS).map(group).collect();
            assert_as_by_hand(&values, &groups);
            let highest: Vec<Vec<Reply>> = groups.iter().map(|group| vec![at(1); group.len()]).collect();
            assert_as_by_hand(&values, &highest);
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn every_number_is_what_the_definition_says((values, groups) in any_groups(0..=8)) {
        assert_as_by_hand(&values, &groups);
    }

    #[test]
    fn forty_groups_of_up_to_sixteen_statements_are_exact((values, groups) in any_groups(MAX_GROUPS..=MAX_GROUPS)) {
        assert_as_by_hand(&values, &groups);
    }

    #[test]
    fn forty_groups_that_are_all_rated_are_exact((values, groups) in any_whole()) {
        assert_as_by_hand(&values, &groups);
    }

    #[test]
    fn the_band_contains_the_score((values, groups) in any_groups(1..=8)) {
        if let Score::Known(known) = score_of(&groups, &scale(&values)) {
            prop_assert!(known.least <= known.share && known.share <= known.most && known.most <= ratio(1, 1));
            let nothing_missing = known.rated == known.applicable;
            prop_assert_eq!(nothing_missing, known.least == known.most, "a band without width means nothing is missing");
            let (lowest, highest) = (u64::from(values[0]), u64::from(values[values.len() - 1]));
            prop_assert!(ratio(lowest, 1) <= known.mean && known.mean <= ratio(highest, 1));
        }
    }

    #[test]
    fn the_order_of_groups_never_matters(
        (values, groups, shuffled) in any_groups(0..=8).prop_flat_map(|(values, groups)| {
            (Just(values), Just(groups.clone()), Just(groups).prop_shuffle())
        })
    ) {
        let scale = scale(&values);
        prop_assert_eq!(score_of(&shuffled, &scale), score_of(&groups, &scale));
    }

    #[test]
    fn one_group_alone_is_scored_as_its_statements((values, groups) in any_groups(1..=1)) {
        let scale = scale(&values);
        prop_assert_eq!(score_of(&groups, &scale), score(&groups[0], &scale));
    }

    #[test]
    fn groups_of_one_size_that_are_all_rated_are_scored_as_their_statements(
        (values, groups) in (btree_set(0u32..=100, 2..=10), 1..=MAX_WEIGHED_TOGETHER).prop_flat_map(|(values, size)| {
            let values: Vec<u32> = values.into_iter().collect();
            let group = vec((0..values.len()).prop_map(at), size);
            (Just(values), vec(group, 1..=MAX_GROUPS))
        })
    ) {
        let scale = scale(&values);
        prop_assert_eq!(score_of(&groups, &scale), score(&groups.concat(), &scale));
    }

    #[test]
    fn a_group_where_nothing_applies_changes_no_score((values, groups) in any_groups(1..=8), size in 0usize..5) {
        let scale = scale(&values);
        let mut longer = groups.clone();
        longer.push(vec![DOES_NOT_APPLY; size]);
        let expected = match score_of(&groups, &scale) {
            Score::NotCovered if size > 0 => Score::NothingApplies,
            other => other,
        };
        prop_assert_eq!(score_of(&longer, &scale), expected);
    }

    #[test]
    fn answering_never_widens_the_band(
        (values, groups) in any_groups(1..=8),
        number: prop::sample::Index,
        step: prop::sample::Index,
    ) {
        let scale = scale(&values);
        let missing: Vec<(usize, usize)> = groups.iter().enumerate().flat_map(|(group, replies)| {
            replies.iter().enumerate().filter(|(_, reply)| is_missing(reply)).map(move |(reply, _)| (group, reply))
        }).collect();
        if let (false, Score::Known(before)) = (missing.is_empty(), score_of(&groups, &scale)) {
            let (group, reply) = *number.get(&missing);
            let mut answered = groups.clone();
            answered[group][reply] = at(step.index(values.len()));
            let Score::Known(after) = score_of(&answered, &scale) else {
                return Err(TestCaseError::fail("the score is gone"));
            };
            prop_assert!(after.least >= before.least && after.most <= before.most);
            prop_assert!((after.least, after.most) != (before.least, before.most), "narrower, not only as narrow");
        }
    }
}
