//! Bringing people's files together: how far the reading is, what waits for a decision, and what cannot be used.

use super::beside;
use super::notice;
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened};
use crate::app::waiting::{ReadFile, Refused};
use crate::domain::about::SHOWN_AS;
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::{AssessmentId, FrameworkId};

/// So many files are listed; there may be thousands.
const LISTED: usize = 50;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatherView {
    /// `None` when they go into a new assessment.
    pub into: Option<AssessmentId>,
    /// While there are files left to read.
    pub reading: Option<String>,
    /// What each file that can be brought in is.
    pub ready: Vec<String>,
    pub refused: Vec<String>,
    /// What the button says, when there is anybody to bring in.
    pub bring_in: Option<String>,
}

#[must_use]
pub fn gather(state: &AppState) -> GatherView {
    let (words, waiting) = (&state.words.people, &state.waiting);
    let into = state.page.assessment().cloned();
    if waiting.is_reading() {
        let reading = words.reading.fill([&waiting.read.to_string(), &waiting.of.to_string()]);
        return GatherView { into, reading: Some(reading), ready: Vec::new(), refused: Vec::new(), bring_in: None };
    }
    let (mut ready, mut refused, mut people) = (Vec::new(), Vec::new(), 0);
    let framework = framework(state).map(|framework| framework.id.clone());
    for file in &waiting.files {
        if framework.as_ref().is_some_and(|framework| fits(state, framework, file)) {
            people += file.said.people.len().max(1);
            ready.push(words.ready_line.fill([&file.name, &who(state, file)]));
        } else {
            refused.push(words.refused_line.fill([&file.name, &other_framework(state, file)]));
        }
    }
    for (name, reason) in &waiting.refused {
        let reason = match reason {
            Refused::NotPeople => words.not_people.to_owned(),
            Refused::NotOpened(reason) => notice::reason_text(state.words, reason),
        };
        refused.push(words.refused_line.fill([name, &reason]));
    }
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    GatherView {
        into,
        reading: None,
        bring_in: (people > 0).then(|| words.bring_in.fill(people)),
        ready: shortened(state, ready),
        refused: shortened(state, refused),
    }
}

/// The framework in which answers are put together: that of the open assessment, or else that of most files, if it is here.
#[must_use]
pub fn framework(state: &AppState) -> Option<&FrameworkRef> {
    if let Page::Gather(Some(id)) = &state.page {
        return state.assessments.get(id).map(|assessment| &assessment.header.framework);
    }
    let commonest = state.waiting.commonest()?;
    state.framework(commonest)?;
    let of = |file: &&ReadFile| file.said.header.framework.id == *commonest;
    state.waiting.files.iter().find(of).map(|file| &file.said.header.framework)
}

/// Whether answers to the file's framework can stand beside those to this one: another version of it, or one that adapts
/// the other.
#[must_use]
pub fn fits(state: &AppState, framework: &FrameworkId, file: &ReadFile) -> bool {
    let its = &file.said.header.framework.id;
    let adapts = |one: &FrameworkId, other: &FrameworkId| {
        let model = state.framework(one).and_then(|framework| framework.adapted_from());
        model.is_some_and(|model| model.id == *other)
    };
    its == framework || adapts(its, framework) || adapts(framework, its)
}

fn other_framework(state: &AppState, file: &ReadFile) -> String {
    let framework = &file.said.header.framework.id;
    if state.framework(framework).is_some() {
        return state.words.people.other_framework.fill([&file.framework_title]);
    }
    let reason = NotOpened::UnknownFramework { title: file.framework_title.clone(), id: framework.clone() };
    notice::reason_text(state.words, &reason)
}

/// How many people, or whose view and of when.
fn who(state: &AppState, file: &ReadFile) -> String {
    let count = u32::try_from(file.said.people.len()).unwrap_or(u32::MAX);
    if count > 0 {
        return state.words.people.people.fill(count);
    }
    let name = file.said.about.text(&SHOWN_AS).trim();
    let view = beside::view_and_day(state, &file.said);
    if name.is_empty() { view } else { state.words.about.line.fill([name, &view]) }
}

fn shortened(state: &AppState, mut lines: Vec<String>) -> Vec<String> {
    let more = u32::try_from(lines.len().saturating_sub(LISTED)).unwrap_or(u32::MAX);
    if more > 0 {
        lines.truncate(LISTED);
        lines.push(state.words.people.more_lines.fill(more));
    }
    lines
}
