//! Holds how people's files are put together: in any order and any grouping the same, nothing dropped, and who counts.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_answer;
    pub mod any_assessment;
    pub mod any_gathered;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod crowd;
    pub mod small_framework;
    pub mod trees;
}

use empowerment_check::domain::about::{PERSPECTIVE, SHOWN_AS, SMALL_AGREED, SMALLEST};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::consensus::Spread;
use empowerment_check::domain::forms::{self, Fit};
use empowerment_check::domain::gathering::{Gathering, Unmatched, View};
use empowerment_check::domain::ids::StatementId;
use empowerment_check::domain::people::{Part, Why, parts};
use empowerment_check::domain::person::{DECIDED, LEFT_OUT, Person};
use empowerment_check::domain::standing::Standing;
use proptest::prelude::*;

use common::any_gathered::{any_gathered, any_person};
use common::assessments::assessment;
use common::cases::cases;
use common::crowd::{answered, counted, gathered, of_perspective, said, with};
use common::small_framework::small_framework;

// ---- putting together ----

fn brought_together(people: &[Person]) -> Assessment {
    gathered(people.iter().cloned())
}

proptest! {
    #![proptest_config(cases(25))]

    #[test]
    fn the_order_in_which_people_come_means_nothing(people in prop::collection::vec(any_person(), 0..6), seed in any::<u64>()) {
        let mut shuffled = people.clone();
        let mut seed = seed;
        for place in (1..shuffled.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(place, usize::try_from(seed >> 40).unwrap() % (place + 1));
        }
        prop_assert_eq!(brought_together(&people), brought_together(&shuffled));
    }

    #[test]
    fn bringing_the_same_people_again_changes_nothing(people in prop::collection::vec(any_person(), 0..5)) {
        let twice = [people.clone(), people.clone()].concat();
        prop_assert_eq!(brought_together(&people), brought_together(&twice));
    }

    #[test]
    fn files_of_several_people_join_in_any_order_and_grouping(one in any_gathered(), two in any_gathered(), three in any_gathered()) {
        let id = |gathered: Assessment| Assessment { id: assessment("a-9").id, ..gathered };
        let (one, two, three) = (id(one), id(two), id(three));
        prop_assert_eq!(one.clone().join(one.clone()), one.clone());
        prop_assert_eq!(one.clone().join(two.clone()), two.clone().join(one.clone()));
        prop_assert_eq!(one.clone().join(two.clone()).join(three.clone()), one.join(two.join(three)));
    }

    #[test]
    fn nothing_that_anybody_said_is_dropped(people in prop::collection::vec(any_person(), 0..6)) {
        let gathered = brought_together(&people);
        for person in people {
            let here = &gathered.people.get(&person.id()).unwrap().said;
            for (statement, answer) in &person.said.answers {
                // Each field is there as it was said, or as somebody has said it later.
                let found = here.answer(statement).unwrap().clone();
                prop_assert_eq!(found.clone().merge(answer.clone()), found);
            }
            let about = here.about.clone();
            prop_assert_eq!(about.clone().merge(person.said.about.clone()), about);
            for (action, record) in &person.said.actions {
                let found = here.actions.get(action).unwrap().clone();
                prop_assert_eq!(found.clone().merge(record.clone()), found);
            }
        }
    }

    #[test]
    fn every_person_has_one_part_and_numbers_do_not_depend_on_the_order(people in prop::collection::vec(any_person(), 0..6)) {
        let (one, other) = (brought_together(&people), brought_together(&people.iter().rev().cloned().collect::<Vec<_>>()));
        prop_assert_eq!(parts(&one).len(), one.people.len());
        let framework = small_framework();
        prop_assert_eq!(Gathering::of(&framework, &one).all, Gathering::of(&framework, &other).all);
    }
}

// ---- who counts ----

fn parts_of(gathered: &Assessment) -> Vec<Part> {
    parts(gathered).into_iter().map(|(_, _, part)| part).collect()
}

#[test]
fn later_answers_to_one_assessment_from_one_browser_take_the_place_of_the_earlier() {
    let both = gathered([answered("a-1", "r-1", 1, "0"), answered("a-1", "r-1", 5, "3")]);
    assert_eq!(parts_of(&both), [Part::Counted]);
    assert_eq!(Gathering::of(&small_framework(), &both).all.tallies[0].at_level, [0, 0, 0, 1]);
}

#[test]
fn two_assessments_of_one_browser_count_once_until_people_say_that_they_are_two() {
    let (early, late) = (answered("a-1", "r-1", 1, "0"), answered("a-2", "r-1", 5, "3"));
    let both = gathered([early.clone(), late.clone()]);
    let part =
        |both: &Assessment, person: &Person| parts(both).into_iter().find(|(id, _, _)| **id == person.id()).unwrap().2;
    assert_eq!(part(&both, &early), Part::Replaced { later: late.id(), why: Why::SameBrowser });
    assert_eq!(part(&both, &late), Part::Counted);
    let apart = gathered([with(early.clone(), &DECIDED, "apart"), late]);
    assert_eq!(part(&apart, &early), Part::Counted);
}

