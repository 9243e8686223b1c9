//! A framework: the statements a place judges itself by, and how they are grouped and judged.
//! A `Framework` in hand has passed every rule of `framework_rules`.

use litemap::LiteMap;

use super::fingerprint::Fingerprint;
use super::framework_rules::{self, BrokenRule};
use super::glossary::Term;
use super::ids::{DimensionId, FrameworkId, GroupId, StatementId};
use super::judging::{Judging, WholeGrade};
use super::scale::Scale;
use super::statement::Statement;

/// What a framework is made of, before its rules are checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub id: FrameworkId,
    pub version: String,
    pub title: String,
    pub about: String,
    pub audience: String,
    pub source: Source,
    /// The framework that this one adapts, if any.
    pub adapted_from: Option<FrameworkRef>,
    pub historical: Option<Historical>,
    pub editorial_notes: Vec<String>,
    pub glossary: Vec<Term>,
    pub judging: Judging,
    /// The steps of a rating, the states of a checklist, or the grades of the whole.
    pub scale: Scale,
    /// The first is the one people work through, section by section.
    pub dimensions: Vec<Dimension>,
    pub statements: Vec<Statement>,
}

/// A framework and one of its versions, as an assessment or an adaptation names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FrameworkRef {
    pub id: FrameworkId,
    pub version: String,
}

/// The document a framework was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub title: String,
    pub publisher: String,
    pub published: String,
    pub note: String,
}

/// Says that a document is a record of its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Historical {
    /// Such as "A historical document of 2007".
    pub label: String,
    pub note: String,
    /// What the note of each item asks for, such as what has replaced it.
    pub prompt: String,
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

/// A framework that keeps every rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    parts: Parts,
    /// Taken out of `parts`, so that nothing asks, counts or scores them.
    left_out: Vec<Statement>,
    /// The places of the statements that are asked, in the order of their ids.
    by_id: Vec<usize>,
    /// The same for each section, in the framework's order.
    by_section: LiteMap<GroupId, Vec<usize>>,
}

impl Framework {
    /// # Errors
    /// Every broken rule, each with its path.
    pub fn new(mut parts: Parts) -> Result<Self, Vec<BrokenRule>> {
        let broken = framework_rules::broken_rules(&parts);
        if !broken.is_empty() {
            return Err(broken);
        }
        let (asked, left_out) = parts.statements.into_iter().partition(|statement| statement.left_out.is_none());
        parts.statements = asked;
        let (by_id, by_section) = (by_id(&parts.statements), by_section(&parts));
        Ok(Self { parts, left_out, by_id, by_section })
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
    pub fn adapted_from(&self) -> Option<&FrameworkRef> {
        self.parts.adapted_from.as_ref()
    }

    #[must_use]
    pub fn historical(&self) -> Option<&Historical> {
        self.parts.historical.as_ref()
    }

    #[must_use]
    pub fn glossary(&self) -> &[Term] {
        &self.parts.glossary
    }

    #[must_use]
    pub fn judging(&self) -> &Judging {
        &self.parts.judging
    }

    /// The one grade of the whole, where the framework has one.
    #[must_use]
    pub fn whole_grade(&self) -> Option<&WholeGrade> {
        match &self.parts.judging {
            Judging::Judgement(grade) => Some(grade),
            Judging::Scale(_) | Judging::Checklist => None,
        }
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

    /// The statements that are asked, in the framework's order.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.parts.statements
    }

    /// The statements that a local adaptation leaves out, each with its reason.
    #[must_use]
    pub fn left_out(&self) -> &[Statement] {
        &self.left_out
    }

    /// The statement with this id, if this version asks it.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        let id_at = |place: &usize| self.parts.statements.get(*place).map(|statement| &statement.id);
        let found = self.by_id.binary_search_by(|place| id_at(place).cmp(&Some(id))).ok()?;
        self.by_id.get(found).and_then(|place| self.parts.statements.get(*place))
    }

    /// The statements that are asked, in the order of their ids.
    pub fn statements_by_id(&self) -> impl Iterator<Item = &Statement> {
        self.by_id.iter().filter_map(|place| self.parts.statements.get(*place))
    }

    /// The mark of the wording that an answer under this id is given to.
    #[must_use]
    pub fn wording(&self, id: &StatementId) -> Option<Fingerprint> {
        let grade = self.whole_grade().filter(|grade| &grade.id == id);
        grade.map(|grade| grade.wording).or_else(|| self.statement(id).map(|statement| statement.wording))
    }

    /// The statements of one section that are asked, in the framework's order.
    pub fn statements_in(&self, section: &GroupId) -> impl Iterator<Item = &Statement> {
        self.by_section.get(section).into_iter().flatten().filter_map(|place| self.parts.statements.get(*place))
    }
}

fn by_id(statements: &[Statement]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..statements.len()).collect();
    places.sort_unstable_by_key(|place| statements.get(*place).map(|statement| &statement.id));
    places
}

fn by_section(parts: &Parts) -> LiteMap<GroupId, Vec<usize>> {
    let mut sections = LiteMap::new_vec();
    let Some(dimension) = parts.dimensions.first() else { return sections };
    for (place, statement) in parts.statements.iter().enumerate() {
        if let Some(section) = statement.groups.get(&dimension.id) {
            match sections.get_mut(section) {
                None => drop(sections.insert(section.clone(), vec![place])),
                Some(places) => places.push(place),
            }
        }
    }
    sections
}
