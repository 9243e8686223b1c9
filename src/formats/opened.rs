//! Whatever a person opens or a page brings: an assessment file or a framework file, told apart by the `format` field.
//! It keeps nothing: the caller decides what to do with the result.

use std::sync::Arc;

use crate::domain::framework::Framework;

use super::assessment_json::{self, AssessmentFile};
use super::document::{self, NotADocument};
use super::framework_json;
use super::glimpse::Glimpse;
use super::json::tree::Json;
use super::problem::Problem;

/// The largest framework file that is taken in, in bytes: 2 MiB. A browser keeps some five for a whole site, answers
/// and all; the largest framework that is shipped has a twentieth of one.
pub const MAX_FRAMEWORK_BYTES: usize = 2 * 1024 * 1024;

/// A file that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    Assessment(AssessmentFile),
    Framework(Box<FrameworkFile>),
    /// An assessment that was made for a newer version of the product: it can be looked at from outside.
    Newer(Glimpse),
}

/// A framework with the text to keep, on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkFile {
    pub framework: Arc<Framework>,
    pub text: String,
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotOpen {
    NotADocument(NotADocument),
    /// A JSON document, but neither an assessment nor a framework of ours.
    OtherFormat,
    /// Made for a newer version of the product.
    Newer,
    /// An assessment with these faults.
    Faulty(Vec<Problem>),
    /// A framework of more than [`MAX_FRAMEWORK_BYTES`].
    FrameworkTooLarge,
    /// A framework with these faults.
    FaultyFramework(Vec<Problem>),
}

/// Reads a file that a person chose.
///
/// # Errors
/// Says why it cannot be used; of a faulty file, every fault with its path.
pub fn read(bytes: &[u8]) -> Result<Opened, CannotOpen> {
    let tree = document::parse(bytes).map_err(CannotOpen::NotADocument)?;
    if tree.field("format").and_then(Json::as_text) == Some(framework_json::FORMAT) {
        return framework(&tree, bytes.len()).map(|file| Opened::Framework(Box::new(file)));
    }
    match assessment_json::read_tree(&tree) {
        Err(CannotOpen::Newer) => Ok(Opened::Newer(Glimpse::of(&tree))),
        read => read.map(Opened::Assessment),
    }
}

/// Reads what can only be meant as a framework, whatever its `format` field says.
///
/// # Errors
/// As [`read`].
pub fn read_framework(bytes: &[u8]) -> Result<FrameworkFile, CannotOpen> {
    if bytes.len() > MAX_FRAMEWORK_BYTES {
        return Err(CannotOpen::FrameworkTooLarge);
    }
    framework(&document::parse(bytes).map_err(CannotOpen::NotADocument)?, bytes.len())
}

fn framework(tree: &Json, length: usize) -> Result<FrameworkFile, CannotOpen> {
    if length > MAX_FRAMEWORK_BYTES {
        return Err(CannotOpen::FrameworkTooLarge);
    }
    if matches!(tree.field("format_version"), Some(Json::Whole(version)) if *version > framework_json::FORMAT_VERSION) {
        return Err(CannotOpen::Newer);
    }
    let framework = framework_json::read(tree).map_err(CannotOpen::FaultyFramework)?;
    Ok(FrameworkFile { framework: Arc::new(framework), text: tree.compact() })
}
