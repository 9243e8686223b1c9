//! Some of a framework's statements: all of them, those of a group, or those where two groups cross. Every number of a
//! result is made of a selection.

use super::assessment::Assessment;
use super::framework::{Framework, Group};
use super::ids::{DimensionId, GroupId};
use super::judging::{Judging, Weighting};
use super::score::Score;
use super::statement::Statement;
use super::tally::Tally;

/// The statements that are in each of these groups. No group at all selects everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    groups: Vec<(DimensionId, GroupId)>,
}

impl Selection {
    /// All statements.
    #[must_use]
    pub fn whole() -> Self {
        Self { groups: Vec::new() }
    }

    /// Those of this selection that are in a group.
    #[must_use]
    pub fn within(&self, dimension: &DimensionId, group: &GroupId) -> Self {
        let mut narrower = self.clone();
        narrower.groups.push((dimension.clone(), group.clone()));
        narrower
    }

    /// The groups that a statement has to be in, each with its dimension.
    #[must_use]
    pub fn groups(&self) -> &[(DimensionId, GroupId)] {
        &self.groups
    }

    #[must_use]
    pub fn holds(&self, statement: &Statement) -> bool {
        self.groups.iter().all(|(dimension, group)| statement.is_in(dimension, group))
    }

    /// Whether the framework has no such statement, not even one that is left out.
    #[must_use]
    pub fn is_empty(&self, framework: &Framework) -> bool {
        self.statements(framework).chain(self.left_out(framework)).next().is_none()
    }

    /// The selected statements that are asked, in the framework's order.
    pub fn statements<'a>(&'a self, framework: &'a Framework) -> impl Iterator<Item = &'a Statement> {
        framework.statements().iter().filter(|statement| self.holds(statement))
    }

    /// The selected statements that a local adaptation leaves out.
    pub fn left_out<'a>(&'a self, framework: &'a Framework) -> impl Iterator<Item = &'a Statement> {
        framework.left_out().iter().filter(|statement| self.holds(statement))
    }

    #[must_use]
    pub fn tally(&self, framework: &Framework, assessment: &Assessment) -> Tally {
        Tally::of(self.statements(framework), assessment, framework.scale())
    }

    /// The tally of each section that has a selected statement.
    #[must_use]
    pub fn by_section<'a>(&self, framework: &'a Framework, assessment: &Assessment) -> Vec<(&'a Group, Tally)> {
        let Some(sections) = framework.sections() else { return Vec::new() };
        let mut tallies = Vec::new();
        for group in &sections.groups {
            let tally = self.within(&sections.id, &group.id).tally(framework, assessment);
            if tally.total() > 0 {
                tallies.push((group, tally));
            }
        }
        tallies
    }

    /// The score by the framework's own weighting. Where groups count once, each section that has a selected statement
    /// does; a selection inside one section is then scored like any other.
    #[must_use]
    pub fn score(&self, framework: &Framework, assessment: &Assessment) -> Score {
        match framework.judging() {
            Judging::Scale(Weighting::Groups) => {
                let tallies: Vec<Tally> =
                    self.by_section(framework, assessment).into_iter().map(|(_, tally)| tally).collect();
                Score::of_groups(&tallies, framework.scale())
            }
            _ => Score::of(&self.tally(framework, assessment), framework.scale()),
        }
    }
}
