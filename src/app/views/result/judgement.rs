//! The result of a framework that ends in a judgement: what people wrote, theme by theme, and the one grade of the
//! whole if they gave one. No theme is graded, nothing is averaged, and no grade is suggested.

use crate::app::state::AppState;
use crate::app::views::said;
use crate::domain::answer::{Answer, NOTE};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Group};
use crate::domain::judging::WholeGrade;
use crate::domain::standing::Standing;
use crate::domain::statement::{Statement, StatementKind};

use super::counts;

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
    pub text: Written,
}

/// What people wrote, or in our words that they wrote nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    Text(String),
    Nothing(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeView {
    /// What the grade is asked for.
    pub question: String,
    /// The grade with its meaning, or that none was given.
    pub grade: String,
    pub meaning: String,
    /// `None` when neither a grade nor a reason was given.
    pub reason: Option<Written>,
}

/// `None` while nothing is written and no grade given.
#[must_use]
pub fn view(
    state: &AppState,
    framework: &Framework,
    grade: &WholeGrade,
    assessment: &Assessment,
) -> Option<JudgementView> {
    let sections = framework.sections()?;
    let is_said = |answer: &Answer| answer.judgement().is_some() || !answer.text(&NOTE).is_empty();
    let ids = framework.statements().iter().map(|statement| &statement.id).chain([&grade.id]);
    if !ids.into_iter().any(|id| assessment.answer(id).is_some_and(is_said)) {
        return None;
    }
    let theme = |group: &Group| {
        let statements: Vec<&Statement> = framework.statements_in(&sections.id, &group.id).collect();
        theme(state, group, &statements, assessment)
    };
    Some(JudgementView {
        headline: headline(state, framework, assessment),
        themes: sections.groups.iter().map(theme).collect(),
        grade: grade_view(state, framework, grade, assessment),
    })
}

fn headline(state: &AppState, framework: &Framework, assessment: &Assessment) -> String {
    let questions = framework.statements().iter().filter(|one| one.kind == StatementKind::Question);
    let answered = questions.clone().filter(|one| said::has(assessment, one, &NOTE)).count();
    state.words.judgement.headline.fill([&answered.to_string(), &questions.count().to_string()])
}

fn theme(state: &AppState, group: &Group, statements: &[&Statement], assessment: &Assessment) -> ThemeView {
    let (words, not_answered) = (&state.words.judgement, state.words.common.not_answered);
    let of_kind = |kind| statements.iter().filter(move |one| one.kind == kind);
    let mut closing = Vec::new();
    for (kind, title) in [
        (StatementKind::Strengths, words.strengths),
        (StatementKind::Improvements, words.improvements),
        (StatementKind::Evidence, words.evidence),
    ] {
        closing.extend(of_kind(kind).map(|one| written(title, one, assessment, words.nothing_written)));
    }
    let questions = of_kind(StatementKind::Question).map(|one| written(&one.text, one, assessment, not_answered));
    ThemeView { title: group.title.clone(), closing, questions: questions.collect() }
}

fn written(title: &str, statement: &Statement, assessment: &Assessment, nothing: &str) -> WrittenView {
    let text = assessment.answer(&statement.id).map_or("", |answer| answer.text(&NOTE));
    WrittenView { title: title.to_owned(), text: text_or(text, nothing) }
}

fn text_or(text: &str, nothing: &str) -> Written {
    if text.is_empty() { Written::Nothing(nothing.to_owned()) } else { Written::Text(text.to_owned()) }
}

fn grade_view(state: &AppState, framework: &Framework, grade: &WholeGrade, assessment: &Assessment) -> GradeView {
    let words = &state.words.judgement;
    let answer = assessment.answer(&grade.id);
    let reason = answer.map_or("", |answer| answer.text(&NOTE));
    let scale = framework.scale();
    let standing = Standing::of(answer.and_then(Answer::judgement), scale);
    let (label, meaning) = match standing {
        Standing::NotAnswered => (words.no_grade, ""),
        Standing::At(position) => {
            let meaning = scale.levels().get(position).map_or("", |level| level.meaning.as_str());
            (counts::label(state, scale, standing), meaning)
        }
        Standing::DontKnow | Standing::DoesNotApply => (counts::label(state, scale, standing), ""),
    };
    let has_reason = standing != Standing::NotAnswered || !reason.is_empty();
    GradeView {
        question: grade.text.clone(),
        grade: label.to_owned(),
        meaning: meaning.to_owned(),
        reason: has_reason.then(|| text_or(reason, words.no_reason)),
    }
}
