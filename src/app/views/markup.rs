//! A sheet of paper as plain markup: elements with a class, a text, and what is in them. The page shows it and `xtask`
//! writes it as HTML, so that a sheet is put together once. It must not know what a sheet is about.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markup {
    pub tag: &'static str,
    /// Empty for none.
    pub class: &'static str,
    /// Stands before the parts.
    pub text: String,
    pub parts: Vec<Markup>,
}

impl Markup {
    #[must_use]
    pub fn new(tag: &'static str, class: &'static str, text: &str) -> Self {
        Self { tag, class, text: text.to_owned(), parts: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, part: Self) -> Self {
        self.parts.push(part);
        self
    }
}
