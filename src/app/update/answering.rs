//! Judgements: chosen, taken back, confirmed.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::state::AppState;
use crate::app::update::{saving, stamping};
use crate::domain::answer::{Answer, Judged, Judgement};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::storage::keys::Key;

/// Sets or takes back the judgement on a statement of the open assessment.
pub fn judge(state: &mut AppState, id: &StatementId, judgement: Option<Judgement>, now: Moment) -> Vec<Command> {
    let Some((_, framework)) = state.open_assessment() else { return Vec::new() };
    let Some(wording) = framework.wording(id) else { return Vec::new() };
    let judged = judgement.map(|judgement| Judged { judgement, wording, carried: None });
    set_judged(state, id, judged, now)
}

/// A person says again what they said of an earlier wording.
pub fn confirm(state: &mut AppState, id: &StatementId, now: Moment) -> Vec<Command> {
    let Some((assessment, framework)) = state.open_assessment() else { return Vec::new() };
    let (Some(wording), Some(judged)) = (framework.wording(id), assessment.answer(id).and_then(Answer::judged)) else {
        return Vec::new();
    };
    let judged = Judged { wording, ..judged.clone() };
    let mut commands = set_judged(state, id, Some(judged), now);
    if !commands.is_empty() {
        // The button that was pressed is gone.
        commands.push(Command::MoveFocus(Focus::Statement(id.clone())));
    }
    commands
}

fn set_judged(state: &mut AppState, id: &StatementId, judged: Option<Judged>, now: Moment) -> Vec<Command> {
    let Some((assessment, _)) = state.open_assessment() else { return Vec::new() };
    let before = assessment.answer(id).and_then(Answer::judged);
    // Choosing again what is chosen changes nothing, not even where it came from.
    let same = |one: &Judged, other: &Judged| one.judgement == other.judgement && one.wording == other.wording;
    if match (before, &judged) {
        (Some(before), Some(judged)) => same(before, judged),
        (before, judged) => before.is_none() && judged.is_none(),
    } {
        return Vec::new();
    }
    let owner = assessment.id.clone();
    let Some(field) = stamping::stamped(state, judged, now) else { return Vec::new() };
    change(state, owner, id.clone(), |answer| answer.judged = Some(field));
    saving::save_unsaved(state)
}

/// Edits one answer, which then has to be stored.
pub fn change(state: &mut AppState, owner: AssessmentId, statement: StatementId, edit: impl FnOnce(&mut Answer)) {
    let Some(assessment) = state.assessments.get_mut(&owner) else { return };
    edit(assessment.answers.entry(statement.clone()).or_default());
    saving::mark_unsaved(state, Key::Answer(owner, statement));
}
