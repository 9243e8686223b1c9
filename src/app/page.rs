//! Where in the product a person is. The host page's address is never touched.

use crate::domain::ids::{AssessmentId, GroupId};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Start,
    /// The question whether an assessment should really be deleted.
    Deleting(AssessmentId),
    Overview(AssessmentId),
    Section(AssessmentId, GroupId),
    Result(AssessmentId),
}

impl Page {
    /// The assessment that this page is about.
    #[must_use]
    pub fn assessment(&self) -> Option<&AssessmentId> {
        match self {
            Self::Start => None,
            Self::Deleting(id) | Self::Overview(id) | Self::Section(id, _) | Self::Result(id) => Some(id),
        }
    }
}
