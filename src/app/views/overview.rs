//! The sections of the open assessment, with how far each has come.

use super::progress::{self, Stage};
use crate::app::state::AppState;
use crate::domain::ids::{AssessmentId, GroupId};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewView {
    pub id: AssessmentId,
    pub title: String,
    pub progress: String,
    pub sections: Vec<SectionLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionLine {
    pub id: GroupId,
    pub title: String,
    pub about: String,
    pub stage: Stage,
    pub progress: String,
}

/// `None` when no assessment is open.
#[must_use]
pub fn overview(state: &AppState) -> Option<OverviewView> {
    let (assessment, framework) = state.open_assessment()?;
    let line = |group: &crate::domain::framework::Group| {
        let tally = progress::section_tally(framework, assessment, &group.id);
        SectionLine {
            id: group.id.clone(),
            title: group.title.clone(),
            about: group.about.clone(),
            stage: progress::stage(&tally),
            progress: progress::text(state, &tally),
        }
    };
    Some(OverviewView {
        id: assessment.id.clone(),
        title: framework.title().to_owned(),
        progress: progress::text(state, &progress::whole_tally(framework, assessment)),
        sections: framework.sections()?.groups.iter().map(line).collect(),
    })
}
