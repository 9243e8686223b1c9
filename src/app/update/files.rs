//! Files out and in. An assessment opens as a new one; whatever is wrong with a file, nothing that was here changes.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::opening::{Found, Opening};
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened, Notice, Store};
use crate::app::update::{frameworks, library, open};
use crate::domain::assessment::Assessment;
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::formats::assessment_json::{self, AssessmentFile};
use crate::formats::document::{self, NotADocument};
use crate::formats::locked;
use crate::formats::moment_text;
use crate::formats::opened::{self, CannotOpen, Opened};
use crate::storage::port::StorageError;

/// The most that stands in one file, so that it can be opened again.
#[expect(clippy::cast_possible_truncation, reason = "it is far below what any machine counts to")]
const LARGEST: usize = document::MAX_BYTES as usize;

/// The longest text that is shown to be copied where no file comes through. A page with more would hardly move.
const MOST_TO_COPY: usize = 1_000_000;

/// What a file of everything as it is stored is called.
const RAW_NAME: &str = "empowerment-check-stored";

/// Offers an assessment as a file, as it stands now; with very many people in it as several.
pub fn download(state: &mut AppState, id: &AssessmentId, now: Moment) -> Vec<Command> {
    let mut commands = super::filling::keep_drafts(state, now);
    let Some((framework, text)) = copy(state, id, now) else { return commands };
    let parts = text.len() / LARGEST;
    if parts == 0 {
        let name = file_name(&framework, ".json", now);
        commands.push(offer(state, name, text));
    } else {
        commands.extend(in_parts(state, id, 2 * parts, now));
    }
    commands.extend(copied(state, id, now));
    commands
}

/// Each file holds everything but people, and some of these. Files of one assessment join when people are brought
/// together.
fn in_parts(state: &mut AppState, id: &AssessmentId, parts: usize, now: Moment) -> Vec<Command> {
    let Some(whole) = state.assessments.get(id).cloned() else { return Vec::new() };
    let mut commands = Vec::new();
    for part in 0..parts {
        let mut assessment = whole.clone();
        let mut place = 0..;
        assessment.people.retain(|_, _| place.next().is_some_and(|place: usize| place % parts == part));
        let Some((framework, text)) = written(state, assessment, now) else { break };
        let name = file_name(&framework, &format!("-{}.json", part + 1), now);
        commands.push(offer(state, name, text));
    }
    state.notice = Some(Notice::DownloadedInParts(u32::try_from(commands.len()).unwrap_or(u32::MAX)));
    commands
}

/// Remembers when the last copy of an assessment was made.
pub fn copied(state: &mut AppState, id: &AssessmentId, now: Moment) -> Option<Command> {
    state.copied.insert(id.clone(), now.time);
    matches!(state.store, Store::Open { .. }).then(|| Command::SaveCopied(id.clone()))
}

/// What stands in a copy of an assessment, and its framework.
pub fn copy(state: &AppState, id: &AssessmentId, now: Moment) -> Option<(FrameworkId, String)> {
    written(state, state.assessments.get(id)?.clone(), now)
}

/// An assessment as the text of a file, and its framework.
pub fn written(state: &AppState, assessment: Assessment, now: Moment) -> Option<(FrameworkId, String)> {
    let framework = state.framework(&assessment.header.framework.id)?;
    let file = AssessmentFile { assessment, framework_title: framework.title().to_owned(), saved_at: now.time };
    Some((framework.id().clone(), assessment_json::write(&file)))
}

/// Offers a text as a file, and tells so.
pub fn offer(state: &mut AppState, name: String, text: String) -> Command {
    let to_copy = (text.len() <= MOST_TO_COPY).then(|| text.clone());
    downloaded(state, name.clone(), to_copy);
    Command::Download { name, text }
}

/// Tells that a file of this name is ready, and remembers it for the end of the visit.
pub fn downloaded(state: &mut AppState, name: String, text: Option<String>) {
    if !state.downloads.contains(&name) {
        state.downloads.push(name.clone());
    }
    state.notice = Some(Notice::Downloaded { name, text });
}

/// A file's bytes arrived. An assessment is shown first.
pub fn chosen(state: &mut AppState, name: String, bytes: &[u8], now: Moment) -> Vec<Command> {
    if locked::is_locked(bytes) {
        return match locked::read(bytes) {
            Ok(_) => show(state, name, Found::Locked(bytes.to_vec()), now),
            Err(reason) => refuse(state, name, NotOpened::NotLocked(reason)),
        };
    }
    let found = match opened::read(bytes) {
        Ok(Opened::Assessment(file)) => Found::Assessment(Box::new(file)),
        Ok(Opened::Newer(glimpse)) => Found::Newer(Box::new(glimpse)),
        Ok(Opened::Framework(file)) => return frameworks::chosen(state, name, file, now),
        Err(reason) => return refuse(state, name, NotOpened::Document(reason)),
    };
    show(state, name, found, now)
}

