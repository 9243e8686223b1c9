//! The result, in the way the framework's owner means it: scores on a scale, counts of a checklist, or the written
//! judgement of people. The parts are in the files beside this one.

pub mod checklist;
pub mod counts;
pub mod grid;
pub mod judgement;
pub mod next_steps;
pub mod scale;

use super::progress;
use crate::app::state::AppState;
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::ids::AssessmentId;
use crate::domain::judging::Judging;
use crate::domain::statement::Statement;

use checklist::ChecklistView;
use judgement::JudgementView;
use next_steps::NextStepsView;
use scale::ScaleView;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    pub assessment: AssessmentId,
    /// The framework and how far it has come.
    pub above: String,
    /// What the framework says of itself as a record of its time: its label and note.
    pub historical: Option<[String; 2]>,
    pub body: Body,
    /// What to look at next, where statements are rated.
    pub next_steps: Option<NextStepsView>,
    /// How many answers were given to an earlier wording, and to which statements.
    pub earlier_wording: Option<Listed>,
    /// How many statements a local adaptation leaves out, and which, each with its reason.
    pub left_out: Option<Listed>,
    pub editorial_notes: Vec<String>,
}

/// A line, and the texts that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub line: String,
    pub texts: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing is answered: when something will show here.
    NothingYet(String),
    Scale(ScaleView),
    Checklist(ChecklistView),
    Judgement(JudgementView),
}

/// `None` when no assessment is open.
#[must_use]
pub fn result(state: &AppState) -> Option<ResultView> {
    let (assessment, framework) = state.open_assessment()?;
    let body = body(state, framework, assessment);
    let is_rated = matches!(body, Body::Scale(_) | Body::Checklist(_));
    Some(ResultView {
        assessment: assessment.id.clone(),
        above: above(state, framework, assessment),
        historical: framework.historical().map(|historical| [historical.label.clone(), historical.note.clone()]),
        next_steps: is_rated.then(|| next_steps::view(state, framework, assessment)),
        earlier_wording: earlier_wording(state, framework, assessment),
        left_out: left_out(state, framework),
        editorial_notes: framework.editorial_notes().to_vec(),
        body,
    })
}

fn above(state: &AppState, framework: &Framework, assessment: &Assessment) -> String {
    let progress = progress::text(state, progress::whole(framework, assessment));
    state.words.result.above.fill([framework.title(), &progress])
}

fn body(state: &AppState, framework: &Framework, assessment: &Assessment) -> Body {
    let words = state.words;
    let (nothing_yet, body) = match framework.judging() {
        Judging::Scale(_) => (words.result.nothing_yet, scale::view(state, framework, assessment).map(Body::Scale)),
        Judging::Checklist => {
            (words.checklist.nothing_yet, checklist::view(state, framework, assessment).map(Body::Checklist))
        }
        Judging::Judgement(grade) => {
            (words.judgement.nothing_yet, judgement::view(state, framework, grade, assessment).map(Body::Judgement))
        }
    };
    body.unwrap_or_else(|| Body::NothingYet(nothing_yet.to_owned()))
}

fn earlier_wording(state: &AppState, framework: &Framework, assessment: &Assessment) -> Option<Listed> {
    let grade = framework.whole_grade().map(|grade| (&grade.id, &grade.text));
    let all = framework.statements().iter().map(|statement| (&statement.id, &statement.text)).chain(grade);
    let earlier = all.filter(|(id, _)| {
        let judged = assessment.answer(id).and_then(Answer::judged);
        judged.is_some_and(|judged| framework.wording(id) != Some(judged.wording))
    });
    let texts: Vec<String> = earlier.map(|(_, text)| text.clone()).collect();
    let count = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| Listed { line: state.words.result.earlier_wording.fill(count), texts })
}

fn left_out(state: &AppState, framework: &Framework) -> Option<Listed> {
    let texts: Vec<String> = framework.left_out().iter().map(|one| left_out_text(state, one)).collect();
    let count = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| Listed { line: state.words.result.left_out_title.fill(count), texts })
}

/// A statement that is left out, with the reason.
#[must_use]
pub fn left_out_text(state: &AppState, statement: &Statement) -> String {
    let reason = statement.left_out.as_deref().unwrap_or_default();
    state.words.behind.left_out.fill([&statement.text, reason])
}
