//! The result: the count of statements at each step first, then the grid, then the scores of each group, and one
//! overall number last.

use super::progress;
use super::score::{self, ScoreView};
use crate::app::state::AppState;
use crate::chart::stacked_bar::{self, Segment};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Dimension, Framework, Group};
use crate::domain::ids::AssessmentId;
use crate::domain::score::Score;
use crate::domain::statement::Statement;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    pub assessment: AssessmentId,
    /// The framework and how far it has come.
    pub above: String,
    /// `None` while nothing has a step.
    pub headline: Option<String>,
    pub counts: CountsView,
    pub grid: Option<GridView>,
    pub dimensions: Vec<DimensionView>,
    pub overall: ScoreView,
    pub editorial_notes: Vec<String>,
}

/// How many statements stand where, for everything and for each section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountsView {
    /// What is counted: the steps, then don't know, does not apply, not answered.
    pub kinds: Vec<CountKind>,
    pub rows: Vec<CountsRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountKind {
    pub label: String,
    pub look: Look,
}

/// How a kind of count is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Step(usize),
    DontKnow,
    DoesNotApply,
    NotAnswered,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountsRow {
    pub title: String,
    /// One for each kind.
    pub counts: Vec<u32>,
    /// The counts that are not nought, such as `3 Mostly · 1 Don't know`.
    pub in_words: String,
    pub total: u32,
    pub segments: Vec<Segment>,
}

/// Sections by crossing groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridView {
    pub title: String,
    pub row_title: String,
    pub columns: Vec<String>,
    pub rows: Vec<GridRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    pub title: String,
    pub cells: Vec<ScoreView>,
}

/// The score of each group of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionView {
    pub title: String,
    pub groups: Vec<(String, ScoreView)>,
}

/// `None` when no assessment is open.
#[must_use]
pub fn result(state: &AppState) -> Option<ResultView> {
    let (assessment, framework) = state.open_assessment()?;
    let whole = progress::whole_tally(framework, assessment);
    Some(ResultView {
        assessment: assessment.id.clone(),
        above: state
            .words
            .result
            .above
            .fill([framework.title(), &progress::text(state, progress::whole(framework, assessment))]),
        headline: headline(state, framework, &whole),
        counts: counts(state, framework, assessment, &whole),
        grid: grid(state, framework, assessment),
        dimensions: framework.dimensions().iter().map(|one| dimension(state, framework, assessment, one)).collect(),
        overall: score::view(state, &Score::of(&whole, framework.scale()), framework),
        editorial_notes: framework.editorial_notes().to_vec(),
    })
}

/// The commonest step; of several equally common, the lowest, so that nothing is made to look better than it is.
fn headline(state: &AppState, framework: &Framework, whole: &Tally) -> Option<String> {
    let most = whole.at_level.iter().copied().max().filter(|&count| count > 0)?;
    let position = whole.at_level.iter().position(|&count| count == most)?;
    let label = &framework.scale().levels().get(position)?.label;
    Some(state.words.result.headline.fill([label, &most.to_string(), &whole.rated().to_string()]))
}

fn counts(state: &AppState, framework: &Framework, assessment: &Assessment, whole: &Tally) -> CountsView {
    let common = &state.words.common;
    let steps = framework.scale().levels().iter().enumerate();
    let mut kinds: Vec<CountKind> =
        steps.map(|(position, level)| CountKind { label: level.label.clone(), look: Look::Step(position) }).collect();
    for (label, look) in [
        (common.dont_know, Look::DontKnow),
        (common.does_not_apply, Look::DoesNotApply),
        (common.not_answered, Look::NotAnswered),
    ] {
        kinds.push(CountKind { label: label.to_owned(), look });
    }
    let row = |title: &str, tally: &Tally| counts_row(state, title.to_owned(), tally, &kinds);
    let mut rows = vec![row(state.words.result.counts_all, whole)];
    for group in framework.sections().into_iter().flat_map(|sections| &sections.groups) {
        rows.push(row(&group.title, &progress::section_tally(framework, assessment, &group.id)));
    }
    CountsView { kinds, rows }
}

fn counts_row(state: &AppState, title: String, tally: &Tally, kinds: &[CountKind]) -> CountsRow {
    let mut counts = tally.at_level.clone();
    counts.extend([tally.dont_know, tally.does_not_apply, tally.unanswered]);
    let mut in_words = String::new();
    for (count, kind) in counts.iter().zip(kinds).filter(|(count, _)| **count > 0) {
        if !in_words.is_empty() {
            in_words.push_str(state.words.result.counts_separator);
        }
        in_words.push_str(&state.words.result.count_of.fill([&count.to_string(), &kind.label]));
    }
    CountsRow { title, total: tally.total(), segments: stacked_bar::layout(&counts), in_words, counts }
}

/// `None` when the framework has one dimension only.
fn grid(state: &AppState, framework: &Framework, assessment: &Assessment) -> Option<GridView> {
    let (rows, columns) = (framework.sections()?, framework.crossing()?);
    let cell = |row: &Group, column: &Group| {
        let both = |one: &&Statement| one.is_in(&rows.id, &row.id) && one.is_in(&columns.id, &column.id);
        scored(state, framework, assessment, framework.statements().iter().filter(both))
    };
    let row = |row: &Group| GridRow {
        title: row.title.clone(),
        cells: columns.groups.iter().map(|column| cell(row, column)).collect(),
    };
    Some(GridView {
        title: state.words.result.grid_title.fill([&rows.title, &columns.title]),
        row_title: rows.title.clone(),
        columns: columns.groups.iter().map(|group| group.title.clone()).collect(),
        rows: rows.groups.iter().map(row).collect(),
    })
}

fn dimension(state: &AppState, framework: &Framework, assessment: &Assessment, dimension: &Dimension) -> DimensionView {
    let group = |group: &Group| {
        let statements = framework.statements_in(&dimension.id, &group.id);
        (group.title.clone(), scored(state, framework, assessment, statements))
    };
    DimensionView {
        title: state.words.result.scores_title.fill([&dimension.title]),
        groups: dimension.groups.iter().map(group).collect(),
    }
}

fn scored<'a>(
    state: &AppState,
    framework: &Framework,
    assessment: &Assessment,
    statements: impl Iterator<Item = &'a Statement>,
) -> ScoreView {
    let tally = Tally::of(statements, assessment, framework.scale());
    score::view(state, &Score::of(&tally, framework.scale()), framework)
}
