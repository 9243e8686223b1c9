//! The common lens: the assessments of one place side by side. Nothing is added up, averaged or ranked across them.

use super::choice::{ChoiceView, NamedView};
use super::factor::{self, FactorView};
use super::{answer, beside, earlier, name, start};
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
    Places(Vec<ChoiceView>),
    Factors(PlaceView),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    pub title: String,
    /// Where another place can be chosen, when there are several.
    pub places: Option<Page>,
    pub assessments: Vec<NamedView>,
    pub factors: Vec<FactorView>,
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
        (several, None) => LensView::Places(several.iter().map(|group| choice(state, group)).collect()),
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

fn choice(state: &AppState, group: &Group<'_>) -> ChoiceView {
    let line = |assessment: &&Assessment| {
        let (title, beside) = (name::framework_title(state, assessment), beside::view_and_day(state, assessment));
        state.words.about.line.fill([title, &beside])
    };
    let named = NamedView { title: title(state, group), lines: group.1.iter().map(line).collect() };
    ChoiceView { page: Page::LensOf(group.0.clone()), named }
}

fn place_view(state: &AppState, group: &Group<'_>, of: usize) -> PlaceView {
    let (mut sides, mut assessments) = (Vec::new(), Vec::new());
    for assessment in &group.1 {
        sides.extend(earlier::side(state, &assessment.id));
        assessments.push(named(state, assessment));
    }
    PlaceView {
        title: title(state, group),
        places: (of > 1).then_some(Page::Lens),
        assessments,
        factors: factor::factors(state, &sides),
    }
}

/// The framework; whose view, and when; how far it has come, or that this page does not offer its framework; that the
/// document is historical; the grade of the whole, where the framework has one.
fn named(state: &AppState, assessment: &Assessment) -> NamedView {
    let saved = start::saved(state, assessment);
    let mut lines = vec![beside::view_and_day(state, assessment), saved.progress];
    if let Some(side) = earlier::side(state, &assessment.id) {
        lines.extend(side.framework.historical().map(|historical| historical.label.clone()));
        lines.extend(grade(state, side));
    }
    NamedView { title: name::framework_title(state, assessment).to_owned(), lines }
}

fn grade(state: &AppState, side: Side<'_>) -> Option<String> {
    let words = &state.words.lens;
    let judgement = side.assessment.answer(&side.framework.whole_grade()?.id).and_then(Answer::judgement);
    let given = judgement.and_then(|judgement| answer::text(state, side.framework, judgement));
    Some(given.map_or_else(|| words.no_grade.to_owned(), |given| words.grade.fill([&given])))
}
