//! The sections of an assessment.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Overview {
    pub lead: &'static str,
    pub about_title: &'static str,
    pub about_empty: &'static str,
    pub sections_title: &'static str,
    pub not_begun: &'static str,
    pub under_way: &'static str,
    pub complete: &'static str,
    pub optional: &'static str,
    /// The grade that was given.
    pub grade_given: Phrase<1>,
    pub check_button: &'static str,
    pub result_button: &'static str,
    pub download_title: &'static str,
    pub download_lead: &'static str,
    pub download_button: &'static str,
}
