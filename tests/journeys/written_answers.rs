//! A framework of judgement: questions answered in writing, closing prompts, and one grade of the whole.

use empowerment_check::app::command::{Command, Focus};
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::grade::grade;
use empowerment_check::app::views::overview::overview;
use empowerment_check::app::views::progress::Stage;
use empowerment_check::app::views::section::{one_statement, section};
use empowerment_check::domain::answer::Judgement;
use empowerment_check::domain::ids::LevelId;
use empowerment_check::domain::statement::StatementKind;

use crate::common::browser_store::BrowserStore;
use crate::common::names::{section_id, statement};
use crate::common::visit::Visit;

const JUDGED: &str = "empowered-communities";
const THEME: &str = "active-and-delivering";

fn kinds_of_the_first_theme(visit: &Visit) -> Vec<(Option<String>, usize)> {
    let blocks = section(&visit.state).unwrap().blocks;
    blocks.into_iter().map(|block| (block.title, block.statements.len())).collect()
}

/// The ids of the first theme's questions.
fn questions(visit: &Visit) -> Vec<String> {
    let (_, framework) = visit.state.open_assessment().unwrap();
    let theme = section_id(THEME);
    let all = framework.statements_in(&theme);
    all.filter(|one| one.kind == StatementKind::Question).map(|one| one.id.as_str().to_owned()).collect()
}

#[test]
fn a_theme_shows_illustrations_then_questions_then_the_closing_prompts() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(JUDGED);
    visit.go_to(THEME);
    let titles = ["What good practice looks like", "Challenge questions", "Looking at it as a whole"];
    let expected: Vec<_> = titles.iter().map(|title| Some((*title).to_owned())).zip([8, 4, 3]).collect();
    assert_eq!(kinds_of_the_first_theme(&visit), expected);
}

#[test]
fn a_question_is_done_when_something_is_written() {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin(JUDGED);
    visit.go_to(THEME);
    let questions = questions(&visit);
    let stage = |visit: &Visit| {
        let line = &overview(&visit.state).unwrap().sections[0];
        (line.stage, line.progress.clone())
    };
    assert_eq!(stage(&visit), (Stage::NotBegun, "0 of 4 done".to_owned()));
    for (index, question) in questions.iter().enumerate() {
        visit.write(question, "Forty people help every month.");
        visit.pause();
        let expected = if index == 3 { Stage::Complete } else { Stage::UnderWay };
        assert_eq!(stage(&visit), (expected, format!("{} of 4 done", index + 1)));
    }
    visit.write(&questions[0], "");
    visit.pause();
    assert_eq!(stage(&visit), (Stage::UnderWay, "3 of 4 done".to_owned()));
    assert_eq!(visit.progress(), "3 of 12 done");
}

#[test]
fn going_on_leads_to_the_first_question_without_an_answer() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let id = visit.begin(JUDGED);
    visit.go_to(THEME);
    let questions = questions(&visit);
    visit.write(&questions[0], "Yes.");
    visit.send(Msg::PageOpened(Page::Start));
    let asked = visit.send(Msg::AssessmentResumed(id.clone()));
    assert_eq!(visit.state.page, Page::Section(id, section_id(THEME), 0));
    assert!(asked.contains(&Command::MoveFocus(Focus::Statement(statement(&questions[1])))), "{asked:?}");
}

#[test]
fn one_at_a_time_leaves_the_illustrations_beside_the_questions() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let id = visit.begin(JUDGED);
    visit.go_to(THEME);
    let first = questions(&visit)[0].clone();
    visit.send(Msg::PageOpened(Page::Statement(id, statement(&first))));
    let view = one_statement(&visit.state).unwrap();
    // Four questions and three closing prompts.
    assert_eq!((view.position.as_str(), view.previous), ("1 of 7 in this section", None));
    assert_eq!(view.illustrations.unwrap().statements.len(), 8);
}

#[test]
fn the_grade_is_optional_highest_first_and_can_be_taken_back() {
    let store = BrowserStore::empty();
    let mut visit = Visit::open(&store);
    let id = visit.begin(JUDGED);
    visit.send(Msg::PageOpened(Page::Grade(id.clone())));
    let view = grade(&visit.state).unwrap();
    let labels: Vec<&str> = view.grades.iter().map(|grade| grade.label.as_str()).collect();
    assert_eq!(labels, ["Excellent", "Very good", "Good", "Satisfactory", "Weak", "Unsatisfactory"]);
    assert_eq!(view.proportions.len(), 5);
    let given = |visit: &Visit| overview(&visit.state).unwrap().grade.unwrap().given;
    assert_eq!(given(&visit), None);
    let good = Judgement::Level(LevelId::parse("good").unwrap());
    visit.choose(view.id.as_str(), good.clone());
    visit.write(view.id.as_str(), "More of us than last year.");
    visit.pause();
    assert_eq!(visit.progress(), "0 of 12 done", "the grade is no part of the work to be done");

    let mut later = Visit::open(&store);
    later.send(Msg::PageOpened(Page::Grade(id)));
    assert_eq!((later.judgement(view.id.as_str()), given(&later)), (Some(good), Some("Good".to_owned())));
    later.take_back(view.id.as_str());
    assert_eq!(given(&later), None);
}

#[test]
fn the_last_theme_leads_to_the_grade() {
    let mut visit = Visit::open(&BrowserStore::empty());
    let id = visit.begin(JUDGED);
    visit.go_to("influential-and-equal");
    assert_eq!(section(&visit.state).unwrap().next.page, Page::Grade(id));
}
