//! Quality indicator 2.1, Empowered communities: to be read, answered in writing and, if people want, graded as a whole.

use empowerment_check::domain::statement::{Statement, StatementKind};

use crate::common::shipped_frameworks::{blocks, framework, group_of, groups, steps};

/// The themes in the document's order: illustrations of good practice, and challenge questions.
const THEMES: [(&str, &str, usize, usize); 3] = [
    ("active-and-delivering", "Active and delivering", 8, 4),
    ("inclusive-and-strong", "Inclusive and strong", 8, 4),
    ("influential-and-equal", "Influential and equal", 6, 4),
];

const OWN_PROMPT: &str = "Our own prompt, not in the source";

fn of_kind(kind: StatementKind) -> Vec<&'static Statement> {
    framework("empowered-communities").statements().iter().filter(|statement| statement.kind == kind).collect()
}

fn places(statements: &[&'static Statement]) -> Vec<&'static str> {
    statements.iter().map(|statement| statement.place.as_str()).collect()
}

#[test]
fn each_theme_has_its_illustrations_then_its_questions_then_one_prompt_of_each_kind() {
    let framework = framework("empowered-communities");
    let found = blocks(framework, |statement| (group_of(statement, "theme"), statement.kind));
    let by_hand: Vec<((&str, StatementKind), usize)> = THEMES
        .iter()
        .flat_map(|(theme, _, illustrations, questions)| {
            [
                ((*theme, StatementKind::Illustration), *illustrations),
                ((*theme, StatementKind::Question), *questions),
                ((*theme, StatementKind::Strengths), 1),
                ((*theme, StatementKind::Improvements), 1),
                ((*theme, StatementKind::Evidence), 1),
            ]
        })
        .collect();
    assert_eq!(found, by_hand);
    assert_eq!(of_kind(StatementKind::Illustration).len(), 22);
    assert_eq!(of_kind(StatementKind::Question).len(), 12);
    assert_eq!(framework.statements().len(), 22 + 12 + 3 * 3);
}

#[test]
fn its_themes_are_named_as_in_the_document() {
    let framework = framework("empowered-communities");
    let sections = framework.sections().unwrap();
    assert_eq!(sections.id.as_str(), "theme");
    assert_eq!(groups(sections), THEMES.map(|(id, title, _, _)| (id, title)));
    assert_eq!(framework.crossing(), None);
    assert_eq!(framework.title(), "2.1 Empowered communities");
}

#[test]
fn illustrations_are_the_sentences_of_the_themes_and_questions_run_from_one_to_twelve() {
    let sentences: Vec<String> = THEMES
        .iter()
        .flat_map(|(_, title, count, _)| (1..=*count).map(move |number| format!("{title}, sentence {number}")))
        .collect();
    assert_eq!(places(&of_kind(StatementKind::Illustration)), sentences);
    let questions: Vec<String> = (1..=12).map(|number| format!("Challenge question {number}")).collect();
    assert_eq!(places(&of_kind(StatementKind::Question)), questions);
}

#[test]
fn closing_prompts_say_that_they_are_our_own() {
    for kind in [StatementKind::Strengths, StatementKind::Improvements, StatementKind::Evidence] {
        assert_eq!(places(&of_kind(kind)), [OWN_PROMPT; 3]);
    }
}

#[test]
fn the_whole_may_get_one_of_six_grades() {
    let framework = framework("empowered-communities");
    assert_eq!(
        steps(framework),
        [("Unsatisfactory", 1), ("Weak", 2), ("Satisfactory", 3), ("Good", 4), ("Very good", 5), ("Excellent", 6)]
    );
    let grade = framework.whole_grade().unwrap();
    assert_eq!(grade.id.as_str(), "overall-grade");
    assert!(grade.text.ends_with('?'), "{}", grade.text);
    assert_eq!(framework.statement(&grade.id), None, "the grade is none of the statements");
}

#[test]
fn there_are_five_words_for_how_many() {
    let proportions = &framework("empowered-communities").whole_grade().unwrap().proportions;
    let words: Vec<(&str, &str)> = proportions.iter().map(|one| (one.label.as_str(), one.meaning.as_str())).collect();
    assert_eq!(
        words,
        [
            ("Almost all", "Over 90%"),
            ("Most", "75% to 90%"),
            ("Majority", "50% to 74%"),
            ("Less than half", "15% to 49%"),
            ("Few", "Under 15%"),
        ]
    );
}
