//! How many statements stand where, for everything and for each section: a bar, the same in words, and as a table.

use crate::app::behind::Behind;
use crate::app::state::AppState;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::score;
use crate::chart::stacked_bar::{self, Segment};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::scale::Scale;
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountsView {
    pub title: String,
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
    /// In one of four shades, the lightest for the lowest step.
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
    /// The counts that are not nought.
    pub parts: Vec<CountPart>,
    pub total: u32,
    pub segments: Vec<Segment>,
}

/// A count that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountPart {
    /// Such as `3 Mostly`.
    pub text: String,
    pub behind: Behind,
}

/// `titles`: of the part, and of the row that counts everything.
#[must_use]
pub fn view(state: &AppState, framework: &Framework, assessment: &Assessment, [title, all]: [&str; 2]) -> CountsView {
    let kinds = kinds(state, framework.scale());
    let row = |title: &str, selection: Selection| {
        let tally = selection.tally(framework, assessment);
        counts_row(state, framework.scale(), title.to_owned(), &selection, &tally)
    };
    let mut rows = vec![row(all, Selection::whole())];
    if let Some(sections) = framework.sections() {
        for group in &sections.groups {
            rows.push(row(&group.title, Selection::whole().within(&sections.id, &group.id)));
        }
    }
    CountsView { title: title.to_owned(), kinds, rows }
}

fn kinds(state: &AppState, scale: &Scale) -> Vec<CountKind> {
    let kind = |standing| CountKind { label: label(state, scale, standing).to_owned(), look: look(scale, standing) };
    Standing::all(scale).into_iter().map(kind).collect()
}

/// What a standing is called.
#[must_use]
pub fn label<'a>(state: &AppState, scale: &'a Scale, standing: Standing) -> &'a str {
    let common = &state.words.common;
    match standing {
        Standing::At(position) => scale.levels().get(position).map_or("", |level| level.label.as_str()),
        Standing::DontKnow => common.dont_know,
        Standing::DoesNotApply => common.does_not_apply,
        Standing::NotAnswered => common.not_answered,
    }
}

fn look(scale: &Scale, standing: Standing) -> Look {
    match standing {
        Standing::At(position) => Look::Step(score::shade(position, scale)),
        Standing::DontKnow => Look::DontKnow,
        Standing::DoesNotApply => Look::DoesNotApply,
        Standing::NotAnswered => Look::NotAnswered,
    }
}

fn counts_row(state: &AppState, scale: &Scale, title: String, selection: &Selection, tally: &Tally) -> CountsRow {
    let (mut counts, mut parts) = (Vec::new(), Vec::new());
    for standing in Standing::all(scale) {
        let count = tally.at(standing);
        counts.push(count);
        if count > 0 {
            let behind = Behind::count(selection.clone(), standing);
            parts.push(CountPart { text: count_of(state, scale, count, standing), behind });
        }
    }
    CountsRow { title, total: tally.total(), segments: stacked_bar::layout(&counts), parts, counts }
}

/// Such as `3 Mostly`.
fn count_of(state: &AppState, scale: &Scale, count: u32, standing: Standing) -> String {
    state.words.result.count_of.fill([&count.to_string(), label(state, scale, standing)])
}

/// The counts of what has no step but could have one, such as `1 don't know · 2 not answered`.
#[must_use]
pub fn missing(state: &AppState, scale: &Scale, tally: &Tally) -> String {
    let mut missing = String::new();
    for standing in [Standing::DontKnow, Standing::NotAnswered] {
        let count = tally.at(standing);
        if count > 0 {
            let label = mid_sentence(label(state, scale, standing));
            let count = state.words.result.count_of.fill([&count.to_string(), &label]);
            join(&mut missing, state.words.result.separator, &count);
        }
    }
    missing
}
