//! The first page: what is already here, and what can be begun.

use super::offer::{OfferView, number, offer};
use super::{beside, name, progress, when};
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
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
    /// The framework, where the title does not name it.
    pub framework: Option<String>,
    /// When it was begun or opened, and last changed.
    pub dates: [String; 2],
    /// How far it has come, or that this page does not offer its framework.
    pub progress: String,
    /// Whether it can be opened here.
    pub offered: bool,
}

/// The question before a framework is removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalView {
    pub question: String,
    /// What becomes of the assessments that were made with it, if there are any.
    pub consequence: Option<String>,
}

#[must_use]
pub fn start(state: &AppState) -> StartView {
    StartView {
        saved: beside::latest_first(state.assessments.values())
            .into_iter()
            .map(|assessment| saved(state, assessment))
            .collect(),
        offered: state.frameworks.offered().into_iter().map(|known| offer(state.words, known)).collect(),
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
        title: name::name(state, assessment),
        framework: name::place(assessment).map(|_| name::framework_title(state, assessment).to_owned()),
        dates: [origin, changed],
        progress: match framework {
            Some(framework) => progress::text(state, progress::whole(framework, assessment)),
            None => words.start.framework_missing.fill([assessment.header.framework.id.as_str()]),
        },
        offered: framework.is_some(),
    }
}

/// `None` when it is not here any more.
#[must_use]
pub fn removal(state: &AppState, id: &FrameworkId) -> Option<RemovalView> {
    let words = &state.words.start;
    let framework = state.framework(id)?;
    let made_with = state.assessments.values().filter(|assessment| &assessment.header.framework.id == id).count();
    Some(RemovalView {
        question: words.remove_question.fill([framework.title()]),
        consequence: (made_with > 0).then(|| words.remove_with.fill(number(made_with))),
    })
}
