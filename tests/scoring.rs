//! Holds what a score is: the worked example of the project's design, the kinds of empty, the word, and the
//! properties that every set of answers must have; then, in files of their own, groups that count once each, and what
//! has no statement. Expected numbers are worked out by hand, or by `common::score_by_hand`, which knows only whole
//! numbers and the definition.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop
#![allow(clippy::cast_possible_truncation)] // a handful of statements

// Where it is anyway; rustfmt would look for it in scoring/.
#[path = "common"]
mod common {
    pub mod answers;
    pub mod assessments;
    pub mod cases;
    pub mod scales;
    pub mod score_by_hand;
    pub mod stamps;
    pub mod statement_ids;
    pub mod statements;
}

mod scoring {
    mod groups;
    mod means;
    mod not_covered;
}

use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ids::LevelId;
use empowerment_check::domain::ratio::Ratio;
use empowerment_check::domain::scale::Scale;
use empowerment_check::domain::score::{Known, Score, Word};
use empowerment_check::domain::tally::Tally;
use proptest::prelude::*;
use proptest::sample::Index;

use common::answers::judged;
use common::assessments::assessment;
use common::cases::cases;
use common::scales::{scale, step};
use common::score_by_hand::{self as by_hand, Said};
use common::stamps::stamp;
use common::statement_ids::statement_id;
use common::statements::statements;

/// What was said of one statement; `None` when nothing was.
type Reply = Option<Judgement>;

const BLANK: Reply = None;
const DONT_KNOW: Reply = Some(Judgement::DontKnow);
const DOES_NOT_APPLY: Reply = Some(Judgement::DoesNotApply);

#[allow(clippy::unnecessary_wraps)] // as any other reply
fn at(position: usize) -> Reply {
    Some(Judgement::Level(step(position)))
}

fn four_steps() -> Scale {
    scale(&[0, 1, 2, 3])
}

/// Counts the replies the way the product does: by statement, out of an assessment.
fn tally(replies: &[Reply], scale: &Scale) -> Tally {
    let mut assessment = assessment("a-1");
    for (number, reply) in replies.iter().enumerate() {
        if let Some(judgement) = reply {
            let answer = judged(Some(judgement.clone()), stamp(1, "r-1"));
            assessment.answers.insert(statement_id(number), answer);
        }
    }
    Tally::of(statements(replies.len()).iter(), &assessment, scale)
}

fn score(replies: &[Reply], scale: &Scale) -> Score {
    Score::of(&tally(replies, scale), scale)
}

fn known(replies: &[Reply], scale: &Scale) -> Known {
    match score(replies, scale) {
        Score::Known(known) => known,
        other => panic!("{other:?} for {replies:?}"),
    }
}

fn ratio(numerator: u64, denominator: u64) -> Ratio {
    Ratio::new(numerator, denominator).unwrap()
}

// ---- the worked example ----

#[test]
fn the_worked_example_of_the_design_is_scored_as_it_says() {
    let replies = [at(3), at(2), DONT_KNOW, DOES_NOT_APPLY, BLANK, at(1), at(3), DONT_KNOW, at(0), at(2)];
    let known = known(&replies, &four_steps());
    assert_eq!(known.mean, ratio(11, 6));
    assert_eq!(known.share, ratio(11, 18));
    assert_eq!(known.share.per_mille(), 611, "61.1 %");
    assert_eq!((known.rated, known.applicable), (6, 9));
    assert_eq!((known.least, known.most), (ratio(11, 27), ratio(20, 27)));
    // 11/6 is a sixth below 2 and five sixths above 1.
    assert_eq!(known.word, Some(Word::At(2)));
}

#[test]
fn a_scale_that_does_not_begin_at_nought_is_measured_from_its_lowest_step() {
    // Steps 1 to 6; answers 6 and 2, one missing. Mean 8/2; above the lowest: 5 + 1 of 2 x 5, of 3 x 5 with the missing.
    let known = known(&[at(5), at(1), BLANK], &scale(&[1, 2, 3, 4, 5, 6]));
    assert_eq!((known.mean, known.share), (ratio(4, 1), ratio(6, 10)));
    assert_eq!((known.least, known.most), (ratio(6, 15), ratio(11, 15)));
}

#[test]
fn the_lowest_step_everywhere_is_a_score_of_nought_and_not_an_absence() {
    let known = known(&[at(0), at(0)], &four_steps());
    assert_eq!((known.mean, known.share, known.word), (ratio(0, 1), ratio(0, 1), Some(Word::At(0))));
}

// ---- the kinds of empty ----

#[test]
fn each_kind_of_empty_is_counted_apart() {
    let tally = tally(&[BLANK, BLANK, BLANK, DONT_KNOW, DONT_KNOW, DOES_NOT_APPLY, at(1)], &four_steps());
    assert_eq!((tally.unanswered, tally.dont_know, tally.does_not_apply), (3, 2, 1));
    assert_eq!(tally.at_level, [0, 1, 0, 0]);
    assert_eq!((tally.rated(), tally.applicable(), tally.dealt_with(), tally.total()), (1, 6, 4, 7));
}