/// Shows what was found, unless it belongs to a framework that is not here.
pub fn show(state: &mut AppState, name: String, found: Found, now: Moment) -> Vec<Command> {
    if let Found::Assessment(file) = &found
        && let Some(reason) = no_framework(state, file)
    {
        return refuse(state, name, reason);
    }
    state.opening = Some(Opening { name, found });
    open(state, Page::Opening, Focus::Heading, now)
}

/// Nobody is asked again before there is as much to lose as now.
pub fn put_off(state: &mut AppState, id: AssessmentId, now: Moment) -> Vec<Command> {
    state.put_off.insert(id, now.time);
    vec![Command::MoveFocus(Focus::Heading)]
}

/// Everything as it is stored, for people who can mend it.
pub fn download_raw(state: &mut AppState, text: String, now: Moment) -> Vec<Command> {
    let name = dated_name(RAW_NAME, ".json", now);
    vec![offer(state, name, text), Command::MoveFocus(Focus::Notice)]
}

fn no_framework(state: &AppState, file: &AssessmentFile) -> Option<NotOpened> {
    let id = &file.assessment.header.framework.id;
    let reason = || NotOpened::UnknownFramework { title: file.framework_title.clone(), id: id.clone() };
    state.framework(id).is_none().then(reason)
}

/// A person wants the assessment that waits. It waits until it is stored, so that they can try again.
pub fn confirmed(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some(Opening { name, found }) = state.opening.clone() else { return Vec::new() };
    let file = match found {
        Found::Assessment(file) => *file,
        Found::Link(arrived) if !arrived.handed.is_empty() => arrived.handed.file,
        _ => return Vec::new(),
    };
    let mut assessment = file.assessment;
    assessment.recount();
    assessment.header.opened = Some(now.time);
    if state.assessments.contains_key(&assessment.id) {
        let Some(id) = library::new_assessment_id(now) else { return Vec::new() };
        assessment.id = id;
    }
    let assessment = Box::new(assessment);
    match state.store {
        Store::Open { .. } => vec![Command::Keep { name, assessment }],
        Store::Unread | Store::Resting { .. } | Store::Shut(_) => kept(state, name, *assessment, Ok(()), now),
    }
}

pub fn too_large(state: &mut AppState, name: String) -> Vec<Command> {
    refuse(state, name, NotOpened::Document(CannotOpen::NotADocument(NotADocument::TooLarge)))
}

pub fn unreadable(state: &mut AppState, name: String) -> Vec<Command> {
    refuse(state, name, NotOpened::Unreadable)
}

/// The file's assessment was stored, or could not be and then nothing has changed.
pub fn kept(
    state: &mut AppState,
    name: String,
    assessment: Assessment,
    result: Result<(), StorageError>,
    now: Moment,
) -> Vec<Command> {
    if result.is_err() {
        return refuse(state, name, NotOpened::NotStored);
    }
    let header = &assessment.header.framework;
    let shipped = state.framework(&header.id).map(|framework| framework.version());
    let other_version = shipped != Some(header.version.as_str());
    let id = library::add(state, assessment, now);
    let commands = open(state, Page::Overview(id.clone()), Focus::Notice, now);
    state.notice = Some(Notice::Opened { name, assessment: id, other_version });
    commands
}

/// Nothing changes but the message.
pub fn refuse(state: &mut AppState, name: String, reason: NotOpened) -> Vec<Command> {
    state.notice = Some(Notice::NotOpened { name, reason });
    vec![Command::MoveFocus(Focus::Notice)]
}

/// Such as `ideal-empowering-authority-2026-11-22-1402.json`, by the clock on the wall.
pub fn file_name(framework: &FrameworkId, ending: &str, now: Moment) -> String {
    dated_name(framework.as_str(), ending, now)
}

pub fn dated_name(name: &str, ending: &str, now: Moment) -> String {
    let text = moment_text::write(now.time.on_the_wall(now.offset_minutes));
    let date = text.get(..10).unwrap_or_default();
    let time = text.get(11..16).unwrap_or_default().replace(':', "");
    format!("{name}-{date}-{time}{ending}")
}
