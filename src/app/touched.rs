//! Which answers a message can change: of hundreds of statements on a page, only those need to be looked at again. It
//! must never promise too little: what it does not know touches every answer.

use super::msg::Msg;
use super::owner::Owner;
use crate::domain::ids::StatementId;
use crate::storage::keys::Key;

/// The answers of the open assessment, and what is typed in their fields, that may be others after a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// No other answer than the one to this statement.
    Answer(StatementId),
    Everything,
}

impl Touched {
    #[must_use]
    pub fn by(msg: &Msg) -> Self {
        match msg {
            Msg::JudgementChosen(statement, _)
            | Msg::JudgementTakenBack(statement)
            | Msg::WordingConfirmed(statement)
            | Msg::Typed(Owner::Answer(statement), ..)
            | Msg::Chosen(Owner::Answer(statement), ..)
            | Msg::RecordSaved(Key::Answer(_, statement), _) => Self::Answer(statement.clone()),
            _ => Self::Everything,
        }
    }
}
