//! Holds what rounds are: frozen, joined in any order the same, and compared by what was placed both times and by nothing
//! else. Expected numbers are worked out by hand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod any_answer;
    pub mod any_assessment;
    pub mod any_gathered;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod small_framework;
    pub mod stamps;
    pub mod trees;
}

use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::comparing::{Comparison, Fate};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::ids::{LevelId, ReplicaId, RoundId, StatementId};
use empowerment_check::domain::round::{DELETED, LABEL, Round, last, rounds};
use empowerment_check::domain::score::{Known, Score};
use empowerment_check::domain::selection::Selection;
use empowerment_check::domain::stamp::{Stamp, Stamped};
use empowerment_check::domain::timestamp::Timestamp;
use proptest::prelude::*;

use common::answers::judged;
use common::any_gathered::{any_gathered, any_round};
use common::assessments::assessment;
use common::cases::cases;
use common::small_framework::small_framework;
use common::stamps::stamp;

/// An assessment in which `doors-1` and so on have these replies, given by edits from this counter on: a step by its place,
/// `?` for don't know, `-` for does not apply, `.` for none.
fn replied(first: u64, replies: &str) -> Assessment {
    let mut said = assessment("a-1");
    for ((counter, number), reply) in (first..).zip(1..).zip(replies.chars().filter(|reply| *reply != ' ')) {
        let judgement = match reply {
            '.' => continue,
            '?' => Judgement::DontKnow,
            '-' => Judgement::DoesNotApply,
            step => {
                let step = ["no", "some", "most", "all"][step.to_digit(10).unwrap() as usize];
                Judgement::Level(LevelId::parse(step).unwrap())
            }
        };
        said.answers.insert(doors(number), judged(Some(judgement), stamp(counter, "r-1")));
    }
    said
}

fn doors(number: i32) -> StatementId {
    StatementId::parse(&format!("doors-{number}")).unwrap()
}

fn fates(then: &Assessment, now: &Assessment) -> Vec<(String, Fate)> {
    let framework = small_framework();
    let comparison = Comparison::of(&framework, then, now);
    comparison.items.into_iter().map(|(item, fate)| (item.id.as_str().to_owned(), fate)).collect()
}

fn whole(of: &Assessment) -> Known {
    match Selection::whole().score(&small_framework(), of) {
        Score::Known(known) => known,
        other => panic!("{other:?}"),
    }
}

fn mean(of: &Assessment) -> (u64, u64) {
    let mean = whole(of).mean;
    (mean.numerator(), mean.denominator())
}

// ---- then and now ----

#[test]
fn looking_at_more_statements_is_no_progress() {
    // Three statements of eleven then; the same answers now, and three more that stand high.
    let (then, now) = (replied(1, "003"), replied(50, "003 333"));
    assert_eq!((mean(&then), mean(&now)), ((1, 1), (2, 1)), "it looks as if much had changed");
    let framework = small_framework();
    let matched = Comparison::of(&framework, &then, &now);
    assert_eq!((mean(&matched.then), mean(&matched.now)), ((1, 1), (1, 1)), "nothing has");
    assert_eq!((whole(&matched.then).rated, whole(&matched.now).rated), (3, 3));
    // What could be said then and now stays beside it: 3/33 and 12/33 at the least, 27/33 at the most.
    let band = |of: &Assessment| {
        let Known { least, most, .. } = whole(of);
        [(least.numerator(), least.denominator()), (most.numerator(), most.denominator())]
    };
    assert_eq!(band(&then), [(1, 11), (9, 11)]);
    assert_eq!(band(&now), [(4, 11), (9, 11)]);
    assert_eq!(matched.with(Fate::OnlyNow).count(), 3);
}

