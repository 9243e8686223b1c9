//! What the page around the product asks of it, once read. `attributes.rs` reads it; nothing here knows its spelling.

/// How the product is to behave on this page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub storage: StorageMode,
    /// Where a person goes who wants to leave quickly.
    pub exit: Option<Link>,
    /// Where the page's people can be reached.
    pub contact: Option<Link>,
    /// What the page's people say about data.
    pub privacy: Option<Link>,
    pub start: Start,
    pub heading: HeadingLevel,
    pub share: Share,
}

/// What a visitor meets first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// Everything: what is here, and what can be begun.
    #[default]
    Choose,
    /// The assessment that was changed last, if there is one.
    Continue,
    /// About the first framework that is offered.
    Framework,
    /// The paper form of the first framework that is offered.
    Paper,
}

/// The level of the product's own first heading among those of the page around it: 1 to 4, since it has three levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    pub const ALL: std::ops::RangeInclusive<u8> = 1..=4;

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().filter(|level| Self::ALL.contains(level)).map(Self)
    }

    /// The level of a heading that is the product's own `level`-th.
    #[must_use]
    pub fn of(self, level: u8) -> u8 {
        self.0 + level - 1
    }
}

impl Default for HeadingLevel {
    fn default() -> Self {
        Self(1)
    }
}

/// What the page around the product is told of what people answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Share {
    #[default]
    Nothing,
    /// What is chosen for each statement, and nothing that is written. Visitors are told so.
    Answers,
}

/// Where answers may be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StorageMode {
    /// In this browser, until somebody deletes them.
    #[default]
    Browser,
    /// For this visit only, even where the browser could keep more; nobody is asked.
    Visit,
    /// As for a visit, on a computer that is known to be shared, such as in a library or at an event.
    Nothing,
}

/// The address of another page, of a kind that can only be opened and never run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

/// The kinds of addresses that a link may have, besides those without one.
pub const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

impl Link {
    /// Reads an address: `https:`, `http:`, `mailto:`, `tel:` or one relative to the page.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        // Browsers drop tabs and line ends inside an address, so that they can hide what it is.
        let clean = !text.is_empty() && !text.chars().any(char::is_control);
        let relative = |before: &str| before.contains(['/', '?', '#']);
        let known = |before: &str| SCHEMES.iter().any(|scheme| before.eq_ignore_ascii_case(scheme));
        let kind = text.split_once(':').is_none_or(|(before, _)| relative(before) || known(before));
        (clean && kind).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_a_page_and_runs_nothing() {
        for good in
            ["https://example.org/", "HTTP://example.org", "/privacy", "privacy.html", "?a=b:c", "mailto:a@b.uk"]
        {
            assert_eq!(Link::parse(good).unwrap().as_str(), good);
        }
        assert_eq!(Link::parse(" /privacy\n").unwrap().as_str(), "/privacy");
        for bad in [
            "",
            "  ",
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "a:b",
        ] {
            assert_eq!(Link::parse(bad), None, "{bad}");
        }
    }
}