#[test]
fn whoever_has_the_same_name_is_asked_about_and_counts_meanwhile() {
    let named = |person: Person| said(person, &SHOWN_AS, "Agnes");
    let (early, late) = (named(answered("a-1", "r-1", 1, "0")), named(answered("a-2", "r-2", 5, "3")));
    let part = |decided: &str| {
        let both = gathered([with(early.clone(), &DECIDED, decided), late.clone()]);
        parts(&both).into_iter().find(|(id, _, _)| **id == early.id()).unwrap().2
    };
    assert_eq!(part(""), Part::Asked { later: late.id(), why: Why::SameName });
    assert_eq!(part("apart"), Part::Counted);
    assert_eq!(part("same"), Part::Replaced { later: late.id(), why: Why::SameName });
}

#[test]
fn an_assessment_that_was_sent_round_is_asked_about() {
    let (early, late) = (answered("a-1", "r-1", 1, "0"), answered("a-1", "r-2", 5, "3"));
    let both = gathered([early, late.clone()]);
    assert!(parts_of(&both).contains(&Part::Asked { later: late.id(), why: Why::SameAssessment }));
    assert!(parts_of(&both).iter().all(Part::counts));
}

#[test]
fn whoever_is_left_out_neither_counts_nor_stands_in_for_another() {
    let (early, late) = (answered("a-1", "r-1", 1, "0"), with(answered("a-2", "r-1", 5, "3"), &LEFT_OUT, "left-out"));
    let both = gathered([early, late]);
    assert_eq!(Gathering::of(&small_framework(), &both).all.tallies[0].at_level, [1, 0, 0, 0]);
}

// ---- the picture ----

/// `doors-1` of five people: 0, 0, 3, don't know, does not apply; `doors-2` of nobody.
#[test]
fn every_kind_of_answer_is_counted_beside_the_others() {
    let people = ["0", "0", "3", "?", "-"].into_iter().enumerate();
    let people =
        gathered(people.map(|(place, reply)| answered(&format!("a-{place}"), &format!("r-{place}"), 1, reply)));
    let framework = small_framework();
    let all = Gathering::of(&framework, &people).all;
    let tally = &all.tallies[0];
    assert_eq!(
        (&tally.at_level[..], tally.dont_know, tally.does_not_apply, tally.unanswered),
        (&[2, 0, 0, 1][..], 1, 1, 0)
    );
    assert_eq!((all.voices, all.tallies[1].unanswered, all.tallies[1].total()), (5, 5, 5));
    assert!(matches!(Spread::of(&tally.at_level), Spread::Of(_)));
}

#[test]
fn answers_join_where_statement_and_wording_are_the_same_and_the_rest_is_listed() {
    let reworded = common::crowd::reworded(answered("a-1", "r-1", 1, "0"));
    let elsewhere = common::crowd::of_other_statements(answered("a-2", "r-2", 1, "3"));
    let other_step = answered("a-3", "r-3", 1, "x");
    let people = gathered([reworded, elsewhere, other_step, answered("a-4", "r-4", 1, "1")]);
    let framework = small_framework();
    let gathering = Gathering::of(&framework, &people);
    assert_eq!(gathering.all.tallies[0].at_level, [0, 1, 0, 0]);
    let id = |text| StatementId::parse(text).unwrap();
    let expected = [
        ((id("doors-1"), Unmatched::OtherWording), 1),
        ((id("doors-1"), Unmatched::OtherStep), 1),
        ((id("elsewhere-1"), Unmatched::NoStatement), 1),
    ];
    assert_eq!(gathering.unmatched.into_iter().collect::<Vec<_>>(), expected);
}

fn view(replies: &[&str]) -> View {
    let people = replies.iter().enumerate();
    let people =
        gathered(people.map(|(place, reply)| answered(&format!("a-{place}"), &format!("r-{place}"), 1, reply)));
    let framework = small_framework();
    Gathering::of(&framework, &people).view(0, framework.scale())
}

#[test]
fn where_people_agree_and_where_they_do_not() {
    for (replies, expected) in [
        (&[][..], View::Silent),
        (&["."], View::Silent),
        (&["?", "?", "-"], View::NobodyKnows),
        (&["2", "?"], View::OneVoice),
        (&["3", "3", "2"], View::Strong),
        (&["0", "1", "0"], View::Weak),
        (&["1", "2", "1", "2"], View::Middle),
        (&["0", "2"], View::Mixed),
        (&["0", "3"], View::Different),
        (&["0", "3", "0", "3", "1"], View::Different),
    ] {
        assert_eq!(view(replies), expected, "{replies:?}");
    }
}

