//! The sections of the open assessment, with how far each has come.

use super::progress::{self, Stage};
use super::{about, rounds, wording};
use crate::app::state::AppState;
use crate::domain::answer::{Answer, Judgement};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{AssessmentId, FrameworkId, GroupId};
use crate::domain::judging::WholeGrade;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewView {
    pub id: AssessmentId,
    pub framework: FrameworkId,
    pub title: String,
    pub progress: String,
    /// What is said of it: the place, whose view. Empty when nothing is.
    pub about: String,
    /// How many answers were given to an earlier wording, when there are any.
    pub reworded: Option<String>,
    /// The label of a historical document.
    pub historical: Option<String>,
    pub sections: Vec<SectionLine>,
    /// The grade of the whole, and which was given; `None` when the framework has none.
    pub grade: Option<GradeLine>,
    /// How many people's answers were put together here, when there are any.
    pub people: Option<String>,
    /// How many rounds are kept, when there are any.
    pub rounds: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionLine {
    pub id: GroupId,
    pub title: String,
    pub about: String,
    pub stage: Stage,
    pub progress: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeLine {
    pub text: String,
    /// The word of the grade that was given.
    pub given: Option<String>,
}

/// `None` when no assessment is open.
#[must_use]
pub fn overview(state: &AppState) -> Option<OverviewView> {
    let (assessment, framework) = state.open_assessment()?;
    let line = |group: &Group| {
        let progress = progress::section(framework, assessment, &group.id);
        SectionLine {
            id: group.id.clone(),
            title: group.title.clone(),
            about: group.about.clone(),
            stage: progress.stage(),
            progress: progress::text(state, progress),
        }
    };
    Some(OverviewView {
        id: assessment.id.clone(),
        framework: framework.id().clone(),
        title: framework.title().to_owned(),
        progress: progress::text(state, progress::whole(framework, assessment)),
        about: about::line(state, assessment),
        reworded: wording::count_changed(state),
        historical: framework.historical().map(|historical| historical.label.clone()),
        grade: framework.whole_grade().map(|grade| grade_line(framework, assessment, grade)),
        people: (!assessment.people.is_empty())
            .then(|| state.words.people.people.fill(u32::try_from(assessment.people.len()).unwrap_or(u32::MAX))),
        rounds: rounds::count(state),
        sections: framework.sections()?.groups.iter().map(line).collect(),
    })
}

fn grade_line(framework: &Framework, assessment: &Assessment, grade: &WholeGrade) -> GradeLine {
    let level = match assessment.answer(&grade.id).and_then(Answer::judgement) {
        Some(Judgement::Level(level)) => framework.scale().level(level),
        _ => None,
    };
    GradeLine { text: grade.text.clone(), given: level.map(|level| level.label.clone()) }
}
