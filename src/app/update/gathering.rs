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
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::{AssessmentId, PersonId};
use crate::domain::person::Person;
use crate::formats::opened::{self, CannotOpen, Opened};
use crate::storage::keys::Key;

pub fn chosen(state: &mut AppState, count: u32) -> Vec<Command> {
    state.waiting.of += count;
    Vec::new()
}

/// A file's bytes arrived, or will not.
pub fn read(state: &mut AppState, name: String, read: Result<Vec<u8>, NotOpened>) -> Vec<Command> {
    let waiting = &mut state.waiting;
    waiting.read += 1;
    let refused = match read.map(|bytes| opened::read(&bytes)) {
        Ok(Ok(Opened::Assessment(file))) => {
            waiting.files.push(ReadFile { name, framework_title: file.framework_title, said: file.assessment });
            return Vec::new();
        }
        Ok(Ok(Opened::Framework(_))) => Refused::NotPeople,
        Ok(Ok(Opened::Newer(_))) => Refused::NotOpened(NotOpened::Document(CannotOpen::Newer)),
        Ok(Err(reason)) => Refused::NotOpened(NotOpened::Document(reason)),
        Err(reason) => Refused::NotOpened(reason),
    };
    waiting.refused.push((name, refused));
    Vec::new()
}

pub fn stop(state: &mut AppState) -> Vec<Command> {
    state.waiting.of = state.waiting.read;
    Vec::new()
}

pub fn set_aside(state: &mut AppState) -> Vec<Command> {
    state.waiting = Waiting::default();
    vec![Command::MoveFocus(Focus::Heading)]
}

/// Brings in whoever fits, into the assessment of the page or a new one.
pub fn bring_in(state: &mut AppState, now: Moment) -> Vec<Command> {
    let Some(framework) = gather::framework(state).cloned() else { return Vec::new() };
    let waiting = std::mem::take(&mut state.waiting);
    let id = match &state.page {
        Page::Gather(Some(id)) => id.clone(),
        _ => match begin(state, &framework, now) {
            Some(id) => id,
            None => return Vec::new(),
        },
    };
    let files = waiting.files.into_iter().filter(|file| gather::fits(state, &framework.id, file)).collect::<Vec<_>>();
    let Some(gathered) = state.assessments.get_mut(&id) else { return Vec::new() };
    let mut counter = state.counter;
    let (mut touched, mut is_joined): (Vec<PersonId>, bool) = (Vec::new(), false);
    for file in files {
        if file.said.id == id && !file.said.people.is_empty() {
            // The same people, put together here and elsewhere: what was agreed is joined as well.
            *gathered = gathered.clone().join(file.said);
            is_joined = true;
            continue;
        }
        let person = Person::new(file.said);
        let decided = person.said.people.values().flat_map(Person::stamps);
        counter = decided.map(|stamp| stamp.counter).filter(|one| *one <= HIGHEST_TAKEN).fold(counter, u64::max);
        touched.extend(person.everybody());
        gathered.bring_in(person);
    }
    state.counter = counter;
    for person in touched {
        saving::mark_unsaved(state, Key::Person(id.clone(), person));
    }
    if is_joined {
        saving::mark_whole_unsaved(state, &id);
    }
    open(state, Page::People(id), Focus::Heading, now)
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

fn begin(state: &mut AppState, framework: &FrameworkRef, now: Moment) -> Option<AssessmentId> {
    let id = library::new_assessment_id(now)?;
    let header = Header { framework: framework.clone(), created: now.time, opened: None };
    state.assessments.insert(id.clone(), Assessment::new(id.clone(), header));
    saving::mark_unsaved(state, Key::Header(id.clone()));
    Some(id)
}
