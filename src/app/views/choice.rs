//! An assessment or a place with what is said of it, and where it leads when it can be chosen.

use crate::app::page::Page;

/// A name with lines about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedView {
    pub title: String,
    pub lines: Vec<String>,
}

/// One of several that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceView {
    pub page: Page,
    pub named: NamedView,
}
