//! What people say about an assessment as a whole.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct About {
    pub title: &'static str,
    pub lead: &'static str,
    pub place_label: &'static str,
    pub place_hint: &'static str,
    pub perspective_legend: &'static str,
    pub perspective_hint: &'static str,
    /// In the order of `domain::about::PERSPECTIVES`.
    pub perspectives: [&'static str; 6],
    pub took_part_label: &'static str,
    pub took_part_hint: &'static str,
    pub missing_label: &'static str,
    pub missing_hint: &'static str,
    pub name_label: &'static str,
    pub name_hint: &'static str,
    pub go_on: &'static str,
    /// In a line: the place, whose view.
    pub line: Phrase<2>,
}
