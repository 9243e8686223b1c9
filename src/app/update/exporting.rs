//! What the open assessment is taken away as, apart from the file that can be opened again.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::export::Export;
use crate::app::page::Extent;
use crate::app::state::AppState;
use crate::app::update::{files, filling};
use crate::app::views::{dates, markdown, report};
use crate::domain::assessment::Assessment;
use crate::formats::{actions_csv, answers_csv, ics};

/// Offers it as a file for other programs or for people, as it stands now.
pub fn export(state: &mut AppState, export: Export, now: Moment) -> Vec<Command> {
    let mut commands = filling::keep_drafts(state, now);
    let Some((assessment, framework)) = state.open_assessment() else { return commands };
    let text = match export {
        Export::Answers => answers_csv::write(assessment, framework, now.offset_minutes),
        Export::Actions => actions_csv::write(assessment, framework),
        Export::Dates => ics::write(&dates::events(state, framework, assessment), now.time),
        Export::Report => report_text(state),
        Export::Agreed => agreed(state, assessment.clone(), now),
    };
    let name = files::file_name(framework.id(), export.ending(), now);
    commands.push(files::offer(state, name, text));
    commands
}

fn agreed(state: &AppState, mut assessment: Assessment, now: Moment) -> String {
    assessment.people.clear();
    files::written(state, assessment, now).map(|(_, text)| text).unwrap_or_default()
}

fn report_text(state: &AppState) -> String {
    report::document(state, Extent::Everything).map(|document| markdown::write(state, &document)).unwrap_or_default()
}
