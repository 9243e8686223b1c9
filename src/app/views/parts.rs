//! A section with many statements is shown in parts, a page for each: so a page never asks more than people can look over,
//! and costs the same however long the section is. No framework that is shipped has a section so long.

use std::ops::Range;

use crate::domain::framework::{Framework, Group};
use crate::domain::ids::{GroupId, StatementId};

/// How many statements one page asks at most.
const MOST: usize = 25;

/// One part of a section; of most sections the only one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    pub section: &'a Group,
    /// Which part, counted from nought.
    pub place: usize,
    /// How many parts the section has.
    pub count: usize,
    /// The places of its statements in the section.
    pub statements: Range<usize>,
}

impl Part<'_> {
    /// The last part of the same section.
    #[must_use]
    pub fn last(&self) -> usize {
        self.count - 1
    }
}

/// The parts of all sections, in the order in which people go through them.
#[must_use]
pub fn parts(framework: &Framework) -> Vec<Part<'_>> {
    let sections = framework.sections().into_iter().flat_map(|sections| &sections.groups);
    sections.flat_map(|section| parts_of(framework, section)).collect()
}

fn parts_of<'a>(framework: &Framework, section: &'a Group) -> impl Iterator<Item = Part<'a>> {
    let ranges = ranges(framework.statements_in(&section.id).count());
    let count = ranges.len();
    ranges.into_iter().enumerate().map(move |(place, statements)| Part { section, place, count, statements })
}

/// Shares so many statements out: each part as long as the others, or shorter by one. There is always one at least.
#[must_use]
pub fn ranges(statements: usize) -> Vec<Range<usize>> {
    let count = statements.div_ceil(MOST).max(1);
    (0..count).map(|part| part * statements / count..(part + 1) * statements / count).collect()
}

/// Whether a section is shown in one.
#[must_use]
pub fn is_whole(framework: &Framework, section: &GroupId) -> bool {
    framework.statements_in(section).count() <= MOST
}

/// The part of its section that a statement is in; `None` for a statement of another section.
#[must_use]
pub fn part_of(framework: &Framework, section: &GroupId, statement: &StatementId) -> Option<usize> {
    let mut statements = framework.statements_in(section);
    let place = statements.position(|one| &one.id == statement)?;
    ranges(place + 1 + statements.count()).iter().position(|part| part.contains(&place))
}
