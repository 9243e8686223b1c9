//! The tables for spreadsheets: another reader of CSV finds in them what was said, nothing in them is a formula, and
//! their description names every column.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_answer;
    pub mod any_assessment;
    pub mod any_json;
    pub mod any_record;
    pub mod any_stamp;
    pub mod any_text;
    pub mod assessments;
    pub mod cases;
    pub mod project;
    pub mod records;
    pub mod stamps;
    pub mod texts;
}

use std::collections::BTreeMap;

use empowerment_check::domain::about::{PERSPECTIVE, PLACE};
use empowerment_check::domain::action::{DUE, LEAD, OUTCOME, STATEMENT, STATUS, TELLING, WHAT};
use empowerment_check::domain::answer::{
    Answer, CONFIDENCE, DISSENT, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, Judged, Judgement, NOTE, TARGET,
    VOICE,
};
use empowerment_check::domain::assessment::Assessment;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::{Framework, FrameworkRef};
use empowerment_check::domain::ids::{ActionId, LevelId, StatementId};
use empowerment_check::domain::plan::plan;
use empowerment_check::domain::stamp::Stamped;
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::formats::{actions_csv, answers_csv, shipped};
use proptest::prelude::*;
use proptest::sample::select;

use common::any_assessment::any_assessment;
use common::assessments::assessment;
use common::cases::cases;
use common::records::record;
use common::stamps::stamp;
use common::texts;

type Row = BTreeMap<String, String>;

/// The rows of a table by the names of their columns, as the `csv` crate reads them.
fn rows(table: &str) -> Vec<Row> {
    let table = table.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(table.as_bytes());
    let names = reader.headers().unwrap().clone();
    let row =
        |record: csv::StringRecord| names.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn shipped_framework(id: &str) -> Framework {
    shipped::frameworks().into_iter().find(|framework| framework.id().as_str() == id).unwrap()
}

/// Any assessment of a shipped framework: some of its statements answered, others that it does not have, and a plan.
fn any_of_a_framework() -> impl Strategy<Value = (Framework, Assessment)> {
    let frameworks = shipped::frameworks();
    (select(frameworks), any_assessment(), any::<proptest::sample::Index>()).prop_map(|(framework, mut made, from)| {
        made.header.framework = FrameworkRef { id: framework.id().clone(), version: framework.version().to_owned() };
        let statements = framework.statements();
        let answers = std::mem::take(&mut made.answers);
        for (position, (id, answer)) in answers.into_iter().enumerate() {
            let known = &statements[(from.index(statements.len()) + 3 * position) % statements.len()];
            made.answers.insert(if position % 4 == 3 { id } else { known.id.clone() }, answer);
        }
        (framework, made)
    })
}

/// What stands in a cell, so that no spreadsheet calculates it.
fn safe(text: &str) -> String {
    let formula = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
    if formula.iter().any(|opening| text.starts_with(opening)) { format!("'{text}") } else { text.to_owned() }
}

const ANSWER_FIELDS: [(&str, &Field); 9] = [
    ("note", &NOTE),
    ("evidence", &EVIDENCE),
    ("evidence_voice", &VOICE),
    ("evidence_date", &EVIDENCE_DATE),
    ("evidence_link", &EVIDENCE_LINK),
    ("confidence", &CONFIDENCE),
    ("importance", &IMPORTANCE),
    ("target", &TARGET),
    ("dissent", &DISSENT),
];

const ACTION_FIELDS: [(&str, &Field); 6] = [
    ("what", &WHAT),
    ("lead", &LEAD),
    ("due", &DUE),
    ("telling", &TELLING),
    ("outcome", &OUTCOME),
    ("statement_id", &STATEMENT),
];

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn every_answer_is_in_one_row_as_it_was_given((framework, assessment) in any_of_a_framework()) {
        let rows = rows(&answers_csv::write(&assessment, &framework, 0));
        let mut asked: Vec<StatementId> = framework
            .statements().iter().filter(|one| one.kind != StatementKind::Illustration).map(|one| one.id.clone()).collect();
        asked.extend(framework.whole_grade().map(|grade| grade.id.clone()));
        let known = framework.statements().iter().map(|one| &one.id);
        let others = assessment.answers.keys().filter(|id| !asked.contains(id) && !known.clone().any(|one| one == *id));
        asked.extend(others.cloned().collect::<Vec<_>>());
        let named: Vec<&str> = rows.iter().map(|row| row["statement_id"].as_str()).collect();
        prop_assert_eq!(named, asked.iter().map(StatementId::as_str).collect::<Vec<_>>());
        for (row, id) in rows.iter().zip(&asked) {
            let answer = assessment.answer(id);
            for (column, field) in ANSWER_FIELDS {
                prop_assert_eq!(&row[column], &safe(answer.map_or("", |answer| answer.text(field))), "{}", column);
            }
            let judgement = match answer.and_then(Answer::judgement) {
                None => String::new(),
                Some(Judgement::DontKnow) => "dont-know".to_owned(),
                Some(Judgement::DoesNotApply) => "does-not-apply".to_owned(),
                Some(Judgement::Level(level)) => level.as_str().to_owned(),
            };
            prop_assert_eq!(&row["judgement"], &judgement);
            prop_assert_eq!(&row["place"], &safe(assessment.about.text(&PLACE)));
            prop_assert_eq!(&row["perspective"], assessment.about.text(&PERSPECTIVE));
            let text = framework.statement(id).map(|one| one.text.as_str());
            let grade = framework.whole_grade().filter(|grade| &grade.id == id).map(|grade| grade.text.as_str());
            prop_assert_eq!(&row["statement"], text.or(grade).unwrap_or_default());
        }
    }

    #[test]
    fn every_action_of_the_plan_is_in_one_row((framework, assessment) in any_of_a_framework()) {
        let rows = rows(&actions_csv::write(&assessment, &framework));
        let actions = plan(&assessment);
        prop_assert_eq!(rows.len(), actions.len());
        for (row, action) in rows.iter().zip(actions) {
            prop_assert_eq!(&row["action_id"], action.id.as_str());
            for (column, field) in ACTION_FIELDS {
                prop_assert_eq!(&row[column], &safe(action.text(field)), "{}", column);
            }
        }
    }

    /// As OWASP asks: after each quotation mark that opens a cell stands nothing that opens a formula.
    #[test]
    fn no_cell_is_a_formula((framework, assessment) in any_of_a_framework()) {
        for table in [answers_csv::write(&assessment, &framework, 0), actions_csv::write(&assessment, &framework)] {
            for cell in rows(&table).iter().flat_map(BTreeMap::values) {
                prop_assert_eq!(cell.clone(), safe(cell));
            }
        }
    }
}

