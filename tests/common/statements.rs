//! Statements without groups: enough to be answered and counted.

use std::collections::BTreeMap;

use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::framework::Statement;
use empowerment_check::domain::ids::StatementId;

/// The id of the statement with this number.
pub fn statement_id(number: usize) -> StatementId {
    StatementId::parse(&format!("statement-{number}")).unwrap()
}

/// So many statements, numbered from nought.
pub fn statements(count: usize) -> Vec<Statement> {
    (0..count).map(statement).collect()
}

fn statement(number: usize) -> Statement {
    let text = format!("We do thing {number}.");
    Statement {
        id: statement_id(number),
        groups: BTreeMap::new(),
        wording: Fingerprint::of(&text),
        text,
        examples: vec!["An example".to_owned()],
        place: format!("Line {number}"),
        lens: Vec::new(),
    }
}
