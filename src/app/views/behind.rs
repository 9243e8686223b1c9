//! What is behind a number of the result: how it was made, and each statement with what was said of it.

mod making;

use super::opened::Opened;
use super::result::left_out_text;
use super::said::{self, SaidView};
use crate::app::behind::Behind;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::ids::AssessmentId;
use crate::domain::judging::Judging;
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BehindView {
    pub assessment: AssessmentId,
    /// The framework.
    pub above: String,
    pub title: String,
    /// How the number was made, sentence by sentence.
    pub made: Vec<String>,
    pub statements: Vec<SaidView>,
    /// The selected statements that a local adaptation leaves out, each with its reason.
    pub left_out: Vec<String>,
}

/// `None` when no such page is open.
#[must_use]
pub fn behind(state: &AppState) -> Option<BehindView> {
    let Page::Behind(_, Behind { selection, standing }) = &state.page else { return None };
    let opened = &Opened::of(state)?;
    let (mut title, mut left_out) = (title(opened, selection), Vec::new());
    let made = if let Some(standing) = *standing {
        title = opened.words.behind.title_of_count.fill([&title, opened.label(standing)]);
        vec![count(opened, selection, standing)]
    } else {
        left_out = selection.left_out(opened.framework).map(|one| left_out_text(opened, one)).collect();
        making::of_score(opened, selection)
    };
    let is_behind = |one: &&_| standing.is_none_or(|standing| opened.standing(one) == standing);
    let statements = selection.statements(opened.framework).filter(is_behind);
    Some(BehindView {
        assessment: opened.assessment.id.clone(),
        above: opened.framework.title().to_owned(),
        title,
        made,
        statements: statements.map(|one| said::view(opened, one)).collect(),
        left_out,
    })
}

/// The titles of the selected groups.
fn title(opened: &Opened<'_>, selection: &Selection) -> String {
    let words = opened.words;
    let group = |(dimension, group): &(_, _)| {
        let found = opened.framework.dimensions().iter().find(|one| &one.id == dimension);
        let found = found.and_then(|dimension| dimension.groups.iter().find(|one| &one.id == group));
        found.map_or("", |group| group.title.as_str())
    };
    match selection.groups() {
        [] if *opened.framework.judging() == Judging::Checklist => words.checklist.counts_all.to_owned(),
        [] => words.result.counts_all.to_owned(),
        [one] => group(one).to_owned(),
        [one, other, ..] => words.result.grid_title.fill([group(one), group(other)]),
    }
}

/// Such as "3 of 10 statements."
fn count(opened: &Opened<'_>, selection: &Selection, standing: Standing) -> String {
    let tally = selection.tally(opened.framework, opened.assessment);
    let noun = match opened.framework.judging() {
        Judging::Checklist => &opened.words.checklist.items,
        Judging::Scale(_) | Judging::Judgement(_) => &opened.words.common.statements,
    };
    opened.words.behind.count.fill([&tally.at(standing).to_string(), &noun.fill(tally.total())])
}
