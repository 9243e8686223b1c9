//! Carries out the commands that touch storage, over any store, so that tests and the browser run the same code.

use crate::domain::assessment::Assessment;
use crate::domain::ids::FrameworkId;
use crate::storage::keys::{Key, Keys};
use crate::storage::port::{Heard, KeyValue, StorageError};
use crate::storage::repository::Repository;

use super::command::Command;
use super::computer::Computer;
use super::msg::Msg;
use super::state::AppState;

/// Reads the store at the start.
pub fn read(store: &mut dyn KeyValue, keys: &Keys) -> Msg {
    let keeping = store.keeping();
    Msg::StoreRead(Repository { store, keys }.load(), keeping)
}

/// Reads the store again, after something may have changed in it.
pub fn read_again(heard: Heard, store: &mut dyn KeyValue, keys: &Keys) -> Msg {
    match heard {
        Heard::Finishing => Msg::ClearedElsewhere,
        _ => Msg::StoreChanged(heard, Repository { store, keys }.load()),
    }
}

/// Carries out one command; `None` when it is not about storage.
pub fn run(command: &Command, state: &AppState, store: &mut dyn KeyValue, keys: &Keys) -> Option<Msg> {
    let mut repository = Repository { store, keys };
    match command {
        Command::Save(key) => save(key, state, &mut repository),
        Command::Keep { name, assessment } => {
            let result = save_whole(assessment, state, &mut repository);
            Some(Msg::FileKept { name: name.clone(), assessment: assessment.clone(), result })
        }
        Command::KeepFramework { name, file } => {
            let result = match &state.replica {
                Some(replica) => repository.save_framework(replica, file.framework.id(), &file.text),
                None => Err(StorageError::Blocked),
            };
            Some(Msg::FrameworkKept { name: name.clone(), file: file.clone(), result })
        }
        Command::Add(assessment, reason) => {
            let result = save_whole(assessment, state, &mut repository);
            Some(Msg::Added(assessment.clone(), *reason, result))
        }
        Command::Delete(id) => Some(Msg::Deleted(id.clone(), repository.delete(id))),
        Command::RemoveFramework(id) => Some(Msg::FrameworkRemoved(id.clone(), repository.delete_framework(id))),
        Command::SaveLayout(layout) => {
            // A choice of looks that is not kept is made again; it is not worth a warning.
            let _ = repository.save_layout(layout.name());
            None
        }
        Command::RememberComputer(computer) => {
            // As for the looks: a person whose answer is not kept is asked again.
            let _ = match (computer, &state.replica) {
                (Computer::Own, Some(replica)) => repository.save_computer(replica, Computer::OWN),
                _ => repository.forget_computer(),
            };
            None
        }
        Command::Clear => Some(Msg::Cleared(repository.clear())),
        Command::SaveCopied(id) => {
            // Not knowing of a copy only means that one is asked for again.
            let _ = state.copied.get(id).map(|time| repository.save_copied(id, *time));
            None
        }
        Command::ReadRaw => repository.raw().ok().map(Msg::RawRead),
        Command::FetchRest
        | Command::WaitForPause(_)
        | Command::WaitForAbsence(_)
        | Command::Leave(_)
        | Command::Download { .. }
        | Command::DownloadPage { .. }
        | Command::Lock { .. }
        | Command::Unlock { .. }
        | Command::DownloadPng { .. }
        | Command::CopyLink(_)
        | Command::ForgetLink
        | Command::MoveFocus(_)
        | Command::WarnPage(_)
        | Command::Print => None,
    }
}

/// The texts of these frameworks, which the visitor opened: as they are stored, or as they were opened where nothing is.
pub fn framework_texts(ids: &[FrameworkId], state: &AppState, store: &dyn KeyValue, keys: &Keys) -> Vec<String> {
    let unkept = |id: &FrameworkId| {
        let mut unkept = state.unkept_frameworks.iter().rev();
        unkept.find(|(_, file)| file.framework.id() == id).map(|(_, file)| file.text.clone())
    };
    let stored = |id: &FrameworkId| store.get(&keys.name(&Key::Framework(id.clone()))).ok().flatten();
    ids.iter().filter_map(|id| unkept(id).or_else(|| stored(id))).collect()
}

fn save_whole(assessment: &Assessment, state: &AppState, repository: &mut Repository<'_>) -> Result<(), StorageError> {
    let replica = state.replica.as_ref().ok_or(StorageError::Blocked)?;
    repository.save_whole(replica, assessment)
}

/// Saves one record; `None` when it is gone meanwhile.
fn save(key: &Key, state: &AppState, repository: &mut Repository<'_>) -> Option<Msg> {
    let id = key.assessment()?;
    let assessment = state.assessments.get(id)?;
    let is_new = state.unsaved.contains(&Key::Header(id.clone()));
    if !is_new && repository.keeps(id) == Ok(false) {
        return Some(Msg::StoreChanged(Heard::Nothing, repository.load()));
    }
    let saved = repository.found(key).and_then(|found| {
        match key {
            Key::Header(id) => {
                let replica = state.replica.as_ref().ok_or(StorageError::Blocked)?;
                repository.save_header(replica, id, &assessment.header)?;
            }
            Key::About(id) => drop(repository.save_about(id, &assessment.about)?),
            Key::Answer(id, statement) => {
                let answer = assessment.answer(statement).cloned().unwrap_or_default();
                repository.save_answer(id, statement, &answer)?;
            }
            Key::Action(id, action) => {
                let record = assessment.actions.get(action).cloned().unwrap_or_default();
                repository.save_action(id, action, &record)?;
            }
            Key::Person(id, person) => {
                if let Some(said) = assessment.people.get(person) {
                    repository.save_person(id, person, said)?;
                }
            }
            Key::Round(id, round) => {
                if let Some(said) = assessment.rounds.get(round) {
                    repository.save_round(id, round, said)?;
                }
            }
            Key::Computer
            | Key::Meta
            | Key::Layout
            | Key::Framework(_)
            | Key::SetAside(_)
            | Key::Copied(_)
            | Key::BackUp(_) => {}
        }
        Ok(found)
    });
    Some(match saved {
        Ok(found) => Msg::RecordSaved(key.clone(), found),
        Err(error) => Msg::RecordNotSaved(key.clone(), error),
    })
}
