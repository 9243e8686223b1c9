//! What is in a file that a person chose, or in a link, with counts, before anything of it is added.

use super::part::{Fact, add};
use super::{about, gather, name, progress, when};
use crate::app::handing::Arrived;
use crate::app::opening::{Found, Opening};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::answer::NOTE;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::plan::plan;
use crate::formats::assessment_json::AssessmentFile;
use crate::formats::glimpse::Glimpse;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningView {
    pub title: &'static str,
    pub lead: String,
    pub facts: Vec<Fact>,
    /// What to know before deciding.
    pub remarks: Vec<String>,
    pub adding: Adding,
    /// Whether it can be put beside other people's answers.
    pub gathering: Gathering,
    /// Where a person goes who does not add it.
    pub back: Page,
}

/// Whether it can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adding {
    Offered,
    /// It can only be looked at.
    NotPossible,
    /// It has to be unlocked first.
    Locked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gathering {
    Offered,
    NotPossible,
}

/// `None` when no file waits.
#[must_use]
pub fn opening(state: &AppState) -> Option<OpeningView> {
    let Opening { name, found } = state.opening.as_ref()?;
    let words = &state.words.opening;
    let gathering = gather::of_opening(state).map_or(Gathering::NotPossible, |_| Gathering::Offered);
    let of_file = OpeningView {
        title: words.title,
        lead: words.lead.fill([name]),
        facts: Vec::new(),
        remarks: Vec::new(),
        adding: Adding::Offered,
        gathering,
        back: Page::Start,
    };
    Some(match found {
        Found::Assessment(file) => OpeningView { facts: facts(state, file)?, remarks: remarks(state, file), ..of_file },
        Found::Link(arrived) => OpeningView { gathering, ..of_link(state, arrived) },
        Found::Locked(_) => OpeningView { adding: Adding::Locked, ..of_file },
        Found::Newer(glimpse) => OpeningView {
            facts: facts_of_newer(state, glimpse),
            remarks: vec![state.words.notice.file_newer.to_owned()],
            adding: Adding::NotPossible,
            ..of_file
        },
    })
}

fn of_link(state: &AppState, Arrived { handed, back }: &Arrived) -> OpeningView {
    let words = &state.words.hand_over;
    let mut remarks = here_already(state, &handed.file);
    if handed.left > 0 {
        remarks.push(words.not_taken.fill(u32::try_from(handed.left).unwrap_or(u32::MAX)));
        remarks.push(words.other_sections.fill([&handed.missing.join(", ")]));
    }
    OpeningView {
        title: words.opening_title,
        lead: words.opening_lead.to_owned(),
        facts: facts_of_link(state, &handed.file),
        remarks,
        adding: if handed.is_empty() { Adding::NotPossible } else { Adding::Offered },
        gathering: Gathering::NotPossible,
        back: still_there(state, back),
    }
}

/// What a page is about may have been deleted meanwhile, in another tab.
fn still_there(state: &AppState, page: &Page) -> Page {
    match page.assessment() {
        Some(id) if !state.assessments.contains_key(id) => Page::Start,
        _ => page.clone(),
    }
}

fn facts_of_link(state: &AppState, file: &AssessmentFile) -> Vec<Fact> {
    let (words, assessment) = (&state.words.opening, &file.assessment);
    let notes = notes(assessment);
    let mut facts = Vec::new();
    add(&mut facts, state.words.report.place, name::place(assessment).unwrap_or_default());
    add(&mut facts, state.words.report.perspective, about::perspective(state, assessment).unwrap_or_default());
    add(&mut facts, words.framework, &*file.framework_title);
    add(&mut facts, words.changed, when::date_and_time(file.saved_at, state.offset_minutes, &state.words.common));
    if let Some(framework) = state.framework(&assessment.header.framework.id) {
        add(&mut facts, words.done, progress::text(state, progress::whole(framework, assessment)));
    }
    add(&mut facts, words.notes, counted(notes));
    facts
}

fn notes(assessment: &Assessment) -> usize {
    assessment.answers.values().filter(|answer| !answer.record.text(&NOTE).is_empty()).count()
}

fn facts(state: &AppState, file: &AssessmentFile) -> Option<Vec<Fact>> {
    let (words, assessment) = (&state.words.opening, &file.assessment);
    let framework = state.framework(&assessment.header.framework.id)?;
    let moment = |time| when::date_and_time(time, state.offset_minutes, &state.words.common);
    let mut facts = Vec::new();
    add(&mut facts, state.words.report.place, name::place(assessment).unwrap_or_default());
    add(&mut facts, words.framework, framework.title());
    add(&mut facts, words.begun, moment(assessment.header.created));
    add(&mut facts, words.changed, moment(assessment.changed()));
    add(&mut facts, words.saved, moment(file.saved_at));
    add(&mut facts, words.done, progress::text(state, progress::whole(framework, assessment)));
    add(&mut facts, words.notes, notes(assessment).to_string());
    add(&mut facts, words.actions, plan(assessment).len().to_string());
    add(&mut facts, words.not_shown, counted(not_shown(framework, assessment)));
    Some(facts)
}

/// Nothing is said of nothing.
fn counted(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

/// How many answers belong to no statement of the framework.
fn not_shown(framework: &Framework, assessment: &Assessment) -> usize {
    assessment.answers.keys().filter(|statement| framework.wording(statement).is_none()).count()
}

fn remarks(state: &AppState, file: &AssessmentFile) -> Vec<String> {
    let header = &file.assessment.header.framework;
    let mut remarks = Vec::new();
    if state.framework(&header.id).is_some_and(|here| here.version() != header.version) {
        remarks.push(state.words.notice.opened_other_version.to_owned());
    }
    remarks.extend(here_already(state, file));
    remarks
}

/// That the same assessment is here, in this state or another.
fn here_already(state: &AppState, file: &AssessmentFile) -> Vec<String> {
    let words = &state.words.opening;
    let here = state.assessments.get(&file.assessment.id);
    let phrase = |here| if says_the_same(here, &file.assessment) { &words.same } else { &words.other_state };
    here.map(|here| phrase(here).fill([&name::name(state, here)])).into_iter().collect()
}

/// Apart from the day when it was opened from a file.
pub(super) fn says_the_same(here: &Assessment, other: &Assessment) -> bool {
    here.answers == other.answers && here.about == other.about && here.actions == other.actions
}

fn facts_of_newer(state: &AppState, glimpse: &Glimpse) -> Vec<Fact> {
    let words = &state.words.opening;
    let moment = |time| when::date_and_time(time, state.offset_minutes, &state.words.common);
    let number = |count: Option<usize>| count.map(|count| count.to_string()).unwrap_or_default();
    let mut facts = Vec::new();
    add(&mut facts, state.words.report.place, glimpse.place.clone().unwrap_or_default());
    add(&mut facts, words.framework, glimpse.framework.clone().unwrap_or_default());
    add(&mut facts, words.saved, glimpse.saved_at.map(moment).unwrap_or_default());
    add(&mut facts, words.answers, number(glimpse.answers));
    add(&mut facts, words.actions, number(glimpse.actions));
    facts
}
