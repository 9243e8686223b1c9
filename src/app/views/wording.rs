//! Answers that were given to another wording than the one that is shown now. They are kept and count like all others,
//! and people can say that they still hold.

use crate::app::state::AppState;
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::ids::StatementId;

/// What stands beside the answer to a statement of the open assessment when the wording has changed since; `None` when
/// it has not.
#[must_use]
pub fn changed(state: &AppState, statement: &StatementId) -> Option<&'static str> {
    let (assessment, framework) = state.open_assessment()?;
    has_changed(framework, assessment, statement).then_some(state.words.carrying.wording_changed)
}

/// How many answers of the open assessment were given to another wording, in words; `None` when there are none.
#[must_use]
pub fn count_changed(state: &AppState) -> Option<String> {
    let (assessment, framework) = state.open_assessment()?;
    let answered = assessment.answers.keys();
    let count = answered.filter(|id| has_changed(framework, assessment, id)).count();
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    (count > 0).then(|| state.words.carrying.wording_changed_count.fill(count))
}

/// Whether the answer to a statement, or to the grade of the whole, was given to another wording.
#[must_use]
pub fn has_changed(framework: &Framework, assessment: &Assessment, statement: &StatementId) -> bool {
    let judged = assessment.answer(statement).and_then(Answer::judged);
    judged.zip(framework.wording(statement)).is_some_and(|(judged, wording)| judged.wording != wording)
}
