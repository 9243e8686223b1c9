//! Pictures as SVG documents: well-formed whatever is written into them, complete without anything from outside, in
//! the colours of the page. An XML parser that is not ours reads them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_text;
    pub mod cases;
    pub mod project;
}

use std::collections::BTreeMap;

use common::any_text::any_text;
use common::cases::cases;
use common::project;
use empowerment_check::chart::drawing::{Anchor, Drawing, Form, Point, Shape, Type};
use empowerment_check::formats::svg::{Caption, write};
use proptest::prelude::*;
use roxmltree::{Document, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

fn caption(text: &str) -> Caption {
    Caption { language: "en-GB", title: text.to_owned(), description: text.to_owned() }
}

fn sheet() -> Drawing {
    let mut sheet = Drawing::new(100, 0);
    sheet.down(50);
    sheet
}

/// A document that has a text everywhere where it can have one.
fn with(text: &str) -> String {
    let mut drawing = sheet();
    let form = Form::Text {
        at: Point { x: 10, y: 10 },
        anchor: Anchor::Middle,
        size: 16,
        text: text.to_owned(),
        whole: Some(text.to_owned()),
    };
    drawing.shapes.push(Shape { class: "strong", form });
    write(&drawing, &caption(text), 1)
}

fn elements<'a>(document: &'a Document, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name((SVG, name)))
}

fn only_text(node: Node) -> String {
    node.children().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

fn style() -> String {
    let document = with("");
    let document = Document::parse(&document).unwrap();
    elements(&document, "style").map(only_text).collect()
}

#[test]
fn the_document_has_the_size_of_the_drawing_so_many_times() {
    for (times, size) in [(1, ["100", "50"]), (2, ["200", "100"])] {
        let document = write(&sheet(), &caption("A"), times);
        let document = Document::parse(&document).unwrap();
        let root = document.root_element();
        assert!(root.has_tag_name((SVG, "svg")));
        assert_eq!(["width", "height"].map(|name| root.attribute(name).unwrap()), size);
        assert_eq!(root.attribute("viewBox"), Some("0 0 100 50"));
        assert_eq!((root.attribute("role"), root.lang()), (Some("img"), Some("en-GB")));
    }
}

trait Lang<'a> {
    fn lang(&self) -> Option<&'a str>;
}

impl<'a> Lang<'a> for Node<'a, '_> {
    fn lang(&self) -> Option<&'a str> {
        self.attribute(("http://www.w3.org/XML/1998/namespace", "lang"))
    }
}

#[test]
fn it_begins_with_its_title_and_with_what_it_shows_in_words() {
    let mut drawing = sheet();
    drawing.circle("point", (1, 2), 3);
    let words = Caption { description: "One: 1\nTwo: 2".to_owned(), ..caption("Scores") };
    let document = write(&drawing, &words, 1);
    let document = Document::parse(&document).unwrap();
    let first: Vec<(&str, String)> =
        document.root_element().children().take(2).map(|node| (node.tag_name().name(), only_text(node))).collect();
    assert_eq!(first, [("title", "Scores".to_owned()), ("desc", "One: 1\nTwo: 2".to_owned())]);
}

#[test]
fn hostile_texts_stay_texts() {
    for text in [
        "<script>alert(1)</script>",
        "</text><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "' onload='alert(1)",
        "]]></style><style>*{}",
        "&lt; &amp; &#60; &unknown;",
        "<!-- <![CDATA[ <?xml?> <!DOCTYPE svg [<!ENTITY a \"b\">]>",
        "a\u{202e}b\u{200f}",
        "{}{0}%s",
    ] {
        expect_kept(text, text);
    }
}

#[test]
fn what_xml_cannot_hold_is_left_out() {
    expect_kept("a\u{0}b\u{7}c\u{1b}d\u{fffe}e\u{ffff}f", "abcdef");
}