#[test]
fn each_kind_of_nothing_has_its_own_score() {
    let scale = four_steps();
    assert_eq!(score(&[], &scale), Score::NotCovered, "not part of this framework");
    assert_eq!(score(&[BLANK, BLANK], &scale), Score::NotYet { applicable: 2 }, "not answered");
    assert_eq!(score(&[DONT_KNOW], &scale), Score::NotYet { applicable: 1 }, "don't know");
    assert_eq!(score(&[DOES_NOT_APPLY, BLANK], &scale), Score::NotYet { applicable: 1 });
    assert_eq!(score(&[DOES_NOT_APPLY, DOES_NOT_APPLY], &scale), Score::NothingApplies, "does not apply");
}

#[test]
fn an_answer_that_was_taken_back_counts_as_not_answered() {
    let mut assessment = assessment("a-1");
    assessment.answers.insert(statement_id(0), judged(None, stamp(2, "r-1")));
    let tally = Tally::of(statements(1).iter(), &assessment, &four_steps());
    assert_eq!((tally.unanswered, tally.total()), (1, 1));
}

#[test]
fn a_step_of_another_scale_counts_as_not_answered() {
    let foreign = Some(Judgement::Level(LevelId::parse("excellent").unwrap()));
    assert_eq!(score(&[foreign.clone(), at(3)], &four_steps()), score(&[BLANK, at(3)], &four_steps()));
    assert_eq!(score(&[foreign], &four_steps()), Score::NotYet { applicable: 1 });
}

#[test]
fn answers_to_statements_of_another_framework_do_not_count() {
    let mut assessment = assessment("a-1");
    assessment.answers.insert(statement_id(7), judged(at(3), stamp(1, "r-1")));
    let tally = Tally::of(statements(2).iter(), &assessment, &four_steps());
    assert_eq!((tally.rated(), tally.unanswered), (0, 2));
}

// ---- the word ----

#[test]
fn the_word_needs_half_of_what_applies_and_an_exact_half_is_enough() {
    let word = |replies: &[Reply]| known(replies, &four_steps()).word;
    assert_eq!(word(&[at(3), BLANK]), Some(Word::At(3)), "1 of 2");
    assert_eq!(word(&[at(3), BLANK, DONT_KNOW]), None, "1 of 3");
    assert_eq!(word(&[at(3), at(3), BLANK, DONT_KNOW]), Some(Word::At(3)), "2 of 4");
    assert_eq!(word(&[at(3), at(3), BLANK, DONT_KNOW, BLANK]), None, "2 of 5");
    assert_eq!(word(&[at(3), BLANK, DOES_NOT_APPLY, DOES_NOT_APPLY]), Some(Word::At(3)), "1 of 2 that apply");
}

#[test]
fn a_mean_half_way_between_two_steps_is_between_them() {
    let word = |replies: &[Reply]| known(replies, &four_steps()).word;
    assert_eq!(word(&[at(1), at(2)]), Some(Word::Between(1)));
    assert_eq!(word(&[at(0), at(1)]), Some(Word::Between(0)));
    assert_eq!(word(&[at(2), at(3)]), Some(Word::Between(2)));
    assert_eq!(word(&[at(1), at(1), at(2)]), Some(Word::At(1)), "4/3");
    assert_eq!(word(&[at(1), at(2), at(2)]), Some(Word::At(2)), "5/3");
}

#[test]
fn on_uneven_steps_the_word_is_the_nearest_in_value() {
    let uneven = scale(&[0, 1, 4]);
    assert_eq!(known(&[at(1), at(2)], &uneven).word, Some(Word::Between(1)), "5/2 is 3/2 from both");
    assert_eq!(known(&[at(0), at(2)], &uneven).word, Some(Word::At(1)), "2 is 1 above 1");
    assert_eq!(known(&[at(1), at(2), at(2)], &uneven).word, Some(Word::At(2)), "3 is 1 below 4");
}

// ---- properties ----

/// Two to six rising values, and replies that use them.
fn any_case() -> impl Strategy<Value = (Vec<u32>, Vec<Reply>)> {
    let values = proptest::collection::btree_set(0u32..=100, 2..=6);
    values.prop_flat_map(|values| {
        let values: Vec<u32> = values.into_iter().collect();
        let replies = proptest::collection::vec(any_reply(values.len()), 0..40);
        (Just(values), replies)
    })
}

fn any_reply(steps: usize) -> impl Strategy<Value = Reply> {
    prop_oneof![
        4 => (0..steps).prop_map(at),
        1 => Just(BLANK),
        1 => Just(DONT_KNOW),
        1 => Just(DOES_NOT_APPLY),
    ]
}

/// The number of one reply of this kind, if there is any.
fn choose(replies: &[Reply], index: Index, wanted: impl Fn(&Reply) -> bool) -> Option<usize> {
    let found: Vec<usize> = (0..replies.len()).filter(|&number| wanted(&replies[number])).collect();
    (!found.is_empty()).then(|| *index.get(&found))
}

