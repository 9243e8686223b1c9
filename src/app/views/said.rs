//! What was said of one statement, to be read: the answer, the note and the evidence.

use super::phrasing::join;
use super::result::counts;
use super::when;
use crate::app::state::AppState;
use crate::domain::answer::{Answer, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, NOTE, VOICE, VOICES};
use crate::domain::assessment::Assessment;
use crate::domain::calendar::Date;
use crate::domain::field::Field;
use crate::domain::framework::Framework;
use crate::domain::ids::StatementId;
use crate::domain::standing::Standing;
use crate::domain::statement::Statement;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidView {
    pub id: StatementId,
    pub text: String,
    /// The section it is in.
    pub section: String,
    /// The step, or why it has none.
    pub answer: String,
    /// Empty when there is none, like the evidence.
    pub note: String,
    pub evidence: String,
    /// Whether the answer was given to an earlier wording.
    pub wording: Wording,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    OfNow,
    Earlier,
}

#[must_use]
pub fn view(state: &AppState, framework: &Framework, assessment: &Assessment, statement: &Statement) -> SaidView {
    let answer = assessment.answer(&statement.id);
    let text = |field| answer.map_or("", |answer| answer.text(field)).to_owned();
    let standing = standing(framework, assessment, statement);
    let judged = answer.and_then(Answer::judged);
    let is_earlier = judged.is_some_and(|judged| judged.wording != statement.wording);
    SaidView {
        id: statement.id.clone(),
        text: statement.text.clone(),
        section: section(framework, statement),
        answer: counts::label(state, framework.scale(), standing).to_owned(),
        note: text(&NOTE),
        evidence: answer.map(|answer| evidence(state, answer)).unwrap_or_default(),
        wording: if is_earlier { Wording::Earlier } else { Wording::OfNow },
    }
}

/// Whether something stands in a field of the answer to a statement.
#[must_use]
pub fn has(assessment: &Assessment, statement: &Statement, field: &Field) -> bool {
    assessment.answer(&statement.id).is_some_and(|answer| !answer.text(field).is_empty())
}

/// Where a statement stands.
#[must_use]
pub fn standing(framework: &Framework, assessment: &Assessment, statement: &Statement) -> Standing {
    let answer = assessment.answer(&statement.id);
    Standing::of(answer.and_then(Answer::judgement), framework.scale())
}

/// The title of the section that a statement is in.
#[must_use]
pub fn section(framework: &Framework, statement: &Statement) -> String {
    let Some(sections) = framework.sections() else { return String::new() };
    let group = sections.groups.iter().find(|group| statement.is_in(&sections.id, &group.id));
    group.map_or_else(String::new, |group| group.title.clone())
}

/// What shows it, then whose voice it is and when it is from, then where it can be found: a line for each.
fn evidence(state: &AppState, answer: &Answer) -> String {
    let words = state.words;
    let chosen = VOICES.iter().position(|name| *name == answer.text(&VOICE));
    let voice = chosen.and_then(|position| words.section.voices.get(position)).copied().unwrap_or_default();
    let date = Date::parse(answer.text(&EVIDENCE_DATE)).map(|date| when::calendar_date(date, &words.common));
    let mut origin = voice.to_owned();
    for date in date.iter() {
        join(&mut origin, words.result.separator, date);
    }
    let mut lines = String::new();
    for line in
        [answer.text(&EVIDENCE), &origin, answer.text(&EVIDENCE_LINK)].into_iter().filter(|line| !line.is_empty())
    {
        join(&mut lines, "\n", line);
    }
    lines
}
