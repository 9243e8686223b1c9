//! The result: counts, headline, grid and scores of small patterns that are worked out by hand.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::result::counts::{CountKind, CountsRow, Look};
use empowerment_check::app::views::result::result;
use empowerment_check::app::views::result::scale::ScaleView;
use empowerment_check::app::views::score::{KnownView, ScoreView, WithoutScore};
use empowerment_check::domain::answer::Judgement;

use crate::common::browser_store::BrowserStore;
use crate::common::factors::FACTORS;
use crate::common::results::{nothing_yet, scale};
use crate::common::visit::{IDEAL, SMALL, Visit};

/// Visits of an empty browser, with an assessment begun.
fn ideal() -> Visit {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(IDEAL);
    visit
}

fn small() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit
}

/// One statement of this section stands at the lowest step.
fn rated_once(mut visit: Visit, section: &str) -> Visit {
    visit.rate(section, "0");
    visit
}

fn known(score: &ScoreView) -> &KnownView {
    match score {
        ScoreView::Known(known) => known,
        ScoreView::Without { kind, text } => panic!("{kind:?}: {text}"),
    }
}

fn without(kind: WithoutScore, text: &str) -> ScoreView {
    ScoreView::Without { kind, text: text.to_owned() }
}

/// Every score of a result.
fn scores(result: &ScaleView) -> Vec<&ScoreView> {
    let cells = result.grid.iter().flat_map(|grid| &grid.rows).flat_map(|row| &row.cells);
    let groups = result.dimensions.iter().flat_map(|dimension| &dimension.groups);
    cells.chain(groups).chain([&result.overall]).map(|row| &row.score).collect()
}

/// The counts of a row as they are read.
fn in_words(row: &CountsRow) -> String {
    row.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" · ")
}

// ---- counts and headline ----

#[test]
fn every_statement_is_counted_once_in_all_and_once_in_its_section() {
    let mut visit = ideal();
    visit.rate("mainstreaming", "332 1?-");
    visit.rate("cohesion-equalities-rights", "0");
    let counts = scale(&visit).counts;
    let rows: Vec<(&[u32], u32)> = counts.rows.iter().map(|row| (&row.counts[..], row.total)).collect();
    let expected: [(&[u32], u32); 6] = [
        (&[1, 1, 1, 2, 1, 1, 63], 70),
        (&[0, 1, 1, 2, 1, 1, 9], 15),
        (&[0, 0, 0, 0, 0, 0, 21], 21),
        (&[0, 0, 0, 0, 0, 0, 15], 15),
        (&[0, 0, 0, 0, 0, 0, 10], 10),
        (&[1, 0, 0, 0, 0, 0, 8], 9),
    ];
    assert_eq!(rows, expected);
    assert_eq!(counts.rows[0].title, "All statements");
    let expected_words =
        "1 Not in place · 1 Starting · 1 Mostly · 2 Embedded · 1 Don't know · 1 Does not apply to us · 63 Not answered";
    assert_eq!(in_words(&counts.rows[0]), expected_words);
    assert_eq!(in_words(&counts.rows[2]), "21 Not answered");
    assert_eq!(counts.rows[1].title, "Mainstreaming, culture change in councils and partnerships");
}

#[test]
fn the_counts_name_the_steps_and_the_kinds_of_empty() {
    let kinds = scale(&rated_once(ideal(), "mainstreaming")).counts.kinds;
    let expected = [
        ("Not in place", Look::Step(0)),
        ("Starting", Look::Step(1)),
        ("Mostly", Look::Step(2)),
        ("Embedded", Look::Step(3)),
        ("Don't know", Look::DontKnow),
        ("Does not apply to us", Look::DoesNotApply),
        ("Not answered", Look::NotAnswered),
    ];
    assert_eq!(kinds, expected.map(|(label, look)| CountKind { label: label.to_owned(), look }));
}

#[test]
fn the_headline_is_the_commonest_step_among_the_rated() {
    let mut visit = ideal();
    visit.rate("mainstreaming", "332 1?-");
    let expected = "Most often you chose “Embedded”: 2 of the 4 statements that you rated.";
    assert_eq!(scale(&visit).headline, expected);
}

