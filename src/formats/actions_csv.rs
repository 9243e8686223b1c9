//! The plan of an assessment as a table, one row for each action. `docs/csv.md` describes the columns; a test holds
//! that it names all of them.

use crate::domain::about::PLACE;
use crate::domain::action::{DUE, LEAD, OUTCOME, STATEMENT, TELLING, WHAT};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::plan::{Action, plan};

use super::csv::Table;

/// The columns, in their order.
pub const COLUMNS: [&str; 12] = [
    "assessment",
    "place",
    "framework",
    "action_id",
    "what",
    "lead",
    "due",
    "telling",
    "status",
    "outcome",
    "statement_id",
    "statement",
];

/// The table of an assessment with its framework.
#[must_use]
pub fn write(assessment: &Assessment, framework: &Framework) -> String {
    let mut table = Table::new(COLUMNS);
    for action in plan(assessment) {
        table.add(&row(assessment, framework, &action));
    }
    table.finish()
}

fn row<'a>(assessment: &'a Assessment, framework: &'a Framework, action: &Action<'a>) -> [&'a str; 12] {
    let statement = action.statement().and_then(|id| framework.statement(&id));
    [
        assessment.id.as_str(),
        assessment.about.text(&PLACE),
        framework.id().as_str(),
        action.id.as_str(),
        action.text(&WHAT),
        action.text(&LEAD),
        action.text(&DUE),
        action.text(&TELLING),
        action.status().name(),
        action.text(&OUTCOME),
        action.text(&STATEMENT),
        statement.map_or("", |statement| &statement.text),
    ]
}
