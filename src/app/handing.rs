//! Handing over by link: how far copying a link has come, and what a link that was opened brings.

use super::page::Page;
use crate::domain::ids::FrameworkId;
use crate::formats::share_link::{Handed, NotALink};

/// What became of the last wish to copy a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Copying {
    #[default]
    Asked,
    /// This link is where the browser keeps what was copied.
    Copied(String),
    NotCopied(String),
}

/// What a link brings, and where the person was who opened it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub handed: Handed,
    pub back: Page,
}

/// Why a link was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    Link(NotALink),
    UnknownFramework(FrameworkId),
}
