//! The files as a strict reader of XML sees them: it takes no markup that is not closed, and no text that is not escaped.

use empowerment_check::formats::framework_json;
use empowerment_check::formats::json::tree::Json;
use empowerment_check::formats::shipped;
use empowerment_check::words::english::ENGLISH;
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

use super::*;

/// Short enough for every field.
const HOSTILE: &str = "</p><script>alert('x')</script>\" onclick=\"a()\" & &lt; <!--";

fn parsed(html: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(html, options).unwrap_or_else(|fault| panic!("{fault} in\n{html}"))
}

fn shipped_files() -> Vec<(String, String)> {
    files(&shipped::frameworks(), &ENGLISH)
}

fn form_of(framework: &Framework) -> String {
    document::form(&ENGLISH, framework)
}

fn text_of(node: Node) -> String {
    node.descendants().filter_map(|inner| if inner.is_text() { inner.text() } else { None }).collect()
}

fn elements<'a>(document: &'a Document, tags: &[&str]) -> Vec<Node<'a, 'a>> {
    document.descendants().filter(|node| tags.iter().any(|tag| node.has_tag_name(*tag))).collect()
}

fn of_class<'a>(node: Node<'a, 'a>, class: &str) -> Vec<Node<'a, 'a>> {
    node.descendants().filter(|inner| inner.attribute("class") == Some(class)).collect()
}

#[test]
fn there_is_a_form_for_each_framework_and_a_list_that_leads_to_all_of_them() {
    let files = shipped_files();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let (list, forms) = names.split_last().unwrap();
    assert_eq!((*list, forms.len()), ("index.html", 5));
    let document = parsed(&files.last().unwrap().1);
    let links: Vec<_> = elements(&document, &["a"]).into_iter().filter_map(|link| link.attribute("href")).collect();
    assert_eq!(links, [forms, &["../index.html"]].concat());
}

#[test]
fn files_of_the_forms_are_told_from_those_of_the_product() {
    assert!(is_form("paper/index.html"));
    assert!(!is_form("index.html") && !is_form("paper.css") && !is_form("paperwork/a.html"));
}

#[test]
fn every_statement_stands_on_its_form_once_with_the_name_of_each_box() {
    for framework in shipped::frameworks() {
        let html = form_of(&framework);
        let document = parsed(&html);
        let read = of_class(document.root(), "paper-read");
        let read = read.iter().flat_map(|part| part.descendants().filter(|node| node.has_tag_name("li")));
        let asked = of_class(document.root(), "paper-text");
        let texts: Vec<String> = read.chain(asked).map(text_of).collect();
        for statement in framework.statements() {
            let is_it = |text: &&String| {
                let number = text.trim_end_matches(&statement.text);
                number.len() < text.len() && number.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
            };
            assert_eq!(texts.iter().filter(is_it).count(), 1, "{}: {}", framework.title(), statement.text);
        }
        for item in of_class(document.root(), "paper-item") {
            let boxes: Vec<String> = of_class(item, "paper-boxes").into_iter().map(text_of).collect();
            let steps: String = framework.scale().levels().iter().map(|level| level.label.as_str()).collect();
            match framework.whole_grade() {
                None => assert_eq!(boxes, [steps, "Don't knowDoes not apply to us".to_owned()]),
                Some(_) => assert_eq!(boxes, Vec::<String>::new()),
            }
        }
    }
}

#[test]
fn there_is_one_main_heading_no_level_is_left_out_and_the_language_is_named() {
    for (name, html) in shipped_files() {
        let document = parsed(&html);
        let levels: Vec<u8> = elements(&document, &["h1", "h2", "h3", "h4"])
            .into_iter()
            .map(|heading| heading.tag_name().name().as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        assert_eq!(document.root_element().attribute("lang"), Some("en-GB"));
        assert_eq!(elements(&document, &["main"]).len(), 1, "{name}");
        let title = elements(&document, &["title"])[0];
        assert_eq!(text_of(title), text_of(elements(&document, &["h1"])[0]), "{name}");
    }
}

/// The strictest policy lets through a style sheet of the same site and nothing else.
#[test]
fn nothing_is_loaded_but_the_style_sheet_and_nothing_is_inline() {
    for (name, html) in shipped_files() {
        let document = parsed(&html);
        assert_eq!(elements(&document, &["script", "style", "img", "iframe", "object"]).len(), 0, "{name}");
        let loaded: Vec<_> =
            elements(&document, &["link"]).into_iter().filter_map(|one| one.attribute("href")).collect();
        assert_eq!(loaded, ["data:,", "paper.css"], "{name}");
        let attributes =
            document.descendants().flat_map(|node| node.attributes().map(|one| one.name()).collect::<Vec<_>>());
        let inline: Vec<_> = attributes.filter(|name| *name == "style" || name.starts_with("on")).collect();
        assert_eq!(inline, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn every_class_of_a_page_has_a_rule_in_the_style_sheet() {
    let sheet = style_sheet(&Project::here()).unwrap();
    for (name, html) in shipped_files() {
        let document = parsed(&html);
        let classes = document.descendants().filter_map(|node| node.attribute("class")).flat_map(str::split_whitespace);
        for class in classes {
            assert!(sheet.contains(&format!(".{class}")), "{name}: {class}");
        }
    }
}

/// Every text that a framework can hold.
#[test]
fn no_text_of_a_framework_becomes_markup() {
    for file in ["moray-partnership", "empowered-communities", "empowerment-programme"] {
        let plain = framework_with(file, "Plain");
        let hostile = framework_with(file, HOSTILE);
        let list = index::index(&ENGLISH, &[("a.html".to_owned(), &hostile)]);
        let (plain, hostile) = (form_of(&plain), form_of(&hostile));
        assert_eq!(shape(&parsed(&hostile)), shape(&parsed(&plain)), "{file}");
        let document = parsed(&hostile);
        assert_eq!(text_of(elements(&document, &["h1"])[0]), HOSTILE);
        let statement = of_class(document.root(), "paper-text")[0];
        assert_eq!(text_of(statement), format!("1.1{HOSTILE}"));
        assert_eq!(text_of(elements(&parsed(&list), &["a"])[0]), HOSTILE);
    }
}

/// A shipped framework in which every text is this one.
fn framework_with(file: &str, text: &str) -> Framework {
    let path = Project::here().framework_data().join(format!("{file}.json"));
    let mut value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    replace_texts(&mut value, text);
    framework_json::read(&Json::parse(&value.to_string()).unwrap()).unwrap()
}

/// What a framework says, and not what its parts are called.
fn replace_texts(value: &mut Value, text: &str) {
    const SAID: [&str; 15] = [
        "title",
        "about",
        "audience",
        "publisher",
        "published",
        "note",
        "label",
        "prompt",
        "term",
        "meaning",
        "text",
        "examples",
        "place",
        "editorial_notes",
        "forms",
    ];
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| replace_texts(one, text)),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(said) if SAID.contains(&name.as_str()) => text.clone_into(said),
                    Value::Array(list) if SAID.contains(&name.as_str()) => list.fill(text.into()),
                    other => replace_texts(other, text),
                }
            }
        }
        _ => {}
    }
}

/// The elements with the names and values of their attributes, without any text.
fn shape(document: &Document) -> Vec<String> {
    let elements = document.descendants().filter(Node::is_element);
    elements
        .map(|node| {
            let attributes: Vec<_> = node.attributes().map(|one| format!("{}={}", one.name(), one.value())).collect();
            format!("{} {}", node.tag_name().name(), attributes.join(" "))
        })
        .collect()
}