#[test]
fn a_statement_matches_when_it_was_placed_both_times() {
    let (then, now) = (replied(1, "0123?-.1"), replied(50, "113?2220"));
    let expected = [
        ("doors-1", Fate::Matched { then: 0, now: 1 }),
        ("doors-2", Fate::Matched { then: 1, now: 1 }),
        ("doors-3", Fate::Matched { then: 2, now: 3 }),
        ("doors-4", Fate::OnlyThen),
        ("doors-5", Fate::OnlyNow),
        ("doors-6", Fate::OnlyNow),
        ("doors-7", Fate::OnlyNow),
        ("doors-8", Fate::Matched { then: 1, now: 0 }),
    ];
    assert_eq!(fates(&then, &now), expected.map(|(id, fate)| (id.to_owned(), fate)));
    let framework = small_framework();
    let matched = Comparison::of(&framework, &then, &now);
    // (0 + 1 + 2 + 1) / 4 and (1 + 1 + 3 + 0) / 4.
    assert_eq!((mean(&matched.then), mean(&matched.now)), ((1, 1), (5, 4)));
}

#[test]
fn an_answer_that_nobody_gave_again_is_not_taken_for_a_new_one() {
    let then = replied(1, "12");
    let mut now = then.clone();
    now.answers.insert(doors(2), judged(Some(Judgement::Level(LevelId::parse("most").unwrap())), stamp(9, "r-1")));
    // The same step, given again, is an answer of its own.
    let expected = [("doors-1", Fate::NotAgain), ("doors-2", Fate::Matched { then: 2, now: 2 })];
    assert_eq!(fates(&then, &now), expected.map(|(id, fate)| (id.to_owned(), fate)));
    // A copy of the assessment, made by another browser, has given nothing again either.
    let replica = ReplicaId::parse("r-2").unwrap();
    let copy = now.copied(assessment("a-2").id, &replica, Timestamp(7));
    assert_eq!(fates(&then, &copy), expected.map(|(id, fate)| (id.to_owned(), fate)));
}

#[test]
fn a_statement_with_other_words_is_another_statement() {
    let (then, mut now) = (replied(1, "11"), replied(50, "33"));
    let answer = now.answers.get_mut(&doors(1)).unwrap().judged.as_mut().unwrap();
    answer.value.as_mut().unwrap().wording = Fingerprint::of("other words");
    let expected = [("doors-1", Fate::OtherWording), ("doors-2", Fate::Matched { then: 1, now: 3 })];
    assert_eq!(fates(&then, &now), expected.map(|(id, fate)| (id.to_owned(), fate)));
}

#[test]
fn what_the_framework_does_not_ask_any_more_is_counted() {
    let mut then = replied(1, "1?");
    let answer = then.answers.get(&doors(1)).unwrap().clone();
    then.answers.insert(StatementId::parse("elsewhere").unwrap(), answer);
    let framework = small_framework();
    let comparison = Comparison::of(&framework, &then, &assessment("a-1"));
    assert_eq!((comparison.gone, comparison.items.len()), (1, 1));
}

// ---- frozen ----

fn label(counter: u64, text: &str) -> Stamped<String> {
    Stamped { stamp: stamp(counter, "r-1"), value: text.to_owned() }
}

fn id(text: &str) -> RoundId {
    RoundId::parse(text).unwrap()
}

/// With a round that was frozen at this moment.
fn frozen(mut of: Assessment, name: &str, moment: i64) -> Assessment {
    let round = Round::of(&of, label(20, name));
    of.keep_round(id(name), Round { frozen: Timestamp(moment), ..round });
    of
}

#[test]
fn rounds_are_in_the_order_of_time_and_the_latest_is_last_time() {
    let all = frozen(frozen(frozen(replied(1, "1"), "b", 5), "a", 9), "c", 1);
    let names: Vec<&str> = rounds(&all).into_iter().map(|(_, round)| round.label()).collect();
    assert_eq!(names, ["c", "b", "a"]);
    assert_eq!(last(&all).unwrap().label(), "a");
    assert!(rounds(&all).iter().all(|(_, round)| round.said.rounds.is_empty()), "no round holds rounds");
}