fn step(id: &str) -> Judgement {
    Judgement::Level(LevelId::parse(id).unwrap())
}

#[allow(clippy::unnecessary_wraps)] // as the answer holds it
fn judged(judgement: Judgement, wording: &str, counter: u64) -> Option<Stamped<Option<Judged>>> {
    let judged = Judged { judgement, wording: Fingerprint::of(wording), carried: None };
    Some(Stamped { stamp: stamp(counter, "r-1"), value: Some(judged) })
}

/// An assessment worked out by hand, of the framework that is shipped first.
fn by_hand(framework: &Framework) -> Assessment {
    let mut made = assessment("a-1");
    made.header.framework.id = framework.id().clone();
    let first = &framework.statements()[0];
    let record_of = |texts: &[(&'static Field, &str)]| record(texts, &stamp(2, "r-1"));
    made.about = record_of(&[(&PLACE, "=Dufftown"), (&PERSPECTIVE, "resident")]);
    let answer = Answer {
        judged: judged(step("mostly"), &first.text, 1),
        record: record_of(&[
            (&NOTE, "+ \"Tŷ\",\n;"),
            (&EVIDENCE, "-1"),
            (&VOICE, "own-words"),
            (&DISSENT, "=no"),
            (&TARGET, "embedded"),
        ]),
    };
    made.answers.insert(first.id.clone(), answer);
    let second = Answer { judged: judged(Judgement::DontKnow, "another wording", 3), ..Answer::default() };
    made.answers.insert(framework.statements()[1].id.clone(), second);
    let gone = Answer { judged: judged(step("mostly"), "gone", 4), ..Answer::default() };
    made.answers.insert(StatementId::parse("a-statement-of-long-ago").unwrap(), gone);
    made.actions.insert(
        ActionId::parse("x-1").unwrap(),
        record_of(&[(&WHAT, "@home"), (&DUE, "2026-12-01"), (&STATEMENT, first.id.as_str())]),
    );
    made.actions.insert(ActionId::parse("x-2").unwrap(), record_of(&[(&WHAT, "Ask"), (&STATUS, "under-way")]));
    made
}

#[test]
fn a_row_says_everything_about_an_answer() {
    let framework = shipped_framework("ideal-empowering-authority");
    let rows = rows(&answers_csv::write(&by_hand(&framework), &framework, 600));
    assert_eq!(rows.len(), 71);
    let expected: Vec<(&str, &str)> = vec![
        ("answered_on", "2026-11-23"), // 14:02 in UTC, ten hours later on the wall
        ("assessment", "a-1"),
        ("carried_from", ""),
        ("confidence", ""),
        ("crossing_group", "Clear leadership"),
        ("dissent", "'=no"),
        ("evidence", "'-1"),
        ("evidence_date", ""),
        ("evidence_link", ""),
        ("evidence_voice", "own-words"),
        ("framework", "ideal-empowering-authority"),
        ("framework_version", framework.version()),
        ("importance", ""),
        ("judgement", "mostly"),
        ("kind", "rated"),
        ("note", "'+ \"Tŷ\",\n;"),
        ("perspective", "resident"),
        ("place", "'=Dufftown"),
        ("section", &framework.sections().unwrap().groups[0].title),
        ("statement", &framework.statements()[0].text),
        ("statement_id", framework.statements()[0].id.as_str()),
        ("target", "embedded"),
        ("value", "2"),
        ("wording_changed", "no"),
    ];
    let found: Vec<(&str, &str)> = rows[0].iter().map(|(name, cell)| (name.as_str(), cell.as_str())).collect();
    assert_eq!(found, expected);
    let of = |row: &Row| ["judgement", "value", "kind", "wording_changed"].map(|column| row[column].clone());
    assert_eq!(of(&rows[1]), ["dont-know", "", "rated", "yes"]);
    assert_eq!(of(&rows[2]), ["", "", "rated", ""]);
    assert_eq!(of(&rows[70]), ["mostly", "2", "not-in-framework", ""]);
}

#[test]
fn a_row_says_everything_about_an_action() {
    let framework = shipped_framework("ideal-empowering-authority");
    let rows = rows(&actions_csv::write(&by_hand(&framework), &framework));
    let of = |row: &Row| ["what", "due", "status", "statement"].map(|column| row[column].clone());
    assert_eq!(of(&rows[0]), ["'@home", "2026-12-01", "planned", &framework.statements()[0].text]);
    assert_eq!(of(&rows[1]), ["Ask", "", "under-way", ""]);
    assert_eq!(rows.len(), 2);
}

/// The states of a checklist are counted, never added up; the grades of the whole have their owner's numbers.
#[test]
fn only_what_may_be_reckoned_with_has_a_value() {
    let checklist = shipped_framework("empowerment-programme");
    let mut made = assessment("a-1");
    let item = &checklist.statements()[0];
    let state = checklist.scale().levels()[1].id.clone();
    let answer = Answer { judged: judged(Judgement::Level(state), &item.text, 1), ..Answer::default() };
    made.answers.insert(item.id.clone(), answer);
    let rows_of_list = rows(&answers_csv::write(&made, &checklist, 0));
    assert_eq!((rows_of_list[0]["judgement"].is_empty(), rows_of_list[0]["value"].as_str()), (false, ""));

    let judgement = shipped_framework("empowered-communities");
    let (grade, mut made) = (judgement.whole_grade().unwrap(), assessment("a-1"));
    let highest = judgement.scale().levels().last().unwrap();
    let answer = Answer { judged: judged(Judgement::Level(highest.id.clone()), &grade.text, 1), ..Answer::default() };
    made.answers.insert(grade.id.clone(), answer);
    let last = rows(&answers_csv::write(&made, &judgement, 0)).pop().unwrap();
    assert_eq!((last["kind"].as_str(), last["value"].as_str()), ("grade", "6"));
}

/// The first cells of the tables under a heading of the description.
fn described(heading: &str) -> Vec<String> {
    let text = texts::text("docs/csv.md");
    let part = text.split("\n## ").find(|part| part.starts_with(heading)).unwrap();
    let rows = part.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some(row.split_once('`')?.0.to_owned())).collect()
}

#[test]
fn the_description_names_every_column_in_its_order() {
    assert_eq!(described("The answers"), answers_csv::COLUMNS);
    assert_eq!(described("The plan"), actions_csv::COLUMNS);
}
