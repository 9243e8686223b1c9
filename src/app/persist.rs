//! Carries out the commands that touch storage, over any store, so that tests and the browser run the same code.

use crate::domain::assessment::Assessment;
use crate::storage::keys::{Key, Keys};
use crate::storage::port::{KeyValue, StorageError};
use crate::storage::repository::Repository;

use super::command::Command;
use super::computer::Computer;
use super::msg::{Joined, Msg};
use super::state::AppState;

/// Reads the store at the start.
pub fn read(store: &mut dyn KeyValue, keys: &Keys) -> Msg {
    let keeping = store.keeping();
    Msg::StoreRead(Repository { store, keys }.load(), keeping)
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
        Command::WaitForPause(_)
        | Command::WaitForAbsence(_)
        | Command::Leave(_)
        | Command::Download { .. }
        | Command::DownloadPng { .. }
        | Command::MoveFocus(_)
        | Command::WarnPage(_)
        | Command::Print => None,
    }
}

fn save_whole(assessment: &Assessment, state: &AppState, repository: &mut Repository<'_>) -> Result<(), StorageError> {
    let replica = state.replica.as_ref().ok_or(StorageError::Blocked)?;
    repository.save_whole(replica, assessment)
}

/// Saves one record; `None` when it is gone meanwhile.
fn save(key: &Key, state: &AppState, repository: &mut Repository<'_>) -> Option<Msg> {
    let assessment = state.assessments.get(key.assessment()?)?;
    let saved = match key {
        Key::Header(id) => {
            repository.save_header(state.replica.as_ref()?, id, &assessment.header).map(|()| Joined::Header)
        }
        Key::About(id) => repository.save_about(id, &assessment.about).map(Joined::Record),
        Key::Answer(id, statement) => {
            repository.save_answer(id, statement, assessment.answer(statement)?).map(Joined::Answer)
        }
        Key::Action(id, action) => {
            repository.save_action(id, action, assessment.actions.get(action)?).map(Joined::Record)
        }
        Key::Meta | Key::Layout | Key::Computer | Key::Framework(_) | Key::SetAside(_) => return None,
    };
    Some(match saved {
        Ok(joined) => Msg::RecordSaved(key.clone(), joined),
        Err(error) => Msg::RecordNotSaved(key.clone(), error),
    })
}
