//! A file that was read and waits for a person's word. Until then nothing of it is among the assessments.

use crate::formats::assessment_json::AssessmentFile;
use crate::formats::glimpse::Glimpse;

/// Under the file's name.
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
    /// A file that is locked, as it stands.
    Locked(Vec<u8>),
}
