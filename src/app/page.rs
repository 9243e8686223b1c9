//! Where in the product a person is. It is in no address.

use super::behind::Behind;
use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, GroupId, PersonId, RoundId, StatementId};
use crate::domain::place::Place;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Start,
    /// The question whether an assessment should really be deleted.
    Deleting(AssessmentId),
    /// The question whether a framework that was opened from a file should really be removed.
    Removing(FrameworkId),
    /// What is said about an assessment as a whole.
    About(AssessmentId),
    Overview(AssessmentId),
    /// A part of a section, counted from nought (`views::parts`).
    Section(AssessmentId, GroupId, usize),
    /// One statement at a time.
    Statement(AssessmentId, StatementId),
    /// The one grade of the whole, where the framework has one.
    Grade(AssessmentId),
    /// Everything that was answered, and the gaps.
    Check(AssessmentId),
    Result(AssessmentId),
    /// Earlier answers that could be used for this assessment, or whose to look at first.
    CarryOver(AssessmentId),
    /// Those of one other assessment.
    CarryOverFrom {
        to: AssessmentId,
        from: AssessmentId,
    },
    /// A place's assessments side by side, or which place.
    Lens,
    LensOf(Place),
    /// What is behind a number of the result.
    Behind(AssessmentId, Behind),
    /// About a framework; and from which assessment one came, to go back to.
    Framework(FrameworkId, Option<AssessmentId>),
    /// A framework's blank form; and from which assessment one came.
    Paper(FrameworkId, Option<AssessmentId>),
    /// What people mean to do, and what they tell about it.
    Plan(AssessmentId),
    Action(AssessmentId, ActionId),
    Report(AssessmentId, Extent),
    /// A passphrase for a locked copy.
    Locking(AssessmentId),
    /// A link that hands the ratings over.
    HandOver(AssessmentId),
    /// What is in a file or a link, before anything of it is added.
    Opening,
    /// The question whether everything should be cleared; and the page to go back to.
    Clear(Box<Page>),
    /// Everything was cleared; with the names of the files that were downloaded before.
    Cleared(Vec<String>),
    /// Bringing people's files together, in this assessment or in a new one.
    Gather(Option<AssessmentId>),
    /// Who is in.
    People(AssessmentId),
    /// The picture of everybody's answers.
    Together(AssessmentId),
    /// Talking about one statement.
    Workshop(AssessmentId, StatementId, TextSize),
    /// Earlier rounds, and what has changed since.
    Rounds(AssessmentId),
    /// The question whether a round should really be deleted.
    DeletingRound(AssessmentId, RoundId),
    /// The counts of paper forms.
    Forms(AssessmentId, PersonId),
}

/// How large the text of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSize {
    Usual,
    /// For a wall that a room full of people looks at.
    Large,
}

/// How much a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What fits on two pages, for people who decide.
    Summary,
    Everything,
}

impl Page {
    /// The assessment that this page is about.
    #[must_use]
    pub fn assessment(&self) -> Option<&AssessmentId> {
        match self {
            Self::Start
            | Self::Removing(_)
            | Self::Opening
            | Self::Lens
            | Self::LensOf(_)
            | Self::Clear(_)
            | Self::Cleared(_) => None,
            Self::Framework(_, from) | Self::Paper(_, from) | Self::Gather(from) => from.as_ref(),
            Self::Deleting(id)
            | Self::About(id)
            | Self::Overview(id)
            | Self::Section(id, ..)
            | Self::Statement(id, _)
            | Self::Grade(id)
            | Self::Check(id)
            | Self::Result(id)
            | Self::CarryOver(id)
            | Self::CarryOverFrom { to: id, .. }
            | Self::Behind(id, _)
            | Self::Plan(id)
            | Self::Action(id, _)
            | Self::Locking(id)
            | Self::HandOver(id)
            | Self::Report(id, _)
            | Self::People(id)
            | Self::Together(id)
            | Self::Workshop(id, ..)
            | Self::Rounds(id)
            | Self::DeletingRound(id, _)
            | Self::Forms(id, _) => Some(id),
        }
    }
}
