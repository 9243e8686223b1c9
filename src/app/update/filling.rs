//! The fields that people fill in: what is typed is kept when the typing pauses, and whenever the page may be about to
//! go; what is chosen is kept at once.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::owner::Owner;
use crate::app::state::{AppState, Draft};
use crate::app::update::{saving, stamping};
use crate::domain::field::Field;
use crate::domain::ids::AssessmentId;

/// How long typing has to pause before a text is kept, in milliseconds.
const PAUSE: u32 = 400;
/// The longest that steady typing goes unkept, in milliseconds.
const LONGEST: i64 = 2_000;

/// A text changed under the fingers.
pub fn typed(state: &mut AppState, owner: Owner, field: &'static Field, text: String, now: Moment) -> Vec<Command> {
    // What is typed late into a page whose assessment is deleted belongs to nothing.
    let Some(assessment) = state.page.assessment().and_then(|id| state.assessments.get(id)) else { return Vec::new() };
    let key = (assessment.id.clone(), owner, field.name);
    let since = state.drafts.get(&key).map_or(now.time, |draft| draft.since);
    let fault = field.kind.typed(&text).err();
    state.drafts.insert(key, Draft { field, text, fault, since });
    let left = (since.0 + LONGEST - now.time.0).clamp(0, i64::from(PAUSE));
    vec![Command::WaitForPause(u32::try_from(left).unwrap_or(PAUSE))]
}

/// One of a field's choices was chosen, or with the empty text taken back.
pub fn chosen(state: &mut AppState, owner: &Owner, field: &'static Field, text: &str, now: Moment) -> Vec<Command> {
    let Some(assessment) = state.page.assessment().cloned() else { return Vec::new() };
    if let Ok(text) = field.kind.typed(text) {
        keep(state, assessment, owner, field, text, now);
    }
    saving::save_unsaved(state)
}

/// Keeps every text that can be kept as it stands, and tries again whatever could not be stored before.
pub fn keep_drafts(state: &mut AppState, now: Moment) -> Vec<Command> {
    let drafts = std::mem::take(&mut state.drafts);
    for (key, draft) in drafts {
        match draft.field.kind.typed(&draft.text) {
            Ok(text) => keep(state, key.0, &key.1, draft.field, text, now),
            Err(_) => drop(state.drafts.insert(key, draft)),
        }
    }
    saving::save_unsaved(state)
}

/// Writes a field, unless that is what stands there already.
fn keep(state: &mut AppState, id: AssessmentId, owner: &Owner, field: &'static Field, text: String, now: Moment) {
    let Some(assessment) = state.assessments.get(&id) else { return };
    if owner.record(assessment).map_or("", |record| record.text(field)) == text {
        return;
    }
    let Some(text) = stamping::stamped(state, text, now) else { return };
    let Some(assessment) = state.assessments.get_mut(&id) else { return };
    owner.record_mut(assessment).set(field, text);
    saving::mark_unsaved(state, owner.key(id));
}
