//! The result of a framework that ends in a judgement: what people wrote, theme by theme, and the one grade of the
//! whole if they gave one. No theme is graded, nothing is averaged, and no grade is suggested.

use crate::app::views::opened::Opened;
use crate::domain::answer::{Answer, DISSENT, NOTE};
use crate::domain::judging::WholeGrade;
use crate::domain::standing::Standing;
use crate::domain::statement::{Statement, StatementKind};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgementView {
    /// How many questions have an answer.
    pub headline: String,
    pub themes: Vec<ThemeView>,
    pub grade: GradeView,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeView {
    pub title: String,
    /// What people wrote to the closing prompts: strengths, improvements, evidence.
    pub closing: Vec<WrittenView>,
    /// The questions with what people answered.
    pub questions: Vec<WrittenView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenView {
    pub title: String,
    /// Empty when nothing is written.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeView {
    /// What the grade is asked for.
    pub question: String,
    /// The grade, or that none was given.
    pub grade: String,
    /// Empty when there is no grade.
    pub meaning: String,
    /// `None` when neither a grade nor a reason was given.
    pub reason: Option<String>,
    /// Who sees it differently; empty when nobody said so.
    pub dissent: String,
}

/// `None` while nothing is written and no grade given.
#[must_use]
pub fn view(opened: &Opened<'_>, grade: &WholeGrade) -> Option<JudgementView> {
    let sections = opened.framework.sections()?;
    let (mut themes, mut written, mut answered, mut asked) = (Vec::new(), 0, 0, 0);
    for group in &sections.groups {
        let (mut closing, mut questions) = (Vec::new(), Vec::new());
        for statement in opened.framework.statements_in(&group.id) {
            let text = opened.note(statement);
            written += usize::from(!text.is_empty());
            match closing_title(opened, statement) {
                Some(title) => closing.push(WrittenView { title: title.to_owned(), text: text.to_owned() }),
                None if statement.kind == StatementKind::Question => {
                    asked += 1;
                    answered += usize::from(!text.is_empty());
                    questions.push(WrittenView { title: statement.text.clone(), text: text.to_owned() });
                }
                None => {}
            }
        }
        themes.push(ThemeView { title: group.title.clone(), closing, questions });
    }
    let grade = grade_view(opened, grade);
    let headline = opened.words.judgement.headline.fill([&answered.to_string(), &asked.to_string()]);
    (written > 0 || grade.reason.is_some()).then_some(JudgementView { headline, themes, grade })
}

/// What a closing prompt asks for; `None` for anything else.
fn closing_title(opened: &Opened<'_>, statement: &Statement) -> Option<&'static str> {
    let words = &opened.words.judgement;
    match statement.kind {
        StatementKind::Strengths => Some(words.strengths),
        StatementKind::Improvements => Some(words.improvements),
        StatementKind::Evidence => Some(words.evidence),
        StatementKind::Rated | StatementKind::Illustration | StatementKind::Question => None,
    }
}

fn grade_view(opened: &Opened<'_>, grade: &WholeGrade) -> GradeView {
    let answer = opened.assessment.answer(&grade.id);
    let reason = answer.map_or("", |answer| answer.text(&NOTE));
    let standing = Standing::of(answer.and_then(Answer::judgement), opened.framework.scale());
    let is_given = standing != Standing::NotAnswered;
    let level = match standing {
        Standing::At(position) => opened.framework.scale().levels().get(position),
        _ => None,
    };
    GradeView {
        question: grade.text.clone(),
        grade: if is_given { opened.label(standing) } else { opened.words.judgement.no_grade }.to_owned(),
        meaning: level.map_or_else(String::new, |level| level.meaning.clone()),
        reason: (is_given || !reason.is_empty()).then(|| reason.to_owned()),
        dissent: answer.map_or("", |answer| answer.text(&DISSENT)).to_owned(),
    }
}
