//! The result of a framework that is rated on a scale: the headline, the counts, the grid, the scores of each group,
//! and one overall number last.

use super::counts::{self, CountsView};
use super::grid::{self, GridView};
use crate::app::views::opened::Opened;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::picture::{self, RadarView};
use crate::app::views::score::{self, ScoreRow};
use crate::domain::framework::Dimension;
use crate::domain::ids::DimensionId;
use crate::domain::judging::{Judging, Weighting};
use crate::domain::selection::Selection;
use crate::domain::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleView {
    pub headline: String,
    pub counts: CountsView,
    pub grid: Option<GridView>,
    pub dimensions: Vec<DimensionView>,
    /// A second view of the last dimension: the crossing one where there is one.
    pub radar: Option<RadarView>,
    /// How the numbers are made.
    pub rule: Vec<String>,
    pub overall: ScoreRow,
}

/// The score of each group of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionView {
    pub id: DimensionId,
    pub title: String,
    pub groups: Vec<ScoreRow>,
    /// Says which groups have no statement; empty when all have one.
    pub not_covered: String,
}

/// `None` while nothing is answered.
#[must_use]
pub fn view(opened: &Opened<'_>) -> Option<ScaleView> {
    let words = &opened.words.result;
    let tally = Selection::whole().tally(opened.framework, opened.assessment);
    if tally.dealt_with() == 0 {
        return None;
    }
    let dimensions: Vec<DimensionView> =
        opened.framework.dimensions().iter().map(|one| dimension(opened, one)).collect();
    Some(ScaleView {
        headline: headline(opened, &tally).unwrap_or_else(|| words.no_step_yet.to_owned()),
        counts: counts::view(opened, words.counts_title, words.counts_all),
        grid: grid::view(opened),
        radar: dimensions.last().and_then(|one| picture::radar(opened, one)),
        dimensions,
        rule: rule(opened),
        overall: score::row(opened, words.counts_all.to_owned(), Selection::whole()),
    })
}

/// The commonest step, or all that are equally common.
fn headline(opened: &Opened<'_>, whole: &Tally) -> Option<String> {
    let words = &opened.words.result;
    let most = whole.at_level.iter().copied().max().filter(|&count| count > 0)?;
    let levels = opened.framework.scale().levels().iter().zip(&whole.at_level);
    let commonest: Vec<&str> =
        levels.filter(|(_, count)| **count == most).map(|(level, _)| level.label.as_str()).collect();
    let phrase = if commonest.len() == 1 { &words.headline } else { &words.headline_of_several };
    Some(phrase.fill([&commonest.join(words.comma), &most.to_string(), &whole.rated().to_string()]))
}

/// The scores of a dimension's groups.
#[must_use]
pub fn dimension(opened: &Opened<'_>, dimension: &Dimension) -> DimensionView {
    let words = &opened.words.result;
    let (mut groups, mut not_covered) = (Vec::new(), String::new());
    for group in &dimension.groups {
        let selection = Selection::whole().within(&dimension.id, &group.id);
        if selection.is_empty(opened.framework) {
            join(&mut not_covered, words.comma, &group.title);
        } else {
            groups.push(score::row(opened, group.title.clone(), selection));
        }
    }
    if !not_covered.is_empty() {
        not_covered = words.not_covered.fill([&not_covered]);
    }
    DimensionView { id: dimension.id.clone(), title: words.scores_title.fill([&dimension.title]), groups, not_covered }
}

fn rule(opened: &Opened<'_>) -> Vec<String> {
    let words = &opened.words.result;
    let mut rule = vec![words.rule.to_owned()];
    if let (Judging::Scale(Weighting::Groups), Some(sections)) =
        (opened.framework.judging(), opened.framework.sections())
    {
        rule.push(words.rule_groups.fill([&mid_sentence(&sections.title)]));
    }
    rule.push(words.rule_word.to_owned());
    rule
}
