//! The answer to one statement of the open assessment: all that changes on the page when a person answers.

use super::{origin, wording};
use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement};
use crate::domain::framework::Framework;
use crate::domain::ids::StatementId;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerView {
    pub judgement: Option<Judgement>,
    /// Where the answer came from, when it was carried over.
    pub origin: Option<String>,
    /// That the wording has changed since, when it has.
    pub reworded: Option<&'static str>,
}

#[must_use]
pub fn answer(state: &AppState, statement: &StatementId) -> AnswerView {
    let Some((assessment, _)) = state.open_assessment() else { return AnswerView::default() };
    AnswerView {
        judgement: assessment.answer(statement).and_then(Answer::judgement).cloned(),
        origin: origin::origin(state, statement),
        reworded: wording::changed(state, statement),
    }
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
