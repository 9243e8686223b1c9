//! Holds the framework reader to documents written by hand: each valid one is accepted, and each invalid one gives
//! exactly the faults listed beside it in its `.problems` file, all of them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod folders;
    pub mod framework_problems;
    pub mod project;
    pub mod texts;
}

use empowerment_check::domain::framework::{Framework, FrameworkRef};
use empowerment_check::domain::ids::{FrameworkId, StatementId};
use empowerment_check::domain::judging::{Judging, Weighting};
use empowerment_check::domain::lens::SuccessFactor;
use empowerment_check::domain::statement::{Statement, StatementKind};
use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;

use common::framework_problems::problem_lines;
use common::{folders, project, texts};

const VALID: &str = "tests/fixtures/frameworks/valid";
const INVALID: &str = "tests/fixtures/frameworks/invalid";

fn tree(folder: &str, stem: &str) -> Json {
    Json::parse(&texts::text(&format!("{folder}/{stem}.json"))).unwrap()
}

fn valid(stem: &str) -> Framework {
    framework_json::read(&tree(VALID, stem)).unwrap()
}

fn ids(statements: &[Statement]) -> Vec<&str> {
    statements.iter().map(|statement| statement.id.as_str()).collect()
}

#[test]
fn every_valid_fixture_is_accepted() {
    let stems = folders::json_stems(VALID);
    assert!(stems.len() >= 12, "{stems:?}");
    for stem in stems {
        assert_eq!(problem_lines(&tree(VALID, &stem)), Vec::<String>::new(), "{stem}");
    }
}

#[test]
fn every_invalid_fixture_gives_exactly_its_listed_faults() {
    let stems = folders::json_stems(INVALID);
    assert!(stems.len() >= 55, "{stems:?}");
    for stem in stems {
        let listed = texts::text(&format!("{INVALID}/{stem}.problems"));
        let mut expected: Vec<&str> = listed.lines().collect();
        expected.sort_unstable();
        assert!(!expected.is_empty(), "{stem} lists no fault");
        assert_eq!(problem_lines(&tree(INVALID, &stem)), expected, "{stem}");
    }
}

