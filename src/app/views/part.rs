//! What is read rather than filled in, in parts with titles: a report, or a list to publish. The page and the text file
//! show the same parts.

use super::result::counts::CountsView;

/// A part under a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, with its line ends.
    Text(String),
    Facts(Vec<Fact>),
    List(Vec<String>),
    /// Where statements stand, to be drawn or told.
    Counts(CountsView),
    Part(Part),
}

/// Something that is known, under the name of what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub text: String,
}

impl Fact {
    #[must_use]
    pub fn new(label: &str, text: impl Into<String>) -> Self {
        Self { label: label.to_owned(), text: text.into() }
    }
}

/// Adds a fact, unless nothing is known.
pub fn add(facts: &mut Vec<Fact>, label: &str, text: impl Into<String>) {
    let fact = Fact::new(label, text);
    if !fact.text.is_empty() {
        facts.push(fact);
    }
}
