//! Where the product is one file: what it holds is looked at like any file that a person chose, and it is written anew
//! with answers in it.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::opening::{Found, Opening};
use crate::app::state::{AppState, NotOpened, Notice};
use crate::app::update::{files, filling};
use crate::app::views::name;
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::formats::opened::{self, Opened};

const NAME: &str = "empowerment-check";

/// Takes in the texts that the page holds. Nothing of them is among the assessments; what cannot be read is told.
pub fn read(state: &mut AppState, texts: &[String]) -> Vec<Opening> {
    let mut read = Vec::new();
    for text in texts {
        match opened::read(text.as_bytes()) {
            Ok(Opened::Assessment(file)) => {
                let name = name::name(state, &file.assessment);
                read.push(Opening { name, found: Found::Assessment(Box::new(file)) });
            }
            Ok(Opened::Newer(glimpse)) => {
                let name = glimpse.place.clone().or_else(|| glimpse.framework.clone()).unwrap_or_default();
                read.push(Opening { name, found: Found::Newer(Box::new(glimpse)) });
            }
            // A framework stands in the page as one that the page brings.
            Ok(Opened::Framework(_)) => {}
            Err(reason) => {
                let name = state.words.one_file.inside_title.to_owned();
                state.notice = Some(Notice::NotOpened { name, reason: NotOpened::Document(reason) });
            }
        }
    }
    read
}

/// A person wants to look at one of them.
pub fn chosen(state: &mut AppState, place: usize, now: Moment) -> Vec<Command> {
    let one = state.inside.as_ref().and_then(|inside| inside.get(place)).cloned();
    one.map(|Opening { name, found }| files::show(state, name, found, now)).unwrap_or_default()
}

/// Offers the page as a new file with these assessments in it, as they stand now.
pub fn copy(state: &mut AppState, ids: &[AssessmentId], now: Moment) -> Vec<Command> {
    let mut commands = filling::keep_drafts(state, now);
    let (mut assessments, mut frameworks) = (Vec::new(), Vec::new());
    for id in ids {
        let Some((framework, text)) = files::copy(state, id, now) else { continue };
        assessments.push(text);
        if is_own(state, &framework) && !frameworks.contains(&framework) {
            frameworks.push(framework);
        }
        commands.extend(files::copied(state, id, now));
    }
    let name = files::dated_name(NAME, ".html", now);
    files::downloaded(state, name.clone(), None);
    commands.push(Command::DownloadPage { name, assessments, frameworks });
    commands
}

/// Whether the visitor opened a framework, so that other people's files do not have it.
fn is_own(state: &AppState, id: &FrameworkId) -> bool {
    state.frameworks.own().any(|own| own.id() == id)
}
