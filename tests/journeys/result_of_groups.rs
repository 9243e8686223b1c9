//! The result where every section counts once, and where an adaptation leaves statements out: each kind of empty is
//! told from the others.

use empowerment_check::app::behind::Behind;
use empowerment_check::app::catalogue::Catalogue;
use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::score::{KnownView, ScoreRow, ScoreView, WithoutScore};
use empowerment_check::domain::standing::Standing;

use crate::common::browser_store::BrowserStore;
use crate::common::crossed_framework::{CROSSED, crossed_framework};
use crate::common::results::{behind_score, go_behind, scale, selection};
use crate::common::visit::Visit;

fn crossed() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.state.frameworks = Catalogue::new(vec![crossed_framework()]);
    visit.begin(CROSSED);
    visit
}

fn known(row: &ScoreRow) -> &KnownView {
    match &row.score {
        ScoreView::Known(known) => known,
        ScoreView::Without { kind, text } => panic!("{kind:?}: {text}"),
    }
}

fn without(kind: WithoutScore, text: &str) -> ScoreView {
    ScoreView::Without { kind, text: text.to_owned() }
}

/// Welcome 3, roof unanswered; planting 2, watering 0, weeding don't know.
fn answered() -> Visit {
    let mut visit = crossed();
    visit.rate("hall", "2.");
    visit.rate("garden", "10?");
    visit
}

#[test]
fn every_section_counts_once_and_says_so_beside_the_number() {
    let result = scale(&answered());
    let overall = known(&result.overall);
    // The hall has 3, the garden (2 + 0) / 2 = 1: the mean of both is 2, where that of the statements is 5 / 3.
    assert_eq!(overall.score, "2.0 out of 3 (67%)");
    assert_eq!(overall.rule, "known-only mean, every area counts once");
    assert_eq!(overall.base, "3 of 5 statements that apply");
    // The hall 3 of 6 to 6 of 6, the garden 2 of 9 to 5 of 9: (1/2 + 2/9) / 2 = 13/36, (1 + 5/9) / 2 = 28/36.
    assert_eq!(overall.band, "36% to 78%");
    let [areas, aspects] = &result.dimensions[..] else { panic!("{result:?}") };
    // Inside one section every statement counts once.
    assert_eq!(known(&areas.groups[1]).score, "1.0 out of 3 (33%)");
    assert_eq!(known(&areas.groups[1]).rule, "known-only mean, every statement counts once");
    // People: the hall 3, the garden 1.
    assert_eq!(known(&aspects.groups[0]).score, "2.0 out of 3 (67%)");
    assert_eq!(known(&aspects.groups[0]).rule, "known-only mean, every area counts once");
    let sentence = "Every area counts once, however many statements it has: the score of the whole is the mean of \
                    their scores.";
    assert_eq!(result.rule[1], sentence);
}

#[test]
fn a_group_without_a_statement_is_listed_and_never_scored() {
    let result = scale(&answered());
    let aspects = &result.dimensions[1];
    let titles: Vec<&str> = aspects.groups.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["People", "Things", "Tools"]);
    assert_eq!(aspects.groups[2].score, without(WithoutScore::LeftOut, "Left out here on purpose"));
    let listed = "Not covered: Weather. No statement of this framework is about it, so it has no score.";
    assert_eq!(aspects.not_covered, listed);
}

#[test]
fn moray_has_a_factor_that_is_not_covered() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin("moray-partnership");
    visit.rate("mainstreaming", "3");
    let result = scale(&visit);
    let factors = &result.dimensions[1];
    assert!(factors.not_covered.starts_with("Not covered: Service improvement."));
    assert_eq!(factors.groups.len(), 7);
    let column = result.grid.as_ref().unwrap().columns.iter().position(|title| title == "Service improvement").unwrap();
    for row in &result.grid.as_ref().unwrap().rows {
        let not_part = without(WithoutScore::NotCovered, "Not part of this framework");
        assert_eq!(row.cells[column].score, not_part, "{}", row.title);
    }
}

#[test]
fn the_five_kinds_of_empty_are_five_different_things() {
    let mut visit = crossed();
    visit.rate("hall", "-.");
    visit.rate("garden", "???");
    let grid = scale(&visit).grid.unwrap();
    let cells: Vec<Vec<ScoreView>> =
        grid.rows.into_iter().map(|row| row.cells.into_iter().map(|cell| cell.score).collect()).collect();
    let hall = [
        without(WithoutScore::NothingApplies, "Does not apply to us"),
        without(WithoutScore::NotAnswered, "No score yet: 1 not answered"),
        without(WithoutScore::NotCovered, "Not part of this framework"),
        without(WithoutScore::NotCovered, "Not part of this framework"),
    ];
    let garden = [
        without(WithoutScore::DontKnow, "No score yet: 3 don't know"),
        without(WithoutScore::LeftOut, "Left out here on purpose"),
        without(WithoutScore::LeftOut, "Left out here on purpose"),
        without(WithoutScore::NotCovered, "Not part of this framework"),
    ];
    assert_eq!(cells, [hall, garden]);
}

