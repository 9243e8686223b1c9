//! How many statements stand where, for everything and for each section: a bar, the same in words, and as a table.

use crate::app::behind::Behind;
use crate::app::views::opened::Opened;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::score;
use crate::chart::stacked_bar::{self, Segment};
use crate::domain::scale::Scale;
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountsView {
    pub title: &'static str,
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

/// `all` is the title of the row that counts everything.
#[must_use]
pub fn view(opened: &Opened<'_>, title: &'static str, all: &str) -> CountsView {
    let mut rows = vec![row(opened, all, &Selection::whole())];
    if let Some(sections) = opened.framework.sections() {
        for group in &sections.groups {
            rows.push(row(opened, &group.title, &Selection::whole().within(&sections.id, &group.id)));
        }
    }
    CountsView { title, kinds: kinds(opened), rows }
}

/// What can be counted.
#[must_use]
pub fn kinds(opened: &Opened<'_>) -> Vec<CountKind> {
    let scale = opened.framework.scale();
    let kind = |standing| CountKind { label: opened.label(standing).to_owned(), look: look(scale, standing) };
    Standing::all(scale).into_iter().map(kind).collect()
}

fn look(scale: &Scale, standing: Standing) -> Look {
    match standing {
        Standing::At(position) => Look::Step(score::shade(position, scale)),
        Standing::DontKnow => Look::DontKnow,
        Standing::DoesNotApply => Look::DoesNotApply,
        Standing::NotAnswered => Look::NotAnswered,
    }
}

fn row(opened: &Opened<'_>, title: &str, selection: &Selection) -> CountsRow {
    let tally = selection.tally(opened.framework, opened.assessment);
    let (mut counts, mut parts) = (Vec::new(), Vec::new());
    for standing in Standing::all(opened.framework.scale()) {
        let count = tally.at(standing);
        counts.push(count);
        if count > 0 {
            let text = opened.words.result.count_of.fill([&count.to_string(), opened.label(standing)]);
            parts.push(CountPart { text, behind: Behind::count(selection.clone(), standing) });
        }
    }
    CountsRow { title: title.to_owned(), total: tally.total(), segments: stacked_bar::layout(&counts), parts, counts }
}

/// The counts of what has no step but could have one, such as `1 don't know · 2 not answered`.
#[must_use]
pub fn missing(opened: &Opened<'_>, tally: &Tally) -> String {
    let words = &opened.words.result;
    let mut missing = String::new();
    for standing in [Standing::DontKnow, Standing::NotAnswered] {
        let count = tally.at(standing);
        if count > 0 {
            let label = mid_sentence(opened.label(standing));
            join(&mut missing, words.separator, &words.count_of.fill([&count.to_string(), &label]));
        }
    }
    missing
}