/// Five councillors say 3 and five residents say 2: everybody is close to everybody, and the two are a step apart.
#[test]
fn two_perspectives_a_step_apart_see_it_differently() {
    let people = |resident: &str| {
        let council = of_perspective("council", 0..5, "3");
        let residents = of_perspective("resident", 5..10, resident);
        gathered(council.into_iter().chain(residents))
    };
    let framework = small_framework();
    let see = |people: Assessment| Gathering::of(&framework, &people).view(0, framework.scale());
    assert_eq!(see(people("2")), View::Different);
    assert_eq!(see(people("3")), View::Strong);
}

// ---- anonymity ----

/// Whose perspectives are shown together, and how many people there are.
fn shown(people: &Assessment) -> Vec<(Vec<usize>, u32)> {
    let framework = small_framework();
    Gathering::of(&framework, people).groups.into_iter().map(|group| (group.perspectives, group.voices)).collect()
}

fn crowd(council: usize, partners: usize, residents: usize) -> Assessment {
    let groups = [("council", 0..council), ("partner", 100..100 + partners), ("resident", 200..200 + residents)];
    gathered(groups.into_iter().flat_map(|(perspective, range)| of_perspective(perspective, range, "1")))
}

/// Council is 0, partner 2, resident 4 of `about::PERSPECTIVES`.
#[test]
fn a_small_group_is_never_shown_alone_and_cannot_be_worked_out() {
    assert_eq!(shown(&crowd(5, 6, 7)), [(vec![0], 5), (vec![2], 6), (vec![4], 7)]);
    assert_eq!(shown(&crowd(3, 2, 7)), [(vec![4], 7), (vec![0, 2], 5)]);
    // Four alone would be everybody less the others, so the smallest of the others goes with them.
    assert_eq!(shown(&crowd(4, 9, 7)), [(vec![2], 9), (vec![0, 4], 11)]);
    assert_eq!(shown(&crowd(1, 0, 7)), []);
    assert_eq!(shown(&crowd(4, 4, 0)), []);
}

#[test]
fn the_number_can_be_chosen_and_groups_can_agree_to_be_shown() {
    let with_about = |field, text| {
        let mut people = crowd(3, 0, 4);
        common::crowd::set(&mut people.about, field, text);
        shown(&people)
    };
    let both = [(vec![0], 3), (vec![4], 4)];
    assert_eq!(shown(&crowd(3, 0, 4)), []);
    assert_eq!(with_about(&SMALLEST, "3"), both);
    assert_eq!(with_about(&SMALLEST, "10"), []);
    assert_eq!(with_about(&SMALL_AGREED, "agreed"), both);
    assert_eq!(with_about(&SMALL_AGREED, ""), []);
}

// ---- paper forms ----

/// Twelve forms: 1, 2, 3, 4 at the steps, one don't know, one does not apply.
#[test]
fn counted_forms_join_with_their_number() {
    let heap = counted("a-7", 12, &["1", "2", "3", "4", "1", "1"]);
    let people = gathered([said(heap, &PERSPECTIVE, "resident"), answered("a-1", "r-1", 1, "0")]);
    let framework = small_framework();
    let all = Gathering::of(&framework, &people).all;
    let tally = &all.tallies[0];
    assert_eq!(
        (&tally.at_level[..], tally.dont_know, tally.does_not_apply, tally.unanswered),
        (&[2, 2, 3, 4][..], 1, 1, 0)
    );
    assert_eq!((all.voices, all.tallies[1].unanswered), (13, 13));
}

#[test]
fn counts_are_held_against_the_number_of_forms() {
    let framework = small_framework();
    let check = |counts: &[&str]| {
        let heap = counted("a-7", 12, counts);
        let answer = heap.said.answers.values().next();
        (forms::fit(answer, 12, framework.scale()), forms::tally(answer, 12, framework.scale()))
    };
    assert_eq!(check(&["3", "3", "3", "3"]).0, Fit::Whole);
    assert_eq!(check(&[]).0, Fit::Empty);
    let (missing, tally) = check(&["3", "", "3", "0", "2"]);
    assert_eq!((missing, tally.unanswered, tally.dont_know), (Fit::Missing(4), 4, 2));
    // One more than there are: nobody knows which number is wrong, so none is believed.
    let (too_many, tally) = check(&["3", "3", "3", "4"]);
    assert_eq!((too_many, tally.rated(), tally.unanswered), (Fit::TooMany(1), 0, 12));
}

#[test]
fn forms_of_another_version_are_listed_and_not_counted() {
    let mut heap = counted("a-7", 12, &["12"]);
    heap.said.header.framework.version = "2.0.0".to_owned();
    let framework = small_framework();
    let people = gathered([heap]);
    let gathering = Gathering::of(&framework, &people);
    assert_eq!((gathering.all.voices, gathering.unmatched.len()), (0, 1));
}

#[test]
fn every_step_of_the_longest_scale_has_its_field() {
    let fields: Vec<&str> = (0..10).map(|place| forms::field(Standing::At(place)).unwrap().name).collect();
    assert_eq!((fields[0], fields[9]), ("count_1", "count_10"));
    assert_eq!(forms::field(Standing::At(10)), None);
    assert_eq!(forms::field(Standing::NotAnswered), None);
}
