//! Finishing: what will be removed, and what remains.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Clearing {
    /// On the button that is on every page, and over the question.
    pub title: &'static str,
    pub lead: &'static str,
    pub removed_title: &'static str,
    /// An assessment: its name, its progress.
    pub assessment: Phrase<2>,
    /// A framework that was opened here: its title.
    pub framework: Phrase<1>,
    pub anything_else: &'static str,
    pub copy_title: &'static str,
    pub copy_lead: &'static str,
    /// On the button that downloads one assessment: its name.
    pub copy_button: Phrase<1>,
    pub confirm: &'static str,
    pub cancel: &'static str,
    pub not_cleared: &'static str,
    pub not_cleared_next: &'static str,
    pub done_title: &'static str,
    pub done: &'static str,
    pub remains_title: &'static str,
    pub remains_files: &'static str,
    pub remains_no_files: &'static str,
    pub remains_take: &'static str,
    pub remains_history: &'static str,
    pub close_windows: &'static str,
    pub again: &'static str,
    /// In the other tabs.
    pub elsewhere: &'static str,
}
