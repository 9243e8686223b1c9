//! Judgements and notes.

use crate::app::clock::Moment;
use crate::app::command::{Command, Record};
use crate::app::state::{AppState, Draft};
use crate::app::update::{saving, stamping};
use crate::domain::answer::{Answer, Judged, Judgement};
use crate::domain::ids::{AssessmentId, StatementId};
use crate::domain::text::Note;

/// How long typing has to pause before a note is kept, in milliseconds.
const PAUSE: u32 = 400;
/// The longest that steady typing goes unkept, in milliseconds.
const LONGEST: i64 = 2_000;

/// Sets or takes back the judgement on a statement of the open assessment.
pub fn judge(state: &mut AppState, id: &StatementId, judgement: Option<Judgement>, now: Moment) -> Vec<Command> {
    let Some((assessment, framework)) = state.open_assessment() else { return Vec::new() };
    let Some(statement) = framework.statement(id) else { return Vec::new() };
    let judged = judgement.map(|judgement| Judged { judgement, wording: statement.wording });
    let before = assessment.answer(id).and_then(|answer| answer.judged.as_ref()).and_then(|field| field.value.as_ref());
    if before == judged.as_ref() {
        return Vec::new();
    }
    let owner = assessment.id.clone();
    let Some(field) = stamping::stamped(state, judged, now) else { return Vec::new() };
    change(state, owner, id.clone(), |answer| answer.judged = Some(field));
    saving::save_unsaved(state)
}

/// A note changed under the fingers: it is kept when the typing pauses.
pub fn note_typed(state: &mut AppState, statement: StatementId, text: String, now: Moment) -> Vec<Command> {
    let Some(owner) = state.page.assessment().cloned() else { return Vec::new() };
    let key = (owner, statement);
    let since = state.drafts.get(&key).map_or(now.time, |draft| draft.since);
    let fault = Note::parse(&text).err();
    state.drafts.insert(key, Draft { text, fault, since });
    let left = (since.0 + LONGEST - now.time.0).clamp(0, i64::from(PAUSE));
    vec![Command::WaitForPause(u32::try_from(left).unwrap_or(PAUSE))]
}

/// Keeps every note that can be kept as it stands, and tries again whatever could not be stored before.
pub fn keep_drafts(state: &mut AppState, now: Moment) -> Vec<Command> {
    let drafts = std::mem::take(&mut state.drafts);
    for ((owner, statement), draft) in drafts {
        match Note::parse(&draft.text) {
            Ok(note) => keep_note(state, owner, statement, note, now),
            Err(_) => drop(state.drafts.insert((owner, statement), draft)),
        }
    }
    saving::save_unsaved(state)
}

fn keep_note(state: &mut AppState, owner: AssessmentId, statement: StatementId, note: Note, now: Moment) {
    let Some(assessment) = state.assessments.get(&owner) else { return };
    if assessment.answer(&statement).map_or("", Answer::note) == note.as_str() {
        return;
    }
    if let Some(field) = stamping::stamped(state, note, now) {
        change(state, owner, statement, |answer| answer.note = Some(field));
    }
}

fn change(state: &mut AppState, owner: AssessmentId, statement: StatementId, edit: impl FnOnce(&mut Answer)) {
    let Some(assessment) = state.assessments.get_mut(&owner) else { return };
    edit(assessment.answers.entry(statement.clone()).or_default());
    saving::mark_unsaved(state, Record::Answer(owner, statement));
}
