//! The common lens: the assessments of one place side by side. Nothing is added up, averaged or ranked across them.

use super::factor::{self, FactorView};
use super::{answer, beside, earlier, start};
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::about::PLACE;
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::carrying::Side;
use crate::domain::place::Place;

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LensView {
    Nothing,
    /// Several places: which one?
    Places(Vec<PlaceLine>),
    Factors(PlaceView),
}

/// A place that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceLine {
    pub page: Page,
    pub title: String,
    pub assessments: Vec<AssessmentLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    pub title: String,
    /// Where another place can be chosen, when there are several.
    pub places: Option<Page>,
    pub assessments: Vec<AssessmentLine>,
    pub factors: Vec<FactorView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentLine {
    pub title: String,
    /// Whose view, and when.
    pub beside: String,
    /// How far it has come, or that this page does not offer its framework.
    pub progress: String,
    /// The label of a historical document.
    pub historical: Option<String>,
    /// The grade of the whole, where the framework has one.
    pub grade: Option<String>,
}

/// The assessments of one place, the latest changed first.
type Group<'a> = (Place, Vec<&'a Assessment>);

/// Whether there is anything to show.
#[must_use]
pub fn is_offered(state: &AppState) -> bool {
    !state.assessments.is_empty()
}

#[must_use]
pub fn lens(state: &AppState) -> LensView {
    let groups = groups(state);
    let is_chosen = |group: &&Group<'_>| matches!(&state.page, Page::LensOf(place) if *place == group.0);
    match (&groups[..], groups.iter().find(is_chosen)) {
        ([], _) => LensView::Nothing,
        (_, Some(group)) | ([group], None) => LensView::Factors(place_view(state, group, groups.len())),
        (several, None) => LensView::Places(several.iter().map(|group| place_line(state, group)).collect()),
    }
}

/// Assessments that say no place are a group of their own.
fn groups(state: &AppState) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for assessment in beside::latest_first(state.assessments.values()) {
        let place = Place::of(assessment);
        match groups.iter_mut().find(|group| group.0 == place) {
            Some(group) => group.1.push(assessment),
            None => groups.push((place, vec![assessment])),
        }
    }
    groups
}

/// The place as the latest assessment has it.
fn title(state: &AppState, group: &Group<'_>) -> String {
    let written = group.1.first().map_or("", |assessment| assessment.about.text(&PLACE).trim());
    if written.is_empty() { state.words.lens.no_place } else { written }.to_owned()
}

fn place_line(state: &AppState, group: &Group<'_>) -> PlaceLine {
    PlaceLine {
        page: Page::LensOf(group.0.clone()),
        title: title(state, group),
        assessments: group.1.iter().map(|assessment| line(state, assessment)).collect(),
    }
}

fn place_view(state: &AppState, group: &Group<'_>, of: usize) -> PlaceView {
    let sides: Vec<Side<'_>> = group.1.iter().filter_map(|assessment| earlier::side(state, &assessment.id)).collect();
    PlaceView {
        title: title(state, group),
        places: (of > 1).then_some(Page::Lens),
        assessments: group.1.iter().map(|assessment| line(state, assessment)).collect(),
        factors: factor::factors(state, &sides),
    }
}

fn line(state: &AppState, assessment: &Assessment) -> AssessmentLine {
    let saved = start::saved(state, assessment);
    let side = earlier::side(state, &assessment.id);
    let historical = side.and_then(|side| side.framework.historical());
    AssessmentLine {
        title: saved.title,
        beside: beside::view_and_day(state, assessment),
        progress: saved.progress,
        historical: historical.map(|historical| historical.label.clone()),
        grade: side.and_then(|side| grade(state, side)),
    }
}

fn grade(state: &AppState, side: Side<'_>) -> Option<String> {
    let words = &state.words.lens;
    let judgement = side.assessment.answer(&side.framework.whole_grade()?.id).and_then(Answer::judgement);
    let given = judgement.and_then(|judgement| answer::text(state, side.framework, judgement));
    Some(given.map_or_else(|| words.no_grade.to_owned(), |given| words.grade.fill([&given])))
}
