//! Bringing people's files together: how far the reading is, what waits for a decision, and what cannot be used.

use super::beside;
use super::cannot_open;
use super::notice;
use super::offer::number;
use crate::app::opening::{Found, Opening};
use crate::app::page::Page;
use crate::app::state::{AppState, NotOpened};
use crate::app::waiting::{ReadFile, Refused, Waiting};
use crate::domain::about::SHOWN_AS;
use crate::domain::assessment::Assessment;
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::{AssessmentId, FrameworkId};
use crate::words::Words;

/// So many files are listed; there may be thousands.
const LISTED: usize = 50;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatherView {
    /// `None` when they go into a new assessment.
    pub into: Option<AssessmentId>,
    /// While there are files left to read or to bring in.
    pub reading: Option<String>,
    /// What is read out: how far it is at every tenth, and what waits for a decision then.
    pub told: String,
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
    if waiting.goes_on() {
        let text = if waiting.into.is_some() { &words.joining } else { &words.reading };
        let far = |done: u32| text.fill([&done.to_string(), &waiting.of.to_string()]);
        return GatherView {
            into,
            reading: Some(far(waiting.done)),
            told: far(last_told(waiting)),
            ready: Vec::new(),
            refused: Vec::new(),
            bring_in: None,
        };
    }
    let framework = framework(state).map(|framework| &framework.id);
    let fits = |file: &&ReadFile| framework.is_some_and(|framework| fits(state, framework, file));
    let (ready, others): (Vec<_>, Vec<_>) = waiting.files.iter().partition(fits);
    let people = ready.iter().map(|file| file.said.people.len().max(1)).sum::<usize>();
    let others = others.into_iter().map(|file| (&file.name, other_framework(state, file)));
    let refused = waiting.refused.iter().map(|(name, reason)| (name, refused(state.words, reason)));
    let of = others.len() + refused.len();
    let refused = others.chain(refused).map(|(name, reason)| words.refused_line.fill([name, &reason]));
    let titles = [(people, words.ready_title), (of, words.refused_title)];
    let told: Vec<&str> = titles.into_iter().filter(|(count, _)| *count > 0).map(|(_, title)| title).collect();
    GatherView {
        into,
        reading: None,
        told: told.join(". "),
        bring_in: (people > 0).then(|| words.bring_in.fill(number(people))),
        ready: listed(
            state,
            ready.len(),
            ready.iter().map(|file| words.ready_line.fill([&file.name, &who(state, file)])),
        ),
        refused: listed(state, of, refused),
    }
}

/// How many files were dealt with when this was last read out: a thousand numbers would drown everything else.
fn last_told(waiting: &Waiting) -> u32 {
    let step = (waiting.of / 10).max(1);
    waiting.done / step * step
}

fn refused(words: &Words, reason: &Refused) -> String {
    match reason {
        Refused::NotPeople => words.people.not_people.to_owned(),
        Refused::Locked => words.people.locked.to_owned(),
        Refused::NotOpened(NotOpened::Document(reason)) => cannot_open::line(reason, words),
        Refused::NotOpened(reason) => notice::reason_text(words, reason),
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

/// What waits to be added, as one of the files that wait to be brought in, and the page for these. `None` where it cannot
/// be one, or while others are being read or brought in.
#[must_use]
pub fn of_opening(state: &AppState) -> Option<(ReadFile, Page)> {
    let Opening { name, found } = state.opening.as_ref().filter(|_| !state.waiting.goes_on())?;
    let (file, back) = match found {
        Found::Assessment(file) => (&**file, &Page::Start),
        Found::Link(arrived) if !arrived.handed.is_empty() => (&arrived.handed.file, &arrived.back),
        Found::Link(_) | Found::Newer(_) | Found::Locked(_) => return None,
    };
    let (framework_title, said) = (file.framework_title.clone(), file.assessment.clone());
    let file = ReadFile { name: name.clone(), framework_title, said };
    let page = Page::Gather(into(state, &file, back));
    Some((file, page))
}

/// Where somebody is brought in: where the person was who opened it, or else among the people of latest.
fn into(state: &AppState, file: &ReadFile, back: &Page) -> Option<AssessmentId> {
    if *back == Page::Gather(None) {
        return None;
    }
    let takes = |one: &&Assessment| {
        let is_for_people = !one.people.is_empty() || *back == Page::Gather(Some(one.id.clone()));
        is_for_people && fits(state, &one.header.framework.id, file)
    };
    let here = back.assessment().and_then(|id| state.assessments.get(id)).filter(takes);
    let latest = || state.assessments.values().filter(takes).max_by_key(|one| one.changed());
    here.or_else(latest).map(|one| one.id.clone())
}

/// How many people, or whose view and of when.
fn who(state: &AppState, file: &ReadFile) -> String {
    if !file.said.people.is_empty() {
        return state.words.people.people.fill(number(file.said.people.len()));
    }
    let name = file.said.about.text(&SHOWN_AS).trim();
    let view = beside::view_and_day(state, &file.said);
    if name.is_empty() { view } else { state.words.about.line.fill([name, &view]) }
}

/// The first of so many lines, and how many there are besides.
fn listed(state: &AppState, of: usize, lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.take(LISTED).collect();
    if of > LISTED {
        lines.push(state.words.people.more_lines.fill(number(of - LISTED)));
    }
    lines
}
