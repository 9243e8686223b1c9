//! Ids of statements by number.

use empowerment_check::domain::ids::StatementId;

/// The id of the statement with this number.
pub fn statement_id(number: usize) -> StatementId {
    StatementId::parse(&format!("statement-{number}")).unwrap()
}
