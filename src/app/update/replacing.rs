//! Texts that lose against an edit that did not know of them: two tabs wrote in one field. The later edit holds in both,
//! and the other text is offered back, so that nothing a person wrote goes without a word.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::owner::Owner;
use crate::app::state::{AppState, DraftKey, Replaced};
use crate::app::update::{filling, saving};
use crate::domain::field::FieldKind;
use crate::domain::record::Record;
use crate::storage::found::Found;
use crate::storage::keys::Key;

/// Notes the texts that lose when what was found in the store joins what is here.
pub fn note(state: &mut AppState, key: &Key, found: &Found) {
    let is_in_it = |(id, owner, _): &&DraftKey| owner.key(id.clone()) == *key;
    let fields: Vec<DraftKey> = state.bases.keys().filter(is_in_it).cloned().collect();
    for field in fields {
        if let Some(replaced) = record(found, &field.1).and_then(|record| lost(state, &field, record)) {
            state.replaced.push(replaced);
        }
    }
}

/// The fields of this owner in the record that was found, which may hold those of several.
fn record<'a>(found: &'a Found, owner: &Owner) -> Option<&'a Record> {
    match (owner, found) {
        (Owner::Answer(_), Found::Answer(answer)) => Some(&answer.record),
        (Owner::About | Owner::Action(_), Found::Record(record)) => Some(record),
        (Owner::Person(_), Found::Person(person)) => Some(&person.record),
        (Owner::Forms(_), Found::Person(person)) => Some(&person.said.about),
        (Owner::Count(_, statement), Found::Person(person)) => {
            person.said.answer(statement).map(|answer| &answer.record)
        }
        _ => None,
    }
}

/// The text that loses in one field, if what was found is neither this tab's edit nor what that was made on.
fn lost(state: &mut AppState, key: &DraftKey, found: &Record) -> Option<Replaced> {
    let base = state.bases.get_mut(key)?;
    let theirs = found.get(base.field)?;
    let assessment = state.assessments.get(&key.0)?;
    let ours = key.1.record(assessment)?.get(base.field)?;
    if theirs == ours || Some(theirs) == base.before.as_ref() {
        return None;
    }
    base.before = Some(theirs.clone());
    let (text, other) = if theirs > ours { (ours, theirs) } else { (theirs, ours) };
    let is_text = !matches!(base.field.kind, FieldKind::Choice(_) | FieldKind::Id);
    (is_text && !text.value.is_empty() && text.value != other.value).then(|| Replaced {
        assessment: key.0.clone(),
        owner: key.1.clone(),
        field: base.field,
        text: text.value.clone(),
    })
}

/// Puts the oldest of these texts back in its place.
pub fn take(state: &mut AppState, now: Moment) -> Vec<Command> {
    if state.replaced.is_empty() {
        return Vec::new();
    }
    let Replaced { assessment, owner, field, text } = state.replaced.remove(0);
    let key = (assessment, owner, field.name);
    state.drafts.remove(&key);
    let stands = state.assessments.get(&key.0).and_then(|assessment| key.1.record(assessment)?.get(field).cloned());
    filling::keep(state, key, field, stands, text, now);
    let mut commands = saving::save_unsaved(state);
    commands.push(Command::MoveFocus(Focus::Heading));
    commands
}

/// The message that is shown goes, and with it what it offers.
pub fn close_notice(state: &mut AppState) {
    if state.notice.take().is_some() {
        return;
    }
    if !state.replaced.is_empty() {
        state.replaced.remove(0);
    } else if !state.headless.is_empty() {
        state.headless.remove(0);
    }
}