#[test]
fn a_list_of_faults_never_stands_without_its_document() {
    let entries = std::fs::read_dir(project::path(INVALID)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut lists: Vec<String> = names.filter_map(|name| name.strip_suffix(".problems").map(str::to_owned)).collect();
    lists.sort();
    assert_eq!(lists, folders::json_stems(INVALID));
}

#[test]
fn a_valid_fixture_is_read_as_it_stands() {
    let framework = valid("two-dimensions");
    assert_eq!((framework.id().as_str(), framework.version()), ("small", "1.0.0"));
    assert_eq!(framework.title(), "A small framework");
    assert_eq!(framework.about(), "Two statements about a village hall.");
    assert_eq!(framework.audience(), "For people who look after a hall.");
    assert_eq!(framework.source().publisher, "The hall committee");
    assert_eq!(framework.editorial_notes(), ["The source has no second statement. It was added."]);
    assert_eq!((framework.scale().lowest(), framework.scale().highest()), (0, 1));
    assert_eq!(framework.scale().levels()[1].meaning, "We do this.");
    assert_eq!(framework.sections().unwrap().groups[1].title, "Money");
    assert_eq!(framework.crossing().unwrap().id.as_str(), "factor");
    let statement = &framework.statements()[1];
    assert_eq!(statement.text, "We decide together how money is spent.");
    assert_eq!((statement.id.as_str(), statement.place.as_str()), ("shared-money", "Line 2"));
    assert_eq!(statement.examples, ["Minutes of a meeting"]);
    // What may be left out is left out.
    assert_eq!((framework.adapted_from(), framework.historical()), (None, None));
    assert_eq!((framework.glossary(), framework.left_out()), (&[][..], &[][..]));
    assert_eq!((framework.judging(), framework.whole_grade()), (&Judging::Scale(Weighting::Statements), None));
    assert_eq!((statement.kind, statement.same_as.len()), (StatementKind::Rated, 0));
}

#[test]
fn a_checklist_is_read_with_everything_it_may_say() {
    let framework = valid("checklist-with-everything");
    assert_eq!((framework.judging(), framework.whole_grade()), (&Judging::Checklist, None));
    let larger = FrameworkId::parse("larger-halls").unwrap();
    let adapted = FrameworkRef { id: larger.clone(), version: "2.10.0".to_owned() };
    assert_eq!(framework.adapted_from(), Some(&adapted));
    let historical = framework.historical().unwrap();
    assert_eq!(historical.label, "A historical document of 1987");
    assert_eq!(historical.note, "The committee that wrote it is gone.");
    assert_eq!(historical.prompt, "What does this job in your hall?");
    let [hall, minutes] = framework.glossary() else { panic!("{:?}", framework.glossary()) };
    assert_eq!((hall.term.as_str(), &hall.forms[..]), ("Hall", &["hall".to_owned(), "halls".to_owned()][..]));
    assert_eq!(minutes.meaning, "What is written down of a meeting.");
    let open = &framework.statements()[0];
    assert_eq!(open.kind, StatementKind::Rated);
    assert_eq!(open.lens, [SuccessFactor::StrongCommunities, SuccessFactor::GoodInformation]);
    let same: Vec<(&str, &str)> = open.same_as.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
    assert_eq!(same, [("barns", "open-gates.2"), ("larger-halls", "open-doors")]);
    assert_eq!(open.same_as.get(&larger), Some(&StatementId::parse("open-doors").unwrap()));
}

#[test]
fn a_judgement_is_read_with_everything_it_may_say() {
    let framework = valid("judgement-with-everything");
    let grade = framework.whole_grade().unwrap();
    assert_eq!((grade.id.as_str(), grade.text.as_str()), ("overall-grade", "Which grade fits the hall as a whole?"));
    assert_eq!(framework.wording(&grade.id), Some(grade.wording));
    let proportions: Vec<(&str, &str)> =
        grade.proportions.iter().map(|one| (one.label.as_str(), one.meaning.as_str())).collect();
    assert_eq!(proportions, [("Most", "Over half"), ("Few", "Up to half")]);
    let kinds: Vec<(&str, StatementKind, usize)> = framework
        .statements()
        .iter()
        .map(|statement| (statement.id.as_str(), statement.kind, statement.examples.len()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("doors-illustrated", StatementKind::Illustration, 2),
            ("doors-asked", StatementKind::Question, 1),
            ("strengths-doors", StatementKind::Strengths, 0),
            ("improvements-doors", StatementKind::Improvements, 0),
            ("evidence-doors", StatementKind::Evidence, 2),
            ("money-asked", StatementKind::Question, 1),
        ]
    );
}

#[test]
fn what_an_adaptation_leaves_out_is_told_and_not_asked() {
    let framework = valid("judgement-with-everything");
    let left_out = framework.left_out();
    assert_eq!(ids(left_out), ["windows-asked"]);
    assert_eq!(left_out[0].left_out.as_deref(), Some("Our hall has no windows."));
    assert_eq!(framework.statement(&left_out[0].id), None);
    assert_eq!(framework.wording(&left_out[0].id), None);

    let groups = valid("groups-of-sixteen");
    assert_eq!((groups.judging(), groups.statements().len()), (&Judging::Scale(Weighting::Groups), 17));
    assert_eq!(ids(groups.left_out()), ["door-17"]);
    let doors = groups.sections().unwrap();
    let in_doors = groups.statements_in(&doors.groups[0].id);
    assert_eq!(in_doors.count(), 16, "what is left out does not count towards the most that can be weighed");
}

#[test]
fn of_endless_faults_two_hundred_are_reported() {
    let tree = Json::parse(&format!(r#"{{"statements":[{}1]}}"#, "1,".repeat(499))).unwrap();
    assert_eq!(problem_lines(&tree).len(), 200);
}

#[test]
fn of_endlessly_broken_rules_two_hundred_are_reported() {
    let document = texts::text(&format!("{VALID}/smallest.json"));
    let (before, statements) = document.split_once("\"statements\": [").unwrap();
    let (statement, after) = statements.rsplit_once(']').unwrap();
    let statements = [statement; 500].join(",");
    let tree = Json::parse(&format!("{before}\"statements\": [{statements}]{after}")).unwrap();
    let lines = problem_lines(&tree);
    assert_eq!(lines.len(), 200);
    assert!(lines.iter().all(|line| line.contains("DuplicateId")), "{lines:?}");
}
