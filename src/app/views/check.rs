//! Everything that was answered, section by section, and the gaps.

use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement, NOTE};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::next_steps::{self, Question};
use crate::domain::statement::{Statement, StatementKind};

use super::{answer, progress, said, walk};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckView {
    pub assessment: AssessmentId,
    pub framework_title: String,
    pub progress: String,
    /// Each kind of gap that there is, with how many statements.
    pub gaps: Vec<GapView>,
    pub sections: Vec<CheckSection>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapView {
    pub gap: Gap,
    pub text: String,
    /// The first statement of this kind.
    pub first: StatementId,
}

/// What may be missing from an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    NotAnswered,
    DontKnow,
    /// At the highest step, with neither evidence nor note.
    NoEvidence,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckSection {
    pub title: String,
    pub rows: Vec<CheckRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRow {
    pub id: StatementId,
    pub text: String,
    /// The judgement or, of a question, the written answer; `None` when there is none.
    pub answer: Option<String>,
    pub note: String,
    /// What shows it, whose voice it is and when it is from, and where it can be found: a line for each.
    pub evidence: String,
    pub gap: Option<Gap>,
}

/// `None` when no assessment is open.
#[must_use]
pub fn check(state: &AppState) -> Option<CheckView> {
    let (assessment, framework) = state.open_assessment()?;
    let sections: Vec<CheckSection> =
        framework.sections()?.groups.iter().map(|group| section(state, framework, assessment, group)).collect();
    Some(CheckView {
        assessment: assessment.id.clone(),
        framework_title: framework.title().to_owned(),
        progress: progress::text(state, progress::whole(framework, assessment)),
        gaps: gaps(state, &sections),
        sections,
    })
}

fn gaps(state: &AppState, sections: &[CheckSection]) -> Vec<GapView> {
    let words = &state.words.check;
    let mut gaps = Vec::new();
    for (gap, phrase) in [
        (Gap::NotAnswered, &words.not_answered),
        (Gap::DontKnow, &words.dont_know),
        (Gap::NoEvidence, &words.no_evidence),
    ] {
        let rows = sections.iter().flat_map(|section| &section.rows).filter(|row| row.gap == Some(gap));
        let count = u32::try_from(rows.clone().count()).unwrap_or(u32::MAX);
        for row in rows.take(1) {
            gaps.push(GapView { gap, text: phrase.fill(count), first: row.id.clone() });
        }
    }
    gaps
}

fn section(state: &AppState, framework: &Framework, assessment: &Assessment, group: &Group) -> CheckSection {
    let row = |statement| row(state, framework, assessment, statement);
    CheckSection { title: group.title.clone(), rows: walk::stops(framework, &group.id).map(row).collect() }
}

fn row(state: &AppState, framework: &Framework, assessment: &Assessment, statement: &Statement) -> CheckRow {
    let given = assessment.answer(&statement.id);
    let text = |field| given.map_or("", |answer| answer.text(field)).to_owned();
    let rated = statement.kind == StatementKind::Rated;
    let note = text(&NOTE);
    let judged = given.and_then(Answer::judgement).and_then(|judgement| answer::text(state, framework, judgement));
    CheckRow {
        id: statement.id.clone(),
        text: statement.text.clone(),
        gap: gap(framework, assessment, statement),
        evidence: given.map_or_else(String::new, |answer| said::evidence(state.words, answer)),
        answer: if rated { judged } else { (!note.is_empty()).then(|| note.clone()) },
        note: if rated { note } else { String::new() },
    }
}

fn gap(framework: &Framework, assessment: &Assessment, statement: &Statement) -> Option<Gap> {
    if !progress::is_done(framework, assessment.answer(&statement.id), statement)? {
        return Some(Gap::NotAnswered);
    }
    if *assessment.answer(&statement.id)?.judgement()? == Judgement::DontKnow {
        return Some(Gap::DontKnow);
    }
    // The result asks about the same ones.
    let question = next_steps::question(framework, assessment, statement);
    (question == Some(Question::WouldItHoldUp)).then_some(Gap::NoEvidence)
}
