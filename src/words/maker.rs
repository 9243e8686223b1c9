//! Texts of the page on which web editors make the lines for their own page. The product never shows them: `cargo xtask
//! build` writes them into the page.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Maker {
    pub title: &'static str,
    pub lead: &'static str,
    pub back_to_product: &'static str,
    /// Without JavaScript: what the lines below are, and what has to be changed in them.
    pub no_script: &'static str,
    pub shape: ShapeWords,
    pub offer: OfferWords,
    pub links: LinkWords,
    pub looks: LookWords,
    pub more: MoreWords,
    pub preview_title: &'static str,
    pub preview_hint: &'static str,
    pub copying: CopyWords,
    pub pasted: PastedWords,
    pub faults: MakerFaults,
}

/// One of several that can be chosen.
#[derive(Debug)]
pub struct Choice {
    pub label: &'static str,
    pub hint: &'static str,
}

/// A field to fill in.
pub type Question = Choice;

/// How the check goes into a page.
#[derive(Debug)]
pub struct ShapeWords {
    pub title: &'static str,
    pub element: Choice,
    pub pinned: Choice,
    pub frame: Choice,
    pub plain_frame: Choice,
    pub link: Choice,
}

/// What visitors get.
#[derive(Debug)]
pub struct OfferWords {
    pub title: &'static str,
    pub frameworks: Question,
    pub start: Question,
    pub choose: &'static str,
    pub carry_on: &'static str,
    pub framework: &'static str,
    pub paper: &'static str,
    pub storage: &'static str,
    pub browser: Choice,
    pub visit: Choice,
    pub nothing: Choice,
    pub language: &'static str,
    /// The languages that there are, by their codes.
    pub languages: [(&'static str, &'static str); 1],
}

#[derive(Debug)]
pub struct LinkWords {
    pub title: &'static str,
    pub privacy: Question,
    pub contact: Question,
    pub exit: Question,
    pub site: Question,
}

#[derive(Debug)]
pub struct LookWords {
    pub title: &'static str,
    pub hint: &'static str,
    pub accent: Question,
    pub paper: &'static str,
    pub ink: &'static str,
    /// Of the button that opens the browser's own way to choose a colour: which colour.
    pub pick: Phrase<1>,
    pub font: Question,
    pub radius: &'static str,
    pub radii: [&'static str; 4],
    pub density: &'static str,
    pub densities: [&'static str; 3],
    pub width: &'static str,
    pub widths: [&'static str; 3],
    /// A pair of colours that cannot be read: text, ground, contrast found and needed, the colour in its place.
    pub too_weak: Phrase<5>,
    pub dark: &'static str,
    /// What each colour is for, by its name in the style sheets.
    pub tokens: [(&'static str, &'static str); 19],
}

#[derive(Debug)]
pub struct MoreWords {
    pub title: &'static str,
    pub heading_level: Question,
    pub heading_follows: &'static str,
    pub instance: Question,
    pub share: Choice,
    pub base: Question,
}

#[derive(Debug)]
pub struct CopyWords {
    pub title: &'static str,
    pub lines: &'static str,
    pub styles: &'static str,
    pub styles_hint: &'static str,
    pub policy: &'static str,
    pub policy_hint: &'static str,
    pub policy_none: &'static str,
    /// For frames: what the server of the check has to send.
    pub server: &'static str,
    pub server_hint: &'static str,
    pub pinned_hint: &'static str,
    /// On the button, and what is said after it was pressed, with and without the browser's help.
    pub copy: &'static str,
    pub copied: &'static str,
    pub selected: &'static str,
}

/// What stands in the lines themselves, for visitors.
#[derive(Debug)]
pub struct PastedWords {
    pub product: &'static str,
    pub loading: &'static str,
    pub needs_script: &'static str,
    /// Links to the page of the check, and to the paper form.
    pub otherwise: Phrase<2>,
    pub on_its_own: &'static str,
    pub on_paper: &'static str,
    pub about: &'static str,
}

#[derive(Debug)]
pub struct MakerFaults {
    pub link: &'static str,
    pub whole_link: &'static str,
    pub instance: &'static str,
    pub colour: &'static str,
    pub font: &'static str,
    pub address: &'static str,
}
