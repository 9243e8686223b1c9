//! What the people who make the page are told of their page.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Embedding {
    /// An attribute has a value that it does not take: its name, the value, what it takes.
    pub attribute: Phrase<3>,
    pub takes_storage: &'static str,
    pub takes_link: &'static str,
    pub takes_instance: &'static str,
}
