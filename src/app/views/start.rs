//! The first page: what is already here, and what can be begun.

use super::{progress, when};
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::ids::{AssessmentId, FrameworkId};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartView {
    /// Assessments in this browser, the latest changed first.
    pub saved: Vec<SavedView>,
    pub offered: Vec<OfferView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    pub id: AssessmentId,
    pub title: String,
    /// When it was begun or opened, and last changed.
    pub dates: [String; 2],
    /// How far it has come, or that this page does not offer its framework.
    pub progress: String,
    /// Whether it can be opened here.
    pub offered: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    pub id: FrameworkId,
    pub title: String,
    pub about: String,
    pub audience: String,
    pub size: String,
    pub source: String,
    pub source_note: String,
}

#[must_use]
pub fn start(state: &AppState) -> StartView {
    let mut latest_first: Vec<&Assessment> = Vec::new();
    for assessment in state.assessments.values() {
        let earlier = latest_first.iter().position(|other| other.changed() < assessment.changed());
        latest_first.insert(earlier.unwrap_or(latest_first.len()), assessment);
    }
    StartView {
        saved: latest_first.into_iter().map(|assessment| saved(state, assessment)).collect(),
        offered: state.frameworks.iter().map(|framework| offer(state, framework)).collect(),
    }
}

/// How an assessment is described wherever it is named.
#[must_use]
pub fn saved(state: &AppState, assessment: &Assessment) -> SavedView {
    let words = state.words;
    let moment = |time| when::date_and_time(time, state.offset_minutes, &words.common);
    let origin = match assessment.header.opened {
        Some(opened) => words.start.opened.fill([&moment(opened)]),
        None => words.start.begun.fill([&moment(assessment.header.created)]),
    };
    let changed = words.start.changed.fill([&moment(assessment.changed())]);
    let framework = state.framework(&assessment.header.framework.id);
    SavedView {
        id: assessment.id.clone(),
        title: framework.map_or(assessment.header.framework.id.as_str(), |framework| framework.title()).to_owned(),
        dates: [origin, changed],
        progress: match framework {
            Some(framework) => progress::text(state, progress::whole(framework, assessment)),
            None => words.notice.file_unknown_framework.fill([assessment.header.framework.id.as_str()]),
        },
        offered: framework.is_some(),
    }
}

fn offer(state: &AppState, framework: &Framework) -> OfferView {
    let words = state.words;
    let count = u32::try_from(framework.statements().len()).unwrap_or(u32::MAX);
    let sections = framework.sections().map_or(0, |sections| sections.groups.len());
    let source = framework.source();
    OfferView {
        id: framework.id().clone(),
        title: framework.title().to_owned(),
        about: framework.about().to_owned(),
        audience: framework.audience().to_owned(),
        size: words.start.size.fill([&words.common.statements.fill(count), &sections.to_string()]),
        source: words.start.source.fill([&source.title, &source.publisher, &source.published]),
        source_note: source.note.clone(),
    }
}