#[test]
fn equally_common_steps_are_all_in_the_headline() {
    let mut visit = ideal();
    visit.rate("mainstreaming", "332 1?- 1");
    let expected = "Most often you chose these, each for 2 of the 5 statements that you rated: Starting, Embedded.";
    assert_eq!(scale(&visit).headline, expected);
}

// ---- the grid ----

#[test]
fn twenty_of_the_forty_cells_are_not_part_of_the_framework() {
    let grid = scale(&rated_once(ideal(), "mainstreaming")).grid.unwrap();
    assert_eq!((grid.title.as_str(), grid.row_title.as_str()), ("Pillar × Success factor", "Pillar"));
    assert_eq!(grid.columns, FACTORS);
    let not_part = without(WithoutScore::NotCovered, "Not part of this framework");
    let covered: Vec<String> = grid
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| if cell.score == not_part { '.' } else { 'x' }).collect())
        .collect();
    // From the counts table of the source: which pillar has statements under which factor.
    assert_eq!(covered, ["xxx.....", "...xxxx.", "x.x..x.x", "xxx...x.", "x.x.xxx."]);
}

#[test]
fn a_cell_is_scored_from_its_own_statements() {
    let mut visit = ideal();
    visit.rate("mainstreaming", "332 1?-");
    let grid = scale(&visit).grid.unwrap();
    // 3 + 3 + 2 = 8 of 9, all three rated.
    let leadership = known(&grid.rows[0].cells[0].score);
    assert_eq!(leadership.score, "2.7 out of 3 (89%)");
    assert_eq!((leadership.base.as_str(), leadership.base_short.as_str()), ("3 of 3 statements that apply", "3 of 3"));
    assert_eq!((leadership.band.as_str(), leadership.band_short.as_str()), ("nothing is missing", "89%"));
    assert_eq!((leadership.word.as_str(), leadership.shade), ("Embedded", 2));
    // One rated with 1 of three that apply: at least 1 of 9, at most 1 + 3 + 3 = 7 of 9; too few for a word.
    let partnership = known(&grid.rows[0].cells[1].score);
    assert_eq!((partnership.score.as_str(), partnership.base_short.as_str()), ("1.0 out of 3 (33%)", "1 of 3"));
    assert_eq!((partnership.band.as_str(), partnership.word.as_str()), ("11% to 78%", "Too few rated to say"));
    assert_eq!(grid.rows[0].cells[2].score, without(WithoutScore::NotAnswered, "No score yet: 8 not answered"));
    assert_eq!(grid.rows[4].cells[0].score, without(WithoutScore::NotAnswered, "No score yet: 1 not answered"));
}

#[test]
fn a_framework_of_one_dimension_has_no_grid() {
    assert_eq!(scale(&rated_once(small(), "doors")).grid, None);
}

// ---- scores ----

/// DESIGN section 4: 3, 2, don't know, does not apply, blank, 1, 3, don't know, 0, 2.
const WORKED_EXAMPLE: &str = "32?-.13?02";

#[test]
fn the_worked_example_is_shown_with_its_base_and_band() {
    let mut visit = small();
    visit.rate("doors", WORKED_EXAMPLE);
    let result = scale(&visit);
    assert_eq!(result.dimensions.len(), 1);
    assert_eq!(result.dimensions[0].title, "Area scores");
    let [doors, money] = &result.dimensions[0].groups[..] else { panic!("{result:?}") };
    assert_eq!((doors.title.as_str(), money.title.as_str()), ("Doors", "Money"));
    assert_eq!(money.score, without(WithoutScore::NotAnswered, "No score yet: 1 not answered"));
    let doors = known(&doors.score);
    assert_eq!(doors.mean, "1.8");
    assert_eq!(doors.score, "1.8 out of 3 (61%)");
    assert_eq!((doors.base.as_str(), doors.base_short.as_str()), ("6 of 9 statements that apply", "6 of 9"));
    assert_eq!((doors.band.as_str(), doors.band_short.as_str()), ("41% to 74%", "41% to 74%"));
    assert_eq!((doors.word.as_str(), doors.shade), ("Most", 1));
    assert_eq!(doors.rule, "known-only mean, every statement counts once");
    assert_eq!(result.dimensions[0].not_covered, "");
}

