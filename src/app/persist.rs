//! Carries out the commands that touch storage, over any store, so that tests and the browser run the same code.

use crate::storage::keys::Keys;
use crate::storage::port::{KeyValue, StorageError};
use crate::storage::repository::Repository;

use super::command::{Command, Record};
use super::msg::Msg;
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
        Command::Save(record) => save(record, state, &mut repository),
        Command::Keep { name, assessment } => {
            let result = match &state.replica {
                Some(replica) => repository.save_whole(replica, assessment),
                None => Err(StorageError::Blocked),
            };
            Some(Msg::FileKept { name: name.clone(), assessment: assessment.clone(), result })
        }
        Command::Delete(id) => Some(Msg::Deleted(id.clone(), repository.delete(id))),
        Command::WaitForPause(_) | Command::Download { .. } | Command::MoveFocus(_) => None,
    }
}

/// Saves one record; `None` when it is gone meanwhile.
fn save(record: &Record, state: &AppState, repository: &mut Repository<'_>) -> Option<Msg> {
    let assessment = state.assessments.get(record.assessment())?;
    let saved = match record {
        Record::Header(id) => repository.save_header(state.replica.as_ref()?, id, &assessment.header).map(|()| None),
        Record::Answer(id, statement) => repository.save_answer(id, statement, assessment.answer(statement)?).map(Some),
    };
    Some(match saved {
        Ok(joined) => Msg::RecordSaved(record.clone(), joined),
        Err(error) => Msg::RecordNotSaved(record.clone(), error),
    })
}