fn is_missing(reply: &Reply) -> bool {
    *reply == BLANK || *reply == DONT_KNOW
}

fn with(replies: &[Reply], number: usize, reply: Reply) -> Vec<Reply> {
    let mut changed = replies.to_vec();
    changed[number] = reply;
    changed
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn every_number_is_what_the_definition_says((values, replies) in any_case()) {
        let said: Vec<Said> = replies.iter().map(Said::from).collect();
        by_hand::assert_is(&score(&replies, &scale(&values)), &said, &values);
    }

    #[test]
    fn the_band_contains_the_score((values, replies) in any_case()) {
        if let Score::Known(known) = score(&replies, &scale(&values)) {
            prop_assert!(known.least <= known.share && known.share <= known.most);
            prop_assert!(known.most <= ratio(1, 1));
            let nothing_missing = known.rated == known.applicable;
            prop_assert_eq!(nothing_missing, known.least == known.most, "a band without width means nothing is missing");
        }
    }

    #[test]
    fn a_higher_step_never_lowers_anything((values, replies) in any_case(), index: Index) {
        let scale = scale(&values);
        let raisable = |reply: &Reply| (0..values.len() - 1).any(|position| *reply == at(position));
        if let Some(number) = choose(&replies, index, raisable) {
            let position = (0..values.len()).find(|&position| replies[number] == at(position)).unwrap();
            let before = known(&replies, &scale);
            let after = known(&with(&replies, number, at(position + 1)), &scale);
            prop_assert!(after.mean > before.mean && after.share > before.share);
            prop_assert!(after.least > before.least && after.most > before.most);
            prop_assert_eq!((after.rated, after.applicable), (before.rated, before.applicable));
        }
    }

    /// Saying that a statement with no step does not apply takes nothing away: the score stays, the least it could be
    /// does not fall, the band does not widen, and a word that could be said can still be said.
    #[test]
    fn does_not_apply_never_punishes((values, replies) in any_case(), index: Index) {
        let scale = scale(&values);
        if let Some(number) = choose(&replies, index, is_missing) {
            let after = score(&with(&replies, number, DOES_NOT_APPLY), &scale);
            match score(&replies, &scale) {
                Score::Known(before) => {
                    let Score::Known(after) = after else { return Err(TestCaseError::fail("the score is gone")) };
                    prop_assert_eq!((after.mean, after.share), (before.mean, before.share));
                    prop_assert!(after.least >= before.least && after.most <= before.most);
                    prop_assert_eq!(after.applicable, before.applicable - 1);
                    prop_assert!(before.word.is_none() || after.word == before.word);
                }
                _ => prop_assert!(!matches!(after, Score::Known(_)), "a score out of nothing"),
            }
        }
    }

    /// A statement that does not apply is as good as not there.
    #[test]
    fn a_statement_that_does_not_apply_changes_no_score((values, replies) in any_case()) {
        let scale = scale(&values);
        let mut longer = replies.clone();
        longer.push(DOES_NOT_APPLY);
        let expected = if replies.is_empty() { Score::NothingApplies } else { score(&replies, &scale) };
        prop_assert_eq!(score(&longer, &scale), expected);
    }

    #[test]
    fn the_order_of_answers_never_matters(
        (values, replies, shuffled) in any_case().prop_flat_map(|(values, replies)| {
            (Just(values), Just(replies.clone()), Just(replies).prop_shuffle())
        })
    ) {
        let scale = scale(&values);
        let mut folded = Tally::empty(&scale);
        for reply in &shuffled {
            folded.count(reply.as_ref(), &scale);
        }
        prop_assert_eq!(&folded, &tally(&replies, &scale));
        prop_assert_eq!(Score::of(&folded, &scale), score(&shuffled, &scale));
        prop_assert_eq!(score(&shuffled, &scale), score(&replies, &scale));
    }

    #[test]
    fn without_a_step_there_is_no_score_yet(
        (values, replies) in any_case(), blanks in 1usize..10,
    ) {
        let mut unrated: Vec<Reply> = replies.into_iter().filter(|reply| is_missing(reply) || *reply == DOES_NOT_APPLY).collect();
        unrated.extend(vec![BLANK; blanks]);
        let applicable = unrated.iter().filter(|reply| is_missing(reply)).count() as u32;
        prop_assert_eq!(score(&unrated, &scale(&values)), Score::NotYet { applicable });
    }

    #[test]
    fn answering_narrows_the_band((values, replies) in any_case(), index: Index, step: Index) {
        let scale = scale(&values);
        if let Some(number) = choose(&replies, index, is_missing) {
            let after = known(&with(&replies, number, at(step.index(values.len()))), &scale);
            if let Score::Known(before) = score(&replies, &scale) {
                prop_assert!(after.least >= before.least && after.most <= before.most);
                prop_assert!((after.least, after.most) != (before.least, before.most), "narrower, not only as narrow");
            }
        }
    }
}
