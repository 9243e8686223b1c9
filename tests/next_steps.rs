//! What to look at next: the lists against their definitions, and the one answer that would tell most against the
//! bands that come out when each missing answer is given in turn.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod answers;
    pub mod assessments;
    pub mod cases;
    pub mod crossed_framework;
    pub mod small_framework;
    pub mod stamps;
    pub mod trees;
}

use std::collections::BTreeSet;

use empowerment_check::domain::answer::{
    Answer, CONFIDENCE, CONFIDENCES, EVIDENCE, IMPORTANCE, IMPORTANCES, Judgement, NOTE, TARGET,
};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::narrowing::most_narrowing;
use empowerment_check::domain::next_steps::{NextSteps, Question, next_steps, question};
use empowerment_check::domain::ratio::Ratio;
use empowerment_check::domain::score::Score;
use empowerment_check::domain::selection::Selection;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::statement::Statement;
use proptest::prelude::*;

use common::answers::judged;
use common::assessments::assessment;
use common::cases::cases;
use common::crossed_framework::crossed_framework;
use common::small_framework::small_framework;
use common::stamps::stamp;

/// What was said of one statement: a step, don't know (`?`), does not apply (`-`) or nothing (`.`), and the fields.
#[derive(Clone, Debug)]
struct Said {
    reply: Reply,
    importance: &'static str,
    confidence: &'static str,
    /// The step to aim for.
    target: Option<usize>,
    note: &'static str,
    evidence: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Reply {
    Step(usize),
    DontKnow,
    DoesNotApply,
    Nothing,
}

impl Said {
    /// The reply alone.
    fn bare(reply: Reply) -> Self {
        Self { reply, importance: "", confidence: "", target: None, note: "", evidence: "" }
    }

    fn answer(&self, framework: &Framework) -> Answer {
        let level = |position: usize| framework.scale().levels()[position].id.clone();
        let judgement = match self.reply {
            Reply::Step(position) => Some(Judgement::Level(level(position))),
            Reply::DontKnow => Some(Judgement::DontKnow),
            Reply::DoesNotApply => Some(Judgement::DoesNotApply),
            Reply::Nothing => None,
        };
        let mut answer = judged(judgement, stamp(1, "r-1"));
        let target = self.target.map(level);
        for (field, text) in [
            (&IMPORTANCE, self.importance),
            (&CONFIDENCE, self.confidence),
            (&TARGET, target.as_ref().map_or("", |target| target.as_str())),
            (&NOTE, self.note),
            (&EVIDENCE, self.evidence),
        ] {
            set(&mut answer, field, text);
        }
        answer
    }

    /// Whether the step is too low, on a scale of these values.
    fn is_weak(&self, values: &[u32]) -> bool {
        let Reply::Step(position) = self.reply else { return false };
        match self.target {
            Some(target) => position < target,
            None => !above_middle(position, values),
        }
    }

