//! The National Empowerment Partnership of 2007: a checklist out of a document that is a record of its time.

use empowerment_check::domain::statement::Statement;

use crate::common::shipped_frameworks::{blocks, framework, group_of, groups, steps};

/// The parts in the document's order, and how many items each has.
const PARTS: [(&str, &str, usize); 5] = [
    ("objectives", "Objectives", 3),
    ("outcomes", "Outcomes", 3),
    ("instruments", "Instruments", 8),
    ("quality-assurance", "Quality assurance", 5),
    ("partnership-working", "Partnership working", 6),
];

/// The instruments that paragraph 6 names.
const INSTRUMENTS: [(&str, &str); 8] = [
    ("participatory-budgeting", "participatory budgeting"),
    ("community-call-for-action", "community call for action"),
    ("wellbeing-powers-for-parishes", "wellbeing powers for parishes"),
    ("neighbourhood-charters", "neighbourhood charters"),
    ("widening-the-pool-of-councillors", "widening the pool of councillors"),
    ("transfer-of-assets", "transfer of assets"),
    ("parish-and-neighbourhood-planning", "parish and neighbourhood planning"),
    ("neighbourhood-management", "neighbourhood management"),
];

fn part(name: &str) -> Vec<&'static Statement> {
    let framework = framework("empowerment-programme");
    framework.statements().iter().filter(|statement| group_of(statement, "part") == name).collect()
}

#[test]
fn its_twenty_five_items_stand_in_the_order_of_the_document() {
    let framework = framework("empowerment-programme");
    let sections = framework.sections().unwrap();
    assert_eq!(groups(sections), PARTS.map(|(id, title, _)| (id, title)));
    assert_eq!(framework.crossing(), None);
    let expected = PARTS.map(|(id, _, count)| (id, count));
    assert_eq!(blocks(framework, |statement| group_of(statement, "part")), expected);
    assert_eq!(framework.statements().len(), 25);
}

#[test]
fn every_item_says_its_paragraph() {
    let places = |name| part(name).into_iter().map(|statement| statement.place.as_str()).collect::<Vec<_>>();
    let numbered = |before: &str, count| (1..=count).map(|one| format!("{before} {one}")).collect::<Vec<_>>();
    assert_eq!(places("objectives"), numbered("Paragraph 5, objective", 3));
    assert_eq!(places("outcomes"), numbered("Paragraph 6, outcome", 3));
    assert_eq!(places("instruments"), numbered("Paragraph 6, instrument", 8));
    assert_eq!(places("quality-assurance"), numbered("Paragraph 7, component", 5));
    let paragraphs: Vec<&str> =
        places("partnership-working").iter().map(|place| &place[.."Paragraph 0".len()]).collect();
    assert_eq!(paragraphs, ["Paragraph 3", "Paragraph 4", "Paragraph 4", "Paragraph 4", "Paragraph 4", "Paragraph 8"]);
}

#[test]
fn each_instrument_keeps_the_name_that_the_document_gives_it() {
    let ids: Vec<&str> = part("instruments").iter().map(|statement| statement.id.as_str()).collect();
    assert_eq!(ids, INSTRUMENTS.map(|(id, _)| id));
    for (statement, (_, name)) in part("instruments").into_iter().zip(INSTRUMENTS) {
        assert!(statement.text.ends_with(&format!(" ({name}).")), "{}", statement.text);
    }
}

#[test]
fn every_outcome_is_above_all_for_disadvantaged_areas() {
    for statement in part("outcomes") {
        assert!(statement.text.contains("disadvantaged areas"), "{}", statement.text);
    }
}

#[test]
fn its_items_stand_at_one_of_three_states() {
    let framework = framework("empowerment-programme");
    assert_eq!(steps(framework), [("Not in place", 0), ("Partly", 1), ("In place", 2)]);
    let ids: Vec<&str> = framework.scale().levels().iter().map(|level| level.id.as_str()).collect();
    assert_eq!(ids, ["not-in-place", "partly", "in-place"]);
}

#[test]
fn it_says_that_it_is_of_2007() {
    let historical = framework("empowerment-programme").historical().unwrap();
    assert!(historical.label.contains("2007"), "{}", historical.label);
    assert!(historical.prompt.ends_with('?'), "{}", historical.prompt);
}