#[test]
fn what_is_left_out_is_listed_with_its_reason() {
    let left_out = crossed().result().left_out.unwrap();
    assert_eq!(left_out.line, "3 statements left out here on purpose");
    let quorum = "We see to quorum. Why it is left out: We have no quorum.";
    let shed = "We see to shed. Why it is left out: We have no shed.";
    let mower = "We see to mower. Why it is left out: We have no mower.";
    assert_eq!(left_out.texts, [quorum, shed, mower]);
    let mut visit = answered();
    let view = behind_score(&mut visit, selection(&[("area", "hall"), ("aspect", "people")]));
    assert_eq!(view.left_out, [quorum]);
    let view = behind_score(&mut visit, selection(&[("area", "garden"), ("aspect", "things")]));
    assert_eq!((view.statements.len(), view.left_out), (0, vec![shed.to_owned()]));
    assert_eq!(view.made, ["Left out here on purpose."]);
}

// ---- behind a number ----

#[test]
fn behind_a_score_of_statements_is_its_own_sum() {
    let mut visit = answered();
    let view = behind_score(&mut visit, selection(&[("area", "garden")]));
    assert_eq!((view.above.as_str(), view.title.as_str()), ("Hall and garden", "Garden"));
    // 2 of 9 to 2 + 3 of 9.
    let made = [
        "Each step has a value: No 0, Often 2, Always 3.",
        "2 + 0 = 2, divided by 2 statements: 1.0.",
        "1.0 is 33% of the way from “No” to “Always”.",
        "Still without a step: 1 don't know. With all of these at “No” the score would be 22%, at “Always” 56%.",
        "In words: Between No and Often.",
    ];
    assert_eq!(view.made, made);
    let said: Vec<(&str, &str, &str)> =
        view.statements.iter().map(|one| (&*one.text, &*one.answer, &*one.facts)).collect();
    let expected = [
        ("We see to planting.", "Often", "Garden"),
        ("We see to watering.", "No", "Garden"),
        ("We see to weeding.", "Don't know", "Garden"),
    ];
    assert_eq!(said, expected);
}

#[test]
fn behind_a_score_of_sections_are_their_scores() {
    let mut visit = answered();
    let view = behind_score(&mut visit, selection(&[]));
    assert_eq!(view.title, "All statements");
    let made = [
        "Each step has a value: No 0, Often 2, Always 3.",
        "Every area counts once. These have a score: Hall 3.0, Garden 1.0. Added up before rounding and divided by 2, \
         that is 2.0.",
        "2.0 is 67% of the way from “No” to “Always”.",
        "Still without a step: 1 don't know · 1 not answered. With all of these at “No” the score would be 36%, at \
         “Always” 78%.",
        "In words: Often.",
    ];
    assert_eq!(view.made, made);
    assert_eq!(view.statements.len(), 5);
}

#[test]
fn behind_a_count_are_the_statements_that_stand_there() {
    let mut visit = answered();
    let number = Behind::count(selection(&[]), Standing::NotAnswered);
    let asked = go_behind(&mut visit, &number);
    assert_eq!(asked, [Command::MoveFocus(Focus::Heading)]);
    let view = empowerment_check::app::views::behind::behind(&visit.state).unwrap();
    assert_eq!(
        (view.title.as_str(), &view.made[..]),
        ("All statements: Not answered", &["1 of 5 statements.".to_owned()][..])
    );
    assert_eq!(view.statements.iter().map(|one| &*one.text).collect::<Vec<_>>(), ["We see to roof."]);
}

#[test]
fn the_way_back_leads_to_the_number_that_was_left() {
    let mut visit = answered();
    let number = Behind::score(selection(&[("area", "hall"), ("aspect", "people")]));
    go_behind(&mut visit, &number);
    let result = Page::Result(visit.open_id());
    let asked = visit.send(Msg::PageOpened(result.clone()));
    assert_eq!((visit.state.page.clone(), asked), (result, vec![Command::MoveFocus(Focus::Number(number))]));
}

#[test]
fn every_number_of_a_result_has_a_name_of_its_own() {
    let result = scale(&answered());
    let cells = result.grid.iter().flat_map(|grid| &grid.rows).flat_map(|row| &row.cells);
    let groups = result.dimensions.iter().flat_map(|dimension| &dimension.groups);
    let scores = cells.chain(groups).chain([&result.overall]).map(|row| Behind::score(row.selection.clone()));
    let counts = result.counts.rows.iter().flat_map(|row| &row.parts).map(|part| part.behind.clone());
    let mut names: Vec<String> = scores.chain(counts).map(|number| number.name()).collect();
    assert!(names.contains(&"behind/area:hall/aspect:people".to_owned()), "{names:?}");
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}
