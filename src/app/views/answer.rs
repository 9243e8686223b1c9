//! The answer to one statement of the open assessment: all that changes on the page when a person answers.

use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement};
use crate::domain::framework::Framework;
use crate::domain::ids::StatementId;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerView {
    pub judgement: Option<Judgement>,
}

#[must_use]
pub fn answer(state: &AppState, statement: &StatementId) -> AnswerView {
    let Some((assessment, _)) = state.open_assessment() else { return AnswerView::default() };
    let answer = assessment.answer(statement);
    AnswerView { judgement: answer.and_then(Answer::judgement).cloned() }
}

/// A judgement as people read it; `None` for a step that the scale does not have.
#[must_use]
pub fn text(state: &AppState, framework: &Framework, judgement: &Judgement) -> Option<String> {
    let common = &state.words.common;
    Some(match judgement {
        Judgement::DontKnow => common.dont_know.to_owned(),
        Judgement::DoesNotApply => common.does_not_apply.to_owned(),
        Judgement::Level(id) => framework.scale().level(id)?.label.clone(),
    })
}
