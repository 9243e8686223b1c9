//! A framework: the statements a place judges itself by, and how they are grouped and judged.
//! A `Framework` in hand has passed every rule of `framework_rules`.

use litemap::LiteMap;

use super::fingerprint::Fingerprint;
use super::framework_rules::{self, BrokenRule};
use super::ids::{DimensionId, FrameworkId, GroupId, StatementId};
use super::scale::Scale;

/// What a framework is made of, before its rules are checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub id: FrameworkId,
    pub version: String,
    pub title: String,
    pub about: String,
    pub audience: String,
    pub source: Source,
    pub editorial_notes: Vec<String>,
    pub weighting: Weighting,
    pub scale: Scale,
    /// The first is the one people work through, section by section.
    pub dimensions: Vec<Dimension>,
    pub statements: Vec<Statement>,
}

/// The document a framework was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub title: String,
    pub publisher: String,
    pub published: String,
    pub note: String,
}

/// What counts once when many statements become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighting {
    /// Every statement counts once.
    Statements,
}

/// A way of grouping statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    pub id: DimensionId,
    pub title: String,
    pub groups: Vec<Group>,
}

/// One group of a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub title: String,
    pub about: String,
}

/// One thing to judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub id: StatementId,
    /// The group it belongs to, for each dimension.
    pub groups: LiteMap<DimensionId, GroupId>,
    pub text: String,
    /// What could show it.
    pub examples: Vec<String>,
    /// Where it stands in the source.
    pub place: String,
    /// The success factors of the common lens that it belongs to.
    pub lens: Vec<GroupId>,
    /// The mark of `text`, so that an answer knows which wording it was given to.
    pub wording: Fingerprint,
}

impl Statement {
    #[must_use]
    pub fn is_in(&self, dimension: &DimensionId, group: &GroupId) -> bool {
        self.groups.get(dimension) == Some(group)
    }
}

/// A framework that keeps every rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    parts: Parts,
}

impl Framework {
    /// # Errors
    /// Every broken rule, each with its path.
    pub fn new(parts: Parts) -> Result<Self, Vec<BrokenRule>> {
        let broken = framework_rules::broken_rules(&parts);
        if broken.is_empty() { Ok(Self { parts }) } else { Err(broken) }
    }

    #[must_use]
    pub fn id(&self) -> &FrameworkId {
        &self.parts.id
    }

    #[must_use]
    pub fn version(&self) -> &str {
        &self.parts.version
    }

    #[must_use]
    pub fn title(&self) -> &str {
        &self.parts.title
    }

    #[must_use]
    pub fn about(&self) -> &str {
        &self.parts.about
    }

    #[must_use]
    pub fn audience(&self) -> &str {
        &self.parts.audience
    }

    #[must_use]
    pub fn source(&self) -> &Source {
        &self.parts.source
    }

    #[must_use]
    pub fn editorial_notes(&self) -> &[String] {
        &self.parts.editorial_notes
    }

    #[must_use]
    pub fn weighting(&self) -> Weighting {
        self.parts.weighting
    }

    #[must_use]
    pub fn scale(&self) -> &Scale {
        &self.parts.scale
    }

    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.parts.dimensions
    }

    /// The dimension whose groups are the sections people work through. Every framework has one.
    #[must_use]
    pub fn sections(&self) -> Option<&Dimension> {
        self.parts.dimensions.first()
    }

    /// The dimension that crosses the sections, if there is one.
    #[must_use]
    pub fn crossing(&self) -> Option<&Dimension> {
        self.parts.dimensions.get(1)
    }

    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.parts.statements
    }

    /// The statement with this id, if it is part of this version.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.parts.statements.iter().find(|statement| &statement.id == id)
    }

    /// The statements of one group, in the framework's order.
    pub fn statements_in<'a>(
        &'a self,
        dimension: &'a DimensionId,
        group: &'a GroupId,
    ) -> impl Iterator<Item = &'a Statement> {
        self.parts.statements.iter().filter(move |statement| statement.is_in(dimension, group))
    }
}
