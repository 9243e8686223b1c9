//! The rules that hold between the parts of a framework. Each broken rule is reported, not only the first.

use litemap::LiteMap;

use thiserror::Error;

use super::framework::{Dimension, Parts};
use super::judging::{Judging, Weighting};
use super::statement::{Statement, StatementKind};

/// The most groups a dimension may have, and the most statements a framework may have.
pub const MAX_GROUPS: usize = 40;
pub const MAX_STATEMENTS: usize = 5_000;
/// The most statements in a group that counts once: with groups of up to 16, and up to 40 of them, the least common
/// multiple of all denominators stays below 2^32, so that the mean of their means is exact.
pub const MAX_WEIGHED_TOGETHER: usize = 16;

/// A rule that a framework breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRule {
    /// Where in the document, such as `$.statements[3].groups.pillar`.
    pub path: String,
    pub rule: Rule,
}

/// What is wrong, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Rule {
    #[error("\"{0}\" is used more than once; every id must be its own")]
    DuplicateId(String),
    #[error("a framework needs one or two dimensions")]
    DimensionCount,
    #[error("\"{0}\" has no statement; the first dimension is worked through group by group")]
    EmptySection(String),
    #[error("the statement does not say which group of \"{0}\" it belongs to")]
    GroupMissing(String),
    #[error("\"{0}\" is not a dimension of this framework")]
    UnknownDimension(String),
    #[error("\"{0}\" is not a group of this dimension")]
    UnknownGroup(String),
    #[error("a statement of this kind does not fit the framework's way of judging")]
    KindDoesNotFit,
    #[error("\"{0}\" has more than {MAX_WEIGHED_TOGETHER} statements; groups that count once have at most that many")]
    TooManyToWeigh(String),
}

/// Every rule that these parts break, in the order of the document.
#[must_use]
pub fn broken_rules(parts: &Parts) -> Vec<BrokenRule> {
    let mut broken = Vec::new();
    check_scale_ids(parts, &mut broken);
    check_dimensions(parts, &mut broken);
    check_sections(parts, &mut broken);
    check_statements(parts, &mut broken);
    broken
}

fn check_scale_ids(parts: &Parts, broken: &mut Vec<BrokenRule>) {
    let ids = parts.scale.levels().iter().map(|level| level.id.as_str());
    check_unique(ids, |index| format!("$.scale.levels[{index}].id"), broken);
}

fn check_dimensions(parts: &Parts, broken: &mut Vec<BrokenRule>) {
    if !(1..=2).contains(&parts.dimensions.len()) {
        broken.push(BrokenRule { path: "$.dimensions".to_owned(), rule: Rule::DimensionCount });
    }
    let ids = parts.dimensions.iter().map(|dimension| dimension.id.as_str());
    check_unique(ids, |index| format!("$.dimensions[{index}].id"), broken);
    for (index, dimension) in parts.dimensions.iter().enumerate() {
        let ids = dimension.groups.iter().map(|group| group.id.as_str());
        check_unique(ids, |group| format!("$.dimensions[{index}].groups[{group}].id"), broken);
    }
}

fn check_sections(parts: &Parts, broken: &mut Vec<BrokenRule>) {
    let Some(sections) = parts.dimensions.first() else { return };
    for (index, group) in sections.groups.iter().enumerate() {
        let path = || format!("$.dimensions[0].groups[{index}]");
        let asked =
            parts.statements.iter().filter(|one| one.is_in(&sections.id, &group.id) && is_answered(one)).count();
        if asked == 0 {
            broken.push(BrokenRule { path: path(), rule: Rule::EmptySection(group.id.as_str().to_owned()) });
        }
        if parts.judging == Judging::Scale(Weighting::Groups) && asked > MAX_WEIGHED_TOGETHER {
            broken.push(BrokenRule { path: path(), rule: Rule::TooManyToWeigh(group.id.as_str().to_owned()) });
        }
    }
}

/// Whether people have to answer it for the section to be complete.
fn is_answered(statement: &Statement) -> bool {
    statement.left_out.is_none() && matches!(statement.kind, StatementKind::Rated | StatementKind::Question)
}

fn check_statements(parts: &Parts, broken: &mut Vec<BrokenRule>) {
    let ids = parts.statements.iter().map(|statement| statement.id.as_str());
    let grade = match &parts.judging {
        Judging::Judgement(grade) => Some(grade.id.as_str()),
        Judging::Scale(_) | Judging::Checklist => None,
    };
    let last = parts.statements.len();
    let path =
        |index| if index == last { "$.judging.grade.id".to_owned() } else { format!("$.statements[{index}].id") };
    check_unique(ids.chain(grade), path, broken);
    for (index, statement) in parts.statements.iter().enumerate() {
        if (statement.kind == StatementKind::Rated) == grade.is_some() {
            broken.push(BrokenRule { path: format!("$.statements[{index}]"), rule: Rule::KindDoesNotFit });
        }
        let path = format!("$.statements[{index}].groups");
        check_known_dimensions(parts, statement, &path, broken);
        for dimension in &parts.dimensions {
            check_group(dimension, statement, &path, broken);
        }
    }
}

fn check_known_dimensions(parts: &Parts, statement: &Statement, path: &str, broken: &mut Vec<BrokenRule>) {
    for id in statement.groups.keys() {
        if !parts.dimensions.iter().any(|dimension| &dimension.id == id) {
            let rule = Rule::UnknownDimension(id.as_str().to_owned());
            broken.push(BrokenRule { path: format!("{path}.{}", id.as_str()), rule });
        }
    }
}

fn check_group(dimension: &Dimension, statement: &Statement, path: &str, broken: &mut Vec<BrokenRule>) {
    let name = dimension.id.as_str();
    match statement.groups.get(&dimension.id) {
        None => broken.push(BrokenRule { path: path.to_owned(), rule: Rule::GroupMissing(name.to_owned()) }),
        Some(id) if dimension.groups.iter().any(|group| &group.id == id) => {}
        Some(id) => {
            let rule = Rule::UnknownGroup(id.as_str().to_owned());
            broken.push(BrokenRule { path: format!("{path}.{name}"), rule });
        }
    }
}

fn check_unique<'a>(ids: impl Iterator<Item = &'a str>, path: impl Fn(usize) -> String, broken: &mut Vec<BrokenRule>) {
    let mut seen = LiteMap::new_vec();
    for (index, id) in ids.enumerate() {
        if seen.insert(id, ()).is_some() {
            broken.push(BrokenRule { path: path(index), rule: Rule::DuplicateId(id.to_owned()) });
        }
    }
}
