//! What is behind a number of the result: how it was made, and each statement with what was said of it.

mod making;

use super::result::{counts, left_out_text};
use super::said::{self, SaidView};
use crate::app::behind::Behind;
use crate::app::page::Page;
use crate::app::state::AppState;
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::ids::AssessmentId;
use crate::domain::judging::Judging;
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

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
    let (assessment, framework) = state.open_assessment()?;
    let is_behind = |one: &&_| standing.is_none_or(|standing| said::standing(framework, assessment, one) == standing);
    let statements = selection.statements(framework).filter(is_behind);
    let left_out = selection.left_out(framework).filter(|_| standing.is_none());
    Some(BehindView {
        assessment: assessment.id.clone(),
        above: framework.title().to_owned(),
        title: title(state, framework, selection, *standing),
        made: made(state, framework, assessment, selection, *standing),
        statements: statements.map(|one| said::view(state, framework, assessment, one)).collect(),
        left_out: left_out.map(|one| left_out_text(state, one)).collect(),
    })
}

fn title(state: &AppState, framework: &Framework, selection: &Selection, standing: Option<Standing>) -> String {
    let words = state.words;
    let group = |(dimension, group): &(_, _)| {
        let found = framework.dimensions().iter().find(|one| &one.id == dimension);
        let found = found.and_then(|dimension| dimension.groups.iter().find(|one| &one.id == group));
        found.map_or("", |group| group.title.as_str())
    };
    let title = match selection.groups() {
        [] if *framework.judging() == Judging::Checklist => words.checklist.counts_all.to_owned(),
        [] => words.result.counts_all.to_owned(),
        [one] => group(one).to_owned(),
        [one, other, ..] => words.result.grid_title.fill([group(one), group(other)]),
    };
    match standing {
        Some(standing) => words.behind.title_of_count.fill([&title, counts::label(state, framework.scale(), standing)]),
        None => title,
    }
}

fn made(
    state: &AppState,
    framework: &Framework,
    assessment: &Assessment,
    selection: &Selection,
    standing: Option<Standing>,
) -> Vec<String> {
    let tally = selection.tally(framework, assessment);
    match standing {
        Some(standing) => vec![count(state, framework, &tally, standing)],
        None => making::of_score(state, framework, assessment, selection),
    }
}

/// Such as "3 of 10 statements."
fn count(state: &AppState, framework: &Framework, tally: &Tally, standing: Standing) -> String {
    let noun = match framework.judging() {
        Judging::Checklist => &state.words.checklist.items,
        Judging::Scale(_) | Judging::Judgement(_) => &state.words.common.statements,
    };
    state.words.behind.count.fill([&tally.at(standing).to_string(), &noun.fill(tally.total())])
}