/// The text stands in the title, the description, the label and the label's own title, and nowhere else is anything.
fn expect_kept(text: &str, kept: &str) {
    let document = with(text);
    let document = Document::parse(&document).unwrap_or_else(|fault| panic!("{text:?}: {fault}\n{document}"));
    let texts: Vec<String> =
        ["title", "desc", "text"].into_iter().flat_map(|name| elements(&document, name).map(only_text)).collect();
    assert_eq!(texts, [kept; 4], "{text:?}");
    let names = document.descendants().filter(Node::is_element).map(|node| node.tag_name().name());
    let plain = ["svg", "title", "desc", "style", "pattern", "path", "text"];
    assert_eq!(names.filter(|name| !plain.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new(), "{text:?}");
    let attributes = document.descendants().flat_map(|node| node.attributes()).map(|attribute| attribute.name());
    assert_eq!(attributes.filter(|name| name.starts_with("on")).count(), 0, "{text:?}");
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_text_is_read_back_as_it_was(text in any_text()) {
        // XML readers take every kind of line end for a line feed.
        let text = text.replace('\r', "");
        expect_kept(&text, &text);
    }
}

#[test]
fn a_shortened_label_has_its_whole_text_as_title() {
    let long = "Integrating community empowerment with community cohesion";
    let mut drawing = sheet();
    drawing.text(&Type { class: "strong", size: 16, lines: 1 }, Anchor::Start, (0, 0), 100, long);
    let document = write(&drawing, &caption("A"), 1);
    let document = Document::parse(&document).unwrap();
    let text = elements(&document, "text").next().unwrap();
    assert!(only_text(text).ends_with('…'));
    assert_eq!(text.first_element_child().map(only_text).as_deref(), Some(long));
}

#[test]
fn nothing_comes_from_outside() {
    let document = with("text");
    let without_namespace = document.replace(SVG, "");
    for from_outside in ["http", "//", "@import", "href", "src", "data:", "@font-face"] {
        assert!(!without_namespace.contains(from_outside), "{from_outside}");
    }
    let parsed = Document::parse(&document).unwrap();
    let patterns: Vec<&str> = elements(&parsed, "pattern").filter_map(|pattern| pattern.attribute("id")).collect();
    let used: Vec<&str> = document.split("url(#").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert_eq!(used, patterns, "every pattern is used, and every one that is used is there");
}

/// The light value of every token, read from the style sheet: of `light-dark()` the first, else the only one.
fn tokens() -> BTreeMap<String, String> {
    let sheet = std::fs::read_to_string(project::path("style/tokens.css")).unwrap();
    let mut tokens = BTreeMap::new();
    for declaration in sheet.split([';', '{', '}']) {
        if let Some((name, value)) = declaration.split_once(':')
            && name.trim().starts_with("--ec-")
        {
            let value =
                value.trim().strip_prefix("light-dark(").map_or(value.trim(), |both| both.split(',').next().unwrap());
            tokens.insert(name.trim().to_owned(), value.to_owned());
        }
    }
    tokens
}

#[test]
fn the_colours_are_the_light_ones_of_the_page() {
    let (tokens, style) = (tokens(), style());
    assert!(!style.contains("var("), "{style}");
    let read = |sheet: &str| std::fs::read_to_string(project::path(sheet)).unwrap();
    let source = read("style/drawing.css") + &read("style/pictures.css");
    let colours = |sheet: &str| -> Vec<String> {
        let values = sheet.split([';', '{', '}']).filter_map(|one| one.split_once(':'));
        let colours = values.filter(|(name, _)| ["fill", "stroke"].contains(&name.trim()));
        colours.map(|(_, value)| value.trim().to_owned()).collect()
    };
    let resolve = |value: &String| match value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
        Some(name) => tokens[name].clone(),
        None => value.clone(),
    };
    let expected: Vec<String> = colours(&source).iter().map(resolve).collect();
    assert_eq!(colours(&style), expected);
    assert!(expected.iter().filter(|colour| colour.starts_with('#')).count() > 20, "{expected:?}");
}
