//! The two frameworks of pillars and success factors: the Framework for an ideal empowering authority, and Moray's
//! adaptation of it.

use empowerment_check::domain::framework::Framework;
use empowerment_check::domain::ids::FrameworkId;
use empowerment_check::domain::statement::Statement;

use crate::common::shipped_frameworks::{blocks, framework, group_of, groups, lens};

const IDEAL: &str = "ideal-empowering-authority";
const MORAY: &str = "moray-partnership";

/// The success factors, in the order in which both documents describe them.
const FACTORS: [(&str, &str); 8] = [
    ("clear-leadership", "Clear leadership"),
    ("effective-partnership", "Effective partnership"),
    ("fully-integrated", "Fully integrated"),
    ("service-improvement", "Service improvement"),
    ("strong-communities", "Strong communities"),
    ("strong-relationships", "Strong relationships"),
    ("good-information", "Good information"),
    ("strong-democracy", "Strong democracy"),
];

/// Framework for an ideal empowering authority: pillar, heading in the document, success factor, statements, in the
/// document's order. The block that is headed "Strong communities" a second time is the one on service improvement.
const IDEAL_BLOCKS: [(usize, &str, &str, usize); 20] = [
    (1, "Clear leadership", "clear-leadership", 3),
    (1, "Effective partnership", "effective-partnership", 4),
    (1, "Fully integrated", "fully-integrated", 8),
    (2, "Strong relationships", "strong-relationships", 6),
    (2, "Strong communities", "strong-communities", 5),
    (2, "Good information", "good-information", 5),
    (2, "second block headed Strong communities", "service-improvement", 5),
    (3, "Clear leadership", "clear-leadership", 4),
    (3, "Strong democracy", "strong-democracy", 5),
    (3, "Strong relationships", "strong-relationships", 3),
    (3, "Fully integrated", "fully-integrated", 3),
    (4, "Clear leadership", "clear-leadership", 2),
    (4, "Effective partnership", "effective-partnership", 3),
    (4, "Fully integrated", "fully-integrated", 3),
    (4, "Good information", "good-information", 2),
    (5, "Clear leadership", "clear-leadership", 1),
    (5, "Fully integrated", "fully-integrated", 1),
    (5, "Strong relationships", "strong-relationships", 3),
    (5, "Strong communities", "strong-communities", 2),
    (5, "Good information", "good-information", 2),
];

/// Moray's framework: the same, and how many of the statements are those of the ideal authority, counted in the
/// documents. The block that the other document mislabels is headed "Fully integrated" here, and stays there.
const MORAY_BLOCKS: [(usize, &str, &str, usize, usize); 20] = [
    (1, "Clear leadership", "clear-leadership", 3, 2),
    (1, "Effective partnership", "effective-partnership", 4, 4),
    (1, "Fully integrated", "fully-integrated", 8, 6),
    (2, "Strong relationships", "strong-relationships", 6, 6),
    (2, "Strong communities", "strong-communities", 5, 5),
    (2, "Good information", "good-information", 5, 5),
    (2, "Fully integrated", "fully-integrated", 5, 5),
    (3, "Clear leadership", "clear-leadership", 4, 1),
    (3, "Strong democracy", "strong-democracy", 5, 2),
    (3, "Strong relationships", "strong-relationships", 4, 1),
    (3, "Fully integrated", "fully-integrated", 3, 0),
    (4, "Clear leadership", "clear-leadership", 2, 2),
    (4, "Effective partnership", "effective-partnership", 3, 1),
    (4, "Fully integrated", "fully-integrated", 3, 3),
    (4, "Good information", "good-information", 2, 2),
    (5, "Clear leadership", "clear-leadership", 1, 1),
    (5, "Fully integrated", "fully-integrated", 1, 0),
    (5, "Strong relationships", "strong-relationships", 3, 2),
    (5, "Strong communities", "strong-communities", 2, 1),
    (5, "Good information", "good-information", 2, 2),
];

/// The statement whose only difference is a misprint in Moray's document: a capital I for the l of "local".
const MISPRINTED: &str = "joined-up-local-information";

fn pillar_number(framework: &Framework, statement: &Statement) -> usize {
    let pillars = &framework.sections().unwrap().groups;
    pillars.iter().position(|pillar| pillar.id.as_str() == group_of(statement, "pillar")).unwrap() + 1
}

/// Stops the test unless the statements stand in these blocks, each where its place says, and every other cell of the
/// grid is empty.
fn assert_blocks(framework: &'static Framework, expected: &[(usize, &str, &str, usize)], total: usize) {
    let cell = |statement| (pillar_number(framework, statement), group_of(statement, "factor"));
    let found = blocks(framework, cell);
    let by_hand: Vec<((usize, &str), usize)> =
        expected.iter().map(|(pillar, _, factor, count)| ((*pillar, *factor), *count)).collect();
    assert_eq!(found, by_hand);
    assert_eq!(framework.statements().len(), total);

    let places: Vec<String> = expected
        .iter()
        .flat_map(|(pillar, heading, _, count)| {
            (1..=*count).map(move |number| format!("Pillar {pillar}, {heading}, statement {number}"))
        })
        .collect();
    let found: Vec<&str> = framework.statements().iter().map(|statement| statement.place.as_str()).collect();
    assert_eq!(found, places);

    let (pillars, factors) = (framework.sections().unwrap(), framework.crossing().unwrap());
    let (mut filled, mut empty) = (0, 0);
    for (number, pillar) in pillars.groups.iter().enumerate() {
        for factor in &factors.groups {
            let here = framework.statements().iter().filter(|one| one.is_in(&pillars.id, &pillar.id));
            let count = here.filter(|statement| statement.is_in(&factors.id, &factor.id)).count();
            let cell = (number + 1, factor.id.as_str());
            let by_hand = expected.iter().find(|row| (row.0, row.2) == cell).map_or(0, |row| row.3);
            assert_eq!(count, by_hand, "{cell:?}");
            if count == 0 { empty += 1 } else { filled += 1 }
        }
    }
    assert_eq!((filled, empty), (20, 20));
}

