//! The answer to one statement of the open assessment: all that changes on the page when a person answers.

use super::fault;
use crate::app::owner::Owner;
use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement, NOTE};
use crate::domain::ids::StatementId;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerView {
    pub judgement: Option<Judgement>,
    pub note: String,
    /// Why the note cannot be kept as it stands.
    pub note_fault: Option<String>,
}

#[must_use]
pub fn answer(state: &AppState, statement: &StatementId) -> AnswerView {
    let Some(id) = state.page.assessment() else { return AnswerView::default() };
    let answer = state.assessments.get(id).and_then(|assessment| assessment.answer(statement));
    let draft = state.drafts.get(&(id.clone(), Owner::Answer(statement.clone()), NOTE.name));
    AnswerView {
        judgement: answer.and_then(Answer::judgement).cloned(),
        note: draft.map_or_else(|| answer.map_or("", |answer| answer.text(&NOTE)), |draft| &draft.text).to_owned(),
        note_fault: draft
            .and_then(|draft| draft.fault.as_ref())
            .map(|fault| fault::of_typed(fault, &state.words.fault)),
    }
}