#[test]
fn the_one_overall_number_has_its_own_base_and_band() {
    let mut visit = small();
    visit.rate("doors", WORKED_EXAMPLE);
    let result = scale(&visit);
    // One more statement that applies and is not answered: 11 of 30 to 11 + 4 × 3 = 23 of 30.
    let overall = known(&result.overall.score);
    assert_eq!(overall.score, "1.8 out of 3 (61%)");
    assert_eq!((overall.base.as_str(), overall.band.as_str()), ("6 of 10 statements that apply", "37% to 77%"));
    assert_eq!(visit.result().editorial_notes, ["The second section was added."]);
}

#[test]
fn a_mean_half_way_between_two_steps_names_both() {
    let mut visit = small();
    visit.rate("doors", "1212121212");
    let result = scale(&visit);
    let doors = known(&result.dimensions[0].groups[0].score);
    assert_eq!((doors.score.as_str(), doors.word.as_str()), ("1.5 out of 3 (50%)", "Between Some and Most"));
}

#[test]
fn the_order_of_answering_does_not_matter() {
    let (mut forwards, mut backwards) = (small(), small());
    forwards.rate("doors", WORKED_EXAMPLE);
    forwards.rate("money", "2");
    backwards.rate("money", "2");
    backwards.rate("doors", "0000000000");
    backwards.rate("doors", WORKED_EXAMPLE);
    backwards.go_to("doors");
    backwards.take_back("doors-5");
    assert_eq!(forwards.result(), backwards.result());
}

// ---- nothing to score ----

#[test]
fn before_the_first_answer_the_result_says_when_it_will_begin_to_show() {
    let text = "As soon as one statement is answered, the result begins to show here.";
    assert_eq!(nothing_yet(&ideal()), text);
    assert_eq!(ideal().result().next_steps, []);
}

#[test]
fn as_long_as_nothing_is_rated_there_is_no_number_anywhere() {
    let mut visit = ideal();
    visit.rate("mainstreaming", "???");
    visit.rate("working-with-communities", "?-");
    visit.go_to("mainstreaming");
    visit.write("joined-up-working", "To ask.");
    visit.pause();
    let result = scale(&visit);
    let none = "No statement has a step yet, so there is no score. The counts show what you have said so far.";
    assert_eq!(result.headline, none);
    assert_eq!(visit.result().above, "Framework for an ideal empowering authority · 5 of 70 done");
    for score in scores(&result) {
        assert!(matches!(score, ScoreView::Without { .. }), "{score:?}");
    }
    let missing = "No score yet: 4 don't know · 65 not answered";
    assert_eq!(result.overall.score, without(WithoutScore::NotAnswered, missing));
    // The three statements of this cell are the first three of the section: nobody knows.
    let cells = &result.grid.unwrap().rows[0].cells;
    assert_eq!(cells[0].score, without(WithoutScore::DontKnow, "No score yet: 3 don't know"));
}

#[test]
fn where_nothing_applies_that_is_said_and_nothing_is_punished() {
    let mut visit = small();
    visit.rate("doors", "----------");
    let nothing_applies = without(WithoutScore::NothingApplies, "Does not apply to us");
    assert_eq!(scale(&visit).dimensions[0].groups[0].score, nothing_applies);
    assert_eq!(scale(&visit).overall.score, without(WithoutScore::NotAnswered, "No score yet: 1 not answered"));

    visit.rate("money", "3");
    assert_eq!(known(&scale(&visit).overall.score).score, "3.0 out of 3 (100%)");
    assert_eq!(known(&scale(&visit).overall.score).base, "1 of 1 statements that apply");

    visit.rate("money", "-");
    assert_eq!(scale(&visit).overall.score, nothing_applies);
    assert_eq!(visit.progress(), "11 of 11 done");
}

#[test]
fn an_answer_that_is_taken_back_leaves_the_result_as_it_was() {
    let mut visit = small();
    visit.rate("doors", WORKED_EXAMPLE);
    let before = visit.result();
    visit.go_to("doors");
    visit.choose("doors-5", Judgement::DoesNotApply);
    assert_ne!(visit.result(), before);
    visit.take_back("doors-5");
    assert_eq!(visit.result(), before);
}

#[test]
fn without_an_open_assessment_there_is_no_result() {
    let mut visit = small();
    visit.send(Msg::PageOpened(Page::Start));
    assert_eq!(result(&visit.state), None);
}