#[test]
fn what_is_frozen_does_not_change_with_the_assessment() {
    let mut all = frozen(replied(1, "1"), "a", 1);
    let before = last(&all).unwrap().said.clone();
    all.answers = replied(30, "3").answers;
    assert_eq!(last(&all).unwrap().said, before);
    // Nor by a copy of it in which somebody has written.
    let forged = Round { said: replied(99, "3"), ..last(&all).unwrap().clone() };
    all.keep_round(id("a"), forged);
    assert_eq!(last(&all).unwrap().said, before);
}

#[test]
fn a_deleted_round_says_nothing_and_stays_deleted() {
    let all = frozen(replied(1, "12"), "a", 1);
    let kept = last(&all).unwrap().clone();
    let deleted = kept.clone().deleted(label(21, "deleted"));
    assert_eq!(deleted.said.answers.len(), 0);
    for joined in [deleted.clone().join(kept.clone()), kept.join(deleted.clone())] {
        assert_eq!(joined, deleted);
        assert_eq!((joined.record.text(&DELETED), joined.record.text(&LABEL)), ("deleted", "a"));
    }
    let mut all = all;
    all.keep_round(id("a"), deleted);
    assert_eq!(rounds(&all).len(), 0);
}

/// An edit that comes after a round has a greater counter than everything in it, also where nothing else is left.
#[test]
fn what_is_frozen_has_been_seen() {
    let mut next = assessment("a-2");
    next.rounds = frozen(replied(300, "1"), "a", 1).rounds;
    assert_eq!(next.counter(), 300);
    let mut absurd = next.clone();
    let mut forged = last(&next).unwrap().clone();
    forged.each_stamp(&mut |stamp: &mut Stamp| stamp.counter += 1 << 50);
    absurd.rounds.insert(id("a"), forged);
    absurd.recount();
    assert_eq!(absurd.counter(), 2, "the answer, and the name given after it");
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn rounds_join_in_any_order_and_grouping(one in any_round(), two in any_round(), three in any_round()) {
        let (one, two, three) = (one.1, two.1, three.1);
        prop_assert_eq!(one.clone().join(one.clone()), one.clone());
        prop_assert_eq!(one.clone().join(two.clone()), two.clone().join(one.clone()));
        prop_assert_eq!(one.clone().join(two.clone()).join(three.clone()), one.join(two.join(three)));
    }

    #[test]
    fn nobody_has_changed_who_looked_twice(mut all in any_gathered()) {
        let framework = small_framework();
        all.people = litemap::LiteMap::new_vec();
        let comparison = Comparison::of(&framework, &all, &all);
        prop_assert!(comparison.items.iter().all(|(_, fate)| *fate == Fate::NotAgain));
        prop_assert_eq!((comparison.then.answers.len(), comparison.now.answers.len()), (0, 0));
    }

    /// Both sides hold the same statements, each with a step, so that both scores are made of the same.
    #[test]
    fn what_matches_is_the_same_on_both_sides(then in "[0-3?.-]{10}", now in "[0-3?.-]{10}") {
        let framework = small_framework();
        let comparison = Comparison::of(&framework, &replied(1, &then), &replied(50, &now));
        let ids = |side: &Assessment| side.answers.keys().cloned().collect::<Vec<_>>();
        prop_assert_eq!(ids(&comparison.then), ids(&comparison.now));
        let is_step = |reply: char| reply.is_ascii_digit();
        let both = then.chars().zip(now.chars()).filter(|(then, now)| is_step(*then) && is_step(*now)).count();
        prop_assert_eq!(ids(&comparison.then).len(), both);
        let either = then.chars().zip(now.chars()).filter(|(then, now)| is_step(*then) || is_step(*now)).count();
        prop_assert_eq!(comparison.items.len(), either);
    }
}
