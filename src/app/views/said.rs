//! What was said of one statement, to be read: the answer, the note and the evidence.

use super::opened::Opened;
use super::phrasing::join;
use super::when;
use crate::domain::answer::{
    Answer, CONFIDENCE, EVIDENCE, EVIDENCE_DATE, EVIDENCE_LINK, IMPORTANCE, NOTE, VOICE, VOICES,
};
use crate::domain::calendar::Date;
use crate::domain::ids::StatementId;
use crate::domain::statement::Statement;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidView {
    pub id: StatementId,
    pub text: String,
    /// The step, or why it has none.
    pub answer: String,
    /// Such as `Not sure · Matters a lot · Doors`: the section last.
    pub facts: String,
    /// Something to think about; like what follows empty when there is none.
    pub remark: String,
    pub note: String,
    /// See [`evidence`].
    pub evidence: String,
}

#[must_use]
pub fn view(opened: &Opened<'_>, statement: &Statement) -> SaidView {
    let mut view = SaidView {
        id: statement.id.clone(),
        text: statement.text.clone(),
        answer: opened.label(opened.standing(statement)).to_owned(),
        facts: String::new(),
        remark: String::new(),
        note: String::new(),
        evidence: String::new(),
    };
    if let Some(answer) = opened.answer(statement) {
        take_in(opened, statement, answer, &mut view);
    }
    join(&mut view.facts, opened.words.result.separator, opened.section(statement));
    view
}

fn take_in(opened: &Opened<'_>, statement: &Statement, answer: &Answer, view: &mut SaidView) {
    let words = opened.words;
    let [.., not_sure] = words.section.confidences;
    let sure = if answer.text(&CONFIDENCE) == "not-sure" { not_sure } else { "" };
    let matters = match answer.text(&IMPORTANCE) {
        "high" => words.next_steps.matters_a_lot,
        "low" => words.next_steps.matters_a_little,
        _ => "",
    };
    join(&mut view.facts, words.result.separator, sure);
    join(&mut view.facts, words.result.separator, matters);
    if answer.judged().is_some_and(|judged| judged.wording != statement.wording) {
        words.behind.earlier_wording.clone_into(&mut view.remark);
    }
    answer.text(&NOTE).clone_into(&mut view.note);
    view.evidence = evidence(words, answer);
}

/// What shows it, then whose voice it is and when it is from, then where it can be found: a line for each that there is.
#[must_use]
pub fn evidence(words: &Words, answer: &Answer) -> String {
    let chosen = VOICES.iter().position(|name| *name == answer.text(&VOICE));
    let mut origin =
        chosen.and_then(|place| words.section.voices.get(place)).map_or_else(String::new, ToString::to_string);
    if let Some(date) = Date::parse(answer.text(&EVIDENCE_DATE)) {
        join(&mut origin, words.result.separator, &when::calendar_date(date, &words.common));
    }
    let mut evidence = String::new();
    for line in [answer.text(&EVIDENCE), &origin, answer.text(&EVIDENCE_LINK)] {
        join(&mut evidence, "\n", line);
    }
    evidence
}
