//! Eight characteristics of councils that are building stronger more resilient communities.

use crate::common::shipped_frameworks::{blocks, framework, group_of, groups};

/// The characteristics in the document's order, and how many statements each has.
const CHARACTERISTICS: [(&str, &str, usize); 8] = [
    ("intent", "Intent", 4),
    ("approach", "Approach", 7),
    ("knowledge", "Knowledge", 3),
    ("commission", "Commission", 4),
    ("governance", "Governance", 4),
    ("culture", "Culture", 2),
    ("partnership", "Partnership", 3),
    ("measure", "Measure", 3),
];

#[test]
fn its_thirty_statements_stand_in_the_order_of_the_document() {
    let framework = framework("eight-characteristics");
    let expected = CHARACTERISTICS.map(|(id, _, count)| (id, count));
    assert_eq!(blocks(framework, |statement| group_of(statement, "characteristic")), expected);
    assert_eq!(framework.statements().len(), 30);
    let places: Vec<String> = CHARACTERISTICS
        .iter()
        .flat_map(|(_, title, count)| (1..=*count).map(move |number| format!("{title}, statement {number}")))
        .collect();
    let found: Vec<&str> = framework.statements().iter().map(|statement| statement.place.as_str()).collect();
    assert_eq!(found, places);
}

#[test]
fn its_characteristics_are_named_as_in_the_document() {
    let framework = framework("eight-characteristics");
    let sections = framework.sections().unwrap();
    assert_eq!(sections.id.as_str(), "characteristic");
    assert_eq!(groups(sections), CHARACTERISTICS.map(|(id, title, _)| (id, title)));
    assert_eq!(framework.crossing(), None);
}

#[test]
fn the_last_statement_names_both_things_to_measure() {
    let last = framework("eight-characteristics").statements().last().unwrap();
    for thing in ["resilience", "demand", "cost"] {
        assert!(last.text.contains(thing), "{thing}: {}", last.text);
    }
}
