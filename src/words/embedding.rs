//! What the people who make the page are told of it, and what visitors are told of the page and its people.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Embedding {
    /// An attribute has a value that it does not take: its name, the value, what it takes.
    pub attribute: Phrase<3>,
    pub takes_storage: &'static str,
    pub takes_link: &'static str,
    pub takes_instance: &'static str,
    pub takes_start: &'static str,
    pub takes_heading_level: &'static str,
    pub takes_share: &'static str,
    pub takes_language: &'static str,
    /// To visitors of a page that receives answers: what it is, and where the page says more.
    pub shared_title: &'static str,
    pub shared: &'static str,
    /// Links to the page's people and to what they say about data.
    pub contact: &'static str,
    pub privacy: &'static str,
}
