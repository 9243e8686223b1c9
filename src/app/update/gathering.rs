//! Several people's answers in one assessment: their files are read one by one, wait for a decision, and are brought in.
//! What anybody said is never changed by it.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened};
use crate::app::update::{library, open, saving, stamping};
use crate::app::views::gather;
use crate::app::waiting::{ReadFile, Refused, Waiting};
use crate::domain::about::FORMS;
use crate::domain::assessment::{Assessment, HIGHEST_TAKEN, Header};
use crate::domain::forms;
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::AssessmentId;
use crate::domain::person::Person;
use crate::formats::locked;
use crate::formats::opened::{self, CannotOpen, Opened};
use crate::storage::keys::Key;

/// So many files are brought in in one go.
const AT_ONCE: usize = 50;

pub fn chosen(state: &mut AppState, count: u32) -> Vec<Command> {
    state.waiting.of += count;
    Vec::new()
}

/// A file's bytes arrived, or will not.
pub fn read(state: &mut AppState, name: String, read: Result<Vec<u8>, NotOpened>) -> Vec<Command> {
    let waiting = &mut state.waiting;
    waiting.done += 1;
    let refused = match read.map(|bytes| if locked::is_locked(&bytes) { None } else { Some(opened::read(&bytes)) }) {
        Ok(Some(Ok(Opened::Assessment(file)))) => {
            waiting.files.push(ReadFile { name, framework_title: file.framework_title, said: file.assessment });
            return Vec::new();
        }
        Ok(None) => Refused::Locked,
        Ok(Some(Ok(Opened::Framework(_)))) => Refused::NotPeople,
        Ok(Some(Ok(Opened::Newer(_)))) => Refused::NotOpened(NotOpened::Document(CannotOpen::Newer)),
        Ok(Some(Err(reason))) => Refused::NotOpened(NotOpened::Document(reason)),
        Err(reason) => Refused::NotOpened(reason),
    };
    waiting.refused.push((name, refused));
    Vec::new()
}

/// What is left is neither read nor brought in.
pub fn stop(state: &mut AppState, now: Moment) -> Vec<Command> {
    let waiting = &mut state.waiting;
    waiting.of = waiting.done;
    if waiting.into.is_some() {
        waiting.files.clear();
    }
    go_on(state, now)
}

pub fn set_aside(state: &mut AppState) -> Vec<Command> {
    state.waiting = Waiting::default();
    vec![Command::MoveFocus(Focus::Heading)]
}

/// What waited to be added waits to be brought in with others.
pub fn opening_gathered(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some((file, page)) = gather::of_opening(state) else { return Vec::new() };
    state.waiting.files.push(file);
    open(state, page, Focus::Heading, now)
}

/// Brings in whoever fits, into the assessment of the page or a new one.
pub fn bring_in(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some(framework) = gather::framework(state).cloned() else { return Vec::new() };
    let mut files = std::mem::take(&mut state.waiting).files;
    files.retain(|file| gather::fits(state, &framework.id, file));
    let into = match &state.page {
        Page::Gather(Some(id)) => Some(id.clone()),
        _ => begin(state, &framework, &files, now),
    };
    state.waiting = Waiting { of: u32::try_from(files.len()).unwrap_or(u32::MAX), files, into, ..Waiting::default() };
    go_on(state, now)
}

/// Brings in some of those who were decided about, so that the page can answer before the next ones.
pub fn go_on(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some(id) = state.waiting.into.clone() else { return Vec::new() };
    let files = &mut state.waiting.files;
    let files = files.split_off(files.len().saturating_sub(AT_ONCE));
    state.waiting.done += u32::try_from(files.len()).unwrap_or(u32::MAX);
    for file in files {
        bring_in_one(state, &id, file.said);
    }
    if state.waiting.goes_on() {
        return vec![Command::WaitForPause(0)];
    }
    state.waiting = Waiting::default();
    // A person who went elsewhere meanwhile stays there.
    match state.page {
        Page::Gather(_) => open(state, Page::People(id), Focus::Heading, now),
        _ => saving::save_unsaved(state),
    }
}

fn bring_in_one(state: &mut AppState, id: &AssessmentId, mut said: Assessment) {
    // These can be changed here; what one person said cannot.
    if forms::are_counted(&said) || !said.people.is_empty() {
        said.recount();
    }
    let Some(gathered) = state.assessments.get_mut(id) else { return };
    let may_change = if said.id == *id || forms::are_counted(&said) { said.counter() } else { 0 };
    if said.id == *id && !said.people.is_empty() {
        // The same people, put together here and elsewhere: what was agreed is joined as well.
        let empty = Assessment::new(id.clone(), said.header.clone());
        let here = std::mem::replace(gathered, empty);
        *gathered = here.join(said);
        saving::mark_whole_unsaved(state, id);
        state.counter = state.counter.max(may_change.min(HIGHEST_TAKEN));
        return;
    }
    let person = Person::new(said);
    let decided = person.said.people.values().flat_map(Person::stamps).map(|stamp| stamp.counter);
    let counters = decided.chain([may_change]).filter(|counter| *counter <= HIGHEST_TAKEN);
    state.counter = counters.fold(state.counter, u64::max);
    let touched = person.everybody();
    gathered.bring_in(person);
    for person in touched {
        saving::mark_unsaved(state, Key::Person(id.clone(), person));
    }
}

/// Begins to count paper forms, as one of the people of the open assessment.
pub fn begin_forms(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some((gathered, _)) = state.open_assessment() else { return Vec::new() };
    let (id, header) = (gathered.id.clone(), &gathered.header);
    let header = Header { created: now.time, opened: None, ..header.clone() };
    let Some(said) = library::new_assessment_id(now) else { return Vec::new() };
    let mut person = Person::new(Assessment::new(said, header));
    let Some(empty) = stamping::stamped(state, String::new(), now) else { return Vec::new() };
    person.said.about.set(&FORMS, empty);
    let person_id = person.id();
    if let Some(gathered) = state.assessments.get_mut(&id) {
        gathered.bring_in(person);
    }
    saving::mark_unsaved(state, Key::Person(id.clone(), person_id.clone()));
    open(state, Page::Forms(id, person_id), Focus::Heading, now)
}

/// A new assessment. People who were put together elsewhere and are not here yet keep theirs, with what they agreed on.
fn begin(state: &mut AppState, framework: &FrameworkRef, files: &[ReadFile], now: Moment) -> Option<AssessmentId> {
    let is_new = |said: &Assessment| !said.people.is_empty() && !state.assessments.contains_key(&said.id);
    let together = files.iter().map(|file| &file.said).find(|said| is_new(said));
    let id = together.map(|said| said.id.clone()).or_else(|| library::new_assessment_id(now))?;
    let header = Header { framework: framework.clone(), created: now.time, opened: None };
    state.assessments.insert(id.clone(), Assessment::new(id.clone(), header));
    saving::mark_unsaved(state, Key::Header(id.clone()));
    Some(id)
}
