//! Statements without groups: enough to be answered and counted.

use empowerment_check::domain::fingerprint::Fingerprint;
use empowerment_check::domain::statement::{Statement, StatementKind};

use super::statement_ids::statement_id;

/// So many statements, numbered from nought.
pub fn statements(count: usize) -> Vec<Statement> {
    (0..count).map(statement).collect()
}

fn statement(number: usize) -> Statement {
    let text = format!("We do thing {number}.");
    Statement {
        id: statement_id(number),
        kind: StatementKind::Rated,
        groups: [].into_iter().collect(),
        wording: Fingerprint::of(&text),
        text,
        examples: vec!["An example".to_owned()],
        place: format!("Line {number}"),
        lens: Vec::new(),
        same_as: [].into_iter().collect(),
        left_out: None,
    }
}
