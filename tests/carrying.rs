//! Answers that are used again, whatever was answered before: nothing that stands is changed, nothing is made up, and
//! doing it twice is doing it once.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod assessments;
    pub mod cases;
    pub mod halls;
    pub mod project;
    pub mod stamps;
    pub mod texts;
    pub mod trees;
}

use std::sync::Arc;

use empowerment_check::app::clock::Moment;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::state::AppState;
use empowerment_check::app::update::update;
use empowerment_check::domain::answer::{Answer, Carried, Judged, Judgement, NOTE};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::carrying::{same, twin};
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::{AssessmentId, FrameworkId, LevelId, StatementId};
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::timestamp::Timestamp;
use empowerment_check::formats::{framework_json, shipped};
use empowerment_check::storage::port::Keeping;
use empowerment_check::storage::repository::Loaded;
use empowerment_check::words::english::ENGLISH;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use common::assessments::assessment;
use common::cases::cases;
use common::halls::{hall, hut};
use common::stamps::stamp;
use common::texts;
use common::trees::tree;

// ---- links ----

fn links(to: &Framework, from: &Framework) -> Vec<(String, String)> {
    let link = |one: &empowerment_check::domain::statement::Statement| {
        twin(one, from, to).map(|twin| (one.id.as_str().to_owned(), twin.id.as_str().to_owned()))
    };
    to.statements().iter().filter_map(link).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

/// By the table beside [`hut`].
#[test]
fn statements_are_linked_by_what_they_name_or_by_an_id_and_wording_that_were_kept() {
    let (hall, hut) = (hall(), hut());
    let to_the_hut = [
        ("open-doors", "open-doors"),
        ("warm-huts", "warm-rooms"),
        ("fair-prices-here", "fair-prices"),
        ("quiet-hours", "spare-keys"),
        ("front-door", "safe-doors"),
        ("back-door", "safe-doors"),
    ];
    assert_eq!(links(&hut, &hall), pairs(&to_the_hut));
    let to_the_hall = [
        ("open-doors", "open-doors"),
        ("warm-rooms", "warm-huts"),
        ("fair-prices", "fair-prices-here"),
        ("spare-keys", "quiet-hours"),
    ];
    assert_eq!(links(&hall, &hut), pairs(&to_the_hall));
}

/// A question is answered in words and a rated statement with a step, whatever the one names of the other.
#[test]
fn a_question_and_a_rated_statement_are_not_linked() {
    let text = texts::text("tests/fixtures/frameworks/valid/smallest-judgement.json");
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    document["statements"][0]["same_as"] = serde_json::json!({ "hall": "open-doors" });
    let (asking, hall) = (framework_json::read(&tree(&document)).unwrap(), hall());
    assert!(same(&asking.statements()[0], &hall, &asking).is_some(), "it is named");
    assert_eq!((links(&asking, &hall), links(&hall, &asking)), (vec![], vec![]));
}

#[test]
fn a_framework_has_no_links_to_itself() {
    assert_eq!(links(&hall(), &hall()), []);
}

/// The sources hold 51 statements that are the same in the first two documents, and none in the others. Each is linked
/// in both directions to the one that it is linked from.
#[test]
fn among_the_shipped_frameworks_the_first_two_share_51_statements_and_the_others_none() {
    let shipped = shipped::frameworks();
    for to in &shipped {
        for from in shipped.iter().filter(|from| from.id() != to.id()) {
            let adapted =
                |one: &Framework, other: &Framework| one.adapted_from().map(|model| &model.id) == Some(other.id());
            let expected = if adapted(to, from) || adapted(from, to) { 51 } else { 0 };
            let there = links(to, from);
            assert_eq!(there.len(), expected, "{:?} from {:?}", to.id(), from.id());
            let mut back: Vec<_> = links(from, to).into_iter().map(|(one, other)| (other, one)).collect();
            let mut there = there;
            there.sort();
            back.sort();
            assert_eq!(there, back);
        }
    }
}

// ---- properties ----

const STEPS: [&str; 5] = ["no", "some", "most", "all", "unknown"];

/// A step of either scale or of none, an answer beside the scale, or one that was taken back; perhaps carried before;
/// perhaps with a note.
fn any_answer() -> impl Strategy<Value = Answer> {
    let judgement = prop_oneof![
        4 => select(&STEPS[..]).prop_map(|name| Judgement::Level(LevelId::parse(name).unwrap())),
        1 => Just(Judgement::DontKnow),
        1 => Just(Judgement::DoesNotApply),
    ];
    let judged = option::of((option::of(judgement), any::<bool>()));
    let note = option::of(select(vec!["", "A note."]));
    (judged, note, 1..9_u64).prop_map(|(judged, note, counter)| {
        let judged = judged.map(|(judgement, carried)| Stamped {
            stamp: stamp(counter, "r-1"),
            value: judgement.map(|judgement| Judged {
                judgement,
                wording: Fingerprint::of("foobar"),
                carried: carried.then(first_origin),
            }),
        });
        let mut answer = Answer { judged, ..Answer::default() };
        if let Some(note) = note {
            answer.record.set(&NOTE, Stamped { stamp: stamp(counter, "r-1"), value: note.to_owned() });
        }
        answer
    })
}

fn first_origin() -> Carried {
    let (framework, statement) = (FrameworkId::parse("barn").unwrap(), StatementId::parse("hay").unwrap());
    Carried { framework, statement, given: Timestamp(7) }
}

fn any_answers(framework: &Framework) -> impl Strategy<Value = Vec<(StatementId, Answer)>> + use<> {
    let ids: Vec<StatementId> = framework.statements().iter().map(|one| one.id.clone()).collect();
    vec((select(ids), any_answer()), 0..10)
}

fn of_framework(id: &str, framework: &Framework, answers: Vec<(StatementId, Answer)>) -> Assessment {
    let mut assessment = assessment(id);
    assessment.header.framework.id = framework.id().clone();
    assessment.answers = answers.into_iter().collect();
    assessment
}

/// A statement of the hut, or one that nobody has.
fn any_id() -> impl Strategy<Value = StatementId> {
    let unknown = StatementId::parse("unknown").unwrap();
    let ids: Vec<StatementId> = hut().statements().iter().map(|one| one.id.clone()).chain([unknown]).collect();
    select(ids)
}

/// The state with a hall and a hut, on the hut's page of earlier answers.
fn state(from: Vec<(StatementId, Answer)>, to: Vec<(StatementId, Answer)>) -> AppState {
    let frameworks: Vec<Arc<Framework>> = vec![hall(), hut()];
    let assessments = vec![of_framework("a-from", &frameworks[0], from), of_framework("a-to", &frameworks[1], to)];
    let mut state = AppState::new(frameworks, &ENGLISH);
    let loaded = Loaded { assessments, ..Loaded::default() };
    send(&mut state, Msg::StoreRead(Ok(loaded), Keeping::ThisVisit));
    send(&mut state, Msg::PageOpened(Page::CarryOver(assessment_id("a-to"))));
    state
}

fn assessment_id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

fn send(state: &mut AppState, msg: Msg) {
    update(state, msg, Moment { time: Timestamp(1_795_356_120_000), offset_minutes: 0, fresh: 1 });
}

fn carry(state: &mut AppState, statements: &[StatementId]) {
    send(state, Msg::PageOpened(Page::CarryOver(assessment_id("a-to"))));
    send(state, Msg::AnswersCarried { from: assessment_id("a-from"), statements: statements.to_vec() });
}

fn of<'a>(state: &'a AppState, id: &str) -> &'a Assessment {
    state.assessments.get(&assessment_id(id)).unwrap()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn whatever_is_confirmed_nothing_that_stands_is_changed_and_nothing_is_made_up(
        from in any_answers(&hall()),
        to in any_answers(&hut()),
        confirmed in vec(any_id(), 0..8),
    ) {
        let mut state = state(from, to);
        let (source, before) = (of(&state, "a-from").clone(), of(&state, "a-to").clone());
        carry(&mut state, &confirmed);
        let after = of(&state, "a-to");
        prop_assert_eq!(of(&state, "a-from"), &source);
        prop_assert_eq!((&after.header, &after.about), (&before.header, &before.about));
        for (id, answer) in &after.answers {
            let earlier = before.answer(id).cloned().unwrap_or_default();
            if earlier.judgement().is_some() || !confirmed.contains(id) || *answer == earlier {
                prop_assert_eq!(answer, &earlier);
                continue;
            }
            // It was carried: an answer of its twin, on the hut's scale, to the hut's wording, from where it began.
            let hut = hut();
            let judged = answer.judged().unwrap();
            let hall = hall();
            let twin = twin(hut.statement(id).unwrap(), &hall, &hut).unwrap();
            let given = source.answer(&twin.id).unwrap();
            prop_assert_eq!(Some(&judged.judgement), given.judgement());
            if let Judgement::Level(level) = &judged.judgement {
                prop_assert!(hut.scale().position(level).is_some());
            }
            prop_assert_eq!(Some(judged.wording), hut.wording(id));
            let first = Carried { framework: hall.id().clone(), statement: twin.id.clone(), given: given.judged.as_ref().unwrap().stamp.time };
            let expected = given.judged().unwrap().carried.clone().unwrap_or(first);
            prop_assert_eq!(judged.carried.as_ref(), Some(&expected));
            let own = earlier.text(&NOTE);
            prop_assert_eq!(answer.text(&NOTE), if own.is_empty() { given.text(&NOTE) } else { own });
        }
    }

    #[test]
    fn doing_it_twice_is_doing_it_once(from in any_answers(&hall()), to in any_answers(&hut())) {
        let mut state = state(from, to);
        let all: Vec<StatementId> = hut().statements().iter().map(|one| one.id.clone()).collect();
        carry(&mut state, &all);
        let once = state.assessments.clone();
        carry(&mut state, &all);
        prop_assert_eq!(state.assessments, once);
    }
}
