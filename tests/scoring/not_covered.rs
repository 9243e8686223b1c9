//! What a framework has no statement for is never scored and never part of a base, whatever people answer. In Moray's
//! framework that is a whole success factor, and in both grids it is twenty cells.

use std::sync::LazyLock;

use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::framework::{Dimension, Framework};
use empowerment_check::domain::ids::GroupId;
use empowerment_check::domain::score::Score;
use empowerment_check::domain::statement::Statement;
use empowerment_check::domain::tally::Tally;
use empowerment_check::formats::shipped;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::answers::judged;
use crate::common::assessments::assessment;
use crate::common::cases::cases;
use crate::common::stamps::stamp;

static GRIDS: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    shipped::frameworks().into_iter().filter(|one| [IDEAL, MORAY].contains(&one.id().as_str())).collect()
});

const IDEAL: &str = "ideal-empowering-authority";
const MORAY: &str = "moray-partnership";

/// What is said of a statement: a step from 0 to 3, don't know, does not apply, or nothing.
fn answered(framework: &Framework, replies: &[u8]) -> Assessment {
    let mut assessment = assessment("a-1");
    for (statement, reply) in framework.statements().iter().zip(replies) {
        let judgement = match reply {
            4 => Judgement::DontKnow,
            5 => Judgement::DoesNotApply,
            6 => continue,
            step => Judgement::Level(framework.scale().levels()[usize::from(*step)].id.clone()),
        };
        assessment.answers.insert(statement.id.clone(), judged(Some(judgement), stamp(1, "r-1")));
    }
    assessment
}

fn tally_of<'a>(
    framework: &Framework,
    assessment: &Assessment,
    statements: impl Iterator<Item = &'a Statement>,
) -> Tally {
    Tally::of(statements, assessment, framework.scale())
}

fn group_tallies(framework: &Framework, assessment: &Assessment, dimension: &Dimension) -> Vec<(GroupId, Tally)> {
    let group = |id: &GroupId| {
        let statements = framework.statements().iter().filter(|one| one.is_in(&dimension.id, id));
        tally_of(framework, assessment, statements)
    };
    dimension.groups.iter().map(|one| (one.id.clone(), group(&one.id))).collect()
}

fn added_up(framework: &Framework, tallies: &[(GroupId, Tally)]) -> Tally {
    let mut whole = Tally::empty(framework.scale());
    for (_, tally) in tallies {
        whole.add(tally);
    }
    whole
}

proptest! {
    #![proptest_config(cases(48))]
    #[test]
    fn what_has_no_statement_has_no_score_and_no_part_in_any_base(replies in vec(0u8..=6, 71)) {
        prop_assert_eq!(GRIDS.len(), 2);
        for framework in GRIDS.iter() {
            let assessment = answered(framework, &replies);
            let whole = tally_of(framework, &assessment, framework.statements().iter());
            let (pillars, factors) = (framework.sections().unwrap(), framework.crossing().unwrap());

            let of_factors = group_tallies(framework, &assessment, factors);
            let not_covered: Vec<&str> = of_factors
                .iter()
                .filter(|(_, tally)| Score::of(tally, framework.scale()) == Score::NotCovered)
                .map(|(id, _)| id.as_str())
                .collect();
            let expected = if framework.id().as_str() == MORAY { vec!["service-improvement"] } else { vec![] };
            prop_assert_eq!(not_covered, expected);
            prop_assert_eq!(&added_up(framework, &of_factors), &whole);
            prop_assert_eq!(&added_up(framework, &group_tallies(framework, &assessment, pillars)), &whole);

            let mut empty = 0;
            let mut cells = Tally::empty(framework.scale());
            for (pillar, factor) in pillars.groups.iter().flat_map(|pillar| factors.groups.iter().map(move |factor| (pillar, factor))) {
                let here = framework.statements().iter().filter(|one| one.is_in(&pillars.id, &pillar.id));
                let cell = tally_of(framework, &assessment, here.filter(|one| one.is_in(&factors.id, &factor.id)));
                let is_empty = cell.total() == 0;
                prop_assert_eq!(Score::of(&cell, framework.scale()) == Score::NotCovered, is_empty);
                empty += usize::from(is_empty);
                cells.add(&cell);
            }
            prop_assert_eq!((empty, &cells), (20, &whole));

            // Among groups that count once, the factor without a statement would not count either.
            let all: Vec<Tally> = of_factors.iter().map(|(_, tally)| tally.clone()).collect();
            let covered: Vec<Tally> = all.iter().filter(|tally| tally.total() > 0).cloned().collect();
            let of_groups = Score::of_groups(&all, framework.scale());
            prop_assert_eq!(&of_groups, &Score::of_groups(&covered, framework.scale()));
            if let (Score::Known(of_groups), Score::Known(known)) = (of_groups, Score::of(&whole, framework.scale())) {
                prop_assert_eq!((of_groups.rated, of_groups.applicable), (known.rated, known.applicable));
            }
        }
    }
}

#[test]
fn answers_kept_for_statements_of_another_framework_cover_nothing() {
    // The ideal authority has five statements on service improvement; Moray's has none, under no id.
    let moray = GRIDS.iter().find(|framework| framework.id().as_str() == MORAY).unwrap();
    let ideal = GRIDS.iter().find(|framework| framework.id().as_str() != MORAY).unwrap();
    let assessment = answered(ideal, &[3; 70]);
    let factors = moray.crossing().unwrap();
    let tallies = group_tallies(moray, &assessment, factors);
    let (_, service) = tallies.iter().find(|(id, _)| id.as_str() == "service-improvement").unwrap();
    assert_eq!((service.total(), Score::of(service, moray.scale())), (0, Score::NotCovered));
    let whole = tally_of(moray, &assessment, moray.statements().iter());
    assert_eq!((whole.total(), whole.rated(), whole.unanswered), (71, 51, 20), "51 statements have the same id");
}
