//! The pieces that a form is put together from. They have no text of their own.

use crate::app::views::markup::Markup;
use crate::app::views::part::Fact;

pub fn section(class: &'static str, title: &str) -> Markup {
    Markup::new("section", class, "").with(Markup::new("h2", "paper-heading", title))
}

pub fn paragraph(text: &str) -> Markup {
    Markup::new("p", "", text)
}

pub fn strong(text: &str) -> Markup {
    Markup::new("strong", "", text)
}

/// Text that follows other text in its line.
pub fn spaced(text: &str) -> Markup {
    Markup::new("span", "", &[" ", text].concat())
}

/// What boxes, or other words, mean.
pub fn key(title: &str, words: &[Fact]) -> Markup {
    Markup::new("div", "paper-key", "").with(paragraph("").with(strong(title))).with(meanings(words))
}

pub fn meanings(words: &[Fact]) -> Markup {
    let mut list = Markup::new("dl", "", "");
    for word in words {
        let term = Markup::new("dt", "", &word.label);
        list.parts.push(Markup::new("div", "", "").with(term).with(Markup::new("dd", "", &word.text)));
    }
    list
}

/// Something that is asked about the form as a whole.
pub fn field(part: Markup) -> Markup {
    Markup::new("div", "paper-field", "").with(part)
}

/// A field with a hint. What it is answered with follows.
pub fn asked(label: &str, hint: &str) -> Markup {
    let hint = Markup { class: "paper-hint", ..spaced(hint) };
    field(paragraph("").with(strong(label)).with(hint))
}

/// A box to tick, with its label.
pub fn tick_box(label: Markup) -> Markup {
    Markup::new("li", "", "").with(Markup::new("span", "paper-box", "")).with(label)
}

pub fn boxes(labels: &[&str]) -> Markup {
    let mut list = Markup::new("ul", "paper-boxes", "");
    for label in labels {
        list.parts.push(tick_box(Markup::new("span", "", label)));
    }
    list
}

/// A line to write on, which can begin with what is to be written.
pub fn line(label: &str) -> Markup {
    Markup::new("p", "paper-line", label)
}

/// Adds so many lines to write on.
pub fn add_lines(room: &mut Markup, count: usize) {
    for _ in 0..count {
        room.parts.push(Markup::new("span", "paper-line more", ""));
    }
}