    fn rank(&self) -> usize {
        match self.importance {
            "high" => 0,
            "medium" | "" => 1,
            _ => 2,
        }
    }
}

fn set(answer: &mut Answer, field: &'static Field, text: &str) {
    answer.record.set(field, Stamped { stamp: stamp(2, "r-1"), value: text.to_owned() });
}

fn above_middle(position: usize, values: &[u32]) -> bool {
    f64::from(values[position]) > f64::midpoint(f64::from(values[0]), f64::from(values[values.len() - 1]))
}

fn values(framework: &Framework) -> Vec<u32> {
    framework.scale().levels().iter().map(|level| level.value).collect()
}

fn assessed(framework: &Framework, said: &[Said]) -> Assessment {
    let mut assessment = assessment("a-1");
    for (statement, said) in framework.statements().iter().zip(said) {
        assessment.answers.insert(statement.id.clone(), said.answer(framework));
    }
    assessment
}

fn ids<'a>(statements: impl IntoIterator<Item = &'a &'a Statement>) -> Vec<&'a str> {
    statements.into_iter().map(|statement| statement.id.as_str()).collect()
}

// ---- by hand ----

#[test]
fn the_middle_step_of_an_odd_scale_is_weak() {
    // Steps worth 0, 2 and 3: the middle is 1.5. A checklist's three states have their middle at the second.
    let framework = crossed_framework();
    let said = [0, 1, 2].map(|position| Said::bare(Reply::Step(position)));
    let assessment = assessed(&framework, &said);
    let steps = next_steps(&framework, &assessment);
    assert_eq!((ids(&steps.to_work_on), ids(&steps.strengths)), (vec!["welcome"], vec!["planting", "roof"]));
}

#[test]
fn an_aim_decides_what_is_weak() {
    let framework = small_framework();
    let aiming = |reply, target| Said { target: Some(target), ..Said::bare(Reply::Step(reply)) };
    // Below the aim; at it; above it; low and at the aim.
    let said = [aiming(2, 3), aiming(2, 2), aiming(3, 1), aiming(1, 1), Said::bare(Reply::Step(1))];
    let assessment = assessed(&framework, &said);
    let steps = next_steps(&framework, &assessment);
    assert_eq!(ids(&steps.to_work_on), ["doors-5", "doors-1"]);
    assert_eq!(ids(&steps.strengths), ["doors-3", "doors-2"], "what is low and meant to be is neither");
}

#[test]
fn nothing_said_asks_for_nothing() {
    let framework = small_framework();
    let assessment = assessment("a-1");
    let steps = next_steps(&framework, &assessment);
    assert_eq!(steps, NextSteps::default());
    assert_eq!(most_narrowing(&framework, &assessment), None, "without a score there is no band");
}

#[test]
fn of_answers_that_tell_as_much_the_one_that_matters_more_is_asked_for() {
    let framework = small_framework();
    let mut said = vec![Said::bare(Reply::Step(1)); 11];
    said[2].reply = Reply::Nothing;
    said[5].reply = Reply::DontKnow;
    let first = assessed(&framework, &said);
    assert_eq!(most_narrowing(&framework, &first).unwrap().statement.id.as_str(), "doors-3");
    said[5].importance = "high";
    let matters = assessed(&framework, &said);
    let narrowing = most_narrowing(&framework, &matters).unwrap();
    assert_eq!(narrowing.statement.id.as_str(), "doors-6");
    assert_eq!((narrowing.whole, narrowing.section), (Ratio::new(1, 11).unwrap(), Ratio::new(1, 10).unwrap()));
}

// ---- properties ----

fn any_said(steps: usize) -> impl Strategy<Value = Said> {
    let reply = prop_oneof![
        5 => (0..steps).prop_map(Reply::Step),
        1 => Just(Reply::DontKnow),
        1 => Just(Reply::DoesNotApply),
        1 => Just(Reply::Nothing),
    ];
    let importance = prop_oneof![Just(""), proptest::sample::select(IMPORTANCES)];
    let confidence = prop_oneof![Just(""), proptest::sample::select(CONFIDENCES)];
    let text = || prop_oneof![Just(""), Just("Words")];
    (reply, importance, confidence, proptest::option::weighted(0.3, 0..steps), text(), text()).prop_map(
        |(reply, importance, confidence, target, note, evidence)| Said {
            reply,
            importance,
            confidence,
            target,
            note,
            evidence,
        },
    )
}

/// The lowest and the most that could come out, as whole numbers over a common denominator.
fn width(framework: &Framework, assessment: &Assessment, selection: &Selection) -> (u64, u64) {
    match selection.score(framework, assessment) {
        Score::Known(known) => {
            let (least, most) = (known.least, known.most);
            let parts = most.numerator() * least.denominator() - least.numerator() * most.denominator();
            (parts, most.denominator() * least.denominator())
        }
        Score::NotYet { .. } => (1, 1),
        Score::NotCovered | Score::NothingApplies => (0, 1),
    }
}

/// One width less another equals a fraction.
fn assert_difference(wider: (u64, u64), narrower: (u64, u64), expected: Ratio) {
    let left = (wider.0 * narrower.1 - narrower.0 * wider.1) * expected.denominator();
    assert_eq!(left, expected.numerator() * wider.1 * narrower.1, "{wider:?} - {narrower:?} = {expected:?}");
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn each_list_holds_what_its_definition_says(said in proptest::collection::vec(any_said(4), 11)) {
        let framework = small_framework();
        let values = values(&framework);
        let assessment = assessed(&framework, &said);
        let steps = next_steps(&framework, &assessment);
        let of = |statement: &Statement| {
            let place = framework.statements().iter().position(|one| one.id == statement.id).unwrap();
            (place, &said[place])
        };
        let expect = |found: &[&Statement], test: &dyn Fn(&Said) -> bool| {
            let mut places: Vec<usize> = found.iter().map(|one| of(one).0).collect();
            places.sort_unstable();
            let expected: Vec<usize> = (0..said.len()).filter(|place| test(&said[*place])).collect();
            assert_eq!(places, expected);
        };
        let unsure = |said: &Said| said.confidence == "not-sure";
        let strong = |said: &Said| match said.reply {
            Reply::Step(position) => above_middle(position, &values) && !said.is_weak(&values),
            _ => false,
        };
        expect(&steps.to_work_on, &|said| said.is_weak(&values) && !unsure(said));
        expect(&steps.to_find_out, &|said| said.is_weak(&values) && unsure(said) || said.reply == Reply::DontKnow);
        expect(&steps.strengths, &strong);
        // In order: by what matters, then from the lowest step, then as in the framework.
        let place_of = |said: &Said| if let Reply::Step(position) = said.reply { position } else { 9 };
        let work: Vec<_> = steps.to_work_on.iter().map(|one| (of(one).1.rank(), place_of(of(one).1), of(one).0)).collect();
        prop_assert!(work.is_sorted(), "{work:?}");
        let find: Vec<_> = steps.to_find_out.iter().map(|one| (of(one).1.rank(), of(one).0)).collect();
        prop_assert!(find.is_sorted(), "{find:?}");
        let strengths: Vec<_> = steps
            .strengths
            .iter()
            .map(|one| (9 - place_of(of(one).1), of(one).1.evidence.is_empty(), of(one).1.rank(), of(one).0))
            .collect();
        prop_assert!(strengths.is_sorted(), "{strengths:?}");
        let asks = |statement: &Statement| question(&framework, &assessment, statement);
        for statement in framework.statements() {
            let (_, said) = of(statement);
            let bare = said.note.is_empty() && said.evidence.is_empty();
            let expected = if said.reply == Reply::Step(3) && bare {
                Some(Question::WouldItHoldUp)
            } else if strong(said) && unsure(said) {
                Some(Question::WhatWouldMakeSure)
            } else if said.reply == Reply::DoesNotApply && said.note.is_empty() {
                Some(Question::WouldOthersAgree)
            } else {
                None
            };
            prop_assert_eq!(asks(statement), expected);
        }
        let asked: Vec<usize> = steps.second_look.iter().map(|one| of(one).0).collect();
        let asking = (0..said.len()).filter(|place| asks(&framework.statements()[*place]).is_some());
        prop_assert_eq!(asked.iter().copied().collect::<BTreeSet<_>>(), asking.collect());
        let look: Vec<_> = steps.second_look.iter().map(|one| (asks(one).unwrap() as usize, of(one).0)).collect();
        prop_assert!(look.is_sorted(), "{look:?}");
    }

    #[test]
    fn no_other_answer_narrows_the_band_more(
        small in proptest::collection::vec(any_said(4), 11),
        crossed in proptest::collection::vec(any_said(3), 5),
    ) {
        for (framework, said) in [(small_framework(), small), (crossed_framework(), crossed)] {
            let before = assessed(&framework, &said);
            let (whole, sections) = (Selection::whole(), framework.sections().unwrap());
            let missing: Vec<usize> =
                (0..said.len()).filter(|place| matches!(said[*place].reply, Reply::DontKnow | Reply::Nothing)).collect();
            let Some(most) = most_narrowing(&framework, &before) else {
                let is_scored = matches!(whole.score(&framework, &before), Score::Known(_));
                prop_assert!(missing.is_empty() || !is_scored);
                continue;
            };
            let mut chosen_is_missing = false;
            for place in missing {
                let statement = &framework.statements()[place];
                for step in 0..framework.scale().levels().len() {
                    let mut answered = said.clone();
                    answered[place].reply = Reply::Step(step);
                    let after = assessed(&framework, &answered);
                    let widths = |selection: &Selection| {
                        (width(&framework, &before, selection), width(&framework, &after, selection))
                    };
                    let (wider, narrower) = widths(&whole);
                    if statement == most.statement {
                        chosen_is_missing = true;
                        assert_difference(wider, narrower, most.whole);
                        let section = whole.within(&sections.id, &statement.groups[&sections.id]);
                        let (wider, narrower) = widths(&section);
                        assert_difference(wider, narrower, most.section);
                    } else {
                        let gained = (wider.0 * narrower.1 - narrower.0 * wider.1) * most.whole.denominator();
                        prop_assert!(gained <= most.whole.numerator() * wider.1 * narrower.1);
                    }
                }
            }
            prop_assert!(chosen_is_missing);
        }
    }
}
