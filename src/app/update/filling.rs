//! The fields that people fill in: what is typed is kept when the typing pauses, and whenever the page may be about to
//! go; what is chosen is kept at once.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::owner::Owner;
use crate::app::state::{AppState, Base, Draft, DraftKey};
use crate::app::update::{saving, stamping};
use crate::domain::assessment::Assessment;
use crate::domain::field::Field;
use crate::domain::stamp::Stamped;

/// How long typing has to pause before a text is kept, in milliseconds.
const PAUSE: u32 = 400;
/// The longest that steady typing goes unkept, in milliseconds.
const LONGEST: i64 = 2_000;

/// A text changed under the fingers.
pub fn typed(state: &mut AppState, owner: Owner, field: &'static Field, text: String, now: Moment) -> Vec<Command> {
    // What is typed late into a page whose assessment is deleted belongs to nothing.
    let Some(assessment) = state.page.assessment().and_then(|id| state.assessments.get(id)) else { return Vec::new() };
    let key = (assessment.id.clone(), owner, field.name);
    let (since, base) = match state.drafts.get(&key) {
        Some(draft) => (draft.since, draft.base.clone()),
        None => (now.time, stands(assessment, &key.1, field).cloned()),
    };
    let fault = field.kind.typed(&text).err();
    state.drafts.insert(key, Draft { field, text, fault, since, base });
    let left = (since.0 + LONGEST - now.time.0).clamp(0, i64::from(PAUSE));
    vec![Command::WaitForPause(u32::try_from(left).unwrap_or(PAUSE))]
}

/// One of a field's choices was chosen, or with the empty text taken back.
pub fn chosen(state: &mut AppState, owner: &Owner, field: &'static Field, text: &str, now: Moment) -> Vec<Command> {
    let Some(assessment) = state.page.assessment().and_then(|id| state.assessments.get(id)) else { return Vec::new() };
    let (id, base) = (assessment.id.clone(), stands(assessment, owner, field).cloned());
    if let Ok(text) = field.kind.typed(text) {
        keep(state, (id, owner.clone(), field.name), field, base, text, now);
    }
    saving::save_unsaved(state)
}

/// Keeps every text that can be kept as it stands, and tries again whatever could not be stored before.
pub fn keep_drafts(state: &mut AppState, now: Moment) -> Vec<Command> {
    let drafts = std::mem::take(&mut state.drafts);
    for (key, draft) in drafts {
        match draft.field.kind.typed(&draft.text) {
            Ok(text) => keep(state, key, draft.field, draft.base, text, now),
            Err(_) => drop(state.drafts.insert(key, draft)),
        }
    }
    saving::save_unsaved(state)
}

/// Writes a field, unless that is what stands there already, or stood there when the typing began: another tab may have
/// changed it meanwhile.
pub fn keep(
    state: &mut AppState,
    key: DraftKey,
    field: &'static Field,
    base: Option<Stamped<String>>,
    text: String,
    now: Moment,
) {
    let Some(assessment) = state.assessments.get(&key.0) else { return };
    let stands = stands(assessment, &key.1, field);
    let said = |one: Option<&Stamped<String>>| one.map_or("", |one| one.value.as_str()) == text;
    if said(stands) || said(base.as_ref()) {
        return;
    }
    let came_in = stands != base.as_ref();
    let Some(text) = stamping::stamped(state, text, now) else { return };
    let Some(assessment) = state.assessments.get_mut(&key.0) else { return };
    let Some(record) = key.1.record_mut(assessment) else { return };
    record.set(field, text);
    saving::mark_unsaved(state, key.1.key(key.0.clone()));
    // What came in meanwhile was not read by whoever typed this, so it is not what this was made on.
    if came_in || !state.bases.contains_key(&key) {
        state.bases.insert(key, Base { field, before: base });
    }
}

/// What stands in a field as it is kept.
fn stands<'a>(assessment: &'a Assessment, owner: &Owner, field: &Field) -> Option<&'a Stamped<String>> {
    owner.record(assessment)?.get(field)
}
