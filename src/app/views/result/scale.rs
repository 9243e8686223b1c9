//! The result of a framework that is rated on a scale: the headline, the counts, the grid, the scores of each group,
//! and one overall number last.

use super::counts::{self, CountsView};
use super::grid::{self, GridView};
use crate::app::state::AppState;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::score::{self, ScoreRow};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Dimension, Framework};
use crate::domain::judging::{Judging, Weighting};
use crate::domain::selection::Selection;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleView {
    pub headline: String,
    pub counts: CountsView,
    pub grid: Option<GridView>,
    pub dimensions: Vec<DimensionView>,
    /// How the numbers are made.
    pub rule: Vec<String>,
    pub overall: ScoreRow,
}

/// The score of each group of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionView {
    pub title: String,
    pub groups: Vec<ScoreRow>,
    /// Says which groups have no statement, when some have none.
    pub not_covered: Option<String>,
}

/// `None` while nothing is answered.
#[must_use]
pub fn view(state: &AppState, framework: &Framework, assessment: &Assessment) -> Option<ScaleView> {
    let words = &state.words.result;
    let whole = Selection::whole();
    let tally = whole.tally(framework, assessment);
    if tally.dealt_with() == 0 {
        return None;
    }
    let overall = score::row(state, framework, assessment, words.counts_all, whole);
    Some(ScaleView {
        headline: headline(state, framework, &tally).unwrap_or_else(|| words.no_step_yet.to_owned()),
        counts: counts::view(state, framework, assessment, [words.counts_title, words.counts_all]),
        grid: grid::view(state, framework, assessment),
        dimensions: framework.dimensions().iter().map(|one| dimension(state, framework, assessment, one)).collect(),
        rule: rule(state, framework),
        overall,
    })
}

/// The commonest step; of several equally common, the lowest, so that nothing is made to look better than it is.
fn headline(state: &AppState, framework: &Framework, whole: &Tally) -> Option<String> {
    let most = whole.at_level.iter().copied().max().filter(|&count| count > 0)?;
    let position = whole.at_level.iter().position(|&count| count == most)?;
    let label = &framework.scale().levels().get(position)?.label;
    Some(state.words.result.headline.fill([label, &most.to_string(), &whole.rated().to_string()]))
}

fn dimension(state: &AppState, framework: &Framework, assessment: &Assessment, dimension: &Dimension) -> DimensionView {
    let words = &state.words.result;
    let (mut groups, mut not_covered) = (Vec::new(), String::new());
    for group in &dimension.groups {
        let selection = Selection::whole().within(&dimension.id, &group.id);
        if selection.is_empty(framework) {
            join(&mut not_covered, words.comma, &group.title);
        } else {
            groups.push(score::row(state, framework, assessment, &group.title, selection));
        }
    }
    DimensionView {
        title: words.scores_title.fill([&dimension.title]),
        groups,
        not_covered: (!not_covered.is_empty()).then(|| words.not_covered.fill([&not_covered])),
    }
}

fn rule(state: &AppState, framework: &Framework) -> Vec<String> {
    let words = &state.words.result;
    let mut rule = vec![words.rule.to_owned()];
    if let (Judging::Scale(Weighting::Groups), Some(sections)) = (framework.judging(), framework.sections()) {
        rule.push(words.rule_groups.fill([&mid_sentence(&sections.title)]));
    }
    rule.push(words.rule_word.to_owned());
    rule
}