fn assert_pillars_and_factors(framework: &Framework, pillars: [(&str, &str); 5]) {
    assert_eq!(framework.sections().unwrap().id.as_str(), "pillar");
    assert_eq!(groups(framework.sections().unwrap()), pillars);
    assert_eq!(framework.crossing().unwrap().id.as_str(), "factor");
    assert_eq!(groups(framework.crossing().unwrap()), FACTORS);
    for statement in framework.statements() {
        assert_eq!(lens(statement), [group_of(statement, "factor")], "its factors are the shared ones");
    }
}

#[test]
fn the_ideal_authority_has_its_seventy_statements_in_the_order_of_the_document() {
    assert_blocks(framework(IDEAL), &IDEAL_BLOCKS, 70);
}

#[test]
fn the_pillars_and_factors_of_the_ideal_authority_are_named_as_in_the_document() {
    let pillars = [
        ("mainstreaming", "Mainstreaming, culture change in councils and partnerships"),
        ("working-with-communities", "Working with communities, neighbourhoods and localities"),
        ("role-of-members", "The role of members in community empowerment"),
        ("evidence-and-business-case", "Building the evidence and business case for community empowerment"),
        (
            "cohesion-equalities-rights",
            "Integrating community empowerment with community cohesion, equalities and human rights",
        ),
    ];
    assert_pillars_and_factors(framework(IDEAL), pillars);
}

#[test]
fn moray_has_its_seventy_one_statements_in_the_order_of_the_document() {
    let expected = MORAY_BLOCKS.map(|(pillar, heading, factor, count, _)| (pillar, heading, factor, count));
    assert_blocks(framework(MORAY), &expected, 71);
}

#[test]
fn the_pillars_and_factors_of_moray_are_named_as_in_the_document() {
    let pillars = [
        ("mainstreaming", "Mainstreaming: culture change in councils and partnerships"),
        ("working-with-communities", "Working with communities, neighbourhoods and localities"),
        ("role-of-key-partners", "The role of key partners in community empowerment"),
        ("evidence-and-business-case", "Building the evidence and business case for community empowerment"),
        (
            "cohesion-equalities-rights",
            "Integrating community empowerment with community cohesion, equalities and human rights",
        ),
    ];
    assert_pillars_and_factors(framework(MORAY), pillars);
}

#[test]
fn no_statement_of_moray_is_on_service_improvement() {
    let moray = framework(MORAY);
    assert!(moray.crossing().unwrap().groups.iter().any(|factor| factor.id.as_str() == "service-improvement"));
    for statement in moray.statements() {
        assert_ne!(group_of(statement, "factor"), "service-improvement", "{:?}", statement.id);
        assert!(!lens(statement).contains(&"service-improvement"), "{:?}", statement.id);
    }
}

#[test]
fn fifty_one_statements_of_moray_are_those_of_the_ideal_authority() {
    let (moray, ideal) = (framework(MORAY), framework(IDEAL));
    let other = FrameworkId::parse(IDEAL).unwrap();
    let same: Vec<&Statement> = moray.statements().iter().filter(|one| !one.same_as.is_empty()).collect();
    assert_eq!(same.len(), 50 + 1, "fifty as printed, and one but for a misprint");
    assert!(same.iter().any(|statement| statement.id.as_str() == MISPRINTED));
    for statement in &same {
        let others: Vec<&str> = statement.same_as.iter().map(|(framework, _)| framework.as_str()).collect();
        assert_eq!(others, [IDEAL]);
        let there = ideal.statement(&statement.same_as[&other]).unwrap();
        assert_eq!((&there.id, &there.text), (&statement.id, &statement.text), "id and wording are kept");
    }

    let expected = MORAY_BLOCKS.map(|(pillar, _, factor, _, same)| (pillar, factor, same));
    let found = expected.map(|(pillar, factor, _)| {
        let here = |one: &&&Statement| pillar_number(moray, one) == pillar && group_of(one, "factor") == factor;
        (pillar, factor, same.iter().filter(here).count())
    });
    assert_eq!(found, expected);

    let in_ideal = ideal.statements().iter().filter(|one| !one.same_as.is_empty());
    assert_eq!(in_ideal.count(), 0, "it is said once, by the framework that adapts");
}

#[test]
fn the_terms_of_moray_are_those_of_its_appendix() {
    let terms: Vec<&str> = framework(MORAY).glossary().iter().map(|term| term.term.as_str()).collect();
    assert_eq!(
        terms,
        [
            "Communities",
            "Community cohesion",
            "Community development",
            "Community empowerment",
            "Community engagement",
            "Consultation",
            "Involvement",
            "Neighbourhood management",
            "Participation",
            "Co-production",
        ]
    );
}
