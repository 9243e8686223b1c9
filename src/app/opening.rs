//! A file or a link that was read and waits for a person's word. Until then nothing of it is among the assessments.

use super::handing::Arrived;
use crate::formats::assessment_json::AssessmentFile;
use crate::formats::glimpse::Glimpse;

/// Under the name of the file or link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub name: String,
    pub found: Found,
}

/// What was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Assessment(Box<AssessmentFile>),
    /// An assessment that only a newer version can open.
    Newer(Box<Glimpse>),
    /// What a link brings.
    Link(Box<Arrived>),
    /// A file that is locked, as it stands.
    Locked(Vec<u8>),
}
