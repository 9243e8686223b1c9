//! What is in a file, before anything of it is added.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Opening {
    pub title: &'static str,
    /// The file's name.
    pub lead: Phrase<1>,
    pub framework: &'static str,
    pub begun: &'static str,
    pub changed: &'static str,
    pub saved: &'static str,
    pub done: &'static str,
    pub answers: &'static str,
    pub notes: &'static str,
    pub actions: &'static str,
    pub not_shown: &'static str,
    /// The very same is here: its name.
    pub same: Phrase<1>,
    /// Another state of it is here: its name.
    pub other_state: Phrase<1>,
    pub add: &'static str,
    /// Brings it in among several people's answers.
    pub gather: &'static str,
    pub cancel: &'static str,
}
