//! What is behind the numbers of a result where every statement counts once: the worked example, one by one and in
//! large.

use empowerment_check::app::views::said::SaidView;
use empowerment_check::domain::answer::{CONFIDENCE, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, NOTE, VOICE};

use crate::common::browser_store::BrowserStore;
use crate::common::names::statement;
use crate::common::results::{behind_score, fill, selection};
use crate::common::visit::{IDEAL, SMALL, Visit};

/// DESIGN section 4: 3, 2, don't know, does not apply, blank, 1, 3, don't know, 0, 2.
const WORKED_EXAMPLE: &str = "32?-.13?02";

fn small() -> Visit {
    let mut visit = Visit::open_small(&BrowserStore::empty());
    visit.begin(SMALL);
    visit
}

#[test]
fn the_worked_example_can_be_worked_out_again() {
    let mut visit = small();
    visit.rate("doors", WORKED_EXAMPLE);
    let view = behind_score(&mut visit, selection(&[("area", "doors")]));
    let made = [
        "Each step has a value: No 0, Some 1, Most 2, All 3.",
        "3 + 2 + 1 + 3 + 0 + 2 = 11, divided by 6 statements: 1.8.",
        "1.8 is 61% of the way from “No” to “All”.",
        "Still without a step: 2 don't know · 1 not answered. With all of these at “No” the score would be 41%, at \
         “All” 74%.",
        "1 statement does not apply and is left out.",
        "In words: Most.",
    ];
    assert_eq!(view.made, made);
    assert_eq!(view.statements.len(), 10);
}

#[test]
fn one_statement_alone_is_no_sum() {
    let mut visit = small();
    visit.rate("money", "2");
    let view = behind_score(&mut visit, selection(&[("area", "money")]));
    let made = [
        "Each step has a value: No 0, Some 1, Most 2, All 3.",
        "2, divided by 1 statement: 2.0.",
        "2.0 is 67% of the way from “No” to “All”.",
        "Every statement that applies has a step, so nothing is missing.",
        "In words: Most.",
    ];
    assert_eq!(view.made, made);
}

#[test]
fn where_there_is_no_score_the_reason_stands() {
    let mut visit = small();
    visit.rate("doors", "?-");
    let view = behind_score(&mut visit, selection(&[("area", "doors")]));
    let made = ["No score yet: 1 don't know · 8 not answered.", "1 statement does not apply and is left out."];
    assert_eq!(view.made, made);
    visit.rate("money", "-");
    let view = behind_score(&mut visit, selection(&[("area", "money")]));
    assert_eq!(view.made, ["Does not apply to us."]);
}

#[test]
fn many_statements_are_added_up_step_by_step() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(IDEAL);
    visit.rate("mainstreaming", "333 222 222 111 100");
    let view = behind_score(&mut visit, selection(&[("pillar", "mainstreaming")]));
    // 3 threes, 6 twos, 4 ones and 2 noughts: 9 + 12 + 4 = 25 of 15 statements.
    assert_eq!(view.made[1], "2 × 0 + 4 × 1 + 6 × 2 + 3 × 3 = 25, divided by 15 statements: 1.7.");
    assert_eq!(view.above, "Framework for an ideal empowering authority");
    let view = behind_score(&mut visit, selection(&[("pillar", "mainstreaming"), ("factor", "clear-leadership")]));
    assert_eq!(view.title, "Mainstreaming, culture change in councils and partnerships × Clear leadership");
    assert_eq!(view.made[1], "3 + 3 + 3 = 9, divided by 3 statements: 3.0.");
}

#[test]
fn each_statement_comes_with_what_was_said_of_it() {
    let mut visit = small();
    visit.rate("money", "3");
    for (field, text) in [
        (&NOTE, "Decided in May.\nTŷ Cymunedol."),
        (&EVIDENCE, "Minutes"),
        (&VOICE, "own-words"),
        (&EVIDENCE_DATE, "2/5/2026"),
        (&EVIDENCE_LINK, "https://example.org/minutes"),
        (&CONFIDENCE, "not-sure"),
        (&IMPORTANCE, "high"),
    ] {
        fill(&mut visit, "money-1", field, text);
    }
    let view = behind_score(&mut visit, selection(&[("area", "money")]));
    let said = SaidView {
        id: statement("money-1"),
        text: "foobar".to_owned(),
        answer: "All".to_owned(),
        facts: "Not sure · Matters a lot · Money".to_owned(),
        remark: String::new(),
        note: "Decided in May.\nTŷ Cymunedol.".to_owned(),
        evidence: "Minutes\nThe community's own words · 2 May 2026\nhttps://example.org/minutes".to_owned(),
    };
    assert_eq!(view.statements, [said]);
}
