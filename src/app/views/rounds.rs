//! Over time: the rounds that are kept, and what became of what people meant to do last time.

use super::last_time::{day, label};
use super::{action, name, progress, when};
use crate::app::state::AppState;
use crate::domain::framework::Framework;
use crate::domain::ids::{ActionId, AssessmentId, RoundId};
use crate::domain::plan::{Action, plan};
use crate::domain::round::{self, Round, rounds as kept};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundsView {
    pub assessment: AssessmentId,
    /// What the assessment is called.
    pub name: String,
    /// The latest first.
    pub rounds: Vec<RoundView>,
    /// What the next one is called, unless people call it something else: the day of today.
    pub today: String,
    /// Whether people's own answers are left out of a round.
    pub people: People,
    /// What people meant to do last time.
    pub actions: Vec<MeantView>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    LeftOut,
    None,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundView {
    pub id: RoundId,
    pub title: String,
    /// When it was frozen, and how far it had come.
    pub about: String,
}

/// An action of last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeantView {
    pub id: ActionId,
    pub title: String,
    /// How far it was, and whether it is still on the plan.
    pub was: String,
    pub plan: OnPlan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnPlan {
    Still,
    TakenOff,
}

/// `None` when no assessment is open.
#[must_use]
pub fn rounds(state: &AppState) -> Option<RoundsView> {
    let (assessment, framework) = state.open_assessment()?;
    let now: Vec<&ActionId> = plan(assessment).into_iter().map(|action| action.id).collect();
    let meant = |action: &Action<'_>| meant(state, action, now.contains(&action.id));
    Some(RoundsView {
        assessment: assessment.id.clone(),
        name: name::name(state, assessment),
        rounds: kept(assessment).into_iter().rev().map(|(id, round)| view(state, framework, id, round)).collect(),
        today: when::date(state.now, state.offset_minutes, &state.words.common),
        people: if assessment.people.is_empty() { People::None } else { People::LeftOut },
        actions: round::last(assessment).map(|round| plan(&round.said).iter().map(meant).collect()).unwrap_or_default(),
    })
}

fn view(state: &AppState, framework: &Framework, id: &RoundId, round: &Round) -> RoundView {
    let progress = progress::text(state, progress::whole(framework, &round.said));
    let about = state.words.rounds.frozen.fill([&day(state, round), &progress]);
    RoundView { id: id.clone(), title: label(state, round), about }
}

fn meant(state: &AppState, then: &Action<'_>, is_still: bool) -> MeantView {
    MeantView {
        id: then.id.clone(),
        title: action::title(state, then),
        was: state.words.rounds.was.fill([action::status(state, then.status())]),
        plan: if is_still { OnPlan::Still } else { OnPlan::TakenOff },
    }
}

/// What a round is called that may be deleted.
#[must_use]
pub fn deletion(state: &AppState, id: &RoundId) -> String {
    let round = state.open_assessment().and_then(|(assessment, _)| assessment.rounds.get(id));
    round.map(|round| state.words.rounds.delete_question.fill([&label(state, round)])).unwrap_or_default()
}

/// Another one after every change of which rounds there are.
#[must_use]
pub fn mark(state: &AppState) -> (usize, u64) {
    let Some((assessment, _)) = state.open_assessment() else { return (0, 0) };
    let counters = assessment.rounds.values().map(|round| round.record.counter());
    (kept(assessment).len(), counters.fold(0, u64::wrapping_add))
}

/// How many rounds are kept, if there are any.
#[must_use]
pub fn count(state: &AppState) -> Option<String> {
    let (count, _) = mark(state);
    (count > 0).then(|| state.words.rounds.rounds.fill(u32::try_from(count).unwrap_or(u32::MAX)))
}
