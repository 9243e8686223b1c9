//! The one grade of the whole, where a framework has one.

use super::statement::{self, StepView};
use crate::app::state::AppState;
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::judging::Proportion;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeView {
    pub assessment: AssessmentId,
    pub framework_title: String,
    pub id: StatementId,
    pub text: String,
    /// The grades, highest first, as owners of such scales list them.
    pub grades: Vec<StepView>,
    pub proportions: Vec<Proportion>,
}

/// `None` when no assessment of a framework with such a grade is open.
#[must_use]
pub fn grade(state: &AppState) -> Option<GradeView> {
    let (assessment, framework) = state.open_assessment()?;
    let grade = framework.whole_grade()?;
    let mut grades = statement::choices(framework).steps;
    grades.reverse();
    Some(GradeView {
        assessment: assessment.id.clone(),
        framework_title: framework.title().to_owned(),
        id: grade.id.clone(),
        text: grade.text.clone(),
        grades,
        proportions: grade.proportions.clone(),
    })
}
