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
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

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
