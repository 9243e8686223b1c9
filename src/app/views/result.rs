//! The result, in the way the framework's owner means it: scores on a scale, counts of a checklist, or the written
//! judgement of people. The parts are in the files beside this one.

pub mod checklist;
pub mod counts;
pub mod grid;
pub mod judgement;
pub mod next_steps;
pub mod scale;

use super::opened::Opened;
use super::progress;
use crate::app::state::AppState;
use crate::domain::answer::Answer;
use crate::domain::framework::Historical;
use crate::domain::ids::AssessmentId;
use crate::domain::judging::Judging;
use crate::domain::statement::Statement;
use crate::words::phrase::Plural;

use checklist::ChecklistView;
use judgement::JudgementView;
use next_steps::NextList;
use scale::ScaleView;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    pub assessment: AssessmentId,
    /// The framework and how far it has come.
    pub above: String,
    /// What the framework says of itself as a record of its time.
    pub historical: Option<Historical>,
    pub body: Body,
    /// What to look at next, where statements are rated: the lists that have an item.
    pub next_steps: Vec<NextList>,
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
    NothingYet(&'static str),
    Scale(Box<ScaleView>),
    Checklist(ChecklistView),
    Judgement(JudgementView),
}

/// `None` when no assessment is open.
#[must_use]
pub fn result(state: &AppState) -> Option<ResultView> {
    let opened = &Opened::of(state)?;
    let Opened { words, framework, assessment } = opened;
    let progress = progress::text(state, progress::whole(framework, assessment));
    let body = body(opened);
    let is_rated = matches!(body, Body::Scale(_) | Body::Checklist(_));
    Some(ResultView {
        assessment: assessment.id.clone(),
        above: words.result.above.fill([framework.title(), &progress]),
        historical: framework.historical().cloned(),
        body,
        next_steps: if is_rated { next_steps::lists(opened) } else { Vec::new() },
        earlier_wording: earlier_wording(opened),
        left_out: left_out(opened),
        editorial_notes: framework.editorial_notes().to_vec(),
    })
}

fn body(opened: &Opened<'_>) -> Body {
    let words = opened.words;
    let (body, nothing_yet) = match opened.framework.judging() {
        Judging::Scale(_) => (scale::view(opened).map(|view| Body::Scale(Box::new(view))), words.result.nothing_yet),
        Judging::Checklist => (checklist::view(opened).map(Body::Checklist), words.checklist.nothing_yet),
        Judging::Judgement(grade) => (judgement::view(opened, grade).map(Body::Judgement), words.judgement.nothing_yet),
    };
    body.unwrap_or(Body::NothingYet(nothing_yet))
}

fn earlier_wording(opened: &Opened<'_>) -> Option<Listed> {
    let (framework, mut texts) = (opened.framework, Vec::new());
    let grade = framework.whole_grade().map(|grade| (&grade.id, &grade.text));
    for (id, text) in framework.statements().iter().map(|one| (&one.id, &one.text)).chain(grade) {
        let judged = opened.assessment.answer(id).and_then(Answer::judged);
        if judged.is_some_and(|judged| framework.wording(id) != Some(judged.wording)) {
            texts.push(text.clone());
        }
    }
    listed(&opened.words.result.earlier_wording, texts)
}

fn left_out(opened: &Opened<'_>) -> Option<Listed> {
    let texts = opened.framework.left_out().iter().map(|one| left_out_text(opened, one)).collect();
    listed(&opened.words.result.left_out_title, texts)
}

fn listed(line: &Plural, texts: Vec<String>) -> Option<Listed> {
    let count = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| Listed { line: line.fill(count), texts })
}

/// A statement that is left out, with the reason.
#[must_use]
pub fn left_out_text(opened: &Opened<'_>, statement: &Statement) -> String {
    let reason = statement.left_out.as_deref().unwrap_or_default();
    opened.words.behind.left_out.fill([&statement.text, reason])
}
