//! The result of a judgement: what people wrote, and the one grade of the whole. No number is made of it.

use empowerment_check::app::msg::Msg;
use empowerment_check::app::views::result::judgement::{GradeView, WrittenView};
use empowerment_check::domain::answer::{DISSENT, Judgement, NOTE};

use crate::common::browser_store::BrowserStore;
use crate::common::names::{statement, step};
use crate::common::results::{fill, judgement, nothing_yet};
use crate::common::visit::Visit;

fn communities() -> Visit {
    let mut visit = Visit::open(&BrowserStore::empty());
    visit.begin("empowered-communities");
    visit
}

fn written(title: &str, text: &str) -> WrittenView {
    WrittenView { title: title.to_owned(), text: text.to_owned() }
}

fn grade(visit: &mut Visit, judgement: Judgement) {
    visit.send(Msg::JudgementChosen(statement("overall-grade"), judgement));
}

#[test]
fn each_theme_shows_what_was_written_and_then_its_questions() {
    let mut visit = communities();
    fill(&mut visit, "strengths-active", &NOTE, "Forty volunteers.\nA café.");
    fill(&mut visit, "how-much-volunteering", &NOTE, "More than ever.");
    fill(&mut visit, "influence-in-decision-making", &NOTE, "Little.");
    let view = judgement(&visit);
    assert_eq!(view.headline, "You answered 2 of the 12 questions.");
    let titles: Vec<&str> = view.themes.iter().map(|theme| theme.title.as_str()).collect();
    assert_eq!(titles, ["Active and delivering", "Inclusive and strong", "Influential and equal"]);
    let closing = [
        written("Strengths", "Forty volunteers.\nA café."),
        written("What could be better", ""),
        written("Evidence", ""),
    ];
    assert_eq!(view.themes[0].closing, closing);
    let questions = [
        written("How much do people volunteer here?", "More than ever."),
        written("Do our volunteers reflect the full mix of people here?", ""),
        written("How well do we recognise and celebrate what our volunteers and groups give?", ""),
        written("How well do our groups respond to local issues and deal with them?", ""),
    ];
    assert_eq!(view.themes[0].questions, questions);
    assert_eq!(view.themes[2].questions[0].text, "Little.");
}

#[test]
fn no_grade_is_no_gap() {
    let mut visit = communities();
    fill(&mut visit, "evidence-inclusive", &NOTE, "A survey.");
    let view = judgement(&visit).grade;
    assert_eq!(
        view.question,
        "Taking all three themes together, which one grade fits how empowered our communities are?"
    );
    assert_eq!((view.grade.as_str(), view.meaning.as_str(), view.reason), ("No grade was given.", "", None));
}

#[test]
fn the_one_grade_comes_with_its_meaning_and_reason() {
    let mut visit = communities();
    grade(&mut visit, step("good"));
    let good = "We have important strengths, and there are some things we need to do better.";
    let expected = GradeView {
        question: judgement(&visit).grade.question,
        grade: "Good".to_owned(),
        meaning: good.to_owned(),
        reason: Some(String::new()),
        dissent: String::new(),
    };
    assert_eq!(judgement(&visit).grade, expected);
    fill(&mut visit, "overall-grade", &NOTE, "The café tipped it.");
    assert_eq!(judgement(&visit).grade, GradeView { reason: Some("The café tipped it.".to_owned()), ..expected });
    fill(&mut visit, "overall-grade", &DISSENT, "Two of us: very good.");
    assert_eq!(judgement(&visit).grade.dissent, "Two of us: very good.");
    grade(&mut visit, Judgement::DontKnow);
    assert_eq!((judgement(&visit).grade.grade.as_str(), judgement(&visit).grade.meaning.as_str()), ("Don't know", ""));
}

#[test]
fn nothing_is_counted_beyond_the_questions() {
    let mut visit = communities();
    assert_eq!(nothing_yet(&visit), "As soon as you have written something, it shows here.");
    fill(&mut visit, "how-much-volunteering", &NOTE, "A lot.");
    grade(&mut visit, step("excellent"));
    let result = visit.result();
    assert_eq!(result.next_steps, []);
    let shown = format!("{:?}", result.body);
    for sign in ["%", "mean:", "score", "out of"] {
        assert!(!shown.contains(sign), "{sign:?} in {shown}");
    }
}
