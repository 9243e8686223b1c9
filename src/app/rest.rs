//! The rest: what few visits need at once, and so comes as a file of its own after the first view. It must not know how it
//! comes.

use super::page::Page;

/// Whether the rest is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// It came before, or with everything else.
    #[default]
    Here,
    Coming,
    /// It could not be had, or was not the one of this release.
    Missing,
}

/// Whether a page is part of the rest. The others are those on the way to an answer, and those that clear.
#[must_use]
pub fn is_of_the_rest(page: &Page) -> bool {
    !matches!(
        page,
        Page::Start
            | Page::Deleting(_)
            | Page::About(_)
            | Page::Overview(_)
            | Page::Section(..)
            | Page::Statement(..)
            | Page::Grade(_)
            | Page::Clear(_)
            | Page::Cleared(_)
    )
}
